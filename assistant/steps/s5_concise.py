"""S5: an opening, not a proposal: inside the limit, a few sentences, one ask at most."""

from assistant.reading import MOST_ASKS, MOST_SENTENCES, Reading
from assistant.steps._light import Light
from assistant.types import Span


def _find(reading: Reading, _follow_up: str | None) -> tuple[Span, ...] | None:
    """Return the one ask, or else the whole body."""
    length = reading.message.length
    fits = length is None or length.used <= length.limit
    short = len(reading.sentences) > 0 and len(reading.weighty_sentences) <= MOST_SENTENCES
    if fits and short and len(reading.asks) <= MOST_ASKS:
        return reading.asks or (reading.layout.body,)
    return None


LIGHT = Light(
    id="S5",
    name="Keep it concise",
    hint=f"Stay inside the limit, with at most {MOST_SENTENCES} sentences and one ask.",
    find=_find,
)
