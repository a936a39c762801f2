"""Sources made ready for looking things up in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.claims.dates import Date, find_dates
from assistant.claims.forms import (
    fold,
    is_function,
    lower_in_place,
    pieces,
    singular,
    spellings,
    stem,
    without_possessive,
)
from assistant.claims.numbers import Number, find_numbers, same_number
from assistant.claims.tokens import Shape, Word, find_words
from assistant.claims.words import word_list
from assistant.text import name_forms
from assistant.types import Source

_NEW_ROLE = re.compile(
    r"\bnew (?:\w+ )?(?:head|director|lead|manager|chief|chair|principal|role|job|position"
    r"|president)\b"
)
_LONGEST_JOIN = 4
"""How many neighboring words may be written as one: "data council" for "DataCouncil"."""

_SHORTEST_LOOSE_ACRONYM = 3
"""From this length on, words in lower case may stand behind an acronym."""

_SHARES = {
    50.0: r"half of|(?:1|one) (?:in|out of) (?:2|two)",
    25.0: r"(?:a|one) quarter of|(?:1|one) (?:in|out of) (?:4|four)",
    20.0: r"(?:a|one) fifth of|(?:1|one) (?:in|out of) (?:5|five)",
    10.0: r"(?:a|one) tenth of|(?:1|one) (?:in|out of) (?:10|ten)",
}
"""Fractions in a source, for the percentages that say the same."""

_REMEMBERED_SOURCES = 64
_SHORTEST_TYPO = 8
"""A name this long may miss, double or swap one letter in hastily typed notes."""


class Evidence:
    """All sources of one message, and the two people it is between."""

    def __init__(
        self, sources: Sequence[IndexedSource], *, recipient: Person, sender: Person
    ) -> None:
        """Use `Evidence.of` instead, which does the indexing."""
        self.sources = tuple(sources)
        self.recipient = recipient
        self.sender = sender

    @classmethod
    def of(cls, sources: Sequence[Source], *, recipient: str, sender: str) -> Evidence:
        """Index sources; the two names count as sources even where none holds them."""
        given = {source.id: source for source in sources}
        people = {"recipient.name": recipient, "sender.name": sender}
        for name, text in people.items():
            if text.strip() and name not in given:
                given[name] = Source(id=name, text=text)
        return cls(
            [_indexed(source) for source in given.values()],
            recipient=Person.of(given.get("recipient.name")),
            sender=Person.of(given.get("sender.name")),
        )

    @property
    def people(self) -> tuple[Person, Person]:
        """The recipient and the sender."""
        return self.recipient, self.sender

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The folded words of both people's names."""
        return self.recipient.words | self.sender.words

    def source_of_number(self, number: Number) -> Source | None:
        """The first source that holds the number; None when none does."""
        for source in self.sources:
            if any(same_number(number, other) for other in source.numbers):
                return source.source
            if number.unit == "%" and _is_share(number, source.low):
                return source.source
        return None

    def source_of_date(self, date: Date) -> Source | None:
        """The first source that says all that the date says; None when none does."""
        for source in self.sources:
            if source.says and all(_is_said(part, source.says) for part in date.says):
                return source.source
        return None


class Person:
    """One of the two people, and the ways to write their name."""

    def __init__(
        self,
        source: Source | None,
        accepted: frozenset[str],
        words: frozenset[str],
        first: frozenset[str],
    ):
        """Use `Person.of` instead."""
        self.source = source
        self.accepted = accepted
        self.words = words
        self.first = first

    @classmethod
    def of(cls, source: Source | None) -> Person:
        """Read a name; a missing one has no forms."""
        if source is None:
            return cls(None, frozenset(), frozenset(), frozenset())
        return cls(source, *_forms_of(source.text))


