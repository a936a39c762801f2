"""WHY003 no-reason: the reader is not told why the sender writes."""

from collections.abc import Iterator

from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the end, unless a reason is given."""
    if not reading.reasons:
        end = reading.layout.body.end
        yield Span(start=end, end=end)


def _weigh(reading: Reading) -> Severity:
    """Advice where nobody said who reads it, and a detail of theirs already hints at why."""
    hinted = reading.relationship is None and bool(reading.details)
    return Severity.ADVICE if hinted else Severity.WARNING


RULE = Rule(
    code="WHY003",
    name="no-reason",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    needs=(Need.ENGLISH,),
    message="The message does not say why you write.",
    why="Without a reason the reader supplies one, and it is seldom kind.",
    fix="Add one honest reason: what you would like to hear, share or thank them for.",
    guidance=("S4", "E7", "R3"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, I am a nurse in Leeds. I would like to connect with you on LinkedIn.",
            good="Hi Ana, I am a nurse in Leeds. I would like to hear how your ward runs triage.",
        ),
    ),
    find=_find,
    weigh=_weigh,
)
