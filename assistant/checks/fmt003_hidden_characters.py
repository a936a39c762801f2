"""FMT003 hidden-characters: characters that nobody sees."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.text import clean
from assistant.types import Severity, Span

_SUSPECTS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff"
    r"\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff\U000f0000-\U0010ffff]+"
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark what cleaning would take out, but not the joiners inside a name or an emoji."""
    if reading.text.isascii() and reading.text.isprintable():
        return
    if not clean(reading.text).removed:
        return
    found = False
    for match in _SUSPECTS.finditer(reading.text):
        if clean(match.group()).removed:
            found = True
            yield Span(start=match.start(), end=match.end())
    if not found:
        yield Span(start=0, end=0)


RULE = Rule(
    code="FMT003",
    name="hidden-characters",
    severity=Severity.ERROR,
    guarantee=True,
    message="The message holds characters that nobody can see.",
    why="They come along with pasted text, count against the limit, and can mark it as copied.",
    fix="Clean the text: retype the marked places, or paste it as plain text.",
    guidance=("E8",),
    source="Fact: Unicode 17, code points of the categories Cc, Cf, Co and Cs",
    examples=(
        Example(bad="Hi A\u200bna, great talk.", good="Hi Ana, great talk 👩‍🌾 ❤️"),
        Example(bad="Great \u202etalk\u202c, Ana.", good="سلام می‌خواهم"),
    ),
    find=_find,
)
