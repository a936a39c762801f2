"""LEN003 nothing-said: there is no message, or one word over and over."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_WORD = re.compile(r"[^\W\d_]{1,40}")
_OVER_AND_OVER = re.compile(r"\b([^\W\d_]{2,40})(?:[\W_]{1,3}\1\b){3,}", re.IGNORECASE)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark a message without words, and a word said four times in a row."""
    if not _WORD.search(reading.text):
        yield Span(start=0, end=len(reading.text))
    for match in _OVER_AND_OVER.finditer(reading.text):
        yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="LEN003",
    name="nothing-said",
    severity=Severity.ERROR,
    guarantee=True,
    message="The message says nothing here.",
    why="An empty note, or one that repeats itself, is worse than none.",
    fix="Write one sentence about why you write.",
    guidance=("S4", "S5"),
    source="Fact: counted",
    examples=(
        Example(bad="...", good="Hi!"),
        Example(bad="Rye rye rye rye rye.", good="No, no, no: rye!"),
    ),
    find=_find,
)
