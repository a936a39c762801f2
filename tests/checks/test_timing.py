"""When a second message is welcome: the day it names, and what it says when it cannot tell."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Brief, Earlier, Recipient, Review, Sender, check

SENT = date(2026, 11, 20)
TEXT = "Hi Ana, I sent you a request before. I now lead the tide tables. No hurry at all!"


def review(kind: str, earlier: Earlier, *, today: date | None) -> Review:
    """What is seen in a message of a kind after an earlier one."""
    brief = Brief(
        kind=kind,
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        news="lead the tide tables",
        earlier=earlier,
    )
    return check(TEXT, brief=brief, today=today)


def said(seen: Review, code: str) -> str:
    """What a rule found; empty when it found nothing."""
    return next((found.message for found in seen.findings if found.code == code), "")


@pytest.mark.parametrize(
    ("kind", "code", "days", "welcome"),
    [
        ("follow_up", "HIS003", 7, "27 November 2026"),
        ("re_request", "HIS005", 90, "18 February 2027"),
    ],
)
def test_too_soon_names_the_day_it_is_welcome(
    kind: str, code: str, days: int, welcome: str
) -> None:
    day_before = review(kind, Earlier(sent=SENT), today=SENT + timedelta(days=days - 1))
    assert welcome in said(day_before, code)
    on_the_day = review(kind, Earlier(sent=SENT), today=SENT + timedelta(days=days))
    assert not said(on_the_day, code)


def test_a_second_follow_up_is_told_when_another_request_is_welcome() -> None:
    seen = review("follow_up", Earlier(sent=SENT, follow_ups=1), today=SENT + timedelta(days=40))
    assert "18 February 2027" in said(seen, "HIS004")
    unknown = review("follow_up", Earlier(follow_ups=2), today=None)
    assert "three months after the first" in said(unknown, "HIS004")


@pytest.mark.parametrize(("kind", "code"), [("follow_up", "HIS003"), ("re_request", "HIS005")])
def test_without_a_clock_or_a_day_it_is_not_run(kind: str, code: str) -> None:
    for earlier, today in ((Earlier(), SENT), (Earlier(sent=SENT), None)):
        seen = review(kind, earlier, today=today)
        assert code in {check.code for check in seen.not_run}
        assert not said(seen, code)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 200))
def test_only_the_days_between_count(sent: date, later: int) -> None:
    seen = review("follow_up", Earlier(sent=sent), today=sent + timedelta(days=later))
    assert bool(said(seen, "HIS003")) is (later < 7)
