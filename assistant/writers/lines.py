"""What the embedded writer reads: the brief as lines, which the guided writer's code turned.

The sender stands in the first person, the recipient in the second, names have their capitals and
shorthand is written out. So the model need not turn a brief as typed into speech, which one of
this size gets wrong, and only joins true pieces. The adapter was trained on these very lines: a
change here asks for training anew.
"""

import re
from collections.abc import Iterator, Mapping
from zlib import crc32

from assistant.kinds import Frame, Kind
from assistant.llm import FilledPrompt
from assistant.reading import stems
from assistant.types import Brief, Fact, Origin
from assistant.writers.english.fact import Detail
from assistant.writers.english.introduction import introductions
from assistant.writers.english.saying import Shape
from assistant.writers.english.somebody import is_somebody
from assistant.writers.english.verbs import is_base
from assistant.writers.frames import named_places
from assistant.writers.material import Material, gather
from assistant.writers.places import PLACES

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
# Verbs that the readers of sentences do without, as these are as often nouns there.
_DEEDS = frozenset(
    "animate beat engineer fell fit graft grind hoard milk rear skydive speedrun telemark".split()
)
# In -s these are as often nouns, and surely verbs only before a thing: not "ages 3 to 5".
_DEEDS_TOO = frozenset(
    "age balance blast block boil cast clip crush dive dry export fashion fill filter fire fold "
    "forecast fry hack hatch head heat hug hunt import lace level log map mash mill mint plait "
    "plow press pull purchase rate sand season shape spell spot stage stew store tie tile trap "
    "voice wind".split()
)
_THING = re.compile(
    r"(?:an?|the|his|her|their|its|your|my|our|every|each|all|old|own|new|small"
    r"|(?!always|perhaps|besides|towards)(?:[a-z]+ )?[a-z]{2,}[^\Ws]s)\b"
)
_ENDING = re.compile(r"ies$|(?<=ch|sh|ss|zz)es$|(?<=[xo])es$|s$")

_LABELS: Mapping[str, str] = {
    **dict.fromkeys(("introduction", "introduction.named"), "me"),
    **dict.fromkeys(("tie.past", "tie.whole", "tie", "topic"), "tie"),
    **dict.fromkeys(
        ("detail", "detail.clause", "detail.alone", "detail.clause.alone", "them.clause"), "them"
    ),
    **dict.fromkeys(("third", "third.clause", "third.given"), "third"),
    **dict.fromkeys(
        ("asked", "asked.whole", "question", "to_do", "to_get", "stated", "wish", "why.them",
         "both.to_do", "both.stated", "why.third", "why.third.get", "why.third.asked",
         "why.third.stated", "why"),
        "why",
    ),
    **dict.fromkeys(("offer.do", "offer.thing"), "offer"),
    "name": "name", "thought": "thought", "reason": "reason", "until": "until", "news": "news",
    "thing.title": "thing", "note": "they",
}  # fmt: skip
"""The line that what a place gives stands in; places not named here are for frames alone."""
_ASKED = frozenset({"asked", "asked.whole", "question", "why.third.asked"})
_SEVERAL = frozenset({"third"})
"""Lines that take all that their places give; others take the first."""


def note_prompt(brief: Brief, facts: tuple[Fact, ...], *, kind: Kind, limit: int) -> FilledPrompt:
    """What the model is told, the same in training and in use.

    Args:
        brief: The cleaned brief.
        facts: The ticked facts about the recipient.
        kind: What the note is for, or the part of it.
        limit: Units the platform allows. The model hears it as one of three sizes, and is told
            no more than has room: it cannot count.
    """
    material = gather(brief, facts)
    if kind.frames:
        limit = min(limit, kind.aim)
        lines = _lines_of_frames(kind.frames, material)
    else:
        lines = _lines(material, facts, room=limit - _AROUND)
    size = next((size for most, size in _SIZES if limit <= most), "long")
    first = f"{kind.code}, {brief.tone.value}, {size}, {brief.relationship.value}"
    said = "\n".join(f"{name}: {line or _NONE}" for name, line in lines.items())
    return FilledPrompt(
        name="note", version=1, system=_SYSTEM, user=f"{first}\n{said}",
        temperature=_TEMPERATURE, weighed=True,
    )  # fmt: skip


