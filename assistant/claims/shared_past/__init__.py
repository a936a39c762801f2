"""Statements of a shared past: "we met", "your talk", "I read your post", a mutual contact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from assistant.claims.evidence import Evidence, IndexedSource
from assistant.claims.forms import lower_in_place
from assistant.claims.shared_past import (
    attended,
    known,
    met,
    mutual,
    other_languages,
    reacted,
    read,
    stated,
    talked,
    worked,
)
from assistant.claims.shared_past.support import bears, tells_same
from assistant.claims.shared_past.topics import (
    Passage,
    around,
    best_source,
    content_stems,
    count_shared,
    following,
    named_topic,
)
from assistant.claims.shared_past.wording import Bearing, Category, Topic, Wording
from assistant.types import Source

__all__ = ["Bearing", "Category", "Topic", "Wording", "find_shared_past", "list_wordings"]

_WORD = re.compile(r"\w+")
_TABLES = (met, talked, attended, read, worked, mutual, reacted, known, stated, other_languages)
_DISCLAIMED = re.compile(
    r"\b(?:don't|do not|didn't) (?:think|believe|suppose|know if|know whether) (?:that )?$"
    r"|\b(?:not sure|unsure|doubt|no idea) (?:that |if |whether )?$"
)
"""Before a wording: the sender says that it may not be so."""
_MAY_BE_OF_THE_SENDER = frozenset({Category.MUTUAL, Category.WORKED})


class Statement(NamedTuple):
    """A passage that states a shared past."""

    start: int
    """Its first code point."""
    end: int
    """One past its last; what it speaks of is included when no source speaks of it."""
    source: Source | None
    """What bears it; None when nothing does."""


class _Match(NamedTuple):
    start: int
    end: int
    wording: Wording


@cache
def list_wordings() -> tuple[Wording, ...]:
    """Every wording of a shared past that is looked for, by category."""
    return tuple(wording for table in _TABLES for wording in table.WORDINGS)


def find_shared_past(text: str, evidence: Evidence, *, language: str) -> tuple[Statement, ...]:
    """All statements of a shared past in reading order, without overlap.

    Where several wordings cover the same words, the more specific decides, and among equals one
    that nothing bears.
    """
    low = lower_in_place(text)
    matches = sorted(_matches(low, language), key=lambda match: (match.start, -match.end))
    starts = [match.start for match in matches]
    statements = []
    for group in _overlapping(matches):
        last = max(match.end for match in group)
        limit = min((start for start in starts if start >= last), default=len(low))
        found = [each for match in group if (each := _statement(low, match, limit, evidence))]
        if found:
            statements.append(_united(found))
    return tuple(statements)


def _united(found: Sequence[Statement]) -> Statement:
    """One statement for several of the same words: those that nothing bears, if there are any."""
    unborne = [each for each in found if each.source is None] or found
    source = max(unborne, key=lambda each: each.end - each.start).source
    return Statement(min(each.start for each in unborne), max(each.end for each in unborne), source)


def _matches(low: str, language: str) -> Iterator[_Match]:
    wordings = _by_first_word(language)
    for word in _WORD.finditer(low):
        for wording in wordings.get(word[0], ()):
            match = wording.finder.match(low, word.start())
            if match and not _DISCLAIMED.search(low[max(0, match.start() - 30) : match.start()]):
                yield _Match(*_trimmed(low, *match.span()), wording)


@cache
def _by_first_word(language: str) -> Mapping[str, tuple[Wording, ...]]:
    """The wordings of a language under each word that they can begin with."""
    found: dict[str, tuple[Wording, ...]] = {}
    for wording in list_wordings():
        if wording.language == language:
            for word in wording.starts.split():
                found[word] = (*found.get(word, ()), wording)
    return found


def _trimmed(low: str, start: int, end: int) -> tuple[int, int]:
    piece = low[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())


def _overlapping(matches: Sequence[_Match]) -> Iterator[list[_Match]]:
    """Groups of matches that overlap, without the general ones where there is a specific one."""
    group: list[_Match] = []
    for match in matches:
        if group and match.start >= max(each.end for each in group):
            yield _specific(group)
            group = []
        group.append(match)
    if group:
        yield _specific(group)


def _specific(group: list[_Match]) -> list[_Match]:
    specific = [match for match in group if match.wording.bearing is not Bearing.TOPICAL]
    return specific or group


def _statement(low: str, match: _Match, limit: int, evidence: Evidence) -> Statement | None:
    """The statement a match makes; None when it says nothing that could be checked."""
    if match.wording.bearing is Bearing.TOPICAL:
        return _by_topic(low, match, limit, evidence)
    bearing = [source for source in evidence.sources if bears(match.wording, source)]
    if not bearing:
        own = content_stems(low[match.start : match.end].split())
        bearing = [source for source in evidence.sources if tells_same(own, source)]
    if not bearing:
        return Statement(match.start, match.end, None)
    topic = _topic(low, match, limit)
    if topic and not _is_spoken_of(topic, bearing, evidence):
        return Statement(match.start, topic.end, None)
    if len(bearing) > 1:
        near = around(low, match.start, match.end)
        bearing.sort(key=lambda source: -count_shared(near, source.stems))
    return Statement(match.start, match.end, bearing[0].source)


def _topic(low: str, match: _Match, limit: int) -> Passage | None:
    if match.wording.topic is Topic.NAMED:
        return named_topic(low, match.end, limit=limit)
    if match.wording.topic is Topic.VERB:
        passage = following(low, match.end, limit=limit)
        stems = passage.stems | content_stems(low[match.start : match.end].split())
        return Passage(passage.end, stems) if passage.stems else None
    return None


def _is_spoken_of(topic: Passage, bearing: Sequence[IndexedSource], evidence: Evidence) -> bool:
    if any(count_shared(topic.stems, source.stems) for source in bearing):
        return True
    return best_source(topic.stems, evidence, about_sender=False) is not None


def _by_topic(low: str, match: _Match, limit: int, evidence: Evidence) -> Statement | None:
    wording = match.wording
    passage = following(low, match.end, limit=limit)
    stems = passage.stems
    if wording.topic is Topic.VERB:
        stems |= content_stems(low[match.start : match.end].split())
    if not stems:
        return None
    about_sender = wording.category in _MAY_BE_OF_THE_SENDER or wording.topic is Topic.VERB
    source = best_source(stems, evidence, about_sender=about_sender)
    if source is None:
        return Statement(match.start, max(passage.end, match.end), None)
    return Statement(match.start, match.end, source.source)
