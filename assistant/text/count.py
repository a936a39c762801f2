"""Counting a text the four ways that platforms count. Everything takes any text."""

import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.text.contacts import find_links

if TYPE_CHECKING:
    from regex import Pattern

_LINK_WEIGHT = 23
_EMOJI_WEIGHT = 2

# twitter-text, config/v3.json, commit 30e2430d (2021-10-21): these weigh 1, all else 2.
_LIGHT = (("\0", "\u10ff"), ("\u2000", "\u200d"), ("\u2010", "\u201f"), ("\u2032", "\u2037"))

# A flag, a keycap, or pictures with selector, skin tone, tags and joiners: one emoji each.
_EMOJI = r"""
    \p{Regional_Indicator}{2}
  | [0-9\#*] \ufe0f? \u20e3
  | (?: [\xa9\xae] \ufe0f | (?![\xa9\xae]) \p{Extended_Pictographic} )
    [\ufe0f\U0001f3fb-\U0001f3ff]? [\U000e0020-\U000e007f]*+
    (?: \u200d \p{Extended_Pictographic} [\ufe0f\U0001f3fb-\U0001f3ff]? )*+
"""


def code_points(text: str) -> int:
    """Return the number of Unicode code points."""
    return len(text)


def utf16_units(text: str) -> int:
    """Return the number of UTF-16 units: what JavaScript counts, two for most emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Return the number of UTF-8 bytes: an accented letter has 2, a Han one 3, an emoji 4."""
    return len(text.encode("utf-8", "surrogatepass"))


def weighted(text: str) -> int:
    """Return the length of an X post as X counts it.

    Counted in composed form (NFC): a link weighs 23 whatever its length, an emoji sequence 2,
    a letter of most alphabets 1, a Han, kana or Hangul letter 2. What is a link is decided by
    `find_links`, which may differ from X in rare cases, such as a bare domain in a new top-level
    domain.

    Example:
        >>> weighted("Hi 👩‍👩‍👧, see https://example.org/a/very/long/path")
        34
    """
    composed = unicodedata.normalize("NFC", text)
    links = find_links(composed)
    edges = [0, *(edge for span in links for edge in span), len(composed)]
    between = [composed[start:end] for start, end in list(pairwise(edges))[::2]]
    return _LINK_WEIGHT * len(links) + sum(_weigh(part) for part in between)


def _weigh(text: str) -> int:
    """Return the weight of a text without links."""
    if text.isascii():
        return len(text)
    rest, emoji = _emoji().subn("", text)
    light = sum(first <= letter <= last for letter in rest for first, last in _LIGHT)
    return _EMOJI_WEIGHT * emoji + 2 * len(rest) - light


@cache
def _emoji() -> "Pattern[str]":
    """Compile with the `regex` library, which knows Unicode properties and loads slowly."""
    import regex

    return regex.compile(_EMOJI, regex.VERBOSE)
