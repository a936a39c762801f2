"""FMT002 markup: signs for a formatter that the platform will show as they are."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_MARKUP = re.compile(
    r"\[[^\[\]\n]{1,80}\]\([^()\s]{1,200}\)"  # [text](address)
    r"|\*\*(?=\S)[^*\n]{1,120}\*\*|(?<!\w)__(?=\w)[^_\n]{1,120}__(?!\w)"  # bold
    r"|^[ ]{0,3}#{1,6}[ ]\S[^\n]{0,80}"  # heading
    r"|^[ ]{0,3}(?:>|\*)[ ]{1,3}\S"  # quote, item of a list
    r"|```|`[^`\n]{1,80}`"
    r"|</?(?:b|i|u|p|br|a|em|strong|span|div|ul|ol|li|h[1-6]|code|pre|img|font|table|tr|td)"
    r"(?:[ ][^<>\n]{0,200})?/?>"
    r"|&(?:amp|lt|gt|nbsp|quot|apos|#\d{1,6}|#x[0-9a-fA-F]{1,5});",
    re.MULTILINE,
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark Markdown and HTML."""
    for match in _MARKUP.finditer(reading.text):
        yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="FMT002",
    name="markup",
    severity=Severity.ERROR,
    guarantee=True,
    message="'{text}' is markup that the reader would see as it stands.",
    why="Message fields show plain text; stars and tags look pasted from a machine.",
    fix="Write it as plain words.",
    guidance=("E8",),
    source="Platform fact: the message fields of all four platforms are plain text (2026-11-21)",
    examples=(
        Example(bad="I read [your post](https://example.com).", good="I read your post (twice)."),
        Example(bad="Your talk was **great**.", good="Your talk was *great* - really <3 it."),
        Example(bad="# Hello\nYour talk was great.", good="#pumps is why I follow you."),
        Example(bad="I use <b>your</b> map.", good="I use your map >:) daily, 3 > 2."),
        Example(bad="Salt &amp; Rye is a joy.", good="Salt & Rye is a joy; AT&T agrees."),
        Example(bad="I use `curl` daily.", good="I use curl daily - it's a joy."),
    ),
    find=_find,
)
