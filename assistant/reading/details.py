"""The detail that could be said to nobody else (guidance S1, S2)."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from assistant.reading.content import Word, stems, words_within
from assistant.reading.phrases import phrase_pattern
from assistant.types import Message, Span

_INCLUSIVE = phrase_pattern("(too|also|both|fellow|same|as well|likewise|alike)")
_DETERMINERS = ("your ", "the ", "our ", "an ", "a ")
_OF_THEM = re.compile(
    r"\s*(?:because |since |as |bc )?(?:she|he|they|her|his|their)\b", re.IGNORECASE
)
"""Opens a reason that tells something of the reader: "she's moving the forge in May"."""
_NEAR = 25
_ENOUGH_COMMON = 2


def find_details(
    message: Message,
    plain: str,
    words: Sequence[Word],
    sentences: Iterable[Span],
    *,
    aside: Sequence[Span],
    names: frozenset[str],
) -> list[Span]:
    """Find the words that speak of the reader and nobody else, in reading order.

    These are words shared with what the sender gave about the reader: the tie, ticked facts, role,
    organization and post, and a reason that opens with "she" or "he". `find_specifics` reads a text
    for which nothing was given.

    Args:
        message: The message with its context.
        plain: Its plain form.
        words: Its content words.
        sentences: Its sentences, greeting and sign-off left out.
        aside: Passages in which the sender speaks of themselves, in reading order. What they share
            with the reader's facts is chance, unless they say "too"; with the tie it is not.
        names: Stems of both people's names, which show nothing.
    """
    tie = stems([message.brief.tie]) - names if message.brief else frozenset[str]()
    sources = [stems([source]) - names for source in _about_reader(message)]
    known = tie.union(*sources)
    found: list[Span] = []
    for sentence in sentences:
        shared = []
        likely = [word for word in words_within(words, sentence) if word.stem in known]
        alone = likely and not _INCLUSIVE.search(plain, sentence.start, sentence.end)
        for word in likely:
            mine = alone and _is_inside(word, aside)
            tied = word.stem in tie and not (mine and word.common)
            if tied or not (mine or all(word.stem not in each for each in sources)):
                shared.append(word)
        if any(_tells(shared, source) for source in (tie, *sources)):
            found += _clusters(plain, shared)
    return found


def _about_reader(message: Message) -> Iterator[str]:
    yield from (fact.text for fact in message.facts if fact.ticked)
    if message.brief:
        recipient = message.brief.recipient
        yield from (*recipient.facts, recipient.role, recipient.organization)
        yield message.brief.post
        if _OF_THEM.match(message.brief.intent):
            yield message.brief.intent


def _is_inside(word: Word, spans: Sequence[Span]) -> bool:
    at = bisect_right(spans, word.start, key=lambda span: span.start)
    return at > 0 and word.start < spans[at - 1].end


def _tells(shared: Iterable[Word], source: frozenset[str]) -> bool:
    """Whether the shared words are more than chance: a rare one, or two common ones."""
    hits = [word for word in shared if word.stem in source]
    if any(not word.common for word in hits):
        return True
    return bool(hits) and len({word.stem for word in hits}) >= min(_ENOUGH_COMMON, len(source))


def _clusters(plain: str, words: Sequence[Word]) -> Iterator[Span]:
    """Join words that stand close together, with the "your" or "the" before them."""
    start = end = -1
    for word in (*words, Word("", len(plain) + _NEAR + 1, -1)):
        if start >= 0 and word.start - end <= _NEAR:
            end = word.end
            continue
        if start >= 0:
            yield Span(start=start, end=end)
        start, end = word.start, word.end
        for determiner in _DETERMINERS:
            if plain.endswith(determiner, 0, start):
                start -= len(determiner)
                break
