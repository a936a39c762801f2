"""LEN001 over-limit: the platform would not take the message."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark about as many characters at the end as are too many."""
    length = reading.message.length
    if length and length.used > length.limit:
        end = len(reading.text)
        yield Span(start=max(0, end - (length.used - length.limit)), end=end)


RULE = Rule(
    code="LEN001",
    name="over-limit",
    severity=Severity.ERROR,
    guarantee=True,
    message="The message is too long: {used} of {limit} {unit}.",
    why="The platform cuts or refuses what is over its limit.",
    fix="Leave out whole sentences until at most {limit} {unit} remain.",
    guidance=("S5",),
    source="Platform limits, each with source and date in assistant/platforms",
    needs=(Need.LENGTH,),
    examples=(
        Example(
            bad="Hi Ana, your talk on tidal power changed how I size storage at home.",
            good="Hi Ana, your talk on tidal power was great.",
            limit=50,
        ),
    ),
    find=_find,
)
