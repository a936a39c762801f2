"""LEN002 too-many-sentences: a proposal rather than an opening."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, Example, Rule
from assistant.reading import MOST_SENTENCES, Reading
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark everything from the first sentence that is too many."""
    surplus = reading.weighty_sentences[MOST_SENTENCES:]
    if surplus:
        yield Span(start=surplus[0].start, end=surplus[-1].end)


RULE = Rule(
    code="LEN002",
    name="too-many-sentences",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    message=f"The message has more than {MOST_SENTENCES} sentences.",
    why="A first message is an opening; what takes a scroll to read is put off, then forgotten.",
    fix="Keep who you are, how you know them and why you write; save the rest for later.",
    guidance=("S5", "E7"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, I run a small orchard. We grow old pears. Your book is on my shelf. My "
            "father gave it to me. We both learned grafting from it. I would love to hear what "
            "you plant now. Thank you for writing it!",
            good="Hi Ana, I run a small orchard and learned grafting from your book. I would love "
            "to hear what you plant now. Thank you for writing it!",
        ),
    ),
    find=_find,
)