def told_of(prompt: FilledPrompt) -> str:
    """What a note rests on: the lines of its prompt, without what leads them."""
    lines = prompt.user.split("\n")[1:]
    return "\n".join(line.partition(": ")[2] for line in lines)


def why_of(prompt: FilledPrompt) -> str:
    """The reason to write among the lines of a prompt; empty where there is none."""
    whys = [line for line in prompt.user.split("\n") if line.startswith("why: ")]
    return whys[0].removeprefix("why: ") if whys else ""


def mixed_seed(prompt: FilledPrompt, seed: int) -> int:
    """The seed of one sample, another for each brief: one for all would end many notes alike."""
    return (crc32(prompt.user.encode()) + seed) % _SEEDS


def _lines_of_frames(frames: tuple[Frame, ...], material: Material) -> dict[str, str]:
    """What the frames of a kind would say of the brief, without their wording."""
    lines = {"me": material.voice.sender.full}
    for label, words in _given(frames, material):
        if label == "me":
            lines["me"] = _about(material.voice.sender.full, words)
        elif label in _SEVERAL and words not in lines.get(label, words):
            lines[label] += f"; {words}"
        else:
            lines.setdefault(label, words)
    return lines


def _given(frames: tuple[Frame, ...], material: Material) -> Iterator[tuple[str, str]]:
    """What each place of the frames gives, under the label of its line."""
    for place in named_places(frames):
        label = _LABELS.get(place)
        ways = PLACES[place](material) if label else ()
        if label and ways:
            yield label, _as_line(place, ways[0], material)


def _as_line(place: str, words: str, material: Material) -> str:
    """What a place gives, as it stands in a line: a place may give a whole sentence."""
    match place:
        case "why":
            return _aim_line(material)
        case "introduction.named":
            return PLACES["introduction"](material)[0]
        case "offer.do":
            return f"{PLACES['offer.who'](material)[0]} could {words}"
        case "note":
            return "you sent a request with a note"
    return f"{words.rstrip('?')}?" if place in _ASKED else words


def _aim_line(material: Material) -> str:
    """The reason to write; empty when there is none."""
    aim = material.aim
    return f"{aim.words}{'?' if aim.shape is Shape.ASKED else ''}" if aim else ""


def _lines(material: Material, facts: tuple[Fact, ...], room: int) -> dict[str, str]:
    """The lines of a request that fit, or else the fewest: the more it should say, the longer."""
    tie, aim = material.tie, material.aim
    told = _sayable(material, facts)
    if told and not tie and told[0].words.startswith(("your ", "what you ")):
        # A bare thing is hard to open with, and this is true of whatever is told.
        tie, told = (f"I'm writing because of {told[0].words}.",), told[1:]
    them = [one.words for one in told]
    me, ways = material.voice.sender.full, _introductions(material)
    why = _aim_line(material)
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
    """What a typed fact says the recipient does, where its reader does not know the verb.

    "engraves old glasses" is "you engrave old glasses"; "tennis every Sunday" is no deed.
    """
    match = _DOES.match(fact.text)
    if not match or fact.origin is not Origin.ADDED or is_somebody(fact.text):
        return None
    if any(told.fact == fact and told.speakable for told in material.told):
        return None
    base = _ENDING.sub(lambda end: "y" if end[0] == "ies" else "", match["verb"])
    before_thing = base in _DEEDS_TOO and _THING.match(match["rest"])
    if not before_thing and base not in _DEEDS and not is_base(base):
        return None
    return Detail(f"you {base} {material.voice.address(match['rest'])}", is_clause=True)
