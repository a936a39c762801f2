"""S7: the thank-you that stands ready."""

import pytest

from assistant.steps import light_steps
from assistant.types import Brief, Message, Recipient, Sender, Step

REQUEST = "Hi Ana, your talk on tides was a joy. I teach physics and I'd like to measure them too."
BRIEF = Brief(
    platform="linkedin", sender=Sender(name="Tom Hale"), recipient=Recipient(name="Ana Ruiz")
)


def seventh(follow_up: str | None, brief: Brief | None = BRIEF) -> Step:
    return light_steps(Message(text=REQUEST, brief=brief), follow_up=follow_up)[-1]


@pytest.mark.parametrize(
    "follow_up",
    [
        "Thank you for connecting, Ana! I look forward to more about tides.",
        "Hi Ana, thanks for accepting. My class measured its first tide today.",
        "Ana, I appreciate it. The physics of it will keep us busy.",
    ],
)
def test_lit(follow_up: str) -> None:
    step = seventh(follow_up)

    assert step.lit
    assert not step.hint


@pytest.mark.parametrize(
    ("follow_up", "lack"),
    [
        (None, "nothing"),
        ("", "nothing"),
        ("Thanks for connecting! I look forward to more about tides.", "name"),
        ("Hi Maria, thanks! I look forward to more about tides.", "right name"),
        ("Hi Ana, I look forward to more about tides.", "thanks"),
        ("Hi Ana, thanks for connecting!", "topic"),
        ("Hi Ana, thanks! Could you send me your slides on tides?", "no ask"),
        ("Hi Ana, thanks! Are you free for a call about tides?", "no ask"),
    ],
)
def test_dark(follow_up: str | None, lack: str) -> None:
    step = seventh(follow_up)

    assert not step.lit, lack
    assert "Ana" in step.hint


def test_without_a_brief_a_name_is_enough() -> None:
    assert seventh("Hi Ana, thanks! More tides soon.", brief=None).lit
