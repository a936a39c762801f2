"""What the embedded writer is told of the recipient."""

import pytest

from assistant.kinds import get_kind
from assistant.types import Brief, Fact, Origin, Recipient, Relationship, Sender, Tone
from assistant.writers.lines import note_prompt

DEEDS = [
    ("blows lab glass", "you blow lab glass"),
    ("carves marionettes in Plzeň", "you carve marionettes in Plzeň"),
    ("engraves names on old glasses", "you engrave names on old glasses"),
    ("dries flowers in sand", "you dry flowers in sand"),
    ("breeds Lleyn sheep", "you breed Lleyn sheep"),
    ("ages sake in cedar", "ages sake in cedar"),
    ("ages the cheese in a tunnel", "you age the cheese in a tunnel"),
    ("presses nori sheets by hand", "you press nori sheets by hand"),
]
NO_DEEDS = [
    "tennis every sunday",
    "diabetes since childhood",
    "twins born in May",
    "mens choir lead",
    "overseas adoptee",
    "minus one finger",
    "nights only for 12 years",
    "ages 3 to 5",
]


def told_them(fact: str) -> str:
    """The line on the recipient, with one typed fact about them."""
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", facts=(fact,)),
        relationship=Relationship.INDUSTRY,
        tone=Tone.WARM,
        tie="met at pycon",
    )
    facts = (Fact(id="f1", text=fact, quote=fact, origin=Origin.ADDED),)
    lines = note_prompt(brief, facts, kind=get_kind("request"), limit=300).user.split("\n")
    return next(line.removeprefix("them: ") for line in lines if line.startswith("them: "))


@pytest.mark.parametrize(("typed", "told"), DEEDS, ids=[typed for typed, _ in DEEDS])
def test_what_somebody_does_is_told_as_a_deed(typed: str, told: str) -> None:
    assert told_them(typed) == told


@pytest.mark.parametrize("typed", NO_DEEDS)
def test_a_noun_in_s_is_no_deed(typed: str) -> None:
    assert not told_them(typed).startswith("you ")
