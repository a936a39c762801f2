"""S3: the message says who is writing."""

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    return reading.introductions or None


LIGHT = Light(
    id="S3",
    name="Introduce yourself",
    hint="Say who you are in a few words, such as your name, or what you do and where.",
    find=_find,
    english=True,
)