@dataclass(frozen=True, eq=False)
class IndexedSource:
    """One source with everything that can be looked up in it."""

    source: Source
    """The source itself."""

    @cached_property
    def low(self) -> str:
        """Its text in lower case."""
        return lower_in_place(self.source.text)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words in order."""
        return find_words(self.source.text)

    @cached_property
    def content(self) -> tuple[Word, ...]:
        """Its words without those that only hold sentences together, unless in capitals ("US")."""
        return tuple(
            word for word in self.words if not is_function(word.folded) or word.shape is Shape.UPPER
        )

    @cached_property
    def forms(self) -> frozenset[str]:
        """Every folded form under which one of its words, or several joined, may be looked up."""
        forms: set[str] = set()
        for word in self.content:
            bare = without_possessive(word.text)
            forms |= spellings(bare)
            forms.update(pieces(bare))
            forms.update(map(singular, pieces(bare)))
        for joined in self._joins():
            forms |= spellings(joined)
        return frozenset(forms)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its content words; a "new head" counts as appointed."""
        stems = {stem(part) for word in self.content for part in word.folded.split("-")}
        return frozenset(stems | {stem("appointed")} if _NEW_ROLE.search(self.low) else stems)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Its numbers, years included."""
        return find_numbers(self.source.text, self.words)

    @cached_property
    def says(self) -> frozenset[str]:
        """Everything that its dates say."""
        return frozenset(
            part for date in find_dates(self.source.text, self.words) for part in date.says
        )

    def holds_word(self, word: str) -> bool:
        """Whether it holds a word of a name, under any spelling or as an acronym."""
        return (
            not spellings(word).isdisjoint(self.forms)
            or self._is_acronym(without_possessive(word))
            or self._is_typo(fold(without_possessive(word)))
        )

    def _joins(self) -> Iterator[str]:
        """Neighboring words written as one, and with _ between them."""
        words = [without_possessive(word.text) for word in self.words]
        for size in range(2, _LONGEST_JOIN + 1):
            for first in range(len(words) - size + 1):
                group = words[first : first + size]
                yield "".join(group)
                yield "_".join(group)

    def _is_acronym(self, word: str) -> bool:
        """Whether a word in capitals is made of the first letters of neighboring words."""
        plain = word.replace(".", "").removesuffix("s")
        if len(plain) < 2 or not plain.isupper():
            return False
        if len(plain) >= _SHORTEST_LOOSE_ACRONYM and plain.lower() in self._initials:
            return True
        return plain in self._capital_initials or (
            self.source.id.endswith(".role")
            and plain.lower() == "".join(word.folded[:1] for word in self.content)
        )

    @cached_property
    def _initials(self) -> str:
        content = "".join(
            part[0] for word in self.content for part in word.folded.split("-") if part
        )
        return content + " " + "".join(word.folded[:1] for word in self.words)

    @cached_property
    def _capital_initials(self) -> str:
        return "".join(word.text[0] if word.text[0].isupper() else " " for word in self.content)

    def _is_typo(self, word: str) -> bool:
        """Whether it holds a long word that differs by one letter missing, doubled or swapped."""
        if len(word) < _SHORTEST_TYPO or word in word_list("ordinary"):
            return False
        from rapidfuzz.distance import OSA

        return any(
            abs(len(form) - len(word)) <= 1
            and form[0] == word[0]
            and OSA.distance(form, word, score_cutoff=1) == 1
            and (len(form) != len(word) or sorted(form) == sorted(word))
            for form in (each.folded for each in self.content)
        )


@lru_cache(_REMEMBERED_SOURCES)
def _indexed(source: Source) -> IndexedSource:
    """The source made ready; the drafts and repairs of one message share the work."""
    return IndexedSource(source)


@lru_cache(_REMEMBERED_SOURCES)
def _forms_of(name: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The ways to write a name, the words in them, and those a greeting begins with, folded."""
    forms = name_forms(name)
    written = {form for form in (*forms.accepted, forms.full, forms.given, forms.family) if form}
    words = {fold(word.text) for form in written for word in find_words(form)}
    words -= word_list("honorifics") | word_list("earned_titles")
    greeted = (forms.given, forms.nickname, forms.honorific, "" if forms.certain else forms.full)
    first = {fold(word.text) for form in greeted for word in find_words(form)[:1]}
    return frozenset(map(fold, written)), frozenset(words), frozenset(first)


def _is_share(percent: Number, low: str) -> bool:
    """Whether a text says a percentage as a fraction: "half of scripts" for 50%."""
    return any(
        value in percent.values and re.search(rf"\b(?:{fraction})\b", low)
        for value, fraction in _SHARES.items()
    )


def _is_said(part: str, said: frozenset[str]) -> bool:
    """Whether one part of a date is among what a source says."""
    kind, _, value = part.partition(" ")
    if kind == "figure":
        return bool(said & {part, f"day {value}", f"month {value}"})
    if kind in {"day", "month"}:
        return part in said or f"figure {value}" in said
    if kind == "short":
        return part in said or any(
            each.endswith(part[-2:]) for each in said if each.startswith("year")
        )
    if kind == "year":
        return part in said or f"short year {value[-2:]}" in said
    return part in said
