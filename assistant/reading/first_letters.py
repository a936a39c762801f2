"""How the phrases of a pattern begin, so that a text is tried only where one of them may stand."""

import re
from functools import lru_cache

LETTERS = 5
"""So many characters are compared."""
_WORD = re.compile(r"\w+")
_GAP = " "
"""Stands for anything between two words."""
_ANY = "~"
"""Marks that anything may follow."""


def first_letters(phrase: str) -> frozenset[str] | None:
    """Return the beginnings a phrase may have, each a key of `word_starts`.

    Args:
        phrase: A phrase in the language of `phrase_pattern`, its named words filled in.

    Returns:
        Five characters, any gap between words counted as one space, or a shorter first word with
        the gap after it. None when any word may stand first.

    Example:
        >>> sorted(first_letters("(very )?(good|nice) idea"))
        ['good ', 'nice ', 'very ']
    """
    found, _ = _choice(phrase, 0)
    keys = {_key(start) for start in found}
    return None if "" in keys else frozenset(keys)


@lru_cache(maxsize=8)
def word_starts(text: str) -> tuple[frozenset[str], dict[str, list[int]]]:
    """Return where the words of a plain text stand, by how the text goes on from there.

    A word of fewer than five letters is found by itself and with what follows it. The keys come
    first, as a set, because every pattern is compared with them.
    """
    found: dict[str, list[int]] = {}
    words = [(match.start(), match.group()) for match in _WORD.finditer(text)]
    rest = ""
    for start, word in reversed(words):
        rest = f"{word} {rest}"[:LETTERS]
        if len(word) < LETTERS:
            found.setdefault(word + _GAP, []).append(start)
        if rest != word + _GAP:
            found.setdefault(rest, []).append(start)
    return frozenset(found), found


def _key(start: str) -> str:
    """Return what to look a beginning up by; empty when it is open from the first word on."""
    if len(start) == LETTERS and not start.endswith(_ANY):
        return start
    word, gap, _ = start.partition(_GAP)
    return "" if not word or (not gap and word.endswith(_ANY)) else word + _GAP


def _choice(phrase: str, at: int) -> tuple[set[str], int]:
    """Read a choice up to its closing bracket, or to the end."""
    found: set[str] = set()
    while True:
        starts, at = _sequence(phrase, at)
        found |= starts
        if at >= len(phrase) or phrase[at] != "|":
            return found, at
        at += 1


def _sequence(phrase: str, at: int) -> tuple[set[str], int]:
    """Read one arm of a choice."""
    starts = {""}
    while at < len(phrase) and phrase[at] not in "|)":
        if phrase[at] == "(":
            parts, at = _choice(phrase, at + 1)
        else:
            letter = phrase[at]
            word = letter.isalnum() or letter == "_"
            parts = {_ANY if letter in "#~.[$^" else letter if word else _GAP}
        at += 1
        if phrase[at : at + 1] == "?":
            parts = parts | {""}
            at += 1
        starts = {_joined(start, part) for start in starts for part in parts}
    return starts, at


def _joined(start: str, part: str) -> str:
    """Add to a beginning, unless it is full or open; two gaps are one."""
    if start.endswith(_ANY) or len(start) == LETTERS:
        return start
    if start.endswith(_GAP):
        part = part.lstrip(_GAP)
    return (start + part)[:LETTERS]
