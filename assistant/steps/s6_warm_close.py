"""S6: the message closes with thanks or a good wish; a clause is enough."""

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    return reading.warmth or None


LIGHT = Light(
    id="S6",
    name="Warm closing",
    hint="Close with thanks, or with a wish for something {name} is doing.",
    find=_find,
    english=True,
)
