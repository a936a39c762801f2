"""How composed pairs are worded: the brief as typed, and the note with its parts in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from training.banks import FAMILY, GIVEN

if TYPE_CHECKING:
    import random

    from training.compose import Scene

_TYPED = {
    "heard [their] talk on {topic} at {event}": ("I heard your talk on {topic} at {event}",),
    "was at [their] {topic} workshop in {town}": ("I was at your {topic} workshop in {town}",),
    "met at {event}, talked abt {topic}": ("we met at {event} and talked about {topic}",),
    "met briefly at {event}": ("we met briefly at {event}",),
    "sat next to [them] at {event}": ("I sat next to you at {event}",),
    "read [their] article on {topic}": ("I read your article on {topic}",),
    "reading [their] posts on {topic} for a while": (
        "I've been reading your posts on {topic} for a while",
    ),
    "we worked together at {org}": ("we worked together at {org}",),
    "same {topic} course in {town}, 2019": ("we took the same {topic} course in {town} in 2019",),
    "took [their] {topic} course last spring": ("I took your {topic} course last spring",),
    "{friend} said i should write": ("{friend} said I should write to you",),
    "mutual friend {friend}": ("{friend} is a mutual friend",),
    "volunteered together at {event}": ("we volunteered together at {event}",),
    "asked [them] abt {topic} at {event}": ("I asked you about {topic} at {event}",),
}
"""What is typed as a tie, and how it is said."""
_FRIENDLY = {
    "old friends from {town}": ("we're old friends from {town}",),
    "we shared a flat in {town}": ("we shared a flat in {town}",),
    "cousin, last saw [them] at {event}": ("I last saw you at {event}",),
    "went to school together in {town}": ("we went to school together in {town}",),
}
_WISH = {
    "warm": ("I'd love to", "I'd like to", "I'm hoping to", "I'd be glad to", "I was hoping to"),
    "neutral": ("I'd like to", "I'm hoping to", "I hope to", "I want to"),
    "formal": ("I would like to", "I would be glad to", "I hope to"),
    "playful": ("I'd love to", "I'd really like to", "I'm dying to", "I'm hoping to"),
}
_GOOD = ("good", "calm", "fine", "bright", "gentle", "lovely")
_LUCK = ("Good luck", "All the best", "Best of luck")
_RUNS_ON = frozenset("You We We're My It's May Could".split())
"""What begins small after the greeting's comma."""
_QUESTION = re.compile(r"(?:hear|ask|learn) (?P<what>(?:how|which|what|where|when|whether) .+)")
_SPELLED = (("I'm", "I am"), ("I'd", "I would"), ("I've", "I have"), ("we're", "we are"))


@dataclass(frozen=True)
class Person:
    """Somebody of a composed pair."""

    name: str
    given: str


@dataclass(frozen=True)
class Pieces:
    """What the note may say, in the first and second person; an empty part is not there."""

    me: str
    tie: str
    deed: str
    why: str
    their_org: str


def person(scene: Scene) -> Person:
    """Somebody new."""
    given = scene.draw.choice(GIVEN)
    return Person(f"{given} {scene.draw.choice(FAMILY)}", given)


_LEAVES = (
    "No rush to answer", "No need to reply", "It's fine if not", "No rush at all", "No pressure",
    "No worries if not", "No hurry at all", "Only if you like", "Whenever it suits you",
    "It's fine to say no",
)  # fmt: skip
"""What leaves the reader free; the first three for a formal note."""
_WISHES = (
    "thank you for reading", "thank you for your time", "all good wishes", "have a good week",
    "thanks for reading this", "take care", "have a lovely day", "all the best", "many thanks",
)  # fmt: skip
"""What goes with it; the first three for a formal note."""
_THANKS = ("Thanks", "Thank you", "Many thanks")


