"""PLT001 tags: hashtags and mentions, which a private message does not need."""

import re
from collections.abc import Iterator

from assistant.checks._rule import TO_ONE_PERSON, Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_TAGS = re.compile(r"(?<![\w&/#])#(?=\w*[^\W\d_])\w{2,50}(?!\w)")
_MENTIONS = re.compile(r"(?<![\w.@/])@[A-Za-z_][\w.]{2,40}(?!\w|@)")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark hashtags, and mentions after the greeting; a handle may be all the name one knows."""
    for match in _TAGS.finditer(reading.text):
        yield Span(start=match.start(), end=match.end())
    for match in _MENTIONS.finditer(reading.text, reading.greeting.end):
        yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="PLT001",
    name="tags",
    severity=Severity.WARNING,
    kinds=TO_ONE_PERSON,
    message="'{text}' is a tag, as in a public post.",
    why="Tags find an audience; in a message to one person they show that it was written for many.",
    fix="Write the word without the sign, or the person's name.",
    guidance=("P4", "P5", "P2"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Your talk on #tides was great.", good="Your talk on tides was great, C# and all."
        ),
        Example(bad="I read it with @tom_hale.", good="Write to tom@example.com or read it at 5."),
    ),
    find=_find,
)
