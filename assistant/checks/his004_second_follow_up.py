"""HIS004 second-follow-up: one reminder went out already."""

from collections.abc import Iterator
from datetime import date, timedelta

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.checks._timing import ASK_AGAIN_AFTER, said, written
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the whole message, without words, when a follow-up went out before."""
    if reading.brief is None or not reading.brief.earlier.follow_ups:
        return
    sent = reading.brief.earlier.sent
    day = said(sent + timedelta(days=ASK_AGAIN_AFTER)) if sent else "three months after the first"
    yield Passage(start=0, end=0, words={"day": day})


RULE = Rule(
    code="HIS004",
    name="second-follow-up",
    severity=Severity.WARNING,
    kinds=frozenset({"follow_up"}),
    needs=(Need.BRIEF,),
    message="A follow-up went out before; another request is welcome from {day}.",
    why="Silence after a reminder is an answer; a third message to the same person is pressure.",
    fix="Let it rest, and ask again from {day}, with a new reason.",
    guidance=("F2", "F3"),
    source="Style advice: the guides say one follow-up, then stop",
    examples=(
        Example(
            bad="Hi Ana, one more hello after my request and my reminder.",
            good="Hi Ana, a second hello after my request.",
            brief=written(date(2026, 10, 1), follow_ups=1),
            good_brief=written(date(2026, 10, 1)),
        ),
    ),
    find=_find,
)
