"""`firsthello check`: findings as a linter gives them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.command_line import ESCAPE, Run

STOCK = "Hi Ana,\nI'd like to add you to my network."
UNFILLED = "Hi [Name], I liked your talk."

REVIEW_KEYS = {"text", "ready", "length", "steps", "claims", "findings", "not_run"}
PLACE = re.compile(r"^(\d+):(\d+) ([A-Z]{3}\d{3}) (error|warning|advice): \S", re.MULTILINE)


def test_findings_have_a_place_a_code_and_a_mend(run: Run) -> None:
    review = run("check", STOCK, "--json").json
    report = run("check", STOCK, "--format", "human").out

    places = PLACE.findall(report)
    assert len(places) == len(review["findings"]) > 0
    for (line, column, code, severity), found in zip(places, review["findings"], strict=True):
        before = STOCK[: found["start"]].split("\n")
        assert (int(line), int(column)) == (len(before), len(before[-1]) + 1)
        assert (code, severity) == (found["code"], found["severity"])
        assert found["fix"] in report


def test_columns_count_code_points(run: Run) -> None:
    plain = PLACE.findall(run("check", "Hi Ana, x **great** x").out)
    shifted = PLACE.findall(run("check", "Hi Ana, 🦊 **great** x").out)

    assert plain
    assert [place[:2] for place in plain] == [place[:2] for place in shifted]


def test_the_exit_code_says_whether_an_error_stands(run: Run) -> None:
    assert run("check", UNFILLED).code == 1
    assert run("check", UNFILLED, "--json").code == 1
    assert run("check", STOCK, "--json").json["ready"] is (run("check", STOCK).code == 0)


def test_a_rule_can_be_left_out(run: Run) -> None:
    codes = {found["code"] for found in run("check", UNFILLED, "--json").json["findings"]}
    line = [part for code in sorted(codes) for part in ("--ignore", code)]

    ended = run("check", UNFILLED, *line)

    assert codes
    assert ended.code == 0
    assert ended.out == ""
    assert "No rule objected" in ended.err
    assert all(code in ended.err.partition("Not checked")[2] for code in codes)


def test_json_is_the_whole_review_and_nothing_else(run: Run) -> None:
    review = run("check", STOCK, "--json").json

    assert set(review) == REVIEW_KEYS
    assert review["claims"] is None
    assert review["length"] is None
    assert [step["id"] for step in review["steps"]] == [f"S{number}" for number in range(1, 7)]
    assert all(
        set(found) == {"code", "severity", "start", "end", "message", "fix"}
        for found in review["findings"]
    )


def test_a_platform_brings_its_limit(run: Run) -> None:
    free = run("check", STOCK, "--platform", "linkedin", "--json").json
    paid = run("check", STOCK, "--platform", "linkedin", "--account", "premium", "--json").json

    assert (free["length"]["limit"], paid["length"]["limit"]) == (200, 300)
    human = run("check", STOCK, "--platform", "linkedin", "--format", "human").out
    assert "of 200 UTF-16 units" in human


def test_a_brief_links_claims_to_what_they_rest_on(run: Run, brief: str) -> None:
    text = "Hi Tom, we met at the Leeds steel fair and again in Oslo."

    review = run("check", text, "--brief", brief, "--json").json
    report = run("check", text, "--brief", brief, "--format", "human").out

    sources = {claim["text"]: claim["source"] for claim in review["claims"]}
    assert sources["Tom"]["id"] == "recipient.name"
    assert sources["Oslo"] is None
    assert review["length"]["limit"] == 200
    assert re.search(r'"Oslo" +nothing you gave', report)
    assert "your tie" in report


def test_without_a_brief_it_says_which_rules_weigh_less(run: Run, brief: str) -> None:
    without = run("check", STOCK, "--format", "human").out.splitlines()[-1]

    assert without.startswith("Without a brief some rules weigh less: ")
    assert "PIT001" in without
    assert "weigh less" not in run("check", STOCK, "--brief", brief, "--format", "human").out


def test_options_override_the_brief(run: Run, brief: str) -> None:
    review = run("check", STOCK, "--brief", brief, "--platform", "x", "--json").json

    assert review["length"]["limit"] == 10_000


def test_the_text_comes_from_anywhere(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text(STOCK, encoding="utf-8")

    reviews = [
        run("check", STOCK, "--json").json,
        run("check", str(path), "--json").json,
        run("check", "--file", str(path), "--json").json,
        run("check", "-", "--json", stdin=STOCK).json,
        run("check", "--json", stdin=STOCK).json,
    ]

    assert all(review == reviews[0] for review in reviews)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("nowhere.txt",), "There is no file 'nowhere.txt'"),
        (("folder/nowhere",), "There is no file"),
        (("--file", "nowhere.txt"), "There is no file"),
        (("--file", "."), "folder"),
        ((".",), "folder"),
        (("",), "The text is empty"),
        ((" \n",), "empty"),
        (("-",), "Standard input is empty"),
        ((), "Standard input is empty"),
        (("Hi.", "--file", "x"), "read as files"),
        (("Hi", "Ana", "again"), "quotation marks"),
        (("Hi.", "--relationship", "prospct"), "Did you mean 'prospect'?"),
        (("Hi.", "--sent", "nowhere.txt"), "There is no file"),
        (("Hi.", "--fail-on", "much"), "never"),
        (("Hi.", "--format", "xml"), "github"),
        (("Hi.", "--platform", "linkdin"), "Did you mean 'linkedin'?"),
        (("Hi.", "--account", "gold"), "premium"),
        (("Hi.", "--kind", "reqest"), "Did you mean 'request'?"),
        (("Hi.", "--ignore", "ABC999"), "ABC999"),
        (("Hi.", "--brief", "nowhere.yaml"), "nowhere.yaml"),
        (("Hi.", "--nonsense"), "--nonsense"),
    ],
)
def test_wrong_input_is_one_sentence(run: Run, line: tuple[str, ...], words: str) -> None:
    for_people = run("check", *line)
    as_json = run("check", *line, "--json")

    assert for_people.code == as_json.code == 2
    assert for_people.out == ""
    assert words in for_people.err
    assert for_people.err.count("\n") == 1
    assert set(as_json.json) == {"error"}


@pytest.mark.parametrize("typed", ["[bold]x[/bold]", "{name}", "$name", ":smile:", "[/]"])
def test_text_is_never_read_as_markup(run: Run, brief: str, typed: str) -> None:
    line = ("check", f"Hi Tom, thanks for Oslo {typed}!", "--brief", brief, "--format", "human")
    report = run(*line).out
    read = run("check", f"Hi Tom, thanks for Oslo {typed}!", "--brief", brief, "--json").json

    assert typed in read["text"]
    assert [line for line in report.splitlines() if "[1m" in line] == []
    assert typed in report or not any(
        typed in read["text"][found["start"] : found["end"]] for found in read["findings"]
    )


@pytest.mark.parametrize("hostile", ["\x1b[31m", "\x07", "\x9b2J", "\u202e", "\r", "\x7f", "\0"])
def test_nothing_in_the_text_can_steer_the_terminal(run: Run, hostile: str) -> None:
    text = f"Hi Ana, I liked **your{hostile} talk** {hostile}in Leeds."
    for end in ((), ("--json",), ("--format", "human"), ("--format", "github")):
        ended = run("check", "-", *end, stdin=text)

        assert ended.code in {0, 1}
        assert hostile not in ended.out + ended.err
        assert ESCAPE not in ended.out + ended.err


@pytest.mark.parametrize("size", [1_000_000, 9_000_000])
def test_far_too_much_text_is_refused(run: Run, size: int) -> None:
    ended = run("check", "-", "--json", stdin=b"word " * (size // 5))

    assert ended.code == 2
    assert "Keep the few lines" in ended.json["error"]


def test_bytes_that_are_no_text_are_refused(run: Run) -> None:
    ended = run("check", "-", stdin=b"Hi Ana,\ncaf\xe9")

    assert ended.code == 2
    assert "line 2" in ended.err
