"""PRF001 misspelling: a word that no dictionary has."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.checks._slips import passages_of
from assistant.reading import Reading
from assistant.types import Severity, SlipKind


def _find(reading: Reading) -> Iterator[Passage]:
    return passages_of(SlipKind.SPELLING, reading)


RULE = Rule(
    code="PRF001",
    name="misspelling",
    severity=Severity.WARNING,
    needs=(Need.ENGLISH, Need.PROOFREADER),
    message="'{text}' looks misspelled.",
    why="A misspelled word says the note was written in passing.",
    fix="Was {meant} meant? If it is right as it is, put it into FIRSTHELLO_WORDS.",
    guidance=("E8",),
    source="Fact: no dictionary of Harper or LanguageTool has it; words of the brief are known",
    examples=(
        Example(
            bad="Hi Ana, I beleive we met in Leeds.",
            good="Hi Ana, I believe we met in Leeds.",
            slips=(("beleive", SlipKind.SPELLING),),
        ),
    ),
    find=_find,
)
