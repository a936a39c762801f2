"""CLO001 no-warm-close: the message stops instead of closing."""

from collections.abc import Iterator

from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the end, unless warm words stand near it; a sign-off is never demanded."""
    if not reading.warmth:
        end = reading.layout.body.end
        yield Span(start=end, end=end)


RULE = Rule(
    code="CLO001",
    name="no-warm-close",
    severity=Severity.ADVICE,
    kinds=REQUESTS,
    needs=(Need.ENGLISH,),
    message="The message ends without a warm word.",
    why="Thanks or a good wish leaves the reader free, and glad to answer.",
    fix="End with thanks for considering it, or a wish for something they are doing.",
    guidance=("S6",),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, thanks for your talk on tides. I teach physics. I want to measure too.",
            good="Hi Ana, I teach physics. I want to measure tides too. Hope the book goes well!",
        ),
        Example(
            bad="Hi Ana, I teach physics and want to measure tides.",
            good="Hi Ana, I teach physics and want to measure tides.\nBest,\nTom",
        ),
    ),
    find=_find,
)
