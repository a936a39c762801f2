"""INT001 no-introduction: the reader is not told who writes."""

from collections.abc import Iterator

from assistant.checks._rule import NOT_FRIENDS, REQUESTS, Example, Need, Rule, weigh_manner
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the place after the greeting, unless the sender says who they are."""
    if not reading.introductions:
        yield Span(start=reading.greeting.end, end=reading.greeting.end)


RULE = Rule(
    code="INT001",
    name="no-introduction",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="The message does not say who you are.",
    why="Few readers open a stranger's profile to find out what the message could have told them.",
    fix="Add who you are in a few words: 'I'm a nurse at Leeds General', or sign with your name.",
    guidance=("S3", "E7", "R3"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, your talk on tides was great. I am keen to hear what comes next.",
            good="Hi Ana, I'm a nurse and a sailor. Your talk on tides was great.",
        ),
        Example(
            bad="Hi Ana, I'm a huge fan of your maps.",
            good="Hi Ana, fellow map maker here. Your harbor map is on my wall.",
        ),
        Example(
            bad="Hi Ana, happy to be here.",
            good="Hi Ana, your harbor map is on my wall.\nKind regards,\nTom Hale",
        ),
    ),
    find=_find,
    weigh=weigh_manner,
)
