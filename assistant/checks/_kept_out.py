"""Looking for words of texts that must stay out of a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.claims import is_everyday, sources_of
from assistant.reading import Reading, content_words, stem, stems
from assistant.text import PlacedWord, find_copied, is_an_order, placed_words
from assistant.types import Brief, Fact, Kept, KeptOut, Origin, Span

LONGEST_CHANCE = 6
"""This many words in a row do not stand in two texts by chance."""
_SHORTEST_TELLING = 3


def copied_from(reading: Reading, why: Kept, *, size: int, telling: bool = False) -> Iterator[Span]:
    """Yield the runs of at least `size` words that a message shares with texts kept out of it.

    What also stands in the brief or in a ticked fact is no fault. A shorter text counts when all
    of it is there.

    Args:
        reading: The message.
        why: Which of the texts to look at.
        size: Words in a row.
        telling: Only runs with a word that tells something and that no source has.
    """
    texts = _texts(reading, why)
    if not texts:
        return
    words, allowed = placed_words(reading.text), given(reading)
    known = stems(allowed) if telling else frozenset()
    for text in texts:
        for first, last in find_copied(words, text, size=size, allowed=allowed):
            run = words[first:last]
            if not telling or any(_tells(word, known) for word in run):
                yield Span(start=run[0].start, end=run[-1].end)


def telling_words(reading: Reading, why: Kept) -> Iterator[Span]:
    """Yield each rare word that a message shares with texts kept out of it and with no source."""
    texts = _texts(reading, why)
    if not texts:
        return
    kept = {word.word for text in texts for word in placed_words(text)}
    known = _stems(given(reading))
    for word in placed_words(reading.text):
        if word.word in kept and not is_everyday(word.word) and _tells(word, known):
            yield Span(start=word.start, end=word.end)


def _tells(word: PlacedWord, known: frozenset[str]) -> bool:
    """Whether a word carries content that no source has."""
    if len(word.word) < _SHORTEST_TELLING or stem(word.word) in known:
        return False
    return any(not each.common for each in content_words(word.word))


def _texts(reading: Reading, why: Kept) -> Sequence[str]:
    kept: tuple[KeptOut, ...] = reading.message.kept_out
    return [each.text for each in kept if each.why is why]


def given(reading: Reading) -> tuple[str, ...]:
    """What the user gave to be used: fields of the brief, ticked facts."""
    brief, message = reading.brief, reading.message
    return _texts_of(brief, message.facts) if brief else ()


def typed(reading: Reading) -> tuple[str, ...]:
    """The same without what a stranger's profile says: the sender's own words.

    A text that is itself an order to a machine is left out: nobody tells a reader such a thing.
    """
    brief, facts = reading.brief, reading.message.facts
    own = tuple(fact for fact in facts if fact.origin is Origin.ADDED)
    return _without_orders(_texts_of(brief, own)) if brief else ()


@lru_cache(8)
def _without_orders(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if not is_an_order(text))


@lru_cache(8)
def _texts_of(brief: Brief, facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """The texts of a brief; several rules and every draft ask for the same ones."""
    return tuple(source.text for source in sources_of(brief, facts))


@lru_cache(8)
def words_of(texts: tuple[str, ...]) -> frozenset[str]:
    """Every word of some texts, without case, accents and apostrophes."""
    return frozenset(word.word for text in texts for word in placed_words(text))


@lru_cache(32)
def _stems(texts: tuple[str, ...]) -> frozenset[str]:
    return stems(texts)
