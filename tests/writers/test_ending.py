"""The end of a joined note: of theirs, or a plain one by code."""

from collections import Counter

import pytest

from assistant import Brief, Recipient, Sender, Tone, check
from assistant.types import Relationship
from assistant.writers.ending import mend_ending
from assistant.writers.ends import ENDS_AMONG_FRIENDS, FREE_ENDS, PLAIN_ENDS

BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Constanze Adel von Weiden", role="slate splitter"),
    recipient=Recipient(name="Chiara Bo"),
)
TOLD = (
    "Constanze Adel von Weiden; I'm a slate splitter\n"
    "A friend sent me a photo of your chapel roof.\n"
    "you roofed the chapel; dog named Pip\n"
    "ask if you nail the slates"
)
BODY = "a friend sent me a photo of your chapel roof. May I ask if you nail the slates?"


def ended(body: str, told: str, brief: Brief, room: int) -> str:
    """The whole note after its greeting."""
    return " ".join(mend_ending(body, told, brief, room=room)).strip()


FREE = {end for ends in FREE_ENDS.values() for end in ends}


@pytest.mark.parametrize(
    "end", ["Thank you for the roof!", "Happy roofing!", "Warm wishes to the chapel!"]
)
def test_a_wish_about_something_of_theirs_stays(end: str) -> None:
    assert ended(f"{BODY} {end}", TOLD, BRIEF, room=190) == f"{BODY} {end}"


@pytest.mark.parametrize(
    "end",
    [
        "Thank you for the dog!",
        "Good luck with the next one!",
        "All the best with the slate splitter!",
        "Thank you for the photo!",
        "Thank you for roofing it!",
        "Bravo!",
        "Have a good day!",
    ],
)
def test_any_other_wish_becomes_a_plain_one(end: str) -> None:
    mended = ended(f"{BODY} {end}", TOLD, BRIEF, room=190)
    assert mended.removeprefix(f"{BODY} ") in FREE


def test_a_plain_end_never_makes_a_note_too_long() -> None:
    mended = ended(f"{BODY} Thank you for the dog!", TOLD, BRIEF, room=len(BODY) + 14)
    assert len(mended) <= len(BODY) + 14


def test_plain_ends_take_turns() -> None:
    briefs = [TOLD.replace("Pip", f"Pip {number}") for number in range(300)]
    ends = Counter(
        ended(f"{BODY} Thanks!", told, BRIEF, room=190).removeprefix(BODY) for told in briefs
    )
    assert max(ends.values()) <= 0.1 * len(briefs)


def test_a_signature_is_the_whole_name() -> None:
    mended = ended(f"{BODY} With kind regards, Constanze Adel.", TOLD, BRIEF, room=300)
    assert mended == f"{BODY} With kind regards, Constanze Adel von Weiden"


@pytest.mark.parametrize("tone", list(Tone))
def test_every_plain_end_lights_the_warm_closing_and_breaks_no_rule(tone: Tone) -> None:
    brief = BRIEF.model_copy(
        update={"tone": tone, "tie": "friend sent me a photo of her chapel roof"}
    )
    for end in (*PLAIN_ENDS[tone], *FREE_ENDS[tone]):
        text = f"Hi Chiara, {BODY} {end.format(me=brief.sender.name)}"
        seen = check(text, brief=brief)
        assert next(step for step in seen.steps if step.id == "S6").lit, end
        assert not [f for f in seen.findings if f.start >= len(BODY) + 11], end


def test_friends_end_as_friends_do() -> None:
    friends = BRIEF.model_copy(update={"relationship": Relationship.FRIEND_FAMILY})
    mended = ended(f"{BODY} Thanks!", TOLD, friends, room=190)
    assert mended.removeprefix(f"{BODY} ") in ENDS_AMONG_FRIENDS


def test_a_note_that_asks_leaves_its_reader_free_and_once_is_enough() -> None:
    told = TOLD.replace("ask if you nail the slates", "stay in touch")
    asks_nothing = "a friend sent me a photo of your chapel roof. I'd like to stay in touch."
    mended = ended(f"{asks_nothing} Thanks!", told, BRIEF, room=190)
    assert mended.removeprefix(f"{asks_nothing} ") in PLAIN_ENDS[Tone.WARM]
    free_already = f"{BODY} No rush at all."
    mended = ended(f"{free_already} Thanks!", TOLD, BRIEF, room=190)
    assert mended.removeprefix(f"{free_already} ") in PLAIN_ENDS[Tone.WARM]
