"""What a wording goes on to speak of, and whether the sources speak of it too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.claims.evidence import Evidence, IndexedSource
from assistant.claims.forms import akin, fold, is_function, stem
from assistant.claims.words import word_groups, word_list

_LEAD = re.compile(
    r"(?: (?:at|in|for|from|during|with|by|to me|this|last)(?: [^\s.,;:!?()\n]+){1,5}?)? (?:on"
    r"|about|regarding|re:?|around|concerning) "
)
_TOPIC_WORD = re.compile(r"\s*(?P<word>[^\W_][\w'’&+#-]*)")
_ENDS_TOPIC = frozenset(
    """but which because so when while was were is are has have had really stuck resonated helped
    gave got hit struck caught inspired changed taught showed made kept since after before if i we
    my me us still spoke""".split()
)
_AUXILIARIES = frozenset("was were is are has have had".split())
_PERSONS = frozenset("you your that how why".split())
_ENDS_NAMED_TOPIC = _ENDS_TOPIC | frozenset("stayed moved with answered matters matter".split())
_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|week|weekend|\d+"
)
_LONGEST_TOPIC = 8
_SHORTEST_TYPO = 6
_REMEMBERED_WORDS = 4096


@dataclass(frozen=True, slots=True)
class Passage:
    """The words that tell what a wording is about."""

    end: int
    """One past the last code point of the words."""
    stems: frozenset[str]
    """The stems of those that carry content, with those of synonyms."""


def named_topic(low: str, end: int, *, limit: int) -> Passage | None:
    """What follows "on" or "about" behind a wording that ends at `end`; None when nothing does."""
    lead = _LEAD.match(low, end)
    if lead is None or lead.end() >= limit:
        return None
    passage = following(low, lead.end(), limit=limit, ends=_ENDS_NAMED_TOPIC)
    return passage if passage.stems else None


def following(low: str, start: int, *, limit: int, ends: frozenset[str] = _ENDS_TOPIC) -> Passage:
    """The words from `start` on, up to the end of the clause or a few words."""
    words: list[str] = []
    end = start
    while len(words) < _LONGEST_TOPIC and end < limit:
        match = _TOPIC_WORD.match(low, end)
        if match is None or "\n" in match[0]:
            break
        if match["word"] in ends and (words or match["word"] not in _AUXILIARIES):
            break
        if match["word"] not in _AUXILIARIES | _PERSONS:
            words.append(match["word"])
        end = match.end()
    return Passage(end, content_stems(words))


def content_stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of the words that carry content, with those of synonyms."""
    nothing: frozenset[str] = frozenset()
    return nothing.union(*map(_stems_of, words))


@lru_cache(_REMEMBERED_WORDS)
def _stems_of(word: str) -> frozenset[str]:
    """The stems of one word's parts, with those of synonyms; none where it carries no content."""
    stems: set[str] = set()
    for part in fold(word).removesuffix("'s").split("-"):
        if not part or is_function(part) or part in word_list("generic"):
            continue
        if not _CALENDAR.fullmatch(part):
            stems.add(stem(part))
            stems.update(map(stem, word_groups("synonyms").get(part, ())))
    return frozenset(stems)


def best_source(
    stems: frozenset[str], evidence: Evidence, *, about_sender: bool
) -> IndexedSource | None:
    """The source that shares most with the stems; None when none shares any.

    Args:
        stems: What to look for.
        evidence: Where to look.
        about_sender: Whether what the sender says of themselves counts.
    """
    best, most = None, 0
    for source in evidence.sources:
        if source.source.id == "kind" or source.source.id.endswith(".name"):
            continue
        if source.source.id.startswith("sender.") and not about_sender:
            continue
        shared = count_shared(stems, source.stems)
        if shared > most:
            best, most = source, shared
    return best


def count_shared(ours: frozenset[str], theirs: frozenset[str]) -> int:
    """How many of our stems are among theirs; kin and hasty spellings count where none is."""
    if same := len(ours & theirs):
        return same
    return sum(_has_like(one, theirs) for one in ours)


def _has_like(one: str, theirs: frozenset[str]) -> bool:
    """Whether one of their stems is its kin or a slip of it: both begin with the same letter."""
    begins = one[:1]
    return any(
        other.startswith(begins) and (akin(one, other) or _is_slip(one, other)) for other in theirs
    )


def _is_slip(one: str, other: str) -> bool:
    """Whether two long words differ by one slip of the fingers."""
    if min(len(one), len(other)) < _SHORTEST_TYPO or one[0] != other[0]:
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1


def around(low: str, start: int, end: int, *, reach: int = 80) -> frozenset[str]:
    """The content stems of the words near a passage, to choose among sources that bear it."""
    words: Sequence[str] = low[max(0, start - reach) : end + reach].split()
    return content_stems(word.strip('.,;:!?()"“”') for word in words)
