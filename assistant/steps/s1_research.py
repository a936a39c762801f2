"""S1: something in the message is about this reader and nobody else."""

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    return reading.details or None


LIGHT = Light(
    id="S1",
    name="Research the recipient",
    hint="Use one thing you know of {name}: a talk, a post, a place you both were.",
    find=_find,
    english=True,
)
