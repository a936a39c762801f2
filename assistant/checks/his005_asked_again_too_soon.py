"""HIS005 asked-again-too-soon: the same person was asked less than three months ago."""

from collections.abc import Iterator
from datetime import date

from assistant.checks._rule import Example, Need, Rule
from assistant.checks._timing import ASK_AGAIN_AFTER, too_soon, written
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    yield from too_soon(reading, days=ASK_AGAIN_AFTER)


RULE = Rule(
    code="HIS005",
    name="asked-again-too-soon",
    severity=Severity.WARNING,
    kinds=frozenset({"re_request"}),
    needs=(Need.BRIEF, Need.SENT, Need.TODAY),
    message="They were asked less than three months ago; asking again is welcome from {day}.",
    why="Whoever left a request open has said enough for a while; asked again soon, they block.",
    fix="Keep it, and send it on {day} or later.",
    guidance=("F3", "E6"),
    source="Style advice: the guides say every few months",
    examples=(
        Example(
            bad="Hi Ana, I asked to connect before; I now lead the tide tables.",
            good="Hi Ana, I asked to connect in spring; I now lead the tide tables.",
            brief=written(date(2026, 10, 1)),
            good_brief=written(date(2026, 4, 1)),
            today=date(2026, 11, 24),
        ),
    ),
    find=_find,
)
