"""Names in German, where every noun has a capital: only what is plainly a name counts."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.forms import fold
from assistant.claims.tokens import Shape, Word
from assistant.claims.words import word_list

_BEFORE_NAMES = frozenset("bei in von aus nach an".split())
_GREETINGS = frozenset(
    "hallo hi liebe lieber hey guten moin servus frau herr herrn dr prof".split()
)
_FORMAL = frozenset(
    "sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deinem deiner".split()
)
_NOUN_ENDINGS = tuple(
    """ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse ling chen
    lein tum ment ik ismus thek theken""".split()
)


def names_something(words: Sequence[Word], position: int) -> bool:
    """Whether a capitalized word of a German text is a name.

    It is after a greeting or a form of address, in a row of capitalized words, and after "bei",
    "in", "von", "aus" or "nach" unless it is a common noun or has a noun's ending.
    """
    word = words[position]
    folded, written = fold(word.text), word.text.lower()
    if folded in _FORMAL or folded in _GREETINGS or position == 0:
        return False
    before = words[position - 1]
    if before.end != word.start - len(word.gap) or word.gap not in {" ", ". "}:
        return False
    if before.folded in _GREETINGS:
        return True
    if written in word_list("german_nouns") or written.endswith(_NOUN_ENDINGS):
        return False
    return before.folded in _BEFORE_NAMES or _is_in_row(words, position)


def _is_in_row(words: Sequence[Word], position: int) -> bool:
    """Whether the word before is capitalized too, and not because a sentence begins there."""
    before = words[position - 1]
    return before.shape is Shape.TITLE and not before.opens and before.folded not in _FORMAL
