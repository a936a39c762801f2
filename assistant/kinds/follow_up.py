"""The follow-up: one friendly reminder of a request that got no answer."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="follow_up",
    label="Follow-up",
    goal="Reminds them of the request, adds one thing, and is easy to leave unanswered.",
    steps=("S1", "S2", "S4", "S5", "S6"),
    aim=320,
    guidance=("F1", "E6"),
    place=Place.UNANSWERED,
    traits=frozenset({Trait.BEFORE_TRUST, Trait.GREETS_ONE}),
    says="I sent you a connection request and a message before; you have not answered yet",
    needs=(
        Need(
            fields=("earlier.text", "intent", "tie"),
            question="What did your first message to {name} say? Paste it, or tell its point.",
        ),
    ),
    takes=("earlier.text", "news"),
    frames=(
        Frame(
            name="opening",
            weight=4,
            kept=True,
            tiers=(
                (
                    "{tie.past}, and I sent you a request a little while ago",
                    "{tie.past}, and a little while ago I sent you a request",
                ),
                (
                    "I sent you a request a little while ago",
                    "just a second hello after the request I sent you",
                    "a short second hello, after the request I sent you a little while ago",
                ),
            ),
        ),
        Frame(
            name="reason",
            weight=3,
            tiers=(
                (
                    "I'd still love to {to_do}",
                    "I'd still like to {to_do}",
                    "I'd still be glad to {to_do}",
                    "I'd still value {to_get}",
                    "I'd still be glad of {to_get}",
                    "as I wrote, {stated}",
                    "I'm still curious: {asked}?",
                ),
            ),
        ),
        Frame(
            name="addition",
            weight=2,
            tiers=(
                (
                    "one thing to add: {news}",
                    "one bit of news since then: {news}",
                    "since I wrote, there's one bit of news: {news}",
                ),
                (
                    "{detail} is one more reason I thought of you",
                    "I also thought of {detail}",
                    "I also saw that {detail.clause}",
                ),
            ),
        ),
        Frame(
            name="ease",
            weight=3,
            tiers=(
                (
                    "If it isn't for you, that's perfectly fine",
                    "If now is a bad time, just leave it",
                    "No need to answer if it isn't for you",
                    "If it doesn't suit you, no answer is fine too",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=1,
            tiers=(
                (
                    "Have a good week!",
                    "I wish you a good week",
                    "All the best!",
                    "Take care!",
                ),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes"},
            "tie": "took his saturday class last spring",
            "earlier": {
                "text": "Hi Tom, I took your Saturday class last spring. I'd love to hear how you "
                "got into ship repair. Ines",
                "sent": "2026-11-02",
            },
            "news": "passed my first weld test",
        }
    ),
)
