"""What happens where somebody sits at a terminal: questions, ticks, colors, widths."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.command_line import CLOSED_PORT, COMMAND, ESCAPE, PROFILE, Ended, environment

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals there", allow_module_level=True)

import fcntl
import pty
import select
import struct
import termios

CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
LONGEST_WAIT = 40
"""Seconds for one answer of the program."""

CTRL_C, CTRL_D = "\x03", "\x04"

ME = ("--from", "Ines Falk", "--role", "welder", "--platform", "linkedin")
TIE = ("--tie", "met at the Leeds steel fair")


def talk(
    *line: str, answers: Sequence[tuple[str, str]] = (), columns: int = 80, **more: str
) -> Ended:
    """Run a command line on a terminal, giving each answer once its prompt is seen.

    Returns:
        The exit code, the screen's content with its control sequences taken out, and that
        content as it came.
    """
    screen, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, *line],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(TERM="xterm-256color", INPUTRC=os.devnull, **more),
        start_new_session=True,
    )
    os.close(theirs)
    raw, waiting, read_up_to = b"", list(answers), 0
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        if select.select([screen], [], [], 0.1)[0]:
            try:
                raw += os.read(screen, 65536)
            except OSError:  # how Linux says that the other side was closed
                break
        shown = raw[read_up_to:].decode(errors="replace")
        if waiting and waiting[0][0] in shown:
            answer = waiting.pop(0)[1]
            read_up_to = len(raw)
            if answer in {CTRL_C, CTRL_D}:
                time.sleep(0.3)  # these only reach who waits for an answer already
            if answer == CTRL_C:
                process.send_signal(signal.SIGINT)
            else:
                os.write(screen, (answer if answer == CTRL_D else f"{answer}\n").encode())
    else:
        process.kill()
        process.wait()
        os.close(screen)
        pytest.fail(f"still waiting after {raw.decode(errors='replace')!r}")
    os.close(screen)
    code = process.wait(timeout=LONGEST_WAIT)
    text = raw.decode().replace("\r\n", "\n")
    assert not waiting, f"never asked for {waiting[0][0]!r}: {text}"
    return Ended(code, CONTROL.sub("", text), text)


def test_the_draft_stands_in_a_frame_with_colors() -> None:
    ended = talk("draft", *ME, "--to", "Tom Reyes", *TIE)

    assert ended.code == 0
    assert "╭─ Ready ─" in ended.out
    assert ESCAPE in ended.err


def test_colors_can_be_refused() -> None:
    color = re.compile(r"\x1b\[(?:\d+;)*3\dm")

    assert color.search(talk("check", "Hi [Name]!").err)
    assert not color.search(talk("check", "Hi [Name]!", NO_COLOR="1").err)


@pytest.mark.parametrize("columns", [40, 120])
def test_no_line_is_wider_than_the_screen(columns: int, brief: str) -> None:
    ended = talk("draft", "--brief", brief, columns=columns)

    frame = [line for line in ended.out.splitlines() if line.startswith("╭")]
    assert [len(line) for line in frame] == [min(columns, 100)]
    assert max(map(len, ended.out.splitlines())) <= columns


def test_someone_who_starts_with_nothing_is_asked(tmp_path: Path) -> None:
    ended = talk(
        "draft",
        answers=[
            ("Who do you write to,", "Tom Reyes"),
            ("(Enter: linkedin)", ""),
            ("your own name?", "Ines Falk"),
            ("What do you do,", "welder"),
            ("connected,", "met at the Leeds steel fair"),
            ("Why do you write,", "hear how he tests joints"),
            ("one true thing", ""),
        ],
    )

    assert ended.code == 0
    assert "Leeds steel fair" in ended.out.split("Ready")[1]


def test_only_what_is_missing_is_asked() -> None:
    ended = talk("draft", *ME, *TIE, answers=[("Who do you write to,", "Tom Reyes")])

    assert ended.code == 0
    assert "your own name?" not in ended.out
    assert "What do you do," not in ended.out


def test_the_librarys_question_is_asked_and_the_draft_made_again() -> None:
    ended = talk(
        "draft", *ME, "--to", "Tom Reyes",
        answers=[("Why do you want to connect with Tom?", "hear how he tests joints"),
                 ("?", "met at the Leeds steel fair")],
    )  # fmt: skip

    assert ended.code == 0
    assert "test joints" in " ".join(ended.out.split("Ready")[1].replace("│", " ").split())


def test_who_does_not_answer_is_asked_three_times_at_most() -> None:
    question = "Why do you want to connect with Tom?"
    ended = talk("draft", *ME, "--to", "Tom Reyes", answers=[(question, "")] * 3)

    assert ended.code == 2
    assert ended.out.count(f"firsthello: {question}") == 1


def test_a_name_that_is_not_given_cannot_be_done_without() -> None:
    ended = talk("draft", answers=[("Who do you write to,", "")] * 3)

    assert ended.code == 2
    assert "Answer it with --to." in ended.out


def test_programs_are_never_asked() -> None:
    ended = talk("draft", *ME, "--json")

    assert ended.code == 2
    assert '"field": "recipient.name"' in ended.out


def test_facts_are_ticked_by_the_user(tmp_path: Path) -> None:
    path = tmp_path / "profile.txt"
    path.write_text(PROFILE, encoding="utf-8")
    line = ("draft", *ME, *TIE, "--to", "Tom Reyes", "--profile", str(path))

    kept = talk(*line, answers=[("Numbers to change", "")])
    first = re.search(r"^ +1 \[x\] (.+)$", kept.out, re.MULTILINE)
    changed = talk(*line, answers=[("Numbers", "99"), ("Numbers", "1"), ("Numbers", "")])

    assert first
    assert kept.code == 0
    assert re.search(r"\[ \] .*\(sensitive: health\)", kept.out)
    assert "Type numbers from 1 to" in changed.out
    assert f" 1 [ ] {first[1]}" in changed.out


def test_nobody_is_asked_to_tick_when_told_beforehand(tmp_path: Path) -> None:
    path = tmp_path / "profile.txt"
    path.write_text(PROFILE, encoding="utf-8")

    ended = talk("draft", *ME, *TIE, "--to", "Tom", "--profile", str(path), "--facts", "all")

    assert ended.code == 0
    assert "Numbers to change" not in ended.out


def test_a_model_that_fails_to_read_leaves_a_draft_made_without_it(tmp_path: Path) -> None:
    path = tmp_path / "profile.txt"
    path.write_text(PROFILE, encoding="utf-8")

    ended = talk(
        "draft", *ME, *TIE, "--to", "Tom Reyes", "--profile", str(path),
        FIRSTHELLO_MODEL="some-model", FIRSTHELLO_BASE_URL=CLOSED_PORT,
        answers=[("Numbers to change", "")],
    )  # fmt: skip

    assert ended.code == 3
    assert "This draft was made without it:" in ended.out
    assert "Leeds steel fair" in ended.out


def test_a_profile_can_be_pasted_and_the_questions_follow() -> None:
    ended = talk(
        "draft", *ME, *TIE, "--profile", "-",
        answers=[("Paste the profile", f"{PROFILE}"), ("diabetes", CTRL_D),
                 ("Who do you write to,", "Tom Reyes"), ("Numbers to change", "")],
    )  # fmt: skip

    assert ended.code == 0


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_stopping_at_a_question_ends_quietly(key: str) -> None:
    ended = talk("draft", answers=[("Who do you write to,", key)])

    assert ended.code == 130
    assert "Traceback" not in ended.out
    assert "Stopped." in ended.out


def test_a_terminal_that_knows_few_letters() -> None:
    ended = talk("draft", *ME, *TIE, "--to", "Tom Reyes", PYTHONIOENCODING="ascii")

    assert ended.code == 0
    assert ended.out.isascii()
    assert "+- Ready -" in ended.out
    assert "* S2" in ended.out


def test_the_message_can_be_pasted_for_checking() -> None:
    ended = talk("check", answers=[("Paste the message", "Hi [Name]!"), ("[Name]!", CTRL_D)])

    assert ended.code == 1
    assert "1:4 " in ended.out


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for a Linux clipboard program")
@pytest.mark.parametrize(("answer", "copied"), [("y", True), ("", False)])
def test_a_ready_draft_is_offered_for_copying(tmp_path: Path, answer: str, copied: bool) -> None:
    content = tmp_path / "content"
    program = tmp_path / "xclip"
    program.write_text(f"#!/bin/sh\ncat > '{content}'\n")
    program.chmod(0o755)
    search = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"

    ended = talk(
        "draft", *ME, *TIE, "--to", "Tom Reyes", answers=[("Copy it?", answer)],
        DISPLAY=":0", PATH=search,
    )  # fmt: skip

    assert ended.code == 0
    assert content.exists() is copied
    assert ("Copied" in ended.out) is copied
