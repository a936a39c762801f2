"""WHY001 no-reader-fact: nothing in the message is about this reader."""

from collections.abc import Iterator

from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Brief, Recipient, Sender, Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the place after the greeting, unless something specific is said."""
    if not reading.details:
        yield Span(start=reading.greeting.end, end=reading.greeting.end)


RULE = Rule(
    code="WHY001",
    name="no-reader-fact",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    needs=(Need.ENGLISH,),
    message="Nothing in the message could be said to {name} alone.",
    why="A reader who cannot see why they were picked has no reason to accept.",
    fix="Name one thing of theirs: a talk, a post, a place you both were.",
    guidance=("S1", "E2", "E7"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, I really admire your impressive career.",
            good="Hi Ana, your talk on tidal power changed how I size storage.",
        ),
        Example(
            bad="Hi Ana, I am a nurse and would love to connect.",
            good="Hi Ana, I am a nurse and learned a lot at your triage workshop in Leeds.",
            brief=Brief(
                platform="linkedin",
                sender=Sender(name="Tom Hale", role="nurse"),
                recipient=Recipient(name="Ana Ruiz", facts=("ran a triage workshop in Leeds",)),
            ),
        ),
    ),
    find=_find,
)
