"""Whether a source says what a wording needs it to say."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.claims.evidence import IndexedSource
from assistant.claims.forms import stem
from assistant.claims.shared_past.wording import Bearing, Wording
from assistant.claims.words import base_forms

_BETWEEN_US = re.compile(
    r"\b(?:i|i'm|i've|i'd|me|my|mine|we|we've|we're|us|our|ours|myself|both|together|each other)\b"
)
_DENIED = re.compile(
    r"(?:\b(?:never|not|no|nor|neither|without|missed|nearly|almost|yet to|haven'?t|hasn'?t"
    r"|hadn'?t|didn'?t|don'?t|doesn'?t|wasn'?t|weren'?t|couldn'?t|can'?t|cannot"
    r"|isn'?t)\b)(?: [\w']+){0,3} $"
)
_WISHED = re.compile(
    r"\b(?:to|will|would|could|can|might|may|should|shall|hope|hoping|want|wants|wanna|wish|like"
    r"|plan|planning|gonna|going|let's|please|if|i'll|we'll|i'd|we'd|keen on|interested in|try"
    r"|tryna|next)(?: [\w']+)? $"
)
_GRANTED = re.compile(
    r"\b(?:got|chance|pleasure|nice|great|good|lovely|happened|managed|able|privilege|luck|used"
    r"|came|went|talked|spoke|listened|next|listening|talking|speaking) to (?:[\w']+ )?$"
)
_CONTACT = re.compile(
    r"\b(?:with|w|w/|for|under|beside|next to|against|alongside|opposite|behind|near|helped|drove"
    r"|taught|met|judged|hosted|coached|nursed|hired|trained|showed|lent|sold|gave|knew|treated"
    r"|looked after) (?:her|him|them|me|us|my|our)\b"
    r"|\b(?:she|he|they) (?:once |both |all |also )?[a-z]+(?:ed|ught|id|ade|ave|ent|old|rove|ook|ew"
    r"|ang|at|it|ot|oke|ote) (?:me|us|my|our|with|for)\b|\b(?:we|us|our|together|each other)\b"
    r"|\b(?:my|mum's|dad's|mom's|wife's|husband's|sister's|brother's) (?:\w+ ){0,2}(?:friend|cousin"
    r"|aunt|uncle|teacher|boss|colleague|neighbou?r|student|nurse|coach|landlady|landlord|tutor)"
)
_MINE = re.compile(
    r"\b(?:my|our own|i gave a|i gave|i wrote a|i wrote|i run a|i'm giving a)(?: \w+)? $"
)
_I_SHOULD = re.compile(r"\b(?:i|to|me|should|could)(?: \w+)? $")
_POINTED_OUT = re.compile(r"\b(?:our|the|her|his|their|that|last|a|next|this) $")
_REMEMBERED_ANSWERS = 4096
_LOOK_BACK = 40
_THEY_DID = re.compile(r"(?:because |bc |since |as )?(?:she|he|they) ")
_FACT_ID = re.compile(r"f\d+")
_CLAUSE_END = re.compile(r"[.,;:!?()\n]|\bbut\b")
_TIE_IDS = frozenset({"tie", "kind"})
_TOLD_IDS = frozenset({"intent", "sender.about", "earlier.text"})
_SILENT_IDS = frozenset({"sender.name", "recipient.name", "platform", "kind"})


@lru_cache(_REMEMBERED_ANSWERS)
def bears(wording: Wording, source: IndexedSource) -> bool:
    """Whether a source says that what the wording states is so."""
    if wording.by_contact and source.source.id == "tie" and _tells_of_contact(source.low):
        return True
    if wording.by_fact and _FACT_ID.fullmatch(source.source.id):
        return re.match(wording.by_fact, source.low) is not None
    if wording.by_wish and source.source.id == "intent" and re.search(wording.by_wish, source.low):
        return True
    if wording.by_kind and source.source.id == "kind" and re.search(wording.by_kind, source.low):
        return True
    if wording.bearing is Bearing.PERSONAL:
        return _bears_between_us(wording.support, source)
    return _bears_publicly(wording.support, source)


def tells_same(words: frozenset[str], source: IndexedSource) -> bool:
    """Whether a tie says what a wording says in the wording's own words: "front row".

    Args:
        words: The stems of the wording as it stands in the message.
        source: The source; only a tie can.
    """
    return source.source.id == "tie" and any(
        stem(word.folded) in words
        and not _DENIED.search(_before(source.low, word.start))
        and not _WISHED.search(_before(source.low, word.start))
        for word in source.content
    )


def _tells_of_contact(low: str) -> bool:
    """Whether a tie tells of dealings between the two, and not of reading or watching from afar."""
    return any(
        not _DENIED.search(_before(low, match.start())) and not _WISHED.search(low[: match.start()])
        for match in _CONTACT.finditer(low)
    )


def _bears_publicly(support: re.Pattern[str], source: IndexedSource) -> bool:
    """Whether it says so of the recipient, and not of the sender's own things."""
    if source.source.id in _SILENT_IDS or source.source.id.startswith("sender."):
        return False
    return any(
        not _MINE.search(_before(source.low, match.start()))
        and not (match[0] == "write" and _I_SHOULD.search(_before(source.low, match.start())))
        for match in support.finditer(source.low)
    )


def _bears_between_us(support: re.Pattern[str], source: IndexedSource) -> bool:
    """Whether it says that it happened, and between the two."""
    is_tie = source.source.id in _TIE_IDS
    if source.source.id == "intent" and _is_told_of_them(support, source.low):
        return True
    if not is_tie and (_is_about_one(source) or not _BETWEEN_US.search(source.low)):
        return False
    for match in support.finditer(source.low):
        before = _before(source.low, match.start())
        happened = _is_past(match[0]) or not _is_wished(before)
        if not is_tie:
            happened = _is_past(match[0]) or _POINTED_OUT.search(before) is not None
        if happened and not _DENIED.search(before):
            return True
    return False


def _is_told_of_them(support: re.Pattern[str], low: str) -> bool:
    """Whether a reason opens with what they did: "he asked about a place to fix his lens"."""
    opens = _THEY_DID.match(low)
    return bool(opens and (said := support.match(low, opens.end())) and _is_past(said[0]))


def _is_about_one(source: IndexedSource) -> bool:
    """Whether a field speaks of one of the two alone by its nature: a name, a role."""
    name = source.source.id
    return name == "platform" or ("." in name and name not in _TOLD_IDS)


def _before(low: str, start: int) -> str:
    """The words of the same clause before a place."""
    return _CLAUSE_END.split(low[max(0, start - _LOOK_BACK) : start])[-1]


def _is_past(words: str) -> bool:
    first = words.partition(" ")[0]
    return first.endswith("ed") or first in base_forms("irregular")


def _is_wished(before: str) -> bool:
    """Whether the words before tell of a wish or a plan rather than of the past."""
    return _WISHED.search(before) is not None and not _GRANTED.search(before)
