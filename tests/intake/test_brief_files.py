"""Brief files: what is read, and what is said about what cannot be."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import BriefError, InputError, TextTooLongError
from assistant.intake import LONGEST_BRIEF, load_brief, parse_brief
from assistant.types import Account, Brief, Recipient, Relationship, Sender, Tone

START = "platform: linkedin\nsender: {name: Ana}\nrecipient: {name: Bo}\n"

SMALLEST = Brief(platform="linkedin", sender=Sender(name="Ana"), recipient=Recipient(name="Bo"))

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def as_json(**fields: Any) -> str:
    brief = {"platform": "linkedin", "sender": {"name": "Ana"}, "recipient": {"name": "Bo"}}
    return json.dumps(brief | fields)


def complaint(text: str) -> str:
    with pytest.raises(BriefError) as caught:
        parse_brief(text)
    return str(caught.value)


def said(text: str) -> str:
    """What we say about a text; empty when it is a brief."""
    try:
        parse_brief(text)
    except InputError as error:
        return str(error)
    return ""


# What is read


def test_three_fields_are_enough() -> None:
    assert parse_brief(START) == SMALLEST
    assert parse_brief(as_json()) == SMALLEST


def test_every_field_is_read() -> None:
    brief = Brief(
        kind="follow_up",
        platform="x",
        account=Account.PREMIUM,
        sender=Sender(name="Ana", role="a", organization="b", about="c"),
        recipient=Recipient(
            name="Bo", role="d", organization="e", profile="f\ng", facts=("h", "i")
        ),
        relationship=Relationship.PROSPECT,
        tie="j",
        intent="k",
        tone=Tone.FORMAL,
        language="de",
        avoid=("l",),
    )
    plain = brief.model_dump(mode="json")

    assert parse_brief(json.dumps(plain)) == brief
    assert parse_brief(yaml.safe_dump(plain, allow_unicode=True)) == brief


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_are_briefs(path: Path) -> None:
    brief = load_brief(path)

    assert brief.tie or brief.intent


def test_there_are_three_examples() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize(
    "typed",
    ["No", "yes", "on", "2019", "2019-01-02", "1.50", "0x1F", "1_000", "12:30", "Null", "NULL"],
)
def test_values_stay_as_typed(typed: str) -> None:
    assert parse_brief(START + f"tie: {typed}\navoid: [{typed}]").tie == typed
    assert parse_brief(START + f"avoid: [{typed}]").avoid == (typed,)


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (7, "7"), (1.5, "1.5")])
def test_json_values_become_text(value: object, text: str) -> None:
    assert parse_brief(as_json(tie=value)).tie == text


def test_long_numbers_keep_every_digit() -> None:
    digits = "1234567890" * 500

    assert parse_brief(as_json().replace('"Bo"', digits)).recipient.name == digits


@pytest.mark.parametrize("nothing", ["", "~", "null", "''", '""', "'  '"])
def test_no_value_counts_as_absent(nothing: str) -> None:
    lines = "\n".join(f"{name}: {nothing}" for name in ("tie", "tone", "account", "avoid", "kind"))

    assert parse_brief(START + lines) == SMALLEST


def test_null_counts_as_absent_in_json() -> None:
    assert parse_brief(as_json(tie=None, tone=None, avoid=None)) == SMALLEST


def test_one_text_is_a_list_of_one() -> None:
    text = "platform: x\nsender: {name: A}\nrecipient: {name: B, facts: plays chess}\navoid: golf"
    brief = parse_brief(text)

    assert brief.recipient.facts == ("plays chess",)
    assert brief.avoid == ("golf",)


def test_codes_may_be_written_in_any_case() -> None:
    text = START.replace("linkedin", " LinkedIn ")
    brief = parse_brief(text + "tone: Warm\nrelationship: Friend / family\nlanguage: EN")

    assert (brief.platform, brief.tone, brief.language) == ("linkedin", Tone.WARM, "en")
    assert brief.relationship is Relationship.FRIEND_FAMILY


def test_json_may_break_lines_in_a_text_and_end_with_a_comma() -> None:
    text = as_json(tie="met in\\nLeeds").replace("\\\\n", "\n")[:-1] + ",}"

    assert "Leeds" in parse_brief(text).tie


# What is refused, and how


@pytest.mark.parametrize("text", ["", "  \n", "# nothing yet", "---\n", "{}", "null"])
def test_nothing_at_all(text: str) -> None:
    assert complaint(text).startswith("The brief is empty. It needs platform, sender.name")


@pytest.mark.parametrize("text", ["- a\n- b", "hello", "12", "[1, 2]"])
def test_no_fields(text: str) -> None:
    assert "lines of 'name: value'" in complaint(text)


@pytest.mark.parametrize(
    ("line", "field", "nearest"),
    [
        ("tonne: warm", "tonne", "Did you mean 'tone'?"),
        ("Tone: warm", "Tone", "Did you mean 'tone'?"),
        ("recipent: {name: x}", "recipent", "Did you mean 'recipient'?"),
        ("profile: x", "profile", "Did you mean recipient.profile?"),
        ("company: x", "company", "Did you mean sender.organization or recipient.organization?"),
        ("why: x", "why", "Did you mean 'intent'?"),
        ("zzz: x", "zzz", "A brief has these: kind, platform"),
    ],
)
def test_unknown_field_names_the_nearest(line: str, field: str, nearest: str) -> None:
    message = complaint(START + line)

    assert f"'{field}'" in message
    assert nearest in message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sender: {name: A, roel: b}", "Unknown field 'roel' in sender. Did you mean 'role'?"),
        ("sender: {name: A, profile: b}", "'profile' in sender. Did you mean recipient.profile?"),
        ("recipient: {bio: b}", "Unknown field 'bio' in recipient. Did you mean 'profile'?"),
    ],
)
def test_unknown_field_says_where_it_stands(text: str, message: str) -> None:
    assert message in complaint(text)
    assert message in complaint(json.dumps(yaml.safe_load(text)))


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("tone: wram", ["tone", "'wram'", "'warm'", "warm, neutral, formal, playful"]),
        ("account: gold", ["account", "'gold'", "free, premium"]),
        ("relationship: boss", ["relationship", "'boss'", "acquaintance", "prospect"]),
        ("language: English", ["language", "'English'", "'en'"]),
        ("tie: {a: b}", ["tie must be text, not a mapping"]),
        ("intent: [a]", ["intent must be text, not a list"]),
        ("avoid: [{a: b}]", ["item 1 of avoid must be text, not a mapping"]),
        ("avoid: [a, [b]]", ["item 2 of avoid must be text, not a list"]),
    ],
)
def test_wrong_value_names_what_is_accepted(line: str, parts: list[str]) -> None:
    message = complaint(START + line)

    assert [part for part in parts if part not in message] == []


def test_a_name_where_a_person_belongs() -> None:
    message = complaint("platform: x\nsender: Ana\nrecipient: {name: Bo}")

    assert "sender must hold fields: name, role" in message


def test_everything_missing_is_named_at_once() -> None:
    assert "lacks platform, sender.name and recipient.name." in complaint("tie: x")
    assert "lacks recipient.name." in complaint("platform: x\nsender: {name: A}\nrecipient: {}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (START + "tie: met at: Leeds", "Line 4 of the brief cannot be read as YAML"),
        (START + "tie: @ana", "in quotation marks"),
        (START + 'tie: "x', "never closed"),
        (START + "tie: *x", "Line 4 of the brief has a text that begins with & or *"),
        (START + "tie: &x y", "begins with & or *"),
        (START + "tie: !x y", "begins with !"),
        (START + "tie: !!python/name:os.system x", "begins with !"),
        (START + "platform: x", "Line 4 of the brief gives 'platform' a second time"),
        (START + "---\ntie: x", "Line 4 of the brief begins a second document"),
        (START + "? [a]\n: b", "where a field's name belongs"),
        ('{"tie": 1, "tie": 2}', "'tie' twice"),
        ('{"tie" "x"}', "Line 1 of the brief cannot be read as JSON"),
        ('{"tie": "x"', "cannot be read as JSON"),
        ("tie: a\x00b", "(U+0000)"),
        ("tie: a\n\n\x07", "Line 3 of the brief holds a character"),
        ("tie: \ud83d", "(U+D83D)"),
    ],
)
def test_what_is_no_brief(text: str, message: str) -> None:
    assert message in complaint(text)


@pytest.mark.parametrize("escape", ['"\\ud83d"', '["\\ud83d"]'])
def test_half_an_emoji_in_json_is_named(escape: str) -> None:
    text = as_json(avoid="?").replace('"?"', escape)

    assert "half a character (U+D83D)" in complaint(text)


def test_whole_emoji_in_json_escapes_are_read() -> None:
    assert parse_brief(as_json(tie="\U0001f600")).tie == "\U0001f600"


@pytest.mark.parametrize("text", ["[" * 500_000, "{" * 500_000, '{"a":' * 100_000, "- " * 400_000])
def test_deep_nesting_is_refused(text: str) -> None:
    assert complaint(text)


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a: &a [x, x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a]" for n in range(9))

    assert "begins with & or *" in complaint(bomb)


def test_too_long() -> None:
    with pytest.raises(TextTooLongError) as caught:
        parse_brief("#" * (LONGEST_BRIEF + 1))

    assert (caught.value.used, caught.value.limit) == (LONGEST_BRIEF + 1, LONGEST_BRIEF)


@settings(max_examples=300, deadline=None)
@given(st.text() | st.text(alphabet="{}[]:,\"'&*!|>-# \nabet\\u0d8"))
def test_any_text_is_read_or_refused_in_our_words(text: str) -> None:
    assert "pydantic" not in said(text)
    assert "\n" not in said(text)


# Files


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text(START, encoding="utf-8")

    assert load_brief(path) == load_brief(str(path)) == SMALLEST


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_as_windows_writes_them(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "brief.yaml"
    path.write_bytes((START + "tie: café 🍞").replace("\n", "\r\n").encode(encoding))

    assert load_brief(path).tie == "café 🍞"


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\x00\x00", b"\xff\xfe\x00", b"tie: caf\xe9", b"\x00" * 100]
)
def test_a_file_that_is_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "brief.yaml"
    path.write_bytes(content)

    with pytest.raises(BriefError, match="text file"):
        load_brief(path)


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "brief.yaml"
    with path.open("wb") as stream:
        stream.truncate(10_000_000_000)

    with pytest.raises(TextTooLongError) as caught:
        load_brief(path)

    assert caught.value.used == 10_000_000_000


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="There is no file"):
        load_brief(tmp_path / "brief.yaml")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="is a folder"):
        load_brief(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text(START, encoding="utf-8")
    path.chmod(0)

    with pytest.raises(BriefError, match="may not read"):
        load_brief(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "file/below"])
def test_a_path_that_cannot_be(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(BriefError):
        load_brief(f"{tmp_path}/{name}")
