"""Counting: units of each platform, on the texts where they part ways."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import code_points, utf8_bytes, utf16_units, weighted

#           text                     points, UTF-16, UTF-8, weighted
EXAMPLES = {
    "": (0, 0, 0, 0),
    "Hi Ana": (6, 6, 6, 6),
    "José": (4, 4, 5, 4),
    "🌊": (1, 2, 4, 2),
    "👩‍👩‍👧": (5, 8, 18, 2),
    "👍🏽": (2, 4, 8, 2),
    "🇩🇪": (2, 4, 8, 2),
    "1️⃣": (3, 3, 7, 2),
    "❤️": (2, 2, 6, 2),
    "©": (1, 1, 2, 1),
    "©️": (2, 2, 5, 2),
    "李晓龙": (3, 3, 9, 6),
    "김민준": (3, 3, 9, 6),
    "こんにちは": (5, 5, 15, 10),
    "سارة": (4, 4, 8, 4),
    "“quoted” – yes": (14, 14, 20, 14),
    "a…b": (3, 3, 5, 4),  # the ellipsis is outside X's light ranges
    "e\u0301": (2, 2, 3, 1),  # X composes first
    "𝒜": (1, 2, 4, 2),
    "\ud800": (1, 1, 3, 2),
    "a\nb": (3, 3, 3, 3),
}


@pytest.mark.parametrize(("text", "sizes"), EXAMPLES.items(), ids=map(ascii, EXAMPLES))
def test_sizes(text: str, sizes: tuple[int, int, int, int]) -> None:
    counted = (code_points(text), utf16_units(text), utf8_bytes(text), weighted(text))
    assert counted == sizes


@pytest.mark.parametrize(
    "link", ["https://example.org", "https://example.org/" + "a" * 200, "bit.ly/x", "example.org"]
)
def test_a_link_weighs_23_whatever_its_length(link: str) -> None:
    assert weighted(link) == 23
    assert weighted(f"See {link} 🌊") == 4 + 23 + 1 + 2


def test_an_address_is_no_link() -> None:
    assert weighted("ana@example.org") == 15


@settings(max_examples=500, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_text_can_be_counted(text: str) -> None:
    assert code_points(text) <= utf16_units(text) <= utf8_bytes(text)
    assert utf16_units(text) == sum(2 if ord(c) > 0xFFFF else 1 for c in text)
    assert weighted(text) >= 0
    assert utf16_units(text + text[:1]) >= utf16_units(text)
