"""The parts of a guided message: for each, the true sentences that can stand there.

Every part offers tiers of sentences, best first, shorter ones after; `slots.fit` moves on to
the shorter ones where a limit asks for it.
"""

from dataclasses import replace

from assistant.writers.english.fact import openings
from assistant.writers.english.introduction import introductions
from assistant.writers.english.manners import closings, reasons
from assistant.writers.english.phrase import inner, sentence
from assistant.writers.english.saying import Shape
from assistant.writers.english.shorter import shorter
from assistant.writers.material import Material, Told, overlaps
from assistant.writers.slots import DROPPED, Slot

_OFFERED_FACTS = 3


def opening(material: Material) -> Slot:
    """The first sentence: the tie, or else something about the recipient."""
    if tie := material.tie:
        whole = [(" ".join(tie),)] if _has_room(material) else []
        tiers = [*whole, (tie[0],), *((cut,) for cut in shorter(tie[0])), (DROPPED,)]
        return Slot("opening", tuple(dict.fromkeys(tiers)))
    offered = [_ways(told, material) for told in material.told[:_OFFERED_FACTS]]
    if not offered:
        return Slot("opening", ((DROPPED,),))
    every = tuple(way for ways in offered for way in ways)
    cuts = sorted((cut for ways in offered for cut in shorter(ways[0])), key=len, reverse=True)
    return Slot("opening", (every, *((cut,) for cut in cuts), (DROPPED,)))


def detail(material: Material) -> Slot:
    """A second thing about the recipient: what the user typed and the rest does not say already."""
    said = " ".join((*material.tie, material.brief.intent))
    for told in material.told if material.tie and _has_room(material) else ():
        if told.typed and told.speakable and not overlaps(told.detail.words, said):
            ways = _ways(told, material)
            opens = " ".join(material.tie[0].split()[:2])
            fresh = tuple(way for way in ways if not way.startswith(("I'm writing because", opens)))
            return Slot("detail", (fresh or ways, (DROPPED,)))
    return Slot("detail", ((DROPPED,),))


def introduction(material: Material) -> Slot:
    """Who writes."""
    ways = [sentence(way) for way in introductions(material.brief.sender, material.voice)]
    full = tuple(ways[:-1] or ways)
    return Slot("introduction", tuple(dict.fromkeys((full, (ways[-1],), (DROPPED,)))))


def reason(material: Material) -> Slot:
    """Why the sender writes; last of all the plain reason, for when theirs cannot stand."""
    aim, voice, has_tie = material.aim, material.voice, bool(material.tie)
    ways = reasons(aim, voice, has_tie=has_tie)
    bare = reasons(replace(aim, then=""), voice, has_tie=has_tie) if aim and aim.then else ways
    short = min(bare, key=len)
    plain = reasons(None, voice, has_tie=has_tie)
    tiers = [ways, bare, (short,), *((cut,) for cut in shorter(short)), plain, (DROPPED,)]
    return Slot("reason", tuple(dict.fromkeys(tiers)), kept_back=2)


def closing(material: Material) -> Slot:
    """A warm end."""
    full, short = closings(material.voice)
    return Slot("closing", (full, short, (DROPPED,)))


def topic(material: Material) -> str:
    """What the message is about, as a clause a thank-you can take up; empty when nothing is."""
    if material.tie:
        said = material.tie[0].rstrip(".!?")
        return said.replace("I'm writing because of", "I wrote because of", 1)
    if material.told and material.told[0].speakable:
        about = material.told[0].detail
        return f"I wrote because {'' if about.is_clause else 'of '}{inner(about.words)}"
    if material.aim and material.aim.shape is not Shape.ASKED:
        return f"I wrote because {inner(reason(material).choices[-1])}".rstrip(".")
    return ""


def _ways(told: Told, material: Material) -> tuple[str, ...]:
    """The sentences that open with one detail."""
    said = openings(told.detail, told.fact, formal=material.voice.formal)
    return tuple(sentence(way) for way in said)


def _has_room(material: Material) -> bool:
    """Whether one more sentence leaves the message short: five after the greeting is enough."""
    return not (material.aim and material.aim.then)
