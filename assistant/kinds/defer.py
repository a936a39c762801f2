"""The deferral: a friendly answer that one needs time, and until when."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="defer",
    label="Need more time",
    goal="Says that they were heard, that it needs time, and until when.",
    steps=("S2", "S5", "S6"),
    aim=240,
    guidance=("E4",),
    place=Place.UNANSWERED,
    traits=frozenset({Trait.GREETS_ONE}),
    says="you sent me a connection request and a message; thank you for asking me",
    needs=(
        Need(
            fields=("until",),
            place="until",
            question="Until when do you need time, such as: end of March?",
        ),
    ),
    takes=("until", "reason"),
    frames=(
        Frame(
            name="thanks",
            weight=2,
            tiers=(
                (
                    "thank you for your {note}",
                    "thanks for your {note}, which I've read",
                    "thanks for your kind {note}",
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
                    "{reason}, so I need {until} to answer properly",
                    "{reason}, so I'd like to take {until} before I answer",
                    "{reason}, so please give me {until} to answer",
                ),
                (
                    "I'd like to look at it properly and need {until}",
                    "I'd like to take {until} before I answer",
                    "I need {until} to answer it properly",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=1,
            tiers=(
                (
                    "Thank you for your patience",
                    "I hope that's all right with you",
                    "Thanks for waiting, and all the best until then",
                    "I hope that suits you, and I wish you a good week",
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Petra Lund"},
            "until": "mid january",
            "reason": "in the middle of exams",
        }
    ),
)
