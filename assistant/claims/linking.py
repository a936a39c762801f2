"""Which source a proper name rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.evidence import Evidence, IndexedSource, Person
from assistant.claims.forms import (
    akin,
    bare_fold,
    fold,
    is_function,
    is_ordinary,
    spellings,
    stem,
    without_possessive,
)
from assistant.claims.names import Name
from assistant.claims.tokens import Shape, Word
from assistant.claims.words import word_groups, word_list
from assistant.types import Source

_SHORTEST_SHORT_FORM = 2
_SHORTEST_TAIL = 4
"""From this length on a short form may be the end of a name: "Femi" of Olufemi."""

_INITIAL_WITH_KISSES = re.compile(r"(\w)x{1,4}")
_COMPANY_FORMS = frozenset("inc ltd llc plc gmbh ag co corp sa srl bv ab oy kg se pty".split())


def link_name(name: Name, evidence: Evidence) -> Source | None:
    """The source that bears a name; None when nothing does.

    One source must hold all its words, in any spelling, shortened or as an acronym. Words from
    several sources make a name only where each can stand alone ("Acme Berlin"): an ordinary word
    ("University") must come from the source of its neighbor, and so must each word beside one
    from a person's name. A title that states something ("Dr.") needs a source of its own.
    """
    whole = fold(" ".join(without_possessive(word.text) for word in name.words))
    for person in evidence.people:
        if whole in person.accepted:
            return person.source
    words, titles = _significant(name)
    if not all(_supporters(title, evidence) for title in titles):
        return None
    if not words:
        return _first(_supporters(titles[0], evidence)) if titles else None
    return (
        _as_a_person(words, evidence)
        or _from_one(words, evidence)
        or _pieced(words, evidence)
        or _from_kin(words, evidence)
    )


def _significant(name: Name) -> tuple[list[Word], list[Word]]:
    """The words that must be borne out, and the titles among them."""
    words: list[Word] = []
    titles: list[Word] = []
    for word in name.words:
        folded = bare_fold(word.text)
        if folded in word_list("earned_titles") and word is not name.words[-1]:
            titles.append(word)
        elif folded in word_list("kin") and len(name.words) > 1:
            continue
        elif not (is_function(folded) and word.shape is not Shape.UPPER) or len(name.words) == 1:
            words.append(word)
    while len(words) > 1 and fold(words[-1].text) in _COMPANY_FORMS:
        words.pop()
    return words, titles


def _as_a_person(words: Sequence[Word], evidence: Evidence) -> Source | None:
    """The source with the name of the person these words name; None when they name neither."""
    written = fold(" ".join(without_possessive(word.text) for word in words))
    for person in evidence.people:
        if written in person.accepted:
            return person.source
        if words[0].shape is Shape.CASELESS and any(form in written for form in person.accepted):
            return person.source
    for person in evidence.people:
        if all(_is_of(word, person) for word in words):
            return person.source
    return evidence.sender.source if _is_short_for(words, evidence.sender) else None


def _is_short_for(words: Sequence[Word], sender: Person) -> bool:
    """Whether the first word is how the sender may sign: "Max" for Maximilian, "Bob" for Robert.

    Their initial may have kisses behind it: "Nx".
    """
    signed, *rest = (bare_fold(word.text) for word in words)
    if any(word not in sender.words for word in rest):
        return False
    if not rest and (initial := _INITIAL_WITH_KISSES.fullmatch(signed)):
        return any(given.startswith(initial[1]) for given in sender.first)
    short, tail = len(signed) >= _SHORTEST_SHORT_FORM, len(signed) >= _SHORTEST_TAIL
    return any(
        (short and given.startswith(signed))
        or (tail and given.endswith(signed))
        or signed in word_groups("nicknames").get(given, ())
        for given in sender.first
    )


def _is_of(word: Word, person: Person) -> bool:
    """Whether a word is part of a person's name, or the initial of a part."""
    folded = bare_fold(word.text)
    if word.shape is Shape.SINGLE:
        return any(part.startswith(folded) for part in person.words)
    return folded in person.words


def _from_one(words: Sequence[Word], evidence: Evidence) -> Source | None:
    """The first source that holds all the words, or the name written as one or shortened."""
    texts = [without_possessive(word.text) for word in words]
    joined = (
        spellings("".join(texts)) | spellings("_".join(texts)) if len(texts) > 1 else frozenset()
    )
    forms = [spellings(text) for text in texts]
    for source in evidence.sources:
        if not any(form.isdisjoint(source.forms) for form in forms):
            return source.source
    for source in evidence.sources:
        if not joined.isdisjoint(source.forms) or all(_holds(word, source) for word in words):
            return source.source
    return None


def _from_kin(words: Sequence[Word], evidence: Evidence) -> Source | None:
    """The source with a word of the same family, for one that may be no name: "Midwifery is"."""
    word = words[0]
    if len(words) > 1 or not word.opens or word.shape is not Shape.TITLE:
        return None
    ours = stem(bare_fold(word.text))
    for source in evidence.sources:
        if any(akin(ours, other) for other in source.stems):
            return source.source
    return None


def _holds(word: Word, source: IndexedSource) -> bool:
    text = without_possessive(word.text)
    if word.shape is Shape.CASELESS:
        return fold(text) in fold(source.source.text)
    if word.shape is Shape.SINGLE:
        return any(other.folded.startswith(fold(text)) for other in source.words)
    if source.holds_word(text):
        return True
    halves = [half for half in text.replace("‑", "-").split("-") if half]
    needed = [half for half in halves if not half.islower()]
    return 0 < len(needed) < len(text) and len(halves) > 1 and all(map(source.holds_word, needed))


def _supporters(word: Word, evidence: Evidence) -> list[IndexedSource]:
    return [source for source in evidence.sources if _holds(word, source)]


def _first(sources: Sequence[IndexedSource]) -> Source | None:
    return sources[0].source if sources else None


def _pieced(words: Sequence[Word], evidence: Evidence) -> Source | None:
    """The source of the first word when each word has one and may stand with its neighbors."""
    supporters = [_supporters(word, evidence) for word in words]
    if len(words) < 2 or not all(supporters):
        return None
    for position, word in enumerate(words):
        near = [n for n in (position - 1, position + 1) if 0 <= n < len(words)]
        shared = any(_share(supporters[position], supporters[other]) for other in near)
        if is_ordinary(fold(word.text)) and not shared:
            return None
        for other in near:
            beside = words[other].start - word.end <= 1 or word.start - words[other].end == 1
            is_person = fold(word.text) in evidence.name_words
            if is_person and beside and not _share(supporters[position], supporters[other]):
                return None
    return _first(supporters[0])


def _share(ours: Sequence[IndexedSource], others: Sequence[IndexedSource]) -> bool:
    return any(one is other for one in ours for other in others)
