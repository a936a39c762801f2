"""Which language a text is in, as far as it matters: whether it is English.

A note is short and full of names, which mislead every detector. So a text counts as English
unless much speaks against it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from assistant.text.language import guess_language

ENGLISH = "en"

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ONLY_ENGLISH = frozenset(
    """
    about after again and are at because been but by can could did do does for from had has have
    he hello her his how i i'd i'll i'm i've if into it it's its just know let like love made make
    met my not of our out read really saw she should so some talk than thank thanks that the their
    them there they this to was wasn't we we're we've were what when where which who why will wish
    with work would you you're you've your yours
    """.split()
)
"""Everyday words that few other languages share."""
_ENOUGH = 0.2
"""A text of which this share are such words is English; no detector is asked."""
_FEWEST_LETTERS = 12
"""Fewer letters than this, names left out, tell nothing in the Latin alphabet."""
_FEWEST_OTHER_LETTERS = 4
"""In another alphabet so many are enough, for English has none of them."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_SURE = 0.6
"""How sure the detector must be, of 1."""


def foreign_language(text: str, *, names: Iterable[str] = ()) -> str:
    """Return the ISO 639 code of the language a text is in, if that is not English.

    Args:
        text: The text, of any length.
        names: Names of people and organizations in it, which say nothing of its language.

    Returns:
        A code such as "es"; empty for English, and where it cannot be told.
    """
    named = {word.casefold() for name in names for word in _WORD.findall(name)}
    plain = unicodedata.normalize("NFKC", text)  # letters in bold or in circles are Latin too
    words, known = [], 0
    for word in _WORD.findall(plain):
        folded = word.casefold()
        if folded not in named:
            words.append(word)
            known += folded.replace("’", "'") in _ONLY_ENGLISH
    if known >= _ENOUGH * len(words):
        return ""
    letters = "".join(words)
    if 2 * len(_LATIN.findall(letters)) < len(letters):
        code = _likeliest(words)[0] if len(letters) >= _FEWEST_OTHER_LETTERS else ""
        return code if code != ENGLISH else ""
    # What has a capital is most often a name, and those stand in notes of any language.
    small = [word for word in words if word.islower()]
    if len("".join(small)) < _FEWEST_LETTERS:
        return ""
    code, score = _likeliest(small)
    return code if code != ENGLISH and score >= _SURE else ""


def _likeliest(words: list[str]) -> tuple[str, float]:
    """Return the likeliest language of some words, and how sure that is, of 1."""
    return guess_language(" ".join(words))
