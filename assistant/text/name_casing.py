"""Capitals for names that were typed all in lower case or all in capitals."""

import unicodedata

from assistant.text.name_cleanup import is_handle
from assistant.text.name_lists import PARTICLES, fold

# Typed in lower case, these are more often a name than a particle.
_CAPITALIZED = frozenset("ben bar bat mac fitz san santa st st. y e i in op und toe".split())
_LONGEST_ACRONYM = 4
"""Letters that a single word in capitals may have and be left alone: "ASML", "AJ"."""


def recased(full: str, *parts: str) -> tuple[str, ...]:
    """Return a name and its parts with capitals where English puts them.

    Only a name without any capital, or with nothing but capitals, changes, and a family name
    that stands in capitals beside other words. A single short word in capitals stays.
    """
    words = full.split()
    if is_handle(full):
        return (full, *parts)
    if full.islower() or (full.isupper() and (len(words) > 1 or len(full) > _LONGEST_ACRONYM)):
        cased = dict(zip(words, title_cased(full).split(), strict=True))
    else:
        families = parts[1].split() if len(parts) > 1 else []
        shouted = (word for word in families if sum(map(str.isalpha, word)) > 1 and word.isupper())
        cased = {word: title_cased(word) for word in shouted}
    return tuple(
        " ".join(cased.get(word, word) for word in text.split()) for text in (full, *parts)
    )


def title_cased(text: str) -> str:
    """Return a text in title case when it has one case only: "d'souza" gives "D'Souza".

    Particles behind the first word stay small, and two letters such as "AJ" stay capitals.
    """
    if not (text.islower() or text.isupper()):
        return text
    words = text.split()
    return " ".join(_cased_word(word, first=at == 0) for at, word in enumerate(words))


def _cased_word(word: str, *, first: bool) -> str:
    """Return one word of a name with its capitals."""
    key = fold(word)
    if not first and key in PARTICLES - _CAPITALIZED:
        return word.lower()
    letters = sum(map(str.isalpha, word))
    if word.isupper() and first and letters == 2 and key[-1] not in "aeiouylndhg":
        return word
    cased = []
    for at, letter in enumerate(word):
        inside = at > 0 and _continues(word[at - 1])
        # "D'Souza", but "Ana's".
        after_apostrophe = at > 0 and word[at - 1] in "'’" and at == len(word) - 1
        cased.append(letter.lower() if inside or after_apostrophe else letter.upper())
    done = "".join(cased)
    if key.startswith("mc") and len(key) > 4:
        done = done[:2] + done[2].upper() + done[3:]
    return done


def _continues(letter: str) -> bool:
    """Whether a letter after this one is inside a word."""
    return letter.isalpha() or unicodedata.category(letter)[0] == "M"
