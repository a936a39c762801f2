"""A text cut into words, each with its place and whether it may open a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from assistant.claims.forms import fold
from assistant.text import split_sentences

Place = tuple[int, int]
"""First code point and one past the last."""

_WORD = regex.compile(
    r"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u200c\u200d]|['’ʼ‘.&·‑-](?=[\p{L}\p{N}]))*+"
)
# The same in a text of nothing but ASCII, where it takes half the time.
_ASCII_WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9]|['.&-](?=[A-Za-z0-9]))*")
_ABBREVIATION_DOTS = regex.compile(r"(?:\p{L}{1,2}\.)+\p{L}{1,2}")
_WORD_WITHOUT_DOTS = regex.compile(
    r"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u200c\u200d]|['’ʼ‘&·‑-](?=[\p{L}\p{N}]))*+"
)
_OPENING_GAP = regex.compile(r"[\n:;!?…•·|—–*\"“”«»„()\[\]{}<>~]|\s-{1,2}\s|\p{So}|\p{Sk}")
_REMEMBERED_WORDS = 4096
_CASED_LATIN = regex.compile(r"\p{Latin}")


class Shape(Enum):
    """How a word is written."""

    LOWER = "lower"
    TITLE = "Title"
    UPPER = "UPPER"
    MIXED = "mIxed"
    SINGLE = "S"
    CASELESS = "字"
    NUMBER = "1"


class Word(NamedTuple):
    """One word of a text."""

    text: str
    """As it is written, possessive ending included."""
    start: int
    """Its first code point."""
    end: int
    """One past its last."""
    gap: str
    """What stands between the word before and this one."""
    opens: bool
    """Whether a sentence may begin here, so that a capital means little."""
    folded: str
    """Without case and accents."""
    shape: Shape
    """How it is written."""


def shape_of(text: str) -> Shape:
    """How a word is written, judged by its letters alone."""
    if text.isascii() and text.isalpha():
        return _plain_shape(text)
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return Shape.NUMBER
    capitals = sum(char.isupper() or char.istitle() for char in letters)
    if not capitals:
        has_case = any(char.islower() for char in letters)
        return Shape.LOWER if has_case else Shape.CASELESS
    if capitals == len(letters):
        return Shape.SINGLE if len(letters) == 1 else Shape.UPPER
    if capitals == 1 and letters[0].isupper():
        return Shape.TITLE
    return Shape.MIXED


def _plain_shape(text: str) -> Shape:
    """The same for a word of nothing but ASCII letters."""
    if text.islower():
        return Shape.LOWER
    if text.isupper():
        return Shape.SINGLE if len(text) == 1 else Shape.UPPER
    return Shape.TITLE if text.istitle() else Shape.MIXED


def is_latin(text: str) -> bool:
    """Whether a word is written in Latin letters."""
    return text.isascii() or _CASED_LATIN.search(text) is not None


def find_words(text: str) -> tuple[Word, ...]:
    """The words of a text in reading order."""
    starts = {start for start, _ in split_sentences(text)}
    words: list[Word] = []
    before = 0
    for start, end in _places(text):
        gap = text[before:start]
        if gap == " ":
            opens = start in starts
        else:
            begins = any(place in starts for place in range(before + bool(words), start + 1))
            opens = not words or _opens(gap, words[-1], begins_sentence=begins)
        before = end
        word = text[start:end]
        words.append(Word(word, start, end, gap, opens, *_read(word)))
    return tuple(words)


@lru_cache(_REMEMBERED_WORDS)
def _read(word: str) -> tuple[str, Shape]:
    return fold(word), shape_of(word)


def outside(words: Iterable[Word], places: Sequence[Place]) -> tuple[Word, ...]:
    """The words that touch none of some places."""
    if not places:
        return tuple(words)
    return tuple(
        word
        for word in words
        if not any(word.start < last and first < word.end for first, last in places)
    )


def _opens(gap: str, before: Word, *, begins_sentence: bool) -> bool:
    """Whether a sentence may begin after a gap: the splitter says so, or a mark in the gap."""
    if begins_sentence:
        return True
    is_numbered = gap == ". " and before.text.isdigit()
    return is_numbered or _OPENING_GAP.search(gap) is not None


def _places(text: str) -> Iterable[Place]:
    """Where words stand; a dot belongs to one only in U.S. and its like."""
    pattern = _ASCII_WORD if text.isascii() else _WORD
    for match in pattern.finditer(text):
        if "." not in match[0] or _ABBREVIATION_DOTS.fullmatch(match[0]):
            yield match.span()
        else:
            for part in _WORD_WITHOUT_DOTS.finditer(text, match.start(), match.end()):
                yield part.span()
