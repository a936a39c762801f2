"""`firsthello rules`, `platforms`, `models`, `--help` and `--version`."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

import pytest

from assistant import draft, list_kinds, parse_brief
from assistant.checks import Rule, list_rules
from assistant.cli.brief_flags import option_for
from assistant.platforms import list_platforms
from assistant.settings import Settings
from assistant.types import Place, Relationship, Tone
from tests.cli.command_line import CLOSED_PORT, Run

COMMANDS = ("draft", "check", "rules", "kinds", "platforms", "models")


def flat(text: str) -> str:
    """Text without its line breaks and columns."""
    return " ".join(text.split())


def test_every_rule_is_listed(run: Run) -> None:
    ended = run("rules")

    assert ended.code == 0
    for rule in list_rules():
        assert f"{rule.code} {rule.severity.value}" in ended.out
        assert rule.name in ended.out


@pytest.mark.parametrize("rule", list_rules(), ids=lambda rule: rule.code)
def test_a_rule_explains_itself(run: Run, rule: Rule) -> None:
    ended = run("rules", rule.code.lower())

    assert ended.code == 0
    shown = flat(ended.out)
    assert not re.search(r"\{(?:text|name|used|limit|unit)\}", shown)
    for told in (rule.name, rule.why, rule.source, *rule.guidance):
        assert flat(told) in shown
    for example in rule.examples:
        assert flat(example.good) in shown


@pytest.mark.parametrize(
    ("code", "weight"),
    [
        (
            "ASK002",
            "A warning to an acquaintance or without a brief, advice without a brief in a text with a",
        ),
        ("OPN001", "A warning to friends and family, an error otherwise."),
        ("PIT001", "An error to a prospect, advice without a brief in a text with a detail"),
        ("PRV002", "A warning without a brief, advice without a brief in a text with a detail"),
        ("WHY002", "Advice without a brief in a text with a detail or a reason"),
    ],
)
def test_a_weight_that_depends_on_the_reader_is_told(run: Run, code: str, weight: str) -> None:
    assert weight in flat(run("rules", code).out)
    assert f"weight of {', '.join(rule.code for rule in list_rules() if rule.weigh)} dep" in flat(
        run("rules").out
    )


def test_an_unknown_rule_names_those_there_are(run: Run) -> None:
    known = list_rules()[0].code

    ended = run("rules", f"{known[:-1]}9")

    assert ended.code == 2
    assert ended.out == ""
    assert known[:3] in ended.err


def test_every_platform_is_listed_with_its_limit_and_source(run: Run) -> None:
    ended = run("platforms")

    assert ended.code == 0
    shown = flat(ended.out)
    for platform in list_platforms():
        assert f"{platform.label} ({platform.code})" in shown
        assert f"{platform.free.value:,} {platform.free.unit}" in shown
        assert f"checked {platform.free.checked.isoformat()}" in shown
        assert flat(platform.mechanism()) in shown
        for place in Place:
            spot = platform.spot(place)
            assert f"{spot.limit.value:,} {spot.limit.unit}" in shown
            assert flat(spot.where) in shown
        assert all(flat(note) in shown for note in platform.notes)


def test_every_kind_is_listed_and_explained_with_an_example(run: Run) -> None:
    listed = flat(run("kinds").out)

    for kind in list_kinds():
        assert f"{kind.code} {kind.goal}" in listed
        page = flat(run("kinds", kind.code.replace("_", "-")).out)
        assert kind.label in page
        asked = page.partition("An invented example")[0]
        assert not [sign for sign in ("{", "them's", "should them") if sign in asked]
        assert flat(kind.goal) in page
        assert all(option_for(field) in page for field in kind.takes if option_for(field))
        brief = parse_brief(json.dumps(kind.example.fields(kind.code)))
        made = draft(brief, settings=Settings(model="none"))
        assert all(flat(text) in page for text in [made.text, *(p.text for p in made.parts)])


def test_an_unknown_kind_names_the_nearest(run: Run) -> None:
    ended = run("kinds", "declin")

    assert (ended.code, ended.out) == (2, "")
    assert "'decline'" in ended.err


def test_the_users_own_limits_are_listed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "limits.yaml"
    path.write_text("instagram: 777\n")
    monkeypatch.setenv("FIRSTHELLO_LIMITS", str(path))

    assert "777 UTF-8 bytes" in run("platforms").out


def test_no_model_is_no_failure(run: Run) -> None:
    ended = run("models")

    assert ended.code == 0
    assert "none" in ended.out


def test_a_model_that_does_not_answer_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHELLO_MODEL", "some-model")
    monkeypatch.setenv("FIRSTHELLO_BASE_URL", CLOSED_PORT)
    monkeypatch.setenv("FIRSTHELLO_API_KEY", "sk-invented")

    ended = run("models")

    assert ended.code == 3
    assert "some-model" in ended.out
    assert "sk-invented" not in ended.out + ended.err


@pytest.mark.parametrize(
    ("name", "value"), [("MODEL", "two words"), ("BASE_URL", "no address"), ("LIMITS", "nowhere")]
)
def test_a_setting_that_makes_no_sense_is_one_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"FIRSTHELLO_{name}", value)

    ended = run("platforms")

    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.count("\n") == 1


def test_help_names_every_command(run: Run) -> None:
    for line in ((), ("--help",)):
        ended = run(*line)

        assert ended.code == 0
        assert all(f"\n  {command} " in ended.out for command in COMMANDS)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_help_page_is_short_and_has_an_example(run: Run, command: str) -> None:
    ended = run(*filter(None, (command, "--help")))

    assert ended.code == 0
    assert "Example:\n    " in ended.out
    assert max(map(len, ended.out.splitlines())) <= 90
    assert len(ended.out.splitlines()) <= 50


def test_help_names_every_choice(run: Run) -> None:
    page = flat(run("draft", "--help").out)

    assert all(choice.value in page for choice in (*Relationship, *Tone))


def test_the_version_is_the_installed_one(run: Run) -> None:
    assert run("--version").out == f"firsthello {version('firsthello')}\n"


def test_rules_are_listed_by_family_and_by_what_they_speak_of(run: Run) -> None:
    family = run("rules", "prf").out
    found = run("rules", "never filled").out

    assert set(re.findall(r"^  ([A-Z]{3}\d{3})", family, re.MULTILINE)) == {
        rule.code for rule in list_rules() if rule.code.startswith("PRF")
    }
    assert "FMT001 unfilled-placeholder" in found
    assert "caught" in found
    missed = run("rules", "xyzzy")
    assert (missed.code, missed.out) == (2, "")
    assert "Nothing was found" in missed.err
    assert run("rules", "  ").code == 2


def test_rules_are_one_json_object(run: Run) -> None:
    every = run("rules", "--json").json["rules"]
    one = run("rules", "TRU001", "--json").json["rules"]

    assert [rule["code"] for rule in every] == [rule.code for rule in list_rules()]
    assert one == [rule for rule in every if rule["code"] == "TRU001"]
    assert one[0]["can_be_switched_off"] is False
    assert all(rule["why"] and rule["fix"] and rule["examples"] for rule in every)
