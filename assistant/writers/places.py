"""The places in the frames of a kind, and what of the brief stands there.

A place gives the ways to say one thing, best first; none when the brief has nothing for it. What
it gives is spoken to the recipient, has no full stop, and stands inside a sentence unless said.
"""

import re
from collections.abc import Callable, Mapping

from assistant.text import greeting_name
from assistant.types import Brief, Fact
from assistant.writers.english.introduction import introductions
from assistant.writers.english.manners import closings, reasons
from assistant.writers.english.phrase import inner
from assistant.writers.english.saying import Shape
from assistant.writers.english.shorter import shorter
from assistant.writers.english.statement import own_reason, statement
from assistant.writers.english.until import until
from assistant.writers.material import Material, gather, overlaps
from assistant.writers.parts import topic

Ways = tuple[str, ...]

_TELLS_OF_BOTH = re.compile(r"(?:I|we)\s", re.IGNORECASE)
_KIN_ALONE = re.compile(r"you['’]re my (?:[\w-]+ )?[\w-]+", re.IGNORECASE)
_LONGEST_TOPIC = 110
"""Characters of a topic that a thank-you takes up."""


def _aim(shape: Shape) -> Callable[[Material], Ways]:
    """A reader of the reason to write where it has one shape."""

    def read(material: Material) -> Ways:
        aim = material.aim
        return (aim.words,) if aim and aim.shape is shape else ()

    return read


def _said(field: Callable[[Brief], str]) -> Callable[[Material], Ways]:
    """A reader of something the sender says of themselves, as a clause."""
    return lambda material: _some(statement(field(material.brief), material.voice))


def _typed(field: Callable[[Brief], str]) -> Callable[[Material], Ways]:
    """A reader of something as it was typed."""
    return lambda material: _some(field(material.brief))


def _some(said: str) -> Ways:
    return (said,) if said else ()


def _introductions(material: Material) -> Ways:
    return introductions(material.brief.sender, material.voice)


def _introduction(material: Material) -> Ways:
    ways = _introductions(material)
    return ways[:-1] or ways


def _tie(material: Material) -> Ways:
    return tuple(inner(tie.rstrip(".!")) for tie in material.tie[:1] if not tie.endswith("?"))


def _why(material: Material) -> Ways:
    return reasons(material.aim, material.voice, has_tie=bool(material.tie))


def _past_tie(material: Material) -> Ways:
    return tuple(tie for tie in _tie(material) if _TELLS_OF_BOTH.match(tie))


def _topics(material: Material) -> Ways:
    said = topic(material)
    if _KIN_ALONE.fullmatch(said):
        return ()  # nothing to tell a niece
    ways = (said, *(cut.rstrip(".") for cut in shorter(said)))
    return tuple(way for way in ways if way and len(way) <= _LONGEST_TOPIC)


def _detail(*, clause: bool) -> Callable[[Material], Ways]:
    """A reader of one thing about the recipient that neither the tie nor the reason says."""

    def read(material: Material) -> Ways:
        said = " ".join((*material.tie, material.brief.intent))
        for told in material.told:
            if told.speakable and not overlaps(told.detail.words, said):
                return (told.detail.words,) if told.detail.is_clause is clause else ()
        return ()

    return read


def _alone(read: Callable[[Material], Ways]) -> Callable[[Material], Ways]:
    return lambda material: () if material.tie or material.aim else read(material)


PLACES: Mapping[str, Callable[[Material], Ways]] = {
    # What the recipient is called after "Hi", and what the sender is called.
    "name": lambda material: (material.voice.greeting,),
    "me": lambda material: _some(material.voice.sender.full),
    # The third person in full and as one calls them.
    "third": _typed(lambda brief: brief.third.name),
    "third.given": lambda material: _some(greeting_name(material.brief.third.name)),
    # Who writes: "I'm a nurse at Leeds General".
    "introduction": _introduction,
    "introduction.short": lambda material: _introductions(material)[-1:],
    # How the two are tied, as a clause: "we met at the kiln fair".
    "tie": _tie,
    # The same where it tells of something that happened, not of what the two are.
    "tie.past": _past_tie,
    # The reason to write, by its shape: after "I'd like to", after "I'd value", a clause, a
    # question without its mark. Only one of them gives something.
    "to_do": _aim(Shape.TO_DO),
    "to_get": _aim(Shape.TO_GET),
    "stated": _aim(Shape.STATED),
    "asked": _aim(Shape.ASKED),
    # The reason to write as a whole sentence, whatever its shape; without one a plain reason.
    "why": _why,
    "why.short": lambda material: _some(min(_why(material), key=len)),
    # What the request was about, as a clause that opens a sentence.
    "topic": lambda material: _topics(material)[:1],
    "topic.short": lambda material: _topics(material)[1:],
    # One thing about the recipient: "your talk on tides", or "you run a seed library".
    "detail": _detail(clause=False),
    "detail.clause": _detail(clause=True),
    # The same where neither a tie nor a reason speaks of them already.
    "detail.alone": _alone(_detail(clause=False)),
    "detail.clause.alone": _alone(_detail(clause=True)),
    # What the sender says of themselves, as clauses: "I keep this to family".
    "reason": lambda material: _some(own_reason(material.brief.reason, material.voice)),
    "news": _said(lambda brief: brief.news),
    # After "I need": "until the end of March", "two weeks".
    "until": lambda material: _some(until(material.brief.until, material.voice)),
    # Fields as they were typed.
    "thing.title": _typed(lambda brief: brief.thing.title),
    "thing.link": _typed(lambda brief: brief.thing.link),
    # Whether they wrote a note: says "note", so that "your {note}" stands only where there is one.
    "note": lambda material: ("note",) if material.brief.note else (),
    # Warm ends, whole sentences.
    "closing": lambda material: closings(material.voice)[0],
    "closing.short": lambda material: closings(material.voice)[1],
}
"""Every place by its name."""


def is_readable(place: str, brief: Brief, facts: tuple[Fact, ...]) -> bool:
    """Whether a brief has something for a place."""
    return bool(PLACES[place](gather(brief, facts)))
