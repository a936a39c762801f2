"""Whether "her" owns what follows: "took her online course", not "met her online"."""

import re

from assistant.writers.english.tokens import Tokens
from assistant.writers.english.verbs import is_base

OWNED = re.compile(r"[^\W_]|['\"“‘]")
"""How a thing that may be owned begins."""
_LETTING = frozenset("let make help have".split())
_GIVING = frozenset("send give lend show offer bring get pay sell".split())
_WATCHING = frozenset("see hear watch saw heard watched seen".split())
_SHOWN = frozenset("speak perform sing present teach give live".split())
# After "her" these show that "her" is the object: "asked her about", not "her question".
_NOT_POSSESSED = frozenset(
    "i we he you "
    "a about across after again ago all alone along also among an and around as at because before "
    "behind beside between both but by during each for from here how if in into it just my "
    "off on once or our out over round since so some that the then there these they this "
    "those through to together too twice under until up via was what when where whether which "
    "while who why with yesterday today tomorrow tonight recently".split()
)
# How often and when after "her", or what sort of thing of hers: a noun behind them decides.
_EITHER = frozenset(
    "online personally last next every most many several few daily weekly monthly "
    "early late near monday tuesday wednesday thursday friday saturday sunday".split()
)
_TIMES = re.compile(
    r"(?:time|day|week|weekend|month|year|term|season|night|morning|evening|afternoon"
    r"|lunchtime|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
    r"|summer|winter|spring|autumn|january|february|april|june|july|august|september|october"
    r"|november|december|few|two|three|other|single|last|next|this|every"
)


def is_possessed(tokens: Tokens, at: int) -> bool:
    """Whether the "her" at a place owns what follows it."""
    before, following = tokens.lower(at - 1), tokens.lower(at + 1)
    if not OWNED.match(following):
        return False
    if tokens.lower(at + 2) == "-" and not tokens.gaps[at + 2]:
        return True  # "her in-person class"
    if before in _LETTING and is_base(following):
        return False
    if before in _WATCHING and following in _SHOWN:
        return False
    if before in _GIVING and following in {"free", "back", "some", "more", "extra"}:
        return False
    if following in _EITHER:
        return _noun_follows(tokens, at + 2, counted=following)
    return following not in _NOT_POSSESSED


def _noun_follows(tokens: Tokens, at: int, *, counted: str) -> bool:
    """Whether a thing stands behind a word that may tell a time: "last talk", not "last week"."""
    word = tokens.lower(at)
    if not OWNED.match(word) or word in _NOT_POSSESSED:
        return False
    number = counted in {"last", "next"} and word in {"few", "two", "three"}
    return not _TIMES.fullmatch(tokens.lower(at + 1) if number else word)
