"""What is passed on, as a noun in a sentence."""

import pytest

from assistant.writers.english.thing import is_link, is_own, passed_on
from tests.writers.voices import voice


@pytest.mark.parametrize(
    ("typed", "noun"),
    [
        ("article on rails for stairs", "an article on rails for stairs"),
        ("scans of the 1931 timetable", "scans of the 1931 timetable"),
        ("news from the mill", "news from the mill"),
        ("the new guideline", "the new guideline"),
        ("my repair guy in turin", "my repair guy in Turin"),
        ("A list of the winds of Galicia", "a list of the winds of Galicia"),
        ("grant form closes 30 june", "a grant form (closes 30 June)"),
        ("Birds in Yarn", "“Birds in Yarn”"),
        ("", ""),
    ],
)
def test_a_title_becomes_a_noun(typed: str, noun: str) -> None:
    assert passed_on(typed, voice()) == noun


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://example.org/a?b=1&c=%20d", True),
        ("www.example.org", True),
        ("see my page", False),
        ("https://example.org and more", False),
        ("", False),
    ],
)
def test_a_link_is_a_link_and_nothing_else(text: str, link: bool) -> None:
    assert is_link(text) is link


def test_own_things_are_not_come_across() -> None:
    assert is_own("my repair guy")
    assert not is_own("mystery novels")
