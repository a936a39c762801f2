"""What the model reads and writes: lines that the guided writer's code turned, and one note.

The sender stands in the first person, the recipient in the second, names have their capitals and
shorthand is written out. So the model need not turn a brief as typed into speech, which one of
this size gets wrong, and only joins true pieces. Code writes the greeting, and mends "a" before a
vowel.
"""

import re
from zlib import crc32

from pydantic import BaseModel, ConfigDict, Field

from assistant.llm import FilledPrompt
from assistant.reading import stems
from assistant.types import Brief, Fact, Origin
from assistant.writers.english.fact import Detail
from assistant.writers.english.introduction import introductions
from assistant.writers.english.phrase import with_article
from assistant.writers.english.saying import Shape
from assistant.writers.english.somebody import is_somebody
from assistant.writers.material import Material, gather

_SYSTEM = "You finish a personal note."
_TEMPERATURE = 0.6
_NONE = "-"
_MOST_TOLD = 2
_SIZES = ((200, "short"), (300, "medium"))
_AROUND = 60
"""Characters that a note takes besides what it says: the greeting, the joints, the end."""
_SEEDS = 2**31
# Nouns in the plural look the same, but are oftener followed by these: "photos of the harbor".
_DOES = re.compile(
    r"(?P<verb>[a-z]{2,}[^\Ws]s)(?<!ics) "
    r"(?P<rest>(?!(?:of|about|from|for|in|on|at|and|by|to)\b)\S.*)"
)
_ENDING = re.compile(r"ies$|(?<=ch|sh|ss|zz)es$|(?<=[xo])es$|s$")
_ARTICLE = re.compile(r"\b(an?) (?=([^\W\d_][\w-]*))")


class Note(BaseModel):
    """What the model writes: everything after the greeting."""

    model_config = ConfigDict(extra="forbid")
    note: str = Field(min_length=1, max_length=600)


def note_prompt(brief: Brief, facts: tuple[Fact, ...], *, limit: int) -> FilledPrompt:
    """What the model is told, the same in training and in use.

    Args:
        brief: The cleaned brief.
        facts: The ticked facts about the recipient.
        limit: Units the platform allows. The model hears it as one of three sizes, and is told
            no more than has room: it cannot count.
    """
    lines = _lines(gather(brief, facts), facts, room=limit - _AROUND)
    size = next((size for most, size in _SIZES if limit <= most), "long")
    first = f"{brief.kind}, {brief.tone.value}, {size}, {brief.relationship.value}"
    said = "\n".join(f"{name}: {lines[name] or _NONE}" for name in ("me", "tie", "them", "why"))
    return FilledPrompt(
        name="note", version=1, system=_SYSTEM, user=f"{first}\n{said}", temperature=_TEMPERATURE
    )


def _lines(material: Material, facts: tuple[Fact, ...], room: int) -> dict[str, str]:
    """The lines that fit, or else the fewest: the more a note should say, the longer it gets."""
    tie, aim = material.tie, material.aim
    told = _sayable(material, facts)
    if told and not tie and told[0].words.startswith(("your ", "what you ")):
        # A bare thing is hard to open with, and this is true of whatever is told.
        tie, told = (f"I'm writing because of {told[0].words}.",), told[1:]
    them = [one.words for one in told]
    me, ways = material.voice.sender.full, _introductions(material)
    why = f"{aim.words}{'?' if aim.shape is Shape.ASKED else ''}" if aim else ""
    full = {
        "me": _about(me, max(ways, key=len, default="")),
        "tie": " ".join(tie), "them": "; ".join(them),
        "why": f"{why} {aim.then}".strip() if aim else "",
    }  # fmt: skip
    brief = {"them": "" if tie else "; ".join(them[:1]), "why": why, "tie": "".join(tie[:1])}
    shorter = full | brief | {"me": _about(me, next(iter(ways), ""))}
    shortest = shorter | {"me": _about(me, min(ways, key=len, default=""))}
    for lines in (full, shorter):
        said = sum(map(len, lines.values())) - (len(me) if ways else 0)
        if said <= room:
            return lines
    return shortest


def told_of(prompt: FilledPrompt) -> str:
    """What a note rests on: the lines of its prompt, without what leads them."""
    lines = prompt.user.split("\n")[1:]
    return "\n".join(line.partition(": ")[2] for line in lines)


def mixed_seed(prompt: FilledPrompt, seed: int) -> int:
    """The seed of one sample, another for each brief: one for all would end many notes alike."""
    return (crc32(prompt.user.encode()) + seed) % _SEEDS


def mend_articles(text: str) -> str:
    """The text with "a" and "an" as they are said: "an engineer".

    >>> mend_articles("I'm a engineer at an university.")
    "I'm an engineer at a university."
    >>> mend_articles("I have a few questions.")
    'I have a few questions.'
    """

    def said(match: re.Match[str]) -> str:
        article = with_article(match[2]).partition(" ")[0]
        return f"{article} " if article in {"a", "an"} else match[0]

    return _ARTICLE.sub(said, text)


def _introductions(material: Material) -> list[str]:
    """What the sender is, in the first person, the best way first; none where it is their name."""
    name = material.voice.sender.full
    ways = introductions(material.brief.sender, material.voice)
    return [way for way in ways if name not in way and not way.startswith("I work as")]


def _about(name: str, said: str) -> str:
    """The line on the sender."""
    return f"{name}; {said}" if said else name


def _sayable(material: Material, facts: tuple[Fact, ...]) -> tuple[Detail, ...]:
    """The things about the recipient that may be said, the best first."""
    avoided = stems(material.brief.avoid)
    details = [told.detail for told in material.told if told.speakable]
    deeds = {fact.id: done for fact in facts if (done := _deed(fact, material))}
    rest = [told for told in material.told if not told.speakable and told.fact.id not in deeds]
    details += [*deeds.values(), *(told.detail for told in rest)]
    kept = dict.fromkeys(one for one in details if not stems([one.words]) & avoided)
    return tuple(kept)[:_MOST_TOLD]


def _deed(fact: Fact, material: Material) -> Detail | None:
    """What a typed fact says the recipient does, where the verb is one that no list knows.

    "blows lab glass" is "you blow lab glass"; "sports teacher" is no deed.
    """
    match = _DOES.match(fact.text)
    if not match or fact.origin is not Origin.ADDED or is_somebody(fact.text):
        return None
    if any(told.fact == fact and told.speakable for told in material.told):
        return None
    base = _ENDING.sub(lambda end: "y" if end[0] == "ies" else "", match["verb"])
    return Detail(f"you {base} {material.voice.address(match['rest'])}", is_clause=True)
