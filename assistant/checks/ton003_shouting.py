"""TON003 shouting: capitals and rows of exclamation marks."""

import re
from collections.abc import Iterator

from assistant.checks._rule import NOT_FRIENDS, Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_MARKS = re.compile(r"[!！?？‼⁉]{3,}")
_CAPITALS = re.compile(r"\b[A-Z][A-Z']*[A-Z](?:[ ,]{1,2}[A-Z][A-Z']*(?![a-z]))*\b")
# Words that are no acronyms, so that capitals mean a raised voice.
_SHOUTED = frozenset(
    """
    ALL ALWAYS AMAZING AND ANY ARE AWESOME BEST BIG BUT CAN DONT ENJOY EVER EVERY EXCITING
    FANTASTIC FINALLY FREE FROM GO GOOD GREAT GUARANTEED HAVE HELLO HELP HERE HEY HOT HUGE HURRY
    IMPORTANT INCREDIBLE JUST KNOW LAST LIKE LOOK LOVE LOVED LOVING MASSIVE MEET MISS MORE MUST MY
    NEED NEVER NEW NOT NOW OFFER ONLY OUR PERFECT PLEASE PLS READ REALLY SALE SEE SO
    SUPER THANK THANKS THAT THE THIS TODAY TOTALLY URGENT VERY WANT WARNING WE WHAT WHY
    WITH WOW YES YOU YOUR
    """.split()
)
_SHORTEST = 3


def _find(reading: Reading) -> Iterator[Span]:
    """Mark rows of marks, and capitals that hold a word of everyday speech."""
    for match in _MARKS.finditer(reading.text):
        yield Span(start=match.start(), end=match.end())
    for match in _CAPITALS.finditer(reading.text):
        words = re.findall(r"[A-Z]+", match.group())
        if len(match.group()) >= _SHORTEST and not _SHOUTED.isdisjoint(words):
            yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="TON003",
    name="shouting",
    severity=Severity.WARNING,
    relationships=NOT_FRIENDS,
    message="'{text}' shouts.",
    why="Capitals and rows of marks read as advertising, or as a raised voice.",
    fix="Write it in lower case, with one mark at most.",
    guidance=("M7", "S6"),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="I LOVED your talk.", good="I loved your talk at NASA JPL on HVDC grids."),
        Example(bad="Great talk!!!", good="Great talk!"),
        Example(bad="THIS IS AMAZING", good="IKEA and UNESCO are in the IT and HR news."),
    ),
    find=_find,
)
