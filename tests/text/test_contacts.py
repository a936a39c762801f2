"""Links, addresses, phones and handles, and what only looks like one."""

import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import find_emails, find_handles, find_links, find_phones

Finder = Callable[[str], tuple[tuple[int, int], ...]]
FINDERS: dict[str, Finder] = {
    "link": find_links,
    "email": find_emails,
    "phone": find_phones,
    "handle": find_handles,
}


def found(text: str) -> list[str]:
    """Everything that any of the four finds in the text, named."""
    return [
        f"{what} {text[start:end]}" for what, find in FINDERS.items() for start, end in find(text)
    ]


FOUND = {
    "book: calendly.com/tom-cole/15": "link calendly.com/tom-cole/15",
    "see lnkd.in/abc.": "link lnkd.in/abc",
    "(https://example.org/a?b=c)": "link https://example.org/a?b=c",
    "HTTPS://EXAMPLE.ORG": "link HTTPS://EXAMPLE.ORG",
    "www.example.com!": "link www.example.com",
    "my linktr.ee/tide": "link linktr.ee/tide",
    "bit.ly/3xYz": "link bit.ly/3xYz",
    "t.me/tide": "link t.me/tide",
    "tide.studio": "link tide.studio",
    "tide.ai": "link tide.ai",
    "wa.me/4915112345678": "link wa.me/4915112345678",
    "slack://open?team=1": "link slack://open?team=1",
    "https://مثال.إختبار/": "link https://مثال.إختبار/",
    "I work at Booking.com now": "link Booking.com",
    "mail ana.ruiz+x@example.org, ok": "email ana.ruiz+x@example.org",
    "ANA@EXAMPLE.ORG": "email ANA@EXAMPLE.ORG",
    "+44 20 7946 0958": "phone +44 20 7946 0958",
    "+1 (555) 010-0123": "phone +1 (555) 010-0123",
    "0044 20 7946 0958": "phone 0044 20 7946 0958",
    "(555) 010-0123": "phone (555) 010-0123",
    "555-010-0123": "phone 555-010-0123",
    "555.010.0123": "phone 555.010.0123",
    "+4915112345678": "phone +4915112345678",
    "0151 23456789": "phone 0151 23456789",
    "06 12 34 56 78": "phone 06 12 34 56 78",
    "020 7946 0958": "phone 020 7946 0958",
    "call me on 612 345 678": "phone 612 345 678",
    "mobile: 5550100123": "phone 5550100123",
    "+91 98765 43210": "phone +91 98765 43210",
    "+86 138-0013-8000": "phone +86 138-0013-8000",
    "9876543210": "phone 9876543210",
    "I am @tide.maker.": "handle @tide.maker",
    "cc @ana_ruiz92, thanks": "handle @ana_ruiz92",
    "@ana@example.social": "handle @ana@example.social",
    "(@tide)": "handle @tide",
}


@pytest.mark.parametrize(("text", "what"), FOUND.items(), ids=FOUND)
def test_is_found_and_nothing_else(text: str, what: str) -> None:
    assert found(text) == [what]


@pytest.mark.parametrize(
    "text",
    [
        "Node.js and Vue.js, e.g. for a Ph.D. in the U.S.",
        "v2.0, 3.5 and 1.000.000",
        "Hi Ana.I saw it",
        "Loved the talk.It was great",
        "2019-2021",
        "2019 - 2021, 2022/2023",
        "on 2026-11-21 at 10:30",
        "21.11.2026 or 11/21/2026",
        "10 000 000 people",
        "4111 1111 1111 1111",
        "ISBN 978-3-16-148410-0",
        "123456",
        "order 20261121",
        "Head of Data @ Tidewater",
        "a @ b",
        "3 @ 5",
        "we met... then left",
        "and/or, 24/7, w/o",
        "",
        "🌊",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_several_in_one_text_come_in_reading_order() -> None:
    text = "bit.ly/b or bit.ly/a, @b then @a"
    assert [text[a:b] for a, b in find_links(text)] == ["bit.ly/b", "bit.ly/a"]
    assert [text[a:b] for a, b in find_handles(text)] == ["@b", "@a"]


def test_a_handle_inside_a_link_belongs_to_the_link() -> None:
    assert found("https://example.social/@ana") == ["link https://example.social/@ana"]


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from("a1 .@/:-+()é李\n"), max_size=50) | st.text(max_size=50))
def test_spans_are_valid_for_any_text(text: str) -> None:
    for find in FINDERS.values():
        spans = find(text)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "a.",
        "a@",
        "a@b.co",
        "http://",
        "1",
        "1 ",
        "555-010-0123 ",
        "@a",
        "bit.ly/x ",
        "x.com/((",
        "+",
    ],
)
def test_time_grows_with_the_length(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    for find in FINDERS.values():
        began = time.process_time()
        find(text)
        assert time.process_time() - began < 2


def test_a_text_without_signs_loads_no_library() -> None:
    code = (
        "import sys; from assistant.text import *; text = 'Hi Ana, loved your talk in May 2026'\n"
        "find_links(text), find_emails(text), find_phones(text), find_handles(text)\n"
        "clean_text(text), weighted(text), name_forms('Ana Ruiz')\n"
        "print(sorted({'linkify_it', 'phonenumbers', 'regex'} & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
