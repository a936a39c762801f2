"""What a wording of a shared past is, and the pieces its patterns are built from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Category(StrEnum):
    """What sort of past a wording claims."""

    MET = "met"
    """The two met."""
    TALKED = "talked"
    """The two talked, wrote, agreed, or one told the other something."""
    ATTENDED = "attended"
    """The recipient spoke or taught, or the sender was there."""
    READ = "read"
    """The recipient published something, or the sender read, watched or heard it."""
    WORKED = "worked"
    """The two worked, studied or did something together."""
    MUTUAL = "mutual"
    """The two have a person, place or interest in common."""
    REACTED = "reacted"
    """The recipient liked, accepted, visited or answered something."""
    KNOWN = "known"
    """The two have known each other, or the sender has followed the recipient."""
    STATED = "stated"
    """The recipient has done, won or become something."""


class Bearing(StrEnum):
    """What a source must be like to bear a wording."""

    PERSONAL = "personal"
    """It says that it happened between the two: the tie, or another source with "I" or "we"."""
    PUBLIC = "public"
    """It says so of the recipient: a fact, their role, the tie or the intent."""
    TOPICAL = "topical"
    """It shares a word with what the message goes on to say."""


class Topic(StrEnum):
    """Whether what the message goes on to say must agree with the sources too."""

    NONE = "none"
    """It is not looked at."""
    NAMED = "named"
    """What follows "on" or "about" must share a word with a source, if it is there."""
    NEXT = "next"
    """The words that follow must share one with a source."""
    VERB = "verb"
    """The wording's own verb or the words that follow must share one with a source."""


@dataclass(frozen=True, eq=False)
class Wording:
    """One way to state a shared past, and what a source must say to bear it."""

    name: str
    """What it is called in lists: "we met"."""
    category: Category
    """What sort of past it claims."""
    starts: str
    """Every word that a match can begin with: only there is the pattern tried."""
    pattern: str
    """How to find it in a text in lower case with straight apostrophes."""
    example: str
    """A sentence that states it."""
    needs: str
    """What a source must say, in plain words."""
    borne_by: str = ""
    """How to find that in a source; empty when only the topic decides."""
    bearing: Bearing = Bearing.PERSONAL
    """Which sources count."""
    topic: Topic = Topic.NONE
    """Whether what follows must agree with the sources."""
    by_contact: bool = False
    """Whether any tie that tells of dealings between the two is enough."""
    by_wish: str = ""
    """What in the intent is enough: "thank her for the lift"; empty when nothing is."""
    by_fact: str = ""
    """What a fact about the recipient must open with to be enough: "asked for"; empty for none."""
    by_kind: str = ""
    """What is enough in what a kind says has passed: "you posted this"; empty when nothing is."""
    language: str = "en"
    """ISO 639 code of the messages it is looked for in."""

    @cached_property
    def finder(self) -> re.Pattern[str]:
        """Finds the wording; compiled when first asked for, to keep start-up short."""
        return re.compile(self.pattern)

    @cached_property
    def support(self) -> re.Pattern[str]:
        """Finds what bears it, each match a whole word or more."""
        return re.compile(rf"\b(?:{self.borne_by})\w*")


ADVERBS = (
    r"(?:(?:really|so|very|just|also|once|briefly|first|last|all|actually|even|recently|already"
    r"|kindly|always|still|then|only|finally|since|previously|originally|quickly|generously|often"
    r"|thoroughly|absolutely|totally) )*"
)
WE = rf"(?<!have )(?<!had )(?<!if )(?<!once )\bwe(?:'ve|'d| have| had)? {ADVERBS}"
YOU = rf"(?<!if )(?<!would )(?<!could )(?<!did )(?<!when )\byou(?:'ve|'d| have| had)? {ADVERBS}"
I = rf"(?<!should )(?<!could )\bi(?:'ve|'d| have| had)? {ADVERBS}"  # noqa: E741 - the pronoun
PRAISE = (
    r"(?:great|good|nice|lovely|wonderful|fun|a pleasure|pleasure|an honou?r|a privilege"
    r"|a delight|a joy|a treat|fantastic|brilliant|amazing|fab|awesome|super|inspiring|refreshing"
    r"|cool|enjoyed|loved|appreciated)"
)
NOT_WISHED = r"(?<!be )(?<!be so )(?<!be such )(?<!be really )(?<!be very )(?<!really be )"
GAP_WORDS = (
    r"(?:(?!(?:and|or|but|who|that|is|are|was|were|to|for|of|in|on|with|at|how|what|if|you|i|we"
    r"|it|as|about|from|by|so|the|my)\b)[\w'’&.+#/\"“”-]+ ){0,4}?"
)
THANKS = (
    r"(?:thanks|thank you|thankyou|many thanks|grateful|gratitude|appreciated?|appreciation)"
    r"(?: (?:so much|very much|again|you|once again|a lot|a million|to you|kindly))* for "
)
