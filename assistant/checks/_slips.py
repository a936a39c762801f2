"""What the proofreading rules share: a slip as a passage, with what may have been meant."""

from collections.abc import Iterator

from assistant.checks._rule import Passage
from assistant.reading import Reading
from assistant.types import SlipKind


def passages_of(kind: SlipKind, reading: Reading) -> Iterator[Passage]:
    """Yield the slips of one kind; `{meant}` says what may have been meant."""
    for slip in reading.message.slips or ():
        if slip.kind is kind:
            meant = " or ".join(f"'{each}'" for each in slip.suggestions[:2])
            words = {"meant": meant or "something else"}
            yield Passage(start=slip.start, end=slip.end, words=words)
