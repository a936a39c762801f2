"""Asking a mutual contact to introduce one: easy to refuse, with a paragraph to pass on."""

from assistant.kinds._kind import Addressee, Example, Frame, Kind, Need, Part, Trait
from assistant.types import Place

KIND = Kind(
    code="ask_for_introduction",
    label="Asking for an introduction",
    goal="Asks a mutual contact to introduce you, makes a no easy, and gives a paragraph to pass "
    "on.",
    steps=("S2", "S4", "S5", "S6"),
    aim=420,
    guidance=("N4", "F6"),
    place=Place.MESSAGE,
    traits=frozenset({Trait.GREETS_ONE}),
    says="we are connected, I ask you to introduce me, you know them",
    needs=(
        Need(
            fields=("third.name",),
            question="Whom would you like {name} to introduce you to?",
        ),
        Need(
            fields=("intent",),
            place="why.third.any",
            question='Why would you like to meet {third}? Such as "hear how he got into ship '
            'repair".',
        ),
    ),
    takes=("third",),
    parts=(
        Part(
            name="message",
            label="To {name}, who knows both of you",
            to=Addressee.RECIPIENT,
            aim=420,
            steps=("S2", "S4", "S5", "S6"),
            frames=(
                Frame(name="opening", weight=1, tiers=(("{tie}",),)),
                Frame(
                    name="ask",
                    weight=5,
                    kept=True,
                    tiers=(
                        (
                            "would you be willing to introduce me to {third}?",
                            "would you put me in touch with {third}, if you feel it fits?",
                            "could you put me in touch with {third}?",
                            "would you introduce me to {third} some time?",
                            "would you be up for introducing me to {third}?",
                            "I'd be grateful for an introduction to {third}",
                        ),
                    ),
                ),
                Frame(
                    name="reason",
                    weight=4,
                    kept=True,
                    tiers=(
                        ("I'd like to {why.third}", "I'd love to {why.third}"),
                        ("I'd value {why.third.get}", "I'd love {why.third.get}"),
                        ("{why.third.stated}",),
                        (
                            "my question for {third.given} is: {why.third.asked}?",
                            "there's one thing I'd like to ask {third.given}: {why.third.asked}?",
                        ),
                    ),
                ),
                Frame(
                    name="ease",
                    weight=3,
                    tiers=(
                        (
                            (
                                "If you'd rather not, that's fine, and if you would, the lines "
                                "below are there to pass on"
                            ),
                            "A no is completely fine, and for a yes you could use the lines below",
                            "If so, the lines below are there to pass on, and if not, no harm done",
                            "You could pass on the lines below; if it doesn't suit you, leave it",
                        ),
                        (
                            "If you'd rather not, that's perfectly fine",
                            "A no is completely fine, no reason needed",
                        ),
                    ),
                ),
                Frame(
                    name="closing",
                    weight=1,
                    tiers=(
                        ("Thank you either way. {regards}, {me}",),
                        (
                            "Thank you either way!",
                            "Thanks for thinking about it!",
                            "Thanks, and all the best!",
                            "Thanks for reading, and take care!",
                        ),
                    ),
                ),
            ),
        ),
        Part(
            name="forwardable",
            label="A few lines for {name} to pass on to {third}",
            to=Addressee.THIRD,
            aim=360,
            steps=("S2", "S3", "S4", "S5", "S6"),
            frames=(
                Frame(
                    name="introduction",
                    weight=5,
                    kept=True,
                    tiers=(("{introduction.named}",),),
                ),
                Frame(
                    name="through",
                    weight=1,
                    tiers=(
                        (
                            "Thanks to {third.given} for passing this on",
                            "{third.given} is kindly passing this on",
                        ),
                    ),
                ),
                Frame(
                    name="detail",
                    weight=2,
                    tiers=(
                        ("I know of {detail}", "I've heard of {detail}"),
                        ("I gather that {detail.clause}", "I've heard that {detail.clause}"),
                    ),
                ),
                Frame(name="reason", weight=4, kept=True, tiers=(("{why}",),)),
                Frame(
                    name="ease",
                    weight=3,
                    tiers=(
                        (
                            "If now is a bad time, no answer is fine too",
                            "If it isn't for you, that's perfectly fine",
                        ),
                    ),
                ),
                Frame(name="closing", weight=1, tiers=(("{closing}",), ("{closing.short}",))),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Rosa Lind"},
            "relationship": "acquaintance",
            "tie": "we shared a bench at the night class",
            "third": {"name": "Tom Reyes", "facts": ["runs the forge at Keel Lane"]},
            "intent": "hear how he got into ship repair",
        }
    ),
)
