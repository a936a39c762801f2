"""Runs of words that one text has in common with another, whatever stands between the words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W_](?:[^\W_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[\u0300-\u036f\u0900-\u0dff])*"
    r"(?:['’][^\W\d_]+)*"
)
_REMEMBERED = 32
CUT = "\x00"
"""Stands in a text where something was cut out, so that no run goes on across the gap."""


class PlacedWord(NamedTuple):
    """A word made comparable, and its place."""

    word: str
    """Without case, accents and apostrophes."""
    start: int
    """Its first code point."""
    end: int
    """One past its last."""


@lru_cache(_REMEMBERED)
def placed_words(text: str) -> tuple[PlacedWord, ...]:
    """The words of a text in reading order; each sign of a script without spaces is a word."""
    return tuple(
        PlacedWord(folded, match.start(), match.end())
        for match in _WORD.finditer(text)
        if (folded := _folded(match[0]))
    )


def find_copied(
    words: Sequence[PlacedWord], source: str, *, size: int, allowed: Sequence[str] = ()
) -> Iterator[tuple[int, int]]:
    """Yield (first word, one past the last) of runs that also stand in `source`.

    Args:
        words: The words of the text to look through.
        source: What they must not be copied from.
        size: How many words in a row make a run; a shorter source counts when all of it is there.
        allowed: Texts that may be copied from, so that a run which stands in one is no fault.

    Runs are as long as they get, do not overlap, and come in reading order.
    """
    row = _row(source)
    size = min(size, len(row.split()))
    free = [_row(text) for text in allowed]
    run = (0, 0)
    for first in range(len(words) - size + 1 if size else 0):
        said = " " + " ".join(word.word for word in words[first : first + size]) + " "
        if said not in row or any(said in text for text in free):
            continue
        if run[1] and first > run[1]:
            yield run
        run = (run[0] if run[1] and first <= run[1] else first, first + size)
    if run[1]:
        yield run


@lru_cache(_REMEMBERED)
def _row(text: str) -> str:
    """A text's words with single spaces between and around them, and its cuts as they are."""
    parts = (" ".join(word.word for word in placed_words(part)) for part in text.split(CUT))
    return f" {CUT} ".join(part for part in parts if part).join("  ")


def _folded(word: str) -> str:
    """A word without case, accents and apostrophes."""
    if word.isascii():
        return word.lower().replace("'", "")
    parts = unicodedata.normalize("NFKD", word.casefold().replace("’", ""))
    return "".join(char for char in parts if not unicodedata.combining(char))
