"""The introduction of two contacts: consent asked of each first, then the joint message."""

from assistant.kinds._kind import Addressee, Example, Frame, Kind, Need, Part, Trait
from assistant.types import Place

_CONSENT = (
    Frame(
        name="ask",
        weight=5,
        kept=True,
        tiers=(
            (
                "would you like me to introduce you to {third}?",
                "would you like to meet {third}?",
                "may I introduce you to {third}?",
                "I'd like you to meet {third}, if you're up for it",
                "would you like to be put in touch with {third}?",
                "how would you feel about meeting {third}?",
            ),
        ),
    ),
    Frame(name="who", weight=4, kept=True, tiers=(("{third.clause}",),)),
    Frame(
        name="why",
        weight=3,
        tiers=(
            (
                "I think the two of you could {both.to_do}",
                "the two of you could {both.to_do}",
                "perhaps you two could {both.to_do}",
                "{both.stated}",
            ),
            ("I thought of you because {detail.clause}", "I thought of {detail}"),
        ),
    ),
    Frame(
        name="ease",
        weight=3,
        tiers=(
            (
                "I'll only go ahead if it suits you both, and a no is fine",
                "I'm asking {third.given} too, and I'll only go ahead if both of you like the idea",
                "Only if you like the idea, of course; a no is fine too",
            ),
        ),
    ),
    Frame(
        name="closing",
        weight=1,
        tiers=(
            ("{regards}, {me}",),
            ("All the best!", "Take care!", "I wish you well", "Have a good week!"),
        ),
    ),
)
_CONSENT_STEPS = ("S2", "S5", "S6")

KIND = Kind(
    code="introduction",
    label="Introduction of two contacts",
    goal="Asks each of two people whether they want to meet, then tells both why they should.",
    steps=_CONSENT_STEPS,
    aim=420,
    guidance=("F6",),
    place=Place.MESSAGE,
    traits=frozenset({Trait.GREETS_ONE}),
    says="we are connected, I know both of you, I introduce you to each other",
    needs=(
        Need(
            fields=("third.name",),
            question="Whom would you like to introduce {name} to?",
        ),
        Need(
            fields=("third.facts", "third.role"),
            place="third.clause",
            question="What should {name} know about {third}? Such as "
            '"runs the forge at Keel Lane".',
            unusable="How would you tell {name} about {third} in a line? Begin with what they do, "
            'such as "runs the forge at Keel Lane".',
        ),
        Need(
            fields=("recipient.facts", "recipient.role"),
            place="them.clause",
            question='What should {third} know about {name}? Such as "is looking for a welder".',
            unusable="How would you tell {third} about {name} in a line? Begin with what they do, "
            'such as "is looking for a welder".',
        ),
    ),
    takes=("third",),
    parts=(
        Part(
            name="ask_first",
            label="To {name}, to ask whether they want to meet {third}",
            to=Addressee.RECIPIENT,
            frames=_CONSENT,
            aim=420,
            steps=_CONSENT_STEPS,
        ),
        Part(
            name="ask_second",
            label="To {third}, to ask whether they want to meet {name}",
            to=Addressee.THIRD,
            frames=_CONSENT,
            aim=420,
            steps=_CONSENT_STEPS,
        ),
        Part(
            name="joint",
            label="To both, once both have said yes",
            to=Addressee.BOTH,
            aim=480,
            steps=("S2", "S5", "S6"),
            frames=(
                Frame(
                    name="opening",
                    weight=2,
                    tiers=(
                        (
                            "thank you both for saying yes",
                            "it's good that you both said yes",
                            "thanks to both of you for saying yes",
                            "I'm glad you both said yes",
                        ),
                    ),
                ),
                Frame(name="one", weight=5, kept=True, tiers=(("{name}, {third.clause}",),)),
                Frame(
                    name="other", weight=5, kept=True, tiers=(("{third.given}, {them.clause}",),)
                ),
                Frame(
                    name="why",
                    weight=3,
                    tiers=(
                        ("I think the two of you could {both.to_do}", "You could {both.to_do}"),
                    ),
                ),
                Frame(
                    name="closing",
                    weight=2,
                    tiers=(
                        ("I leave the rest to the two of you. {regards}, {me}",),
                        (
                            "I'll leave the rest to you two, all the best to you both!",
                            "Over to you two, and all the best!",
                            "I'll leave you two to it. All the best to you both!",
                            "And with that I'll step back. Enjoy talking!",
                        ),
                    ),
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Rosa Lind", "facts": ["is looking for a welder"]},
            "third": {"name": "Tom Reyes", "facts": ["runs the forge at Keel Lane"]},
            "intent": "talk about a new gate for the school",
        }
    ),
)
