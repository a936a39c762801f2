"""HIS003 follow-up-too-soon: the request has not had a week to be answered."""

from collections.abc import Iterator
from datetime import date

from assistant.checks._rule import Example, Need, Rule
from assistant.checks._timing import FOLLOW_UP_AFTER, too_soon, written
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    yield from too_soon(reading, days=FOLLOW_UP_AFTER)


RULE = Rule(
    code="HIS003",
    name="follow-up-too-soon",
    severity=Severity.WARNING,
    kinds=frozenset({"follow_up"}),
    needs=(Need.BRIEF, Need.SENT, Need.TODAY),
    message="The request went out less than a week ago; a follow-up is welcome from {day}.",
    why="Most people look at requests once a week; a reminder before that reads as pressure.",
    fix="Keep it, and send it on {day} or later.",
    guidance=("E6", "F1"),
    source="Style advice: the guides say one to two weeks",
    examples=(
        Example(
            bad="Hi Ana, a second hello after my request. No hurry at all.",
            good="Hi Ana, a second hello after last week's request. No hurry at all.",
            brief=written(date(2026, 11, 20)),
            good_brief=written(date(2026, 11, 10)),
            today=date(2026, 11, 24),
        ),
    ),
    find=_find,
)
