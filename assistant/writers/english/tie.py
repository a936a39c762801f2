"""The tie, as sentences said to the recipient.

People type ties in a hurry: "met at pycon", "former colleague at Acme", "same choir", "her talk on
tides". Each shape has a reader; the first that knows the shape answers. What no reader knows is
said as a noun phrase, which is true if clumsy.
"""

import re
from collections.abc import Callable

from assistant.writers.english.casing import name_people
from assistant.writers.english.phrase import sentence, with_missing_articles, words_of
from assistant.writers.english.second_language import as_said_in_english
from assistant.writers.english.tie_events import (
    group,
    last_time,
    met,
    never,
    noun_phrase,
    ongoing,
    past,
    preposition,
    shall,
    whole,
)
from assistant.writers.english.tie_people import (
    both,
    by_somebody,
    i_am,
    mutual,
    my_person,
    paired,
    peers,
    same,
)
from assistant.writers.english.tie_pieces import on_occasion, told_apart
from assistant.writers.english.voice import Voice

_NO_TIE = re.compile(
    r"(?:none(?: really)?|no|nope|nothing(?: really)?|n/?a|no (?:real )?tie|not? (?:really|yet)"
    r"|tbd|dunno"
    r"|idk|(?:not sure|unsure|no idea)\b.*"
    r"|(?:can['’]?t|do(?:n['’]?t| not)) (?:know|remember|recall)(?: .*)?"
    r"|nobody|no one|no-one|total strangers?|strangers?|cold|random|unknown|-+|\?+|\w"
    r"|(?:we )?(?:have )?never met|(?:i )?(?:do not|don't) know (?:you|each other|them))[.!]?",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\s*[;\n]+\s*|(?<=[\w)]{3})[.!]\s+|(?<!\d)\s+-+\s+|\s+-+\s+(?!\d)"
    r"|,\s+(?:and\s+)?(?=(?:last (?:saw|spoke|talked|met|heard)|haven't|hadn't|have not)\b)"
    r"|,\s+(?=(?:shared|lived|studied|grew)\s)"
    r"|,\s+(?=(?:found|saw|read|met|took|bought|heard (?:from|about))\s+(?:you|your)\b)"
    r"|,\s+(?:and\s+|then\s+)?(?=(?:you|I|we|you're|you've|it|it's|we're|we've|I'm|I've)\s)"
)
# "no real tie, but you mentor nurses": what follows is the tie after all.
_BUT_FIRST = re.compile(
    r"^(?:none|nope|nobody|no one|cold|random|strangers?|no (?:real |actual )?tie|not really|no"
    r"|(?:have(?:n't| not)|did(?:n't| not)|never) (?:actually |yet )?(?:met|meet)(?: you)?)\b"
    r"(?: really| yet)?\s*[,;:–-]+\s*(?:(?:but|only|just)\s+)*",
    re.IGNORECASE,
)
_MUTUAL_DASH = re.compile(r"\b(mutual (?:friend|contact|connection))\s*[-–:]\s*", re.IGNORECASE)
_READERS: tuple[Callable[[str, Voice], str], ...] = (
    mutual,
    by_somebody,
    both,
    same,
    my_person,
    never,
    last_time,
    shall,
    peers,
    paired,
    whole,
    i_am,
    met,
    past,
    group,
    ongoing,
    preposition,
)


def read_tie(tie: str, voice: Voice) -> tuple[str, ...]:
    """Say a tie to the recipient.

    Args:
        tie: What the sender typed.
        voice: Who speaks to whom.

    Returns:
        Sentences, the main one first; empty when the tie says that there is none.
    """
    spoken = _BUT_FIRST.sub("", voice.address(name_people(tie.strip())).strip(" .,;–—-"))
    if not any(letter.isalpha() for letter in spoken) or _NO_TIE.fullmatch(spoken):
        return ()
    spoken = _MUTUAL_DASH.sub(r"\1 ", spoken)
    spoken = as_said_in_english(spoken)
    whole = [part.strip(" ,.") for part in _BREAK.split(spoken) if words_of(part)]
    parts = on_occasion([piece for part in whole for piece in told_apart(part)], voice)
    if len(parts) > 1 and parts[0].startswith(("was ", "were ")) and parts[1].startswith("I "):
        parts[0] = f"you were {parts[0].partition(' ')[2]}"
    return tuple(sentence(_clause(part, voice)) for part in parts)


def is_no_tie(tie: str) -> bool:
    """Whether what was typed says that there is no tie: "none", "don't know her"."""
    plain = re.sub(r"\b(?:her|him|them|he|she)\b", "you", tie.strip().casefold())
    said = [part.strip() for part in re.split(r"[,;.]\s", plain) if words_of(part)]
    return all(_NO_TIE.fullmatch(part) for part in said)


def _clause(part: str, voice: Voice) -> str:
    """Say one part of a tie, by the first reader that knows its shape."""
    part = with_missing_articles(part)
    for reader in _READERS:
        if said := reader(part, voice):
            return said.replace("We are ", "We're ").replace("You are ", "You're ")
    return noun_phrase(part, voice)
