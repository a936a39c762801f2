"""The thank-you: for the day they accept."""

from assistant.kinds._kind import Addressee, Example, Frame, Kind, Trait
from assistant.types import Place

KIND = Kind(
    code="thank_you",
    label="Thank-you",
    goal="Thanks them for accepting, takes up what the request was about, and asks for nothing.",
    steps=("S1", "S2", "S5", "S6"),
    aim=300,
    guidance=("S7", "E9", "F4"),
    place=Place.MESSAGE,
    traits=frozenset({Trait.BEFORE_TRUST, Trait.GREETS_ONE}),
    says="you accepted my connection request, we are connected",
    takes=("earlier.text",),
    to=Addressee.NOBODY,  # the name stands in the thanks
    frames=(
        Frame(
            name="thanks",
            weight=3,
            kept=True,
            tiers=(
                (
                    "Thanks for connecting, {name}!",
                    "Thank you for connecting, {name}!",
                    "Thanks for accepting, {name}!",
                ),
            ),
        ),
        Frame(
            name="topic",
            weight=2,
            tiers=(
                (
                    "{topic}, so I'm really glad we're in touch",
                    "{topic}, so it's good to be in touch",
                    "{topic}, and I'm glad we're in touch now",
                ),
                (
                    "{topic.short}, so I'm really glad we're in touch",
                    "{topic.short}, so it's good to be in touch",
                ),
                (
                    "I'm glad we're in touch, not least because of {detail}",
                    "{detail} made me want to write, so it's good to be in touch",
                    "I saw that {detail.clause}, so it's good to be in touch",
                ),
                ("It's good to be in touch", "I'm glad we're in touch"),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes"},
            "tie": "took his saturday class last spring",
        }
    ),
)
