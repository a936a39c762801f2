"""TRU001 unlinked-claim: the message states what nothing given supports."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark every claim without a source."""
    for claim in reading.message.claims or ():
        if claim.source is None:
            yield Span(start=claim.start, end=claim.end)


RULE = Rule(
    code="TRU001",
    name="unlinked-claim",
    severity=Severity.ERROR,
    guarantee=True,
    needs=(Need.CLAIMS,),
    message="Nothing you gave supports '{text}'.",
    why="One invented detail about the reader, and they trust none of the others.",
    fix="If '{text}' is true, add it as a fact; otherwise take it out.",
    guidance=("S1", "E7"),
    source="Fact: computed from what the sender gave, see assistant/claims",
    examples=(
        Example(
            bad="I loved what you said at PyCon.",
            good="I loved what you said.",
            unlinked=("PyCon",),
        ),
    ),
    find=_find,
)
