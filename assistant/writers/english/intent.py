"""The intent, as one reason said to the recipient.

An intent is typed as a verb phrase ("hear how they test pumps"), a wish ("want to ask about night
shifts"), a noun phrase ("advice on starting out"), a clause of its own, or several of these with
commas between. The first reason is the message's; what only explains it goes along.
"""

import re
from dataclasses import replace

from assistant.writers.english.aim import read_aim
from assistant.writers.english.phrase import (
    has_finite_verb,
    sentence,
    with_missing_articles,
    words_of,
)
from assistant.writers.english.saying import Aim, Shape
from assistant.writers.english.somebody import is_somebody
from assistant.writers.english.voice import Voice

_EMPTY = re.compile(
    r"(?:(?:to |just |i |i'd |want to |would like to |like to |a )*)?"
    r"(?:network(?:ing)?|connect(?:ing|ion)?|be connected|link up|grow (?:my|our) network|say hi"
    r"|expand (?:my|our) (?:professional )?(?:network|circle)|none|nothing|no reason|n/?a|tbd|dunno"
    r"|her|him|them|you|want to|not sure|hello|hi|hey|why not|nothing (?:really|special|specific)"
    r"|(?:no|no real|not any) (?:particular |special |specific )?reason(?: really| at all)?"
    r"|friend request|add (?:you )?to my network|add you|get in touch|have you in my network"
    r"|\?+|-+)"
    r"(?: (?:with|to) (?:you|her|him|them))?(?: (?:here|on \w+))?[.!]?",
    re.IGNORECASE,
)
# Where a reason ends and something else begins. A comma counts only before what reads as a clause.
_BREAK = re.compile(
    r"\s*[;\n]+\s*|(?<=[\w)]{3})[.!]+\s+|(?<=\w)(?P<ask>\?)\s+(?=\w)|(?<!\d)\s+-+\s+|\s+-+\s+(?!\d)|\s+/\s+"
    r"|,\s+(?:and\s+|but\s+|so\s+)?(?=(?:want|would|hoping|hope|can|could|does|do|did|is|are|how|what"
    r"|which|I|I['’]m|I['’]ve|we|we['’]re|we['’]ve|it|it['’]s|there['’]s|there|maybe|perhaps|ask|tell|say|let"
    r"|send|show|mainly|mostly|just|thanks|thank|learn|not|no)\b"
    r"|(?:where|when|why|who)\s+(?:do|does|did|is|are|was|were|can|could|should|will)\s)"
)
_SECOND_ASK = re.compile(
    r",?\s+(?:and also|also|plus|and maybe|and perhaps|or maybe|or just)\s+|\s+and\s+"
    r"(?=(?:(?:how|what|when|where|why|who|which)\s+)?(?:do|does|did|are|is|can|could|would|will|have)"
    r"\s+you\b)",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"^(?:not|no)\b(?: (?:selling|sales|ask|asking|pitch|pressure|rush|to)\b)", re.IGNORECASE
)
_HERE = re.compile(r"\s+here$", re.IGNORECASE)
_LEAST_WORDS = 3
_SOCIAL = frozenset("catch reconnect say thank stay congratulate apologize keep".split())
_TELLING = frozenset("tell say show send let share thank".split())


def is_empty_intent(intent: str) -> bool:
    """Whether an intent gives no reason at all: "networking", "connect", nothing."""
    return not intent.strip(" .!") or bool(_EMPTY.fullmatch(intent.strip().replace("’", "'")))


def read_intent(intent: str, voice: Voice, *, spoken_to: bool = True) -> Aim | None:
    """Read the reason an intent gives; None when it gives none.

    It is spoken to the recipient, unless `spoken_to` is False: then "he" stays somebody else.

    Only the first reason is taken, as a first message asks for one thing. A statement in front
    of it ("I'm moving to Leeds") or a sentence that explains it goes along.
    """
    if is_empty_intent(intent):
        return None
    said = voice.address(intent) if spoken_to else voice.tidy(intent)
    spoken = said.strip(" .,;–—-")
    aims = [read_aim(with_missing_articles(piece)) for piece in _pieces(spoken)]
    if not aims:
        return None
    first, *others = aims
    return _joined(first, others[0]) if others else first


def _pieces(text: str) -> list[str]:
    """The parts of an intent in order, without disclaimers and second asks."""
    marked = _BREAK.sub(lambda match: f"{match['ask'] or ''}\n", text)
    pieces = [_SECOND_ASK.split(piece.strip(" ,"))[0] for piece in marked.split("\n")]
    kept = [piece for piece in pieces if words_of(piece) and not _DISCLAIMER.match(piece)]
    # "Founder of Loomlight. We make ...": who writes is said elsewhere.
    asks = kept and kept[0].endswith("?")
    who = (
        len(kept) > 1
        and not asks
        and is_somebody(_HERE.sub("", kept[0]))
        and not has_finite_verb(kept[0])
    )
    return kept[1:] if who else kept


def _joined(first: Aim, second: Aim) -> Aim:
    """Two aims as one, where the second belongs to the first; else the first alone."""
    opens = words_of(second.words)[:1]
    if first.shape is Shape.STATED and second.shape is Shape.TO_DO:
        return replace(first, words=f"{first.words} and I'd like to {second.words}")
    if second.shape is Shape.ASKED and first.shape is not Shape.ASKED:
        return replace(first, then=f"{second.words[:1].upper()}{second.words[1:]}?")
    if first.shape is Shape.TO_DO and second.shape is Shape.TO_DO:
        social = words_of(first.words)[0] in _SOCIAL
        if social or opens[0] in _TELLING:
            return replace(first, words=f"{first.words} and {second.words}")
    long = len(words_of(second.words)) >= _LEAST_WORDS or opens[0] in {"it", "i", "we", "you"}
    whole = long and has_finite_verb(second.words)
    if second.shape is Shape.STATED and whole and not first.then:
        return replace(first, then=sentence(second.words))
    return first
