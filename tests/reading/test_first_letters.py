"""Where a phrase may begin: the shortcut finds exactly what the whole search finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading import phrase_pattern
from assistant.reading.first_letters import first_letters

PHRASES = [
    "(very )?(good|nice) idea",
    "i('d| would) like",
    "go",
    "a|an ox",
    "shoes?",
    "(un)?tied",
    "~late",
    "#ing",
    "un# it",
    "('|\")?yes",
    "e-?mail",
    "10(0)? boats",
    "café",
    "(is|are)n't ~so",
]
PATTERNS = [phrase_pattern(phrase) for phrase in PHRASES]
WORDS = st.sampled_from(
    """very good nice idea i'd i would like go goes gone a an ox shoe shoes untied tied too late
    singing ing undo it 'yes "yes yes email e-mail 10 100 boats café cafés isn't aren't so , . -
    \n""".split(" ")
)


@pytest.mark.parametrize(
    ("phrase", "letters"),
    [
        ("(very )?(good|nice) idea", {"very ", "good ", "nice "}),
        ("i('d| would) like", {"i d l", "i wou"}),
        ("shoes?", {"shoe ", "shoes"}),
        ("(un)?tied", {"untie", "tied "}),
        ("go", {"go "}),
        ("un# it", None),
        ("~late", None),
        ("('|\")?yes", None),
    ],
)
def test_first_letters(phrase: str, letters: set[str] | None) -> None:
    assert first_letters(phrase) == letters


@given(st.lists(WORDS, max_size=12).map(" ".join), st.integers(0, 20), st.integers(0, 60))
def test_the_shortcut_misses_nothing(text: str, start: int, cut: int) -> None:
    end = text.find(" ", cut) % (len(text) + 1)  # no word is cut
    for pattern in PATTERNS:
        whole: re.Pattern[str] = pattern._compiled
        expected = [match.span() for match in whole.finditer(text, start, end)]
        assert [match.span() for match in pattern.finditer(text, start, end)] == expected
