"""`firsthello draft`: what goes in, what comes out, and the exit code."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.cli.brief_flags import option_for
from assistant.types import Brief, Recipient, Sender
from tests.cli.command_line import BRIEF, CLOSED_PORT, ESCAPE, PROFILE, Run

DRAFT_KEYS = {
    "text", "ready", "platform", "mechanism", "length", "steps", "claims", "findings", "not_run",
    "parts", "variants", "follow_up", "usage", "trace",
}  # fmt: skip

FLAGS = ("--platform", "linkedin", "--from", "Ines Falk", "--role", "welder", "--to", "Tom Reyes",
         "--tie", "met at the Leeds steel fair")  # fmt: skip


def test_a_brief_becomes_a_ready_draft(run: Run, brief: str) -> None:
    ended = run("draft", "--brief", brief)

    assert ended.code == 0
    assert ended.out.startswith("Ready (")
    assert "Hi Tom" in ended.out
    assert ESCAPE not in ended.out + ended.err


def test_flags_alone_become_a_ready_draft(run: Run) -> None:
    ended = run("draft", *FLAGS, "--json")

    assert ended.code == 0
    assert "Leeds" in ended.json["text"]


def test_json_is_the_whole_draft_and_nothing_else(run: Run, brief: str) -> None:
    draft = run("draft", "--brief", brief, "--json").json

    assert set(draft) == DRAFT_KEYS
    assert set(draft["length"]) == {"used", "limit", "unit"}
    assert [set(step) for step in draft["steps"]] == [{"id", "name", "lit", "spans", "hint"}] * 7
    assert all(
        set(claim) == {"start", "end", "text", "kind", "source"} for claim in draft["claims"]
    )
    assert set(draft["usage"]) == {"calls", "input_tokens", "output_tokens", "seconds", "cost"}
    assert set(draft["variants"][0]) == {"text", "writer", "review"}
    assert set(draft["trace"]) == {"writer", "model", "prompts", "facts", "removed", "events"}


def test_spans_in_the_json_count_code_points(run: Run) -> None:
    draft = run("draft", *FLAGS, "--to", "Zoë 🦊 Ångström", "--json").json

    assert draft["claims"]
    for claim in draft["claims"]:
        assert draft["text"][claim["start"] : claim["end"]] == claim["text"]


def test_the_report_shows_all_that_stands_behind_the_draft(
    run: Run, brief: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Or the proofreader may have loaded between the one draft and the other.
    monkeypatch.setenv("FIRSTHELLO_IGNORE", "PRF")
    draft = run("draft", "--brief", brief, "--json").json

    report = run("draft", "--brief", brief).out
    flat = " ".join(report.split())

    assert draft["text"] in report.splitlines()
    assert f"{draft['length']['used']} of 200 UTF-16 units" in report
    assert " ".join(draft["mechanism"].split()) in flat
    assert " ".join(draft["follow_up"].split()) in flat
    for step in draft["steps"]:
        assert f"{'●' if step['lit'] else '○'} {step['id']}" in report
        assert step["hint"] in flat
    for found in draft["findings"]:
        assert found["message"] in flat
        assert found["fix"] in flat
    for check in draft["not_run"]:
        assert re.search(rf"{check['code']}\b[A-Z0-9, ]*: {re.escape(check['why'])}", flat)
    assert "your tie" in report
    assert "no model took part" in report


def test_no_line_of_the_report_ends_in_spaces(run: Run, brief: str) -> None:
    report = run("draft", "--brief", brief).out

    assert [line for line in report.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_the_report_fits_what_the_stream_can_show(run: Run, encoding: str) -> None:
    ended = run("draft", *FLAGS, "--to", "Łukasz Żak", encoding=encoding)

    assert ended.code == 0
    assert "\\u0141ukasz" in ended.out
    assert "* S2" in ended.out


def test_json_on_a_stream_that_knows_few_letters(run: Run) -> None:
    ended = run("draft", *FLAGS, "--to", "Łukasz Żak", "--json", encoding="ascii")

    assert "Łukasz" in ended.json["text"]


def test_variants_are_printed_after_the_best(run: Run, brief: str) -> None:
    draft = run("draft", "--brief", brief, "--variants", "2", "--json").json
    report = run("draft", "--brief", brief, "--variants", "2").out

    assert len(draft["variants"]) == 2
    heading, rest = report.split("Variant 2: Ready, ")
    assert draft["variants"][0]["text"] in heading
    assert draft["variants"][1]["text"] in " ".join(rest.split())


def test_a_name_too_long_for_the_limit_is_drafted_and_not_ready(run: Run, brief: str) -> None:
    ended = run("draft", "--brief", brief, "--to", "Maximiliana-" * 16 + "Reyes")

    assert ended.code == 1
    assert ended.out.startswith("NOT READY to send (")
    assert "What stands in the way" in ended.out


# What goes in


def leaves(fields: dict[str, Any], where: str = "") -> set[str]:
    """The dotted name of every field of a brief."""
    found = set()
    for name, value in fields.items():
        inner = isinstance(value, dict)
        found |= leaves(value, f"{where}{name}.") if inner else {f"{where}{name}"}
    return found


def test_every_field_of_a_brief_has_an_option(run: Run) -> None:
    blank = Brief(platform="x", sender=Sender(name="A"), recipient=Recipient(name="B"))
    page = run("draft", "--help").out + run("kinds").out

    for field in leaves(blank.model_dump(mode="json")):
        assert f"\n  {option_for(field)} " in page, field


@pytest.mark.parametrize(
    ("option", "value", "field"),
    [
        ("--platform", "x", "platform"),
        ("--account", "premium", "account"),
        ("--from", "Mara Oduya", "sender.name"),
        ("--role", "baker", "sender.role"),
        ("--organization", "Mill Lane", "sender.organization"),
        ("--to", "Jo Lindqvist", "recipient.name"),
        ("--fact", "runs the night bakery", "recipient.facts"),
        ("--tie", "sang in the same choir", "tie"),
        ("--intent", "swap recipes", "intent"),
    ],
)
def test_an_option_overrides_the_brief_file(
    run: Run, tmp_path: Path, brief: str, option: str, value: str, field: str
) -> None:
    # The same draft must come of a file that says it itself.
    fields = yaml.safe_load(BRIEF)
    group, _, name = field.rpartition(".")
    (fields[group] if group else fields)[name] = value
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(fields), encoding="utf-8")

    with_option = run("draft", "--brief", brief, option, value, "--json").json
    with_file = run("draft", "--brief", str(edited), "--json").json

    assert with_option["text"] == with_file["text"] != run("draft", "--brief", brief).out
    assert with_option["length"] == with_file["length"]


def test_options_complete_a_file_that_is_no_brief_yet(run: Run, tmp_path: Path) -> None:
    me = tmp_path / "me.yaml"
    me.write_text("sender: {name: Ines Falk, role: welder}\nplatform: linkedin\n")

    ended = run("draft", "--brief", str(me), "--to", "Tom Reyes", "--tie", "met at the steel fair")

    assert ended.code == 0
    assert "welder" in ended.out


def test_a_profile_comes_from_a_file_or_from_standard_input(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "profile.txt"
    path.write_text(PROFILE, encoding="utf-8")

    from_file = run("draft", *FLAGS, "--profile", str(path), "--json").json
    from_pipe = run("draft", *FLAGS, "--profile", "-", "--json", stdin=PROFILE).json

    assert any("cold joints" in fact["text"] for fact in from_file["trace"]["facts"])
    assert from_pipe["text"] == from_file["text"]
    assert from_pipe["trace"]["facts"] == from_file["trace"]["facts"]


def test_windows_text_is_read(run: Run) -> None:
    given = PROFILE.replace("\n", "\r\n").encode("utf-16")

    facts = run("draft", *FLAGS, "--profile", "-", "--json", stdin=given).json["trace"]["facts"]

    assert any("cold joints" in fact["text"] for fact in facts)


def test_where_nobody_is_asked_it_says_which_facts_are_used(run: Run) -> None:
    ended = run("draft", *FLAGS, "--profile", "-", "--json", stdin=PROFILE)

    offered = [fact for fact in ended.json["trace"]["facts"] if fact["origin"] == "profile"]
    ticked = [fact for fact in offered if fact["ticked"]]
    assert 0 < len(ticked) < len(offered)
    assert f"{len(ticked)} of {len(offered)} facts" in ended.err
    assert "diabetes" not in "".join(fact["text"] for fact in ticked)


def test_all_facts_when_that_was_the_wish_needs_no_remark(run: Run) -> None:
    ended = run("draft", *FLAGS, "--profile", "-", "--facts", "all", "--json", stdin=PROFILE)

    assert ended.err == ""


def test_no_facts_leaves_the_profile_out_but_not_what_was_typed(run: Run) -> None:
    fact = "wrote the guide to cold joints"
    line = ("draft", *FLAGS, "--profile", "-", "--fact", fact, "--facts", "none", "--json")

    ended = run(*line, stdin=PROFILE)

    assert [given["text"] for given in ended.json["trace"]["facts"]] == [fact]


# What goes wrong


@pytest.mark.parametrize("missing", ["--platform", "--from", "--to", "--tie"])
def test_one_missing_answer_is_a_question(run: Run, missing: str) -> None:
    at = FLAGS.index(missing)
    line = ("draft", *FLAGS[:at], *FLAGS[at + 2 :])

    as_json = run(*line, "--json")
    for_people = run(*line)

    assert as_json.code == for_people.code == 2
    assert set(as_json.json) == {"error", "question", "field"}
    assert as_json.json["question"].count("?") >= 1
    assert for_people.out == ""
    assert as_json.json["question"] in for_people.err
    option = "--intent" if missing == "--tie" else missing
    assert f"Answer it with {option}." in for_people.err


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("--platform", "linkdin"), "Did you mean 'linkedin'?"),
        (("--tone", "warmish"), "warm"),
        (("--facts", "some"), "'all', 'ask', 'none'"),
        (("--facts", "ask"), "needs a terminal"),
        (("--variants", "0"), "Ask for 1 to 9 variants, not 0."),
        (("--variants", "10"), "Ask for 1 to 9 variants, not 10."),
        (("--variants", "ten"), "Ask for 1 to 9 variants, not ten."),
        (("--form", "Ines"), "--from"),
        (("stray",), "stray"),
        (("--brief", "nowhere.yaml"), "nowhere.yaml"),
        (("--brief", "."), "folder"),
        (("--profile", "nowhere.txt"), "There is no file 'nowhere.txt'"),
        (("--profile", "."), "folder"),
        (("--profile", "-"), "Standard input is empty"),
        (("--profile", "a\0b"), "cannot be read"),
    ],
)
def test_wrong_input_is_one_sentence(run: Run, line: tuple[str, ...], words: str) -> None:
    for_people = run("draft", *FLAGS, *line)
    as_json = run("draft", *FLAGS, *line, "--json")

    assert for_people.code == as_json.code == 2
    assert for_people.out == ""
    assert for_people.err.startswith("firsthello: ")
    assert words in for_people.err
    assert for_people.err.count("\n") == 1
    assert set(as_json.json) == {"error"}
    assert words in as_json.json["error"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("platform: [", "YAML"),
        ("platform: linkedin\nrecipient: {nme: Tom}", "Did you mean 'name'?"),
        ("platform: linkedin\nsender: Ines", "sender must hold fields"),
    ],
)
def test_a_wrong_brief_file_is_named_before_anything_is_asked(
    run: Run, tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text(text, encoding="utf-8")

    ended = run("draft", "--brief", str(path), "--from", "Ines Falk", "--json")

    assert ended.code == 2
    assert words in ended.json["error"]


@pytest.mark.parametrize(
    "given",
    [b"\0\0\0", b"caf\xe9 owner", "\ud83d".encode("utf-8", "surrogatepass"), b"\xff\xfe\x00"],
    ids=["nul", "latin-1", "half an emoji", "half of UTF-16"],
)
def test_a_profile_that_is_no_text_is_an_error_or_is_cleaned(run: Run, given: bytes) -> None:
    ended = run("draft", *FLAGS, "--profile", "-", "--json", stdin=given)

    assert ended.code in {0, 1, 2}
    assert set(ended.json) in ({"error"}, DRAFT_KEYS)


@pytest.mark.parametrize("size", [1_000_000, 9_000_000])
def test_far_too_much_text_is_refused(run: Run, size: int) -> None:
    ended = run("draft", *FLAGS, "--profile", "-", "--json", stdin=b"word " * (size // 5))

    assert ended.code == 2
    assert "Keep the few lines" in ended.json["error"]


def test_a_failed_model_leaves_a_draft_made_without_it(
    run: Run, brief: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRSTHELLO_MODEL", "some-model")
    monkeypatch.setenv("FIRSTHELLO_BASE_URL", CLOSED_PORT)

    as_json = run("draft", "--brief", brief, "--json")
    for_people = run("draft", "--brief", brief)

    assert as_json.code == for_people.code == 3
    assert set(as_json.json) == DRAFT_KEYS | {"error"}
    assert as_json.json["trace"]["writer"] == "frames"
    assert as_json.json["error"] in for_people.err
    assert as_json.json["text"] in for_people.out
    assert "refuses the connection" not in " ".join(for_people.out.split())


# What must be shown as it was typed


@pytest.mark.parametrize("typed", ["[bold]x[/bold]", ":smile: Co", "[red", "\\[/]"])
def test_text_is_never_read_as_markup(run: Run, typed: str) -> None:
    report = run("draft", *FLAGS, "--organization", f"Yard {typed}").out

    assert report.count(typed) >= 2, "in the message and in its claims"


def test_nothing_given_can_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    hostile = "met \x1b[31mat\x07 the \x9b2Jfair \u202eriaf\x7f"
    path = tmp_path / "brief.json"
    fields = {"platform": "linkedin", "tie": hostile, "intent": hostile, "avoid": [hostile]}
    people = {
        "sender": {"name": f"Ines {hostile}"},
        "recipient": {"name": "Tom", "profile": hostile},
    }
    path.write_text(json.dumps(fields | people), encoding="utf-8")

    for line in (("--brief", str(path)), ("--brief", str(path), "--platform", hostile)):
        for end in ((), ("--json",)):
            ended = run("draft", *line, *end)
            shown = ended.out + ended.err
            assert not {*"\x1b\x07\x9b\u202e\x7f"} & set(shown)


def test_what_was_taken_out_is_counted(run: Run) -> None:
    profile = PROFILE.replace("Steel", "St\u200beel\u200b")
    line = ("draft", *FLAGS, "--profile", "-")

    (removed,) = run(*line, "--json", stdin=profile).json["trace"]["removed"]
    report = run(*line, stdin=profile).out

    assert removed["field"] == "recipient.profile"
    assert f"recipient.profile first: 2 {removed['what']} characters." in report


# The clipboard


@pytest.fixture
def clipboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which a clipboard program of a Linux desktop leaves what it was given."""
    program, content = tmp_path / "bin" / "xclip", tmp_path / "content"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\ncat > '{content}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delitem(sys.modules, "pyperclip", raising=False)
    return content


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for a Linux clipboard program")
def test_a_ready_draft_is_copied(run: Run, brief: str, clipboard: Path) -> None:
    ended = run("draft", "--brief", brief, "--copy", "--json")

    assert clipboard.read_text(encoding="utf-8") == ended.json["text"]
    assert "Copied" in ended.err


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for a Linux clipboard program")
def test_a_draft_that_is_not_ready_is_not_copied(run: Run, brief: str, clipboard: Path) -> None:
    ended = run("draft", "--brief", brief, "--to", "Maximiliana-" * 16 + "Reyes", "--copy")

    assert ended.code == 1
    assert not clipboard.exists()
    assert "Not copied, because the draft is not ready" in ended.err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a clipboard")
def test_without_a_clipboard_it_says_so(
    run: Run, brief: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delitem(sys.modules, "pyperclip", raising=False)

    ended = run("draft", "--brief", brief, "--copy")

    assert ended.code == 0
    assert "no clipboard is within reach" in ended.err
