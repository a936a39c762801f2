"""The question back: to a stranger who asked to connect."""

from assistant.kinds._kind import Example, Frame, Kind, Trait
from assistant.types import Place

KIND = Kind(
    code="who_are_you",
    label="Who are you?",
    goal="Asks a stranger who wants to connect one polite question, before one decides.",
    steps=("S2", "S5", "S6"),
    aim=220,
    guidance=("I1", "I5", "I9"),
    place=Place.UNANSWERED,
    traits=frozenset({Trait.BEFORE_TRUST, Trait.GREETS_ONE}),
    says="you sent me a connection request and a message; we have not met; thank you for asking me",
    frames=(
        Frame(
            name="thanks",
            weight=2,
            tiers=(
                (
                    "thank you for your {note}",
                    "thanks for your {note}",
                    "thank you for the {note}",
                ),
                (
                    "thank you for your request",
                    "thanks for asking to connect",
                    "thank you for asking",
                ),
            ),
        ),
        Frame(
            name="honesty",
            weight=1,
            tiers=(
                (
                    "I can't quite place how we know each other",
                    "I'm not sure where our paths have crossed",
                    "I don't think we've {met} yet",
                ),
            ),
        ),
        Frame(
            name="question",
            weight=4,
            kept=True,
            tiers=(
                ("{asked.whole}?", "I'd like to {to_do}", "May I ask about {to_get}?"),
                (
                    "May I ask what brought you to me?",
                    "What made you think of me?",
                    "How did you come to find me?",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=1,
            tiers=(
                (
                    "Thank you, and have a good day!",
                    "Thanks, and all the best",
                    "I wish you a good week",
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "facebook",
            "sender": {"name": "Ines Falk"},
            "recipient": {"name": "Rolf Anders"},
            "note": "hi dear, nice pics, lets be friends",
        }
    ),
)
