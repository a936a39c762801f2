"""The opener: the first conversation after two people are connected."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="opener",
    label="Conversation opener",
    goal="Names what the two share, and asks one question that is easy to answer.",
    steps=("S1", "S2", "S5", "S6"),
    aim=300,
    guidance=("F4",),
    place=Place.MESSAGE,
    traits=frozenset({Trait.BEFORE_TRUST, Trait.GREETS_ONE}),
    says="you accepted my connection request, we are connected, we are in touch",
    needs=(
        Need(
            fields=("intent", "tie", "recipient.facts", "recipient.profile", "recipient.role"),
            question="What would you like to talk about with {name}? One thing you share, such as "
            '"we both restore clocks" or "ask how the harvest went".',
        ),
    ),
    frames=(
        Frame(
            name="thanks",
            weight=1,
            tiers=(
                (
                    "thanks for connecting",
                    "thank you for connecting",
                    "it's good to be in touch now",
                    "I'm glad we're in touch now",
                    "good to be connected",
                ),
            ),
        ),
        Frame(
            name="shared",
            weight=3,
            tiers=(
                ("{tie.whole}",),
                ("{tie}",),
                (
                    "I've been curious about {detail}",
                    "I wanted to ask you about {detail}",
                    "{detail} made me curious",
                ),
                (
                    "I saw that {detail.clause}",
                    "I noticed that {detail.clause}",
                    "{detail.clause}, and that made me curious",
                ),
            ),
        ),
        Frame(
            name="question",
            weight=4,
            tiers=(
                ("{question}",),
                ("{wish}!",),
                ("I'd love to {to_do}", "I'd like to {to_do}", "I'd really like to {to_do}"),
                ("I'd love {to_get}", "I'd value {to_get}"),
                (
                    "{stated}. How are things at your end?",
                    "{stated}. What's new on your side?",
                    "{stated}. How is it going with you?",
                ),
                (
                    "how did you get into {that}?",
                    "what got you into {that}?",
                    "how did you come to {that}?",
                    "how did {it} come about?",
                    "what's the story behind {it}?",
                ),
                (
                    "how have you been since?",
                    "what's keeping you busy these days?",
                    "what are you working on at the moment?",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=0,
            tiers=(
                ("{regards}, {me}",),
                (
                    "No rush to answer, and have a good week!",
                    "Answer whenever it suits you. All the best!",
                    "No hurry with an answer. Take care!",
                    "All the best to you!",
                    "I hope the week treats you well!",
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "instagram",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes"},
            "tie": "we both restore old bicycles",
            "intent": "how did he find the frame for the green one?",
        }
    ),
)
