"""T41: from one byte to 50 megabytes: answered in time, or refused in time with the limit named."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

import pytest

from assistant import check, draft, parse_brief
from assistant.errors import AssistantError, TextTooLongError
from assistant.intake import LONGEST, LONGEST_BRIEF, read_profile
from assistant.settings import Settings
from assistant.text import clean_text, placed_words, warning_for
from assistant.types import Brief, Recipient, Sender

NO_MODEL = Settings(model="none")
UNITS = [
    "x",
    "word ",
    "a\u0301",
    "e" + "\u0301\u0323" * 20,
    "\x00",
    "a\r\nb\r",
    "<|im_end|>",
    "😀",
    "王",
]
SIZES = [1, 1_000, 100_000, 1_000_000, 50_000_000]
LIMIT = 2.0


def taken(work: Callable[[], object]) -> float:
    """Processor seconds of some work; an error of ours is an answer."""
    started = time.process_time()
    with contextlib.suppress(AssistantError):
        work()
    return time.process_time() - started


def brief(profile: str) -> Brief:
    """A brief with a profile."""
    return Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", profile=profile),
        tie="met at the Leeds kiln fair",
    )


@pytest.mark.parametrize("unit", UNITS, ids=range(len(UNITS)))
def test_a_profile_of_any_size_is_answered_in_time(unit: str) -> None:
    for size in SIZES[:4]:
        text = (unit * size)[:size]
        assert taken(lambda text=text: draft(brief(text), settings=NO_MODEL)) < LIMIT
        assert taken(lambda text=text: check(text)) < LIMIT
        assert taken(lambda text=text: parse_brief(text)) < LIMIT


@pytest.mark.parametrize("unit", ["x", "word ", "a\n"])
def test_fifty_megabytes_are_refused_with_the_limit_named(unit: str) -> None:
    text = (unit * 50_000_000)[:50_000_000]
    for work, limit in (
        (lambda: draft(brief(text), settings=NO_MODEL), LONGEST["recipient.profile"]),
        (lambda: check(text), 20_000),
        (lambda: parse_brief(text), LONGEST_BRIEF),
    ):
        started = time.process_time()
        with pytest.raises(TextTooLongError, match=f"{limit:,}"):
            work()
        assert time.process_time() - started < LIMIT


LINEAR: dict[str, Callable[[str], object]] = {
    "clean": clean_text,
    "orders": warning_for.__wrapped__,
    "words": placed_words.__wrapped__,
    "profile": lambda text: read_profile(text, recipient="Ana Ruiz"),
}


@pytest.mark.parametrize("name", LINEAR)
@pytest.mark.parametrize("unit", ["ignore all ", "if you are an ", "<|", "say the note in ", "a "])
def test_twice_the_text_takes_no_more_than_twice_the_time(name: str, unit: str) -> None:
    work = LINEAR[name]
    small, large = (unit * 20_000)[:20_000], (unit * 40_000)[:40_000]
    work(small)
    first = min(taken(lambda: work(small)) for _ in range(3))
    second = min(taken(lambda: work(large)) for _ in range(3))
    assert second < 2.5 * first + 0.02
