"""S2: the reader is greeted by name, spelled as they spell it."""

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    return reading.address or None


LIGHT = Light(
    id="S2",
    name="Personal greeting",
    hint="Greet {name} by name, spelled as in the profile.",
    find=_find,
)
