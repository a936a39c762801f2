"""CLO002 thank-you-asks: the thank-you asks for something."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the sentences that ask."""
    yield from reading.asks


def _weigh(reading: Reading) -> Severity:
    """No more than advice where nobody said who reads it, for some guides want a question there."""
    return Severity.ADVICE if reading.relationship is None else Severity.WARNING


RULE = Rule(
    code="CLO002",
    name="thank-you-asks",
    severity=Severity.WARNING,
    kinds=frozenset({"thank_you"}),
    needs=(Need.ENGLISH,),
    message="'{text}' turns the thank-you into a request.",
    why="Who said yes a minute ago and is asked for more learns what the yes was for.",
    fix="Thank them, take up what you wrote about, and ask nothing yet.",
    guidance=("S7", "E9"),
    source="Style advice: guides disagree, so it is advice where nobody said who reads it",
    weigh=_weigh,
    examples=(
        Example(
            bad="Thanks for connecting, Ana! Could you send me your slides?",
            good="Thanks for connecting, Ana! Your slides were a joy.",
        ),
        Example(
            bad="Thank you for accepting. Are you free for a call?",
            good="Thank you for accepting. I am free of my old maps now.",
        ),
    ),
    find=_find,
)
