"""PRF004 grammar-slip: a passage that a grammar checker would write otherwise."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.checks._slips import passages_of
from assistant.reading import Reading
from assistant.types import Severity, SlipKind


def _find(reading: Reading) -> Iterator[Passage]:
    return passages_of(SlipKind.GRAMMAR, reading)


RULE = Rule(
    code="PRF004",
    name="grammar-slip",
    severity=Severity.ADVICE,
    needs=(Need.ENGLISH, Need.PROOFREADER),
    message="'{text}' may be a slip of grammar.",
    why="Its/it's and your/you're are noticed more than anything else in so short a text.",
    fix="Was {meant} meant?",
    guidance=("E8",),
    source="Style advice: a grammar checker's guess, wrong now and then",
    examples=(
        Example(
            bad="Hi Ana, its been a while.",
            good="Hi Ana, it's been a while.",
            slips=(("its", SlipKind.GRAMMAR),),
        ),
    ),
    find=_find,
)
