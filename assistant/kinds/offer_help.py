"""The offer of help: one concrete thing, no strings."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="offer_help",
    label="Offer of help",
    goal="Offers one concrete thing, says why, and leaves a no as easy as a yes.",
    steps=("S1", "S2", "S4", "S5", "S6"),
    aim=320,
    guidance=("F5",),
    place=Place.MESSAGE,
    traits=frozenset({Trait.GREETS_ONE}),
    says="we are connected, I offer you help",
    needs=(
        Need(
            fields=("offer",),
            place="offer",
            question='What would you do for {name}? Such as "read her draft" or "lend him a tent".',
            unusable="What is it you would do for {name}? Begin with what you would do, such as "
            '"read her draft" or "lend him a tent".',
        ),
    ),
    takes=("offer",),
    frames=(
        Frame(
            name="why",
            weight=2,
            tiers=(
                (
                    "{stated}, so I wanted to offer something",
                    "I thought of you because {stated}",
                    "since {stated}, here's a small offer",
                ),
                (
                    "I saw that {detail.clause}",
                    "I noticed that {detail.clause}",
                    "{detail} made me think I might be of use",
                    "I thought of {detail}",
                ),
                ("{tie}",),
            ),
        ),
        Frame(
            name="offer",
            weight=5,
            kept=True,
            tiers=(
                (
                    "{offer.who} could {offer.do}, if that would help",
                    "if it would help, {offer.who}'d be glad to {offer.do}",
                    "{offer.who}'d gladly {offer.do}, if that's of any use",
                    "if it's any use to you, {offer.thing}",
                    "{offer.thing}, if that's of any use",
                ),
            ),
        ),
        Frame(name="besides", weight=1, tiers=(("{offer.besides}",),)),
        Frame(
            name="ease",
            weight=3,
            tiers=(
                (
                    "No strings, and a no is just as fine",
                    "No need to answer if you're well sorted already",
                    "If you don't need it, just leave it",
                    "No strings at all, just say if it suits you",
                    "And if not, that's fine too",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=1,
            tiers=(
                ("{regards}, {me}",),
                ("Have a good week!", "All the best with it!", "Take care!", "I wish you well"),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes"},
            "intent": "he's moving the forge in may",
            "offer": "can help carry the anvils on a saturday",
        }
    ),
)
