"""The places in the frames of a kind, and what of the brief stands there.

A place gives the ways to say one thing, best first; none when the brief has nothing for it. What
it gives is spoken to the recipient, has no full stop, and stands inside a sentence unless said.
"""

import re
from collections.abc import Callable, Mapping

from assistant.types import Brief, Fact
from assistant.writers.english.introduction import introductions
from assistant.writers.english.manners import closings, reasons
from assistant.writers.english.news import own_news
from assistant.writers.english.offer import (
    offered_besides,
    offered_deed,
    offered_thing,
    offers_together,
)
from assistant.writers.english.phrase import contracted, inner
from assistant.writers.english.question import question_of, whole_question
from assistant.writers.english.saying import Shape
from assistant.writers.english.shorter import shorter
from assistant.writers.english.statement import own_reason
from assistant.writers.english.thing import is_link, is_own, passed_on
from assistant.writers.english.thought import after_name, thoughts
from assistant.writers.english.until import until
from assistant.writers.material import Material, gather, overlaps
from assistant.writers.parts import topic
from assistant.writers.third import of_both, third_given, told_of, why_third

Ways = tuple[str, ...]

_TELLS_OF_BOTH = re.compile(r"(?:I|we)\s", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:met|remember|know each other|know (?:me|you|him|her) from)\b", re.IGNORECASE
)
_KIN_ALONE = re.compile(r"you['’]re my (?:[\w-]+ )?[\w-]+", re.IGNORECASE)
_ABOUT_YOU = re.compile(r"\byou(?:r|rs|['’]\w+)?\b", re.IGNORECASE)
_BECAUSE = re.compile(r"I['’]m writing (?:because|since|as) ")
_FOR_A_REQUEST = ("I'm writing because of", "I am writing because of")
"""How a tie is told that no reader knows: fit for a first message only."""
_OWN_ACT = re.compile(r"I(?:['’]\w+)?\s(?!met|saw|heard|know|remember|read)")
_LONGEST_TOPIC = 110
"""Characters of a topic that a thank-you takes up."""


def _aim(shape: Shape) -> Callable[[Material], Ways]:
    """A reader of the reason to write where it has one shape."""

    def read(material: Material) -> Ways:
        aim = material.aim
        return (aim.words,) if aim and aim.shape is shape else ()

    return read


def _typed(field: Callable[[Brief], str]) -> Callable[[Material], Ways]:
    """A reader of something as it was typed."""
    return lambda material: _some(field(material.brief))


def _some(said: str) -> Ways:
    return (said,) if said else ()


def _both_say(material: Material) -> str:
    return f"{material.brief.intent} {material.brief.note} {material.brief.tie}"


def _question(material: Material) -> Ways:
    return _some(question_of(material.aim))


def _why_them(material: Material) -> Ways:
    """What about the recipient, or between the two, makes the sender write, as a clause."""
    stated = [_BECAUSE.sub("", said) for said in _aim(Shape.STATED)(material)]
    told = [
        contracted(inner(said))
        for said in stated
        if _ABOUT_YOU.search(said) and not _OWN_ACT.match(said)
    ]
    tie = [said for said in _tie(material) if not told]
    return (*told, *_detail(clause=True)(material), *tie)[:1]


def _thought_to(material: Material) -> Ways:
    """The thought with the author's name in front."""
    return tuple(f"{material.voice.greeting}, {after_name(t)}" for t in _thought()(material))


def _thought(most: int = 4) -> Callable[[Material], Ways]:
    """A reader of the sender's own thought, of so many sentences at most."""

    def read(material: Material) -> Ways:
        return _some(" ".join(thoughts(material.brief.intent, material.voice)[:most]))

    return read


def _deed(material: Material) -> Ways:
    return _some(offered_deed(material.brief.offer, material.voice))


def _thing(material: Material) -> Ways:
    return _some(offered_thing(material.brief.offer, material.voice))


def _introductions(material: Material) -> Ways:
    return introductions(material.brief.sender, material.voice)


def _introduction(material: Material) -> Ways:
    ways = _introductions(material)
    return ways[:-1] or ways


def _named(material: Material) -> Ways:
    me, (work, *_) = material.voice.sender.full, _introduction(material)
    return (f"my name is {me} and {work}",) if me not in work else (f"I'm {me}",)


def _title(material: Material) -> Ways:
    return _some(passed_on(material.brief.thing.title, material.voice))


def _link(material: Material) -> Ways:
    """The link exactly as it was given, where it is one."""
    return _some(material.brief.thing.link) if is_link(material.brief.thing.link) else ()


def _passable(material: Material) -> Ways:
    """What is passed on, where nothing stands in the place of its link that is no link."""
    return _title(material) if _link(material) or not material.brief.thing.link else ()


def _tie(material: Material) -> Ways:
    """The tie as one clause, but not what both know: "you're my cousin"."""
    told = [tie for tie in material.tie if not _KIN_ALONE.fullmatch(tie.rstrip("."))]
    said = [inner(tie.rstrip(".!")) for tie in told[:1] if not tie.endswith("?")]
    return tuple(tie for tie in said if not tie.startswith(_FOR_A_REQUEST))


