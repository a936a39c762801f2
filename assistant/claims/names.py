"""Proper names in a text: people, organizations, products, events, places, schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.claims.capitals import GREETINGS, Capitals
from assistant.claims.evidence import Evidence
from assistant.claims.forms import is_ordinary, without_possessive
from assistant.claims.tokens import Shape, Word
from assistant.claims.words import word_list

_LINKERS = frozenset(
    "of de del della dell di da do dos das du des van von der den zu zur zum la le les el al the"
    " y e".split()
)
_PARTICLES = frozenset(
    "van von der den de del della di da dos du ten ter bin ibn al el la le af av".split()
)
_PARTICLES_ARE_ARTICLES = frozenset({"fr", "es", "it", "pt", "nl", "ca", "gl", "ro"})
_JOINING_GAP = re.compile(r" |\. ?| ?& ?|[-‑]")
_GREETED_GROUPS = frozenset(
    "there all everyone team folks friend friends again sir neighbor neighbour buddy".split()
)
_LONGEST_LINK = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in a text."""

    start: int
    """Its first code point."""
    end: int
    """One past its last, without a possessive ending."""
    words: tuple[Word, ...]
    """Its words, those between its parts ("of") included."""


def find_names(
    text: str, words: Sequence[Word], *, evidence: Evidence, language: str
) -> tuple[Name, ...]:
    """All proper names of a text in reading order.

    Args:
        text: The message.
        words: Its words, without those of dates, links and the like.
        evidence: Tells which capitalized openings are ordinary words: those that the sources
            write in lower case.
        language: ISO 639 code. In German only what is plainly a name counts, see COVERAGE.md.

    Returns:
        Names that do not overlap, without forms of address ("Mr.") and a leading "the".
    """
    capitals = Capitals(text, words, evidence, language)
    parts = [capitals.name(position) for position in range(len(words))]
    runs = _Runs(words, parts, takes_particles=language not in _PARTICLES_ARE_ARTICLES)
    names = [*runs.names(), *_greeted_in_lower_case(words)]
    return tuple(sorted(names, key=lambda name: name.start))


class _Runs:
    """Puts neighboring parts together to whole names."""

    def __init__(
        self, words: Sequence[Word], parts: Sequence[bool], *, takes_particles: bool
    ) -> None:
        self._words = words
        self._parts = parts
        self._takes_particles = takes_particles

    def names(self) -> Iterator[Name]:
        """The names in reading order."""
        position = 0
        while position < len(self._words):
            if not self._parts[position]:
                position += 1
                continue
            last = self._last(position)
            yield _named(self._words[self._first(position) : last + 1])
            position = last + 1

    def _first(self, position: int) -> int:
        """Where the name begins, particles such as "van der" before it included."""
        while (
            self._takes_particles
            and position
            and self._joins(position)
            and self._words[position - 1].text in _PARTICLES
        ):
            position -= 1
        return position

    def _last(self, position: int) -> int:
        """The last word of the name whose first part is at `position`."""
        last = position
        while (following := self._next_part(last)) is not None:
            last = following
        return last

    def _next_part(self, last: int) -> int | None:
        """The next word of the same name, past words such as "of the"; None at its end."""
        for step in range(1, _LONGEST_LINK + 1):
            position = last + step
            if position >= len(self._words) or not self._joins(position):
                return None
            word = self._words[position]
            if not word.opens and (self._parts[position] or self._is_letter(word, step)):
                return position
            if word.text not in _LINKERS or (step == 1 and word.text == "the"):
                return None
        return None

    @staticmethod
    def _is_letter(word: Word, step: int) -> bool:
        """Whether a lone capital ends the name: "Series A", "Platform B"."""
        return step == 1 and word.shape is Shape.SINGLE and word.text not in {"I", "X"}

    def _joins(self, position: int) -> bool:
        """Whether a word stands close enough to the one before to be of the same name."""
        word, before = self._words[position], self._words[position - 1]
        if word.start - len(word.gap) != before.end or before.text.endswith(("'s", "’s")):
            return False
        if word.gap.startswith("."):
            return before.shape is Shape.SINGLE or before.folded in word_list("earned_titles")
        return _JOINING_GAP.fullmatch(word.gap) is not None


def _greeted_in_lower_case(words: Sequence[Word]) -> Iterator[Name]:
    """The name after a greeting that was typed without capitals: "hi marta,"."""
    if len(words) < 2 or words[0].folded not in GREETINGS:
        return
    word = words[1]
    if word.gap != " " or word.shape is not Shape.LOWER or word.folded in _GREETED_GROUPS:
        return
    if not is_ordinary(word.folded):
        yield _named([word])


def _named(words: Sequence[Word]) -> Name:
    """A name over these words, without possessive ending and lower-case halves."""
    first, last = words[0], words[-1]
    start, end = first.start, last.start + len(without_possessive(last.text))
    if any(char.isupper() for char in first.text):
        start += _lower_lead(first.text)
    if any(char.isupper() for char in last.text):
        halves = last.text[: end - last.start].split("-")
        while len(halves) > 1 and halves[-1].islower():
            end -= len(halves.pop()) + 1
    return Name(start, end, tuple(words))


def _lower_lead(text: str) -> int:
    """How many characters of lower-case halves stand before the first capital half: "ex-Acme"."""
    halves = text.split("-")
    lead = 0
    while len(halves) > 1 and halves[0].islower():
        lead += len(halves.pop(0)) + 1
    return lead