def brief(scene: Scene, sender: Person) -> tuple[dict[str, Any], Pieces]:
    """A brief as somebody types it, and its pieces as they are said."""
    draw, topic = scene.draw, scene.topic
    platform = draw.choices(("linkedin", "instagram", "facebook", "x"), (72, 11, 8, 9))[0]
    relationship = draw.choices(
        ("industry", "acquaintance", "influencer_brand", "friend_family", "prospect"),
        (48, 22, 14, 8, 8),
    )[0]
    tone = draw.choices(("warm", "neutral", "formal", "playful"), (58, 17, 12, 13))[0]
    if relationship == "friend_family" and tone == "formal":
        tone = "warm"
    recipient = person(scene)
    role = draw.choice(topic.roles)
    org = f"{sender.name.split()[-1]} {topic.place}" if draw.random() < 0.6 else ""
    about: dict[str, Any] = {
        "name": sender.name, **({"role": role} if draw.random() < 0.93 else {}),
    }  # fmt: skip
    if org and "role" in about:
        about["organization"] = org
    tied, said = tie_of(scene, relationship)
    deed = draw.choice(topic.deeds) if not tied or draw.random() < 0.35 else ""
    aim = draw.choice(topic.aims) if draw.random() < 0.88 or not (tied or deed) else ""
    made: dict[str, Any] = {
        "platform": platform, "relationship": relationship, "tone": tone, "sender": about,
        "recipient": {"name": recipient.name},
    }  # fmt: skip
    if platform == "linkedin" and draw.random() < 0.2:
        made["account"] = "premium"
    if deed:
        made["recipient"]["facts"] = [scene.theirs(deed)]
    if tied:
        made["tie"] = tied if draw.random() < 0.5 else tied.lower()
    if aim:
        made["intent"] = scene.theirs(aim)
    me = _me(scene, about, sender, close=relationship == "friend_family")
    their_org = scene.org if "{org}" in deed else ""
    return made, Pieces(me, said, scene.yours(deed), scene.yours(aim), their_org)


def tie_of(scene: Scene, relationship: str) -> tuple[str, str]:
    """A tie as typed and as said; two empty texts for none."""
    draw = scene.draw
    if draw.random() < 0.18 and relationship != "friend_family":
        return "", ""
    bank = _FRIENDLY if relationship == "friend_family" else _TYPED
    typed = draw.choice(list(bank))
    friend = person(scene).name
    said = draw.choice(bank[typed]).replace("{friend}", friend)
    return scene.theirs(typed.replace("{friend}", friend)), scene.yours(said)


def _me(scene: Scene, about: dict[str, Any], sender: Person, *, close: bool) -> str:
    """Who writes, as a clause."""
    if close:
        return scene.draw.choice((f"it's {sender.given}", f"{sender.given} here"))
    if "role" not in about:
        return scene.draw.choice((f"I'm {sender.name}", f"my name is {sender.name}"))
    article = "an" if about["role"][0] in "aeiou" else "a"
    at = f" at {about['organization']}" if "organization" in about else ""
    return f"I'm {article} {about['role']}{at}"


def note(scene: Scene, made: dict[str, Any], pieces: Pieces) -> str:
    """The note after its greeting, in one of many shapes."""
    draw, tone = scene.draw, made["tone"]
    opening = _opening(scene, pieces)
    why = _why(scene, pieces, tone)
    orders = [[opening, pieces.me, why], [pieces.me, opening, why]]
    if pieces.me.startswith("I'm") and why.startswith("I") and not why.endswith("?"):
        orders += [[opening, f"{pieces.me} and {why}"], [opening, f"{pieces.me}, and {why}"]]
    if opening.startswith(("I ", "we ")) and pieces.me.startswith("I'm") and draw.random() < 0.3:
        orders = [[f"{opening}, and {pieces.me[0]}{pieces.me[1:]}", why]]
    if opening and why.startswith("I'd") and draw.random() < 0.25:
        orders = [[pieces.me, f"{opening}, and {why}"], [f"{opening}, and {why}", pieces.me]]
    said = [part for part in draw.choice(orders) if part] + [_end(scene, made, pieces)]
    text = " ".join(_stopped(part) for part in said)
    if tone == "formal":
        for short, long in _SPELLED:
            text = text.replace(short, long)
    return f"{text[:1].lower()}{text[1:]}" if text.split()[0] in _RUNS_ON else text


