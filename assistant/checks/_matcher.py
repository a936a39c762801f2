"""The matcher that most rules share: phrases in, marked passages out."""

from collections.abc import Callable, Iterator

from assistant.reading import PhrasePattern, Reading, passages
from assistant.types import Span


def mark(
    pattern: PhrasePattern, *, but: PhrasePattern | None = None
) -> Callable[[Reading], Iterator[Span]]:
    """Make the `find` of a rule that marks a pattern wherever it occurs.

    Args:
        pattern: The phrases to mark.
        but: What looks like one of them and is none; no passage that it begins with is marked.
    """

    def find(reading: Reading) -> Iterator[Span]:
        for span in passages(pattern, reading.plain):
            if but is None or not but.match(reading.plain, span.start):
                yield span

    return find
