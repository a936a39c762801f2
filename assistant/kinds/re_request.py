"""The second request: months later, with a new reason."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="re_request",
    label="Second request",
    goal="Asks again after months with a new reason, and names the old request lightly.",
    steps=("S1", "S2", "S3", "S4", "S5", "S6", "S7"),
    aim=320,
    guidance=("F3",),
    place=Place.NOTE,
    traits=frozenset(Trait),
    says="I sent you a connection request and a message some months ago",
    needs=(
        Need(
            fields=("news",),
            place="news",
            question="What is new since you asked {name} the first time?",
            unusable="What is new since you asked {name}, as one sentence about you, such as: I "
            "moved to Leeds?",
        ),
    ),
    takes=("earlier.text", "news"),
    frames=(
        Frame(
            name="opening",
            weight=5,
            tiers=(
                (
                    "{tie.past}, and I asked to connect some months ago",
                    "{tie.past}, and some months ago I sent you a request",
                ),
                (
                    "I asked to connect some months ago",
                    "I sent you a request some months ago",
                    "some months ago I asked to connect",
                ),
            ),
        ),
        Frame(
            name="news",
            weight=3,
            kept=True,
            tiers=(
                (
                    "There's a new reason now: {news}",
                    "One thing has changed since: {news}",
                    "Here's what's new: {news}",
                ),
                ("{news}",),
            ),
        ),
        Frame(
            name="detail",
            weight=2,
            tiers=(("I saw that {detail.clause.alone}", "I thought of {detail.alone} again"),),
        ),
        Frame(
            name="introduction",
            weight=2,
            tiers=(("{introduction}",), ("{introduction.short}",)),
        ),
        Frame(name="why", weight=4, tiers=(("{why}",), ("{why.short}",))),
        Frame(name="closing", weight=1, tiers=(("{closing}",), ("{closing.short}",))),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "account": "premium",
            "sender": {"name": "Ines Falk", "role": "welder"},
            "recipient": {"name": "Tom Reyes"},
            "tie": "took his saturday class",
            "news": "start at a shipyard in march",
            "intent": "hear how he got into ship repair",
            "earlier": {"sent": "2026-04-02"},
        }
    ),
)