def _opening(scene: Scene, pieces: Pieces) -> str:
    """What they are tied by, or what the recipient does, or both."""
    deed = scene.draw.choice(
        (f"I saw that you {pieces.deed}", f"I noticed that you {pieces.deed}",
         f"I'm writing because you {pieces.deed}", f"you {pieces.deed}")
    ) if pieces.deed else ""  # fmt: skip
    if pieces.tie and deed:
        return scene.draw.choice((pieces.tie, f"{pieces.tie}. {deed[0].upper()}{deed[1:]}"))
    return pieces.tie or deed


def _why(scene: Scene, pieces: Pieces, tone: str) -> str:
    """The reason to write."""
    draw = scene.draw
    if not pieces.why:
        return draw.choice(
            (
                "I'd like to stay in touch",
                "I'd be glad to stay in touch",
                "I'd like to keep in touch",
            )
        )
    match = _QUESTION.fullmatch(pieces.why)
    if match and draw.random() < 0.45:
        ways = ("I'm curious {}", "may I ask {}?", "could I ask {}?", "I wonder {}")
        return draw.choice(ways if tone != "formal" else ways[1:3]).format(match["what"])
    return f"{draw.choice(_WISH[tone])} {pieces.why}"


def _end(scene: Scene, made: dict[str, Any], pieces: Pieces) -> str:
    """A light, warm end; about something of theirs where the brief names one."""
    draw, lines = scene.draw, f"{pieces.tie} {pieces.deed} {pieces.why}"
    if made["tone"] == "formal" and draw.random() < 0.5:
        return draw.choice(("Kind regards, {}", "With kind regards, {}", "Best wishes, {}")).format(
            made["sender"]["name"]
        )
    asks = made["relationship"] != "friend_family" and "intent" in made
    if asks and draw.random() < 0.55:
        return _free(draw, formal=made["tone"] == "formal")
    ways = [
        f"Thanks for {draw.choice(('reading', 'your time', 'reading this', 'considering it'))}",
        f"Have a {draw.choice(_GOOD)} {draw.choice(('week', 'weekend', 'day', 'evening'))}",
        f"Either way, {draw.choice(('all the best', 'I wish you well', 'good luck', 'thank you'))}",
    ]
    own: list[str] = []
    if scene.topic.thing.removeprefix("the ") in lines:
        own = [f"{wish} with {scene.topic.thing}" for wish in _LUCK]
    if scene.topic.name in lines:
        own += [f"Good luck with the {scene.topic.name}", f"All the best with {scene.topic.name}"]
    if pieces.their_org:
        own += [f"Best wishes to everyone at {pieces.their_org}", f"All the best at {scene.org}"]
    if scene.town in pieces.deed:
        own += [f"All the best in {scene.town}", f"Warm wishes to {scene.town}"]
    return draw.choice(own if own and draw.random() < 0.4 else ways)


def _free(draw: random.Random, *, formal: bool) -> str:
    """An end that makes it easy to say no, or nothing."""
    leave = draw.choice(_LEAVES[:3] if formal else _LEAVES)
    wish = draw.choice(_WISHES[:3] if formal else _WISHES)
    ways = (f"{leave}, and {wish}", f"{leave}. {wish[0].upper()}{wish[1:]}")
    return draw.choice((*ways, f"Either way, {wish}", f"{draw.choice(_THANKS)} either way"))


def _stopped(text: str) -> str:
    """A part as a sentence."""
    text = f"{text[0].upper()}{text[1:]}"
    return text if text[-1] in ".?!" else f"{text}."
