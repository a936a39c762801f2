"""A user's own limits: they win over ours, and a mistake in the file is named."""

import os
from datetime import date
from pathlib import Path

import pytest

from assistant.errors import SettingsError
from assistant.platforms import Platform, list_platforms, load_limits
from assistant.types import Account, Place


@pytest.fixture
def limits_file(tmp_path: Path) -> Path:
    """A place for a settings file, not written yet."""
    return tmp_path / "limits.yaml"


def loaded(path: Path, text: str) -> dict[str, Platform]:
    """The platforms by code, with `text` as the user's settings."""
    path.write_text(text, encoding="utf-8")
    return {platform.code: platform for platform in load_limits(path)}


def test_given_limits_win_and_say_whose_they_are(limits_file: Path) -> None:
    limits_file.write_text(
        "linkedin: {free: 190, premium: 280}\ninstagram: 500\n", encoding="utf-8"
    )
    os.utime(limits_file, (0, 0))
    platforms = {platform.code: platform for platform in load_limits(limits_file)}
    free = platforms["linkedin"].limit()
    assert (free.value, free.unit.value, free.source) == (190, "UTF-16 units", "your settings")
    assert free.checked == date(1970, 1, 1)
    assert platforms["linkedin"].limit(Account.PREMIUM).value == 280
    assert {platforms["instagram"].limit(account).value for account in Account} == {500}


def test_what_is_not_given_stays_ours(limits_file: Path) -> None:
    ours = {platform.code: platform for platform in list_platforms()}
    platforms = loaded(limits_file, "linkedin: {premium: 280}")
    assert platforms["linkedin"].limit() == ours["linkedin"].limit()
    assert platforms["x"] == ours["x"]
    assert platforms.keys() == ours.keys()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "{}"])
def test_an_empty_file_changes_nothing(limits_file: Path, text: str) -> None:
    assert tuple(loaded(limits_file, text).values()) == list_platforms()


BOMB = "a: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

WRONG = {
    "linkdin: {free: 200}": ["linkdin", "Did you mean 'linkedin'"],
    "xing: 200": ["xing", "facebook, instagram, linkedin, x"],
    "linkedin: {fre: 200}": ["'fre'", "Did you mean 'free'"],
    "linkedin: {free: many}": ["'many'", "linkedin", "1 to 100,000"],
    "linkedin: {free: 0}": ["0", "1 to 100,000"],
    "linkedin: {free: -5}": ["-5"],
    "linkedin: {free: 2.5}": ["2.5"],
    "linkedin: {free: yes}": ["True"],
    "linkedin: {free: 100001}": ["100001"],
    "linkedin: [200, 300]": ["list", "1 to 100,000"],
    "linkedin:": ["None"],
    "- linkedin": ["no list of platforms", "linkedin: {free"],
    "hello": ["no list of platforms"],
    "linkedin: {free: 200": ["not valid YAML", "line"],
    "linkedin: !!python/object/apply:os.getcwd []": ["not valid YAML"],
    "linkedin: 2026-13-45": ["not valid YAML"],
    "[" * 5000: ["not valid YAML"],
    "\x00": ["not valid YAML"],
    BOMB + "linkedin: *i": ["Unknown platform 'a'"],
    "x: " + BOMB.splitlines()[0].split("&a ")[1]: ["(list)"],
    "x" * 70_000: ["too large"],
}


@pytest.mark.parametrize(("text", "parts"), WRONG.items(), ids=[key[:30] for key in WRONG])
def test_a_mistake_is_named_in_one_line(limits_file: Path, text: str, parts: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        loaded(limits_file, text)
    message = str(caught.value)
    assert all(part in message for part in [*parts, "limits.yaml"]), message
    assert "\n" not in message
    assert len(message) < 250


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"missing\.yaml"):
        load_limits(tmp_path / "missing.yaml")
    with pytest.raises(SettingsError, match="Cannot read"):
        load_limits(tmp_path)
    (tmp_path / "bytes.yaml").write_bytes(b"linkedin: \xff")
    with pytest.raises(SettingsError, match=r"bytes\.yaml is not valid YAML"):
        load_limits(str(tmp_path / "bytes.yaml"))


def test_messages_and_comments_have_limits_of_their_own(limits_file: Path) -> None:
    text = "linkedin: {message: 2500, comment: 900}\nx: 8000\ninstagram: {comment: 500}"
    platforms = loaded(limits_file, text)
    linkedin, x = platforms["linkedin"], platforms["x"]
    assert linkedin.limit().value == 200
    assert linkedin.limit(place=Place.MESSAGE).value == 2500
    assert linkedin.limit(place=Place.COMMENT).value == 900
    assert {x.limit(place=place).value for place in (Place.NOTE, Place.UNANSWERED)} == {8000}
    assert x.limit(place=Place.MESSAGE).value == 8000
    assert x.limit(place=Place.COMMENT).value == 280
    assert platforms["instagram"].limit(place=Place.COMMENT).source == "your settings"
