"""FMT004 all-capitals: a whole sentence, or the whole message, is in capitals."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

# Five words in a row: no row of acronyms is that long.
_SHOUTED = re.compile(
    r"(?<![^\W_])"
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’]*(?:[ ,.!?:;-]{1,3}[A-ZÀ-ÖØ-Þ\d][A-ZÀ-ÖØ-Þ\d'’]*){4,}(?![^\W_])"
)
_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ]{4}")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark five capitalized words or more in a row."""
    for match in _SHOUTED.finditer(reading.text):
        if not _WORD.search(match[0]):
            continue
        yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="FMT004",
    name="all-capitals",
    severity=Severity.ERROR,
    guarantee=True,
    message="'{text}' is in capitals from end to end.",
    why="It reads as shouting, and hides which words are names.",
    fix="Write it in lower case, names aside.",
    guidance=("E8",),
    source="Style advice: every guide to netiquette since RFC 1855 (1995) says so",
    examples=(
        Example(
            bad="Hi Ana, I READ WHAT YOU WROTE ON RYE.",
            good="Hi Ana, BBC, ITV and MTV? No: I READ you.",
        ),
    ),
    find=_find,
)
