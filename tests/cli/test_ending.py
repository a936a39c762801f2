"""How the command ends: exit codes, signals, pipes that close, and faults of our own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import assistant
from tests.cli.command_line import COMMAND, Run, environment, run_apart


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("--version",), 0),
        (("check", "Hi [Name]!"), 1),
        (("nonsense",), 2),
        (("rules", "ABC999"), 2),
        (("--nonsense",), 2),
    ],
)
def test_the_process_ends_with_the_code(line: tuple[str, ...], code: int) -> None:
    ended = run_apart(*line)

    assert ended.code == code
    assert "Traceback" not in ended.err


def test_a_wrong_command_names_the_next_step(run: Run) -> None:
    ended = run("drfat")

    assert ended.err.count("\n") == 1
    assert "'drfat'" in ended.err
    assert "firsthello --help" in ended.err
    assert "'draft'? `" in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_that_leaves_is_no_failure() -> None:
    line = f"'{sys.executable}' -c '{COMMAND[2]}' rules | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", line], check=True, capture_output=True, text=True, env=environment()
    )

    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] in {"0", "1"}


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_ctrl_c_ends_quietly() -> None:
    process = subprocess.Popen(
        [*COMMAND, "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        text=True,
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)

    assert process.returncode == 130
    assert out == ""
    assert err == "firsthello: Stopped. Nothing was sent or stored.\n"


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library with a fault in it."""

    def fail() -> None:
        raise KeyError("a fault of ours")

    monkeypatch.setattr(assistant, "list_platforms", fail)


@pytest.mark.usefixtures("broken")
def test_a_fault_of_ours_is_one_sentence(run: Run) -> None:
    ended = run("platforms")

    assert ended.code == 70
    assert ended.out == ""
    assert ended.err.count("\n") == 1
    assert "--traceback" in ended.err


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("line", [("platforms", "--traceback"), ("--traceback", "platforms")])
def test_the_traceback_can_be_had(run: Run, line: tuple[str, ...]) -> None:
    ended = run(*line)

    assert ended.code == 70
    assert "KeyError: 'a fault of ours'" in ended.err
    assert 'File "' in ended.err


def test_after_two_dashes_nothing_is_an_option(run: Run) -> None:
    ended = run("check", "--format", "human", "--", "--json --traceback is what I like, Ana.")

    assert ended.code in {0, 1}
    assert "steps" in ended.out.casefold()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_told() -> None:
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -c '{COMMAND[2]}' rules > /dev/full"],
        check=False,
        capture_output=True,
        text=True,
        env=environment(),
    )

    assert done.returncode not in {0, 1}
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr
