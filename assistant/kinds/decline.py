"""The decline: a kind no to somebody who asked to connect."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="decline",
    label="Decline",
    goal="Says no directly and kindly, with a short reason, no accusation and no false promise.",
    steps=("S2", "S5", "S6"),
    aim=240,
    guidance=("E5", "I5"),
    place=Place.UNANSWERED,
    traits=frozenset({Trait.GREETS_ONE}),
    says="you sent me a connection request and a message; thank you for asking me",
    needs=(
        Need(
            fields=("reason",),
            place="reason",
            question="What short reason would you give {name}? Such as: I keep this to people I "
            "have worked with.",
            unusable="That reason cannot be told as it stands. What can you say of yourself, "
            "such as: I keep this to people I have worked with?",
        ),
    ),
    takes=("reason",),
    frames=(
        Frame(
            name="thanks",
            weight=2,
            tiers=(
                (
                    "thank you for your {note}",
                    "thanks for your kind {note}",
                    "thank you for your {note} and for asking",
                ),
                (
                    "thank you for your request",
                    "thanks for asking to connect",
                    "thank you for asking",
                ),
            ),
        ),
        Frame(
            name="answer",
            weight=4,
            kept=True,
            tiers=(
                (
                    "{reason}, so I won't accept the request",
                    "{reason}, so I'd rather not connect here",
                    "{reason}, so my answer is no",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=1,
            tiers=(
                (
                    "I hope you'll understand, and I wish you all the best",
                    "Thank you for understanding, and all the best",
                    "I wish you all the best",
                    "I hope that's all right, and I wish you well",
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "facebook",
            "sender": {"name": "Ines Falk"},
            "recipient": {"name": "Rolf Anders"},
            "note": "Hi Ines, I saw your weld test pictures in the group. Let's be friends!",
            "reason": "only family and close friends here",
        }
    ),
)
