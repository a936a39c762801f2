"""PRV003 secret-number: a card, account or identity number stands in the message."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.text import find_secret_numbers
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark it, whoever it belongs to and whoever is written to."""
    for start, end in find_secret_numbers(reading.text):
        yield Span(start=start, end=end)


RULE = Rule(
    code="PRV003",
    name="secret-number",
    severity=Severity.ERROR,
    message="'{text}' looks like a card, account or identity number.",
    why="Messages are stored, searched and forwarded; such a number is misused where it is read.",
    fix="Take it out; nobody needs it to get to know you.",
    guidance=("I9",),
    source="Fact: its form, and for cards its checksum (ISO/IEC 7812-1)",
    examples=(
        Example(
            bad="Hi Ana, put the tickets on 4111 1111 1111 1111.",
            good="Hi Ana, the tide table of 2019-2026 has 4111 1111 1111 1112 entries.",
        ),
        Example(
            bad="Hi Ana, my SSN is 078-05-1120.",
            good="Hi Ana, my ticket was 078-05-112.",
        ),
    ),
    find=_find,
)