def _why(material: Material) -> Ways:
    return reasons(material.aim, material.voice, has_tie=bool(material.tie))


def _past_tie(material: Material) -> Ways:
    return tuple(tie for tie in _tie(material) if _TELLS_OF_BOTH.match(tie))


def _whole_tie(material: Material) -> Ways:
    """The tie with what comes with it: "we met on the ferry. You lent me your torch"."""
    first, *more = material.tie or ("",)
    told = _tie(material) if more and first else ()
    return tuple(f"{tie}. {' '.join(more).rstrip('.!')}" for tie in told if tie in inner(first))


def _wish(material: Material) -> Ways:
    aim = material.aim
    said = aim.words if aim and aim.shape is Shape.TO_DO and not aim.then else ""
    if said.startswith("congratulate you"):
        return (said.replace("congratulate you", "congratulations", 1),)
    return (said,) if said.startswith("thank you for") else ()


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
                words = contracted(told.detail.words)
                return (words,) if told.detail.is_clause is clause else ()
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
    "third.given": third_given,
    # Who writes: "I'm a nurse at Leeds General".
    "introduction": _introduction,
    "introduction.short": lambda material: _introductions(material)[-1:],
    # The same with the full name in front, for people who never heard of the sender.
    "introduction.named": _named,
    # How the two are tied, as a clause: "we met at the kiln fair".
    "tie": _tie,
    "tie.whole": _whole_tie,
    # The same where it tells of something that happened, not of what the two are.
    "tie.past": _past_tie,
    # The reason to write, by its shape: after "I'd like to", after "I'd value", a clause, a
    # question without its mark. Only one of them gives something.
    "to_do": _aim(Shape.TO_DO),
    "to_get": _aim(Shape.TO_GET),
    "stated": _aim(Shape.STATED),
    "asked": _aim(Shape.ASKED),
    # The question as one that opens a sentence: "may I ask: agency or direct employer".
    "asked.whole": lambda material: tuple(map(whole_question, _aim(Shape.ASKED)(material))),
    # Thanks or congratulations where they are the reason: "congratulations on the new job".
    "wish": _wish,
    # The reason where it tells the two nothing of one of them: said to either it means the same.
    "both.to_do": of_both(_aim(Shape.TO_DO)),
    "both.stated": of_both(_aim(Shape.STATED)),
    # The reason to write as one question: "how do you test pumps?"
    "question": _question,
    # What makes something fit for the recipient, as a clause: "you're building one yourself".
    "why.them": _why_them,
    # The reason to meet the third person, after "I'd like to" or as a clause; spoken of them.
    "why.third": why_third(Shape.TO_DO),
    "why.third.get": why_third(Shape.TO_GET),
    "why.third.asked": why_third(Shape.ASKED),
    "why.third.stated": why_third(Shape.STATED),
    "why.third.any": why_third(*Shape),
    # One thing about the third person, said to the recipient, and the other way round.
    "third.clause": told_of(lambda brief: brief.third),
    "them.clause": told_of(lambda brief: brief.recipient),
    # The sender's own thought as whole sentences; its first sentence.
    "thought": _thought(),
    "thought.short": _thought(1),
    "thought.named": _thought_to,
    # What the sender offers: after "I could", or as a clause; and either, to know there is one.
    "offer.who": lambda material: ("we" if offers_together(material.brief.offer) else "I",),
    "offer.do": _deed,
    "offer.thing": _thing,
    "offer.besides": lambda material: _some(offered_besides(material.brief.offer, material.voice)),
    "offer": lambda material: _deed(material) or _thing(material),
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
    # "that" and "it", for a question about the detail where nothing else stands between the two.
    "that": lambda material: (
        () if _tie(material) else tuple("that" for _ in _detail(clause=True)(material))
    ),
    "it": lambda material: (
        () if _tie(material) else tuple("it" for _ in _detail(clause=False)(material))
    ),
    # What the sender says of themselves, as clauses: "I keep this to family".
    "reason": lambda material: _some(own_reason(material.brief.reason, material.voice)),
    "news": lambda m: _some(own_news(m.brief.news, m.brief.intent, m.voice)),
    # After "I need": "until the end of March", "two weeks".
    "until": lambda material: _some(until(material.brief.until, material.voice)),
    # What is passed on, as a noun; and its link as it was given.
    "thing.title": _title,
    "thing.found": lambda material: tuple(t for t in _title(material) if not is_own(t)),
    "thing.link": _link,
    "thing": _passable,
    # Says "met" unless one of the two speaks of having met.
    "met": lambda material: () if _MET.search(_both_say(material)) else ("met",),
    # Whether they wrote a note: says "note", so that "your {note}" stands only where there is one.
    "note": lambda material: ("note",) if material.brief.note else (),
    # Warm ends, whole sentences.
    "regards": lambda material: ("Kind regards",) if material.voice.formal else (),
    "closing": lambda material: closings(material.voice)[0],
    "closing.short": lambda material: closings(material.voice)[1],
}
"""Every place by its name."""


def is_readable(place: str, brief: Brief, facts: tuple[Fact, ...]) -> bool:
    """Whether a brief has something for a place."""
    return bool(PLACES[place](gather(brief, facts)))
