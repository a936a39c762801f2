"""S4: the message gives one concrete, honest reason to connect."""

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    return reading.reasons or None


LIGHT = Light(
    id="S4",
    name="Express intent",
    hint="Tell {name} why you write: what you would like to hear, share or thank them for.",
    find=_find,
    english=True,
)
