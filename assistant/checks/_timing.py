"""When a second message is welcome, counted from the day the first went out."""

from calendar import month_name
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.checks._rule import Passage
from assistant.reading import Reading
from assistant.types import Brief, Earlier, Recipient, Sender

FOLLOW_UP_AFTER = 7
"""Days between a request and its follow-up, at least (E6: one to two weeks)."""
ASK_AGAIN_AFTER = 90
"""Days between two requests to the same person, at least (F3: every few months)."""


def too_soon(reading: Reading, *, days: int) -> Iterator[Passage]:
    """Yield one empty passage with the day that is early enough, where today is too soon."""
    brief, today = reading.brief, reading.message.today
    if brief is None or brief.earlier.sent is None or today is None:
        return
    welcome = brief.earlier.sent + timedelta(days=days)
    if today < welcome:
        yield Passage(start=0, end=0, words={"day": said(welcome)})


def said(day: date) -> str:
    """A day in words: "1 December 2026"."""
    return f"{day.day} {month_name[day.month]} {day.year}"


def written(day: date | None, *, follow_ups: int = 0) -> Brief:
    """A brief of an invented message that went out on a day, for examples."""
    return Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        earlier=Earlier(sent=day, follow_ups=follow_ups),
    )
