"""What a reason can be, and the ones that are said outright: thanks, an apology, joy."""

import re
from dataclasses import dataclass
from enum import Enum

from assistant.writers.english.phrase import has_finite_verb, words_of


class Shape(Enum):
    """How an aim is put into a sentence."""

    TO_DO = "to do"
    """A verb phrase: "hear how you test pumps"."""
    TO_GET = "to get"
    """A noun phrase to be asked for: "your advice on starting out"."""
    STATED = "stated"
    """A clause that stands alone: "I'm moving to Leeds in May"."""
    ASKED = "asked"
    """A question: "how did you test the pumps?"."""


@dataclass(frozen=True)
class Aim:
    """One reason to write."""

    shape: Shape
    words: str
    """In the second person, without a full stop."""
    then: str = ""
    """A sentence that follows it, with its stop; empty when none does."""


_PITY = re.compile(r"(?:it['’]s )?(?:a )?(?P<what>pity|shame) (?P<rest>.+)", re.IGNORECASE)
_THANKS = re.compile(
    r"(?:many |big |say |just )*(?:a (?:big )?)?(?:thanks|thank you|thank u)"
    r"(?:\s+(?:so|very) much)?[!. ]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_CONGRATULATIONS = re.compile(
    r"(?:say )?(?:congrats|congratulations)[!. ]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_APOLOGY = re.compile(
    r"(?:an |say )?(?:apology|apologies|apologi[sz]e|sorry)(?: to you)?\s*(?P<rest>(?:for"
    r"|about)\b.*|)",
    re.IGNORECASE | re.DOTALL,
)
_QUERY = re.compile(
    r"(?:an? |one |some )?(?:quick |small )?questions? (?:about|on|re|regarding)\s+(?P<rest>\w.+)",
    re.IGNORECASE | re.DOTALL,
)
_GLAD = re.compile(
    r"(?:(?:i|we)(?:['’]m| am| was)? )?(?P<how>(?:(?:so|very|really|just|also) )*(?:glad"
    r"|happy|proud|sorry"
    r"|pleased|delighted|grateful|thrilled|thankful|sad) "
    r"(?:(?:that|for|about|of|we|i|you|your|it|the|they)\b).+)",
    re.IGNORECASE | re.DOTALL,
)
_REQUEST = re.compile(
    r"(?:please )?(?P<what>(?:call|e-?mail|message|text|ring|phone|write|contact|send|show"
    r"|teach|tell"
    r"|give|lend|help|join|invite|let) (?:me|us)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# What goes on after "thank you": for what, for whom, when and how.
_THANKED = frozenset(
    "for to and on from again because in with as properly personally after before when since via "
    "too also at by".split()
)
# What a thing did for the sender, told without its subject: "worked a treat".
_IT_DID = re.compile(r"(?:worked|works|helped|helps|saved|fixed|went|made|came)\b", re.IGNORECASE)
QUESTION_WORDS = frozenset("how what when where why who which whether if".split())


def read_saying(text: str, words: list[str]) -> Aim | None:
    """Thanks, congratulations, an apology, a pity."""
    if match := _THANKS.fullmatch(text):
        rest = match["rest"]
        if words_of(rest)[:1] and words_of(rest)[0] in _THANKED:
            thanked = f"thank you {rest}".replace("you to you for", "you for")
            return Aim(Shape.TO_DO, re.sub(r"\band connect$", "and stay in touch", thanked))
        return Aim(Shape.TO_DO, "say thank you", then=_then(rest.lstrip(" ,")))
    if match := _CONGRATULATIONS.fullmatch(text):
        rest = re.sub(r"^(?:for|to you on)\b", "on", match["rest"])
        return Aim(Shape.TO_DO, f"congratulate you {rest}".strip())
    if match := _QUERY.fullmatch(text):
        about = "" if words_of(match["rest"])[0] in QUESTION_WORDS else "about "
        return Aim(Shape.TO_DO, f"ask {about}{match['rest']}")
    if (match := _APOLOGY.fullmatch(text)) and words[0] != "about":
        rest = re.sub(r"\band (?:thanks|thank you) for\b", "and thank you for", match["rest"])
        return Aim(Shape.TO_DO, f"apologize {rest}".strip())
    if match := _PITY.fullmatch(text):
        return Aim(Shape.STATED, f"it's a {match['what']} {match['rest']}")
    if match := _REQUEST.fullmatch(text):
        return Aim(Shape.ASKED, f"could you {match['what'][:1].lower()}{match['what'][1:]}")
    if match := _GLAD.fullmatch(text):
        return Aim(Shape.STATED, f"I'm {match['how'][:1].lower()}{match['how'][1:]}")
    return None


def _then(text: str) -> str:
    """What follows as a sentence, when it is a whole one or lacks only its "it"."""
    if _IT_DID.match(text) and not has_finite_verb(text):
        text = f"it {text[:1].lower()}{text[1:]}"
    return f"{text[:1].upper()}{text[1:].rstrip('.!')}." if has_finite_verb(text) else ""
