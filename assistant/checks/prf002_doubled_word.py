"""PRF002 doubled-word: a small word stands there twice."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_TWICE = re.compile(r"(?<![\w'’-])([A-Za-z]+)\s+(\1)(?![\w'’-])", re.IGNORECASE)
_ON_PURPOSE = frozenset(
    """
    aye blah bye cha chop double ha had half hear hey ho hush knock long many mini more much never
    no now okay pretty quick really right small so super ta that there very way well wow yeah yes
    """.split()
)
"""Words that people double and mean it: "very very", "hear hear", "had had", "that that"."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark both words, but leave a name alone: "Walla Walla", "Duran Duran"."""
    for match in _TWICE.finditer(reading.text):
        named = match[2][0].isupper()
        if not named and match[1].casefold() not in _ON_PURPOSE:
            yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="PRF002",
    name="doubled-word",
    severity=Severity.WARNING,
    needs=(Need.ENGLISH,),
    message="'{text}' says the same word twice.",
    why="The eye of the writer skips it and the eye of the reader does not.",
    fix="Take one of the two out.",
    guidance=("E8",),
    source="Fact: the word stands there twice",
    examples=(
        Example(
            bad="Hi Ana, we met at the the fair in Leeds.",
            good="Hi Ana, we met at the fair in Walla Walla.",
        ),
        Example(
            bad="Hi Ana, thanks for for the talk.",
            good="Hi Ana, I had had no idea that that tide was so very, very high.",
        ),
    ),
    find=_find,
)
