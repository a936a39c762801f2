"""Which of the engines' remarks are worth a person's time.

Every dictionary takes names and brands for mistakes, so spelling is reported only where all of
them agree: both dialects of Harper and, where it is installed, LanguageTool. A word with a
capital inside a sentence counts as a name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from assistant.proofreading.known_words import WORD, bare
from assistant.types import Slip, SlipKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.proofreading.remark import Remark

_ARTICLES = frozenset({"AnA", "EN_A_VS_AN"})
_HARPER_SPELLING = frozenset({"Spelling", "Typo"})
_LANGUAGETOOL_SPELLING = "MORFOLOGIK"

_HARPER_KINDS = frozenset(
    {"Agreement", "BoundaryError", "Eggcorn", "Grammar", "Malapropism", "Nonstandard", "Usage"}
)
_HARPER_RULES = frozenset(
    {
        "AnA",
        "CapitalizePersonalPronouns",
        "ItsContraction",
        "ModalOf",
        "NounVerbConfusion",
        "ThenThan",
    }
)
"""Of other kinds, the rules that are about a slip all the same."""
_LANGUAGETOOL_KINDS = frozenset({"CONFUSED_WORDS", "GRAMMAR", "TYPOS"})
_LANGUAGETOOL_RULES = frozenset({"EN_A_VS_AN", "I_LOWERCASE"})

_NEVER_WORDS = re.compile(r"(?:https?://|www\.)\S+|[#@]\w+|\S*\w\.\w\S*|\w*\d[\w.-]*")
"""Links, tags, handles, domains, and what holds a digit: no dictionary has them."""
# Harper wants "a honour" and "a SAP partner".
_AN_IS_RIGHT = re.compile(r"\s*(?:hono[u]?r|heir|hour|[AEFHILMNORSX][A-Z]{1,}\b)")
_SENTENCE_START = re.compile(r"(?:^|[.!?…]['\"”’)]*\s|\n)\s*$")
_SHORT_LINE = re.compile(r"^[^\n.!?]{0,40}$")

_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{1,4}")
"""Abbreviations in lower case, such as "dbt" and "hrs"."""
_SAME_SLIP = 1
"""Edits between a word at the start of a sentence and what was meant, for it to be no name."""


def slips_in(
    text: str, remarks: Sequence[Remark], *, engines: Iterable[str], known: frozenset[str]
) -> tuple[Slip, ...]:
    """Return the slips that some remarks amount to, in reading order and without overlap.

    Args:
        text: The text the remarks are about.
        remarks: What the engines said.
        engines: The engines that were asked; those that said nothing count too.
        known: Words that are right whatever a dictionary says.
    """
    found: list[Slip] = []
    for slip in [*_spelling(text, remarks, tuple(engines), known), *_others(text, remarks, known)]:
        if not any(slip.start < other.end and other.start < slip.end for other in found):
            found.append(slip)
    return tuple(sorted(found, key=lambda slip: slip.start))


def _spelling(
    text: str, remarks: Sequence[Remark], engines: tuple[str, ...], known: frozenset[str]
) -> list[Slip]:
    """Return the words that no dictionary has and nothing excuses."""
    views = [
        [each for each in remarks if each.engine == engine and each.dialect == dialect]
        for engine, dialect in (("harper", "us"), ("harper", "gb"), ("languagetool", "us"))
        if engine in engines
    ]
    views = [[each for each in view if _is_spelling(each)] for view in views]
    if not views:
        return []
    excused = [match.span() for match in _NEVER_WORDS.finditer(text)]
    slips = []
    for remark in views[-1]:
        agreed = all(any(_overlap(remark, each) for each in view) for view in views)
        covered = any(remark.start < end and start < remark.end for start, end in excused)
        if agreed and not covered and not _excused(text, remark, known):
            meant = [each for view in views for each in view if _overlap(remark, each)]
            slips.append(_slip(SlipKind.SPELLING, remark, meant))
    return slips


def _is_spelling(remark: Remark) -> bool:
    """Whether a remark says that a word is in no dictionary."""
    if remark.engine == "languagetool":
        return remark.rule.startswith(_LANGUAGETOOL_SPELLING)
    return remark.kind in _HARPER_SPELLING


def _excused(text: str, remark: Remark, known: frozenset[str]) -> bool:
    """Whether an unknown word is most likely right: a known one, a name, an abbreviation."""
    passage = text[remark.start : remark.end]
    words = WORD.findall(passage)
    if all(bare(word) in known for word in words):
        return True
    if not passage.replace("’", "'").isascii() or _CONSONANTS.fullmatch(passage):
        return True
    if not any(letter.isupper() for letter in passage):
        return False
    return not _is_a_word_that_begins_a_sentence(text, remark)


def _is_a_word_that_begins_a_sentence(text: str, remark: Remark) -> bool:
    """Whether a capital only marks a sentence's start: one edit away from an ordinary word."""
    passage = text[remark.start : remark.end]
    if not _SENTENCE_START.search(text[: remark.start]) or passage[1:] != passage[1:].lower():
        return False
    line = text[text.rfind("\n", 0, remark.start) + 1 :].partition("\n")[0]
    if "\n" in text and _SHORT_LINE.match(line):
        return False  # a sign-off
    word = passage.lower()
    return any(
        OSA.distance(word, suggestion.lower()) <= _SAME_SLIP
        and _plain(suggestion) != _plain(word)
        and " " not in suggestion  # any name can be cut into two words
        for suggestion in remark.suggestions[:1]
    )


def _others(text: str, remarks: Sequence[Remark], known: frozenset[str]) -> list[Slip]:
    """Return wrong articles and grammar; one engine is enough for them."""
    slips = []
    for remark in remarks:
        if not _matters(remark) or (remark.dialect == "us" and remark.engine == "harper"):
            continue
        passage = text[remark.start : remark.end]
        kind = SlipKind.ARTICLE if remark.rule in _ARTICLES else SlipKind.GRAMMAR
        words = WORD.findall(passage)
        if all(bare(word) in known and word[0].isupper() for word in words):
            continue
        if kind is SlipKind.ARTICLE and _is_right_article(text, remark):
            continue
        slips.append(_slip(kind, remark, [remark]))
    return slips


def _is_right_article(text: str, remark: Remark) -> bool:
    """Whether it is an "an" that Harper alone takes for wrong."""
    is_an = text[remark.start : remark.end].casefold() == "an"
    return is_an and _AN_IS_RIGHT.match(text, remark.end) is not None


def _matters(remark: Remark) -> bool:
    """Whether a remark is about a slip and not about taste, type or spelling."""
    if remark.engine == "languagetool":
        wanted = remark.kind in _LANGUAGETOOL_KINDS or remark.rule in _LANGUAGETOOL_RULES
        return wanted and not remark.rule.startswith(_LANGUAGETOOL_SPELLING)
    return remark.kind in _HARPER_KINDS or remark.rule in _HARPER_RULES


def _overlap(one: Remark, other: Remark) -> bool:
    return one.start < other.end and other.start < one.end


def _slip(kind: SlipKind, remark: Remark, meant: Iterable[Remark]) -> Slip:
    """Return the slip with what each engine thinks likeliest, each once."""
    likeliest = dict.fromkeys(each.suggestions[0] for each in meant if each.suggestions)
    return Slip(kind=kind, start=remark.start, end=remark.end, suggestions=tuple(likeliest))


def _plain(word: str) -> str:
    """Return a word without its accents, in lower case."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
