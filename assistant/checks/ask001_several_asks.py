"""ASK001 several-asks: the reader is asked for more than one thing."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, Example, Need, Rule, weigh_manner
from assistant.reading import MOST_ASKS, Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark every ask after the first."""
    yield from reading.asks[MOST_ASKS:]


RULE = Rule(
    code="ASK001",
    name="several-asks",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    needs=(Need.ENGLISH,),
    message="'{text}' asks for a second thing.",
    why="One small question can be answered at once; two become a task.",
    fix="Keep the ask that matters most and drop the other.",
    guidance=("S5",),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="How did you size the tank? Could you also send me your slides?",
            good="How are you? I'd love to hear how you sized the tank. How big is it?",
        ),
    ),
    find=_find,
    weigh=weigh_manner,
)
