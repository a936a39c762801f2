"""PRF003 wrong-article: 'a' where 'an' belongs, or the other way round."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.checks._slips import passages_of
from assistant.reading import Reading
from assistant.types import Severity, SlipKind


def _find(reading: Reading) -> Iterator[Passage]:
    return passages_of(SlipKind.ARTICLE, reading)


RULE = Rule(
    code="PRF003",
    name="wrong-article",
    severity=Severity.WARNING,
    needs=(Need.ENGLISH, Need.PROOFREADER),
    message="'{text}' does not go with the word after it.",
    why="It is the slip a reader hears.",
    fix="Write {meant}.",
    guidance=("E8",),
    source="Fact: Harper's and LanguageTool's rules of pronunciation",
    examples=(
        Example(
            bad="Hi Ana, I'm a engineer in Leeds.",
            good="Hi Ana, I'm an engineer in Leeds.",
            slips=(("a eng", SlipKind.ARTICLE),),
        ),
    ),
    find=_find,
)
