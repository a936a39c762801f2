"""What a light is: a step of a request, what in a text shows it, and the hint when nothing does."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.reading import Reading
from assistant.types import Span, Step

_ENGLISH_ONLY = "This light reads English only; see for yourself whether the step is there."


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """One of the seven steps."""

    id: str
    """"S1" to "S7", as in the guidance."""
    name: str
    """The step in a few words."""
    hint: str
    """What to do when it is dark, in one sentence; may hold `{name}`, the recipient's."""
    find: Callable[[Reading, str | None], tuple[Span, ...] | None]
    """Returns the words that light it, none if it is lit by the whole; None when it is dark.
    Takes the message and the thank-you that stands ready, if there is one."""
    english: bool = False
    """Whether what it looks for is English words."""

    def read(self, reading: Reading, follow_up: str | None) -> Step:
        """Return the step as the message shows it."""
        spans = self.find(reading, follow_up)
        hint = "" if spans is not None else self._hint(reading)
        return Step(id=self.id, name=self.name, lit=spans is not None, spans=spans or (), hint=hint)

    def _hint(self, reading: Reading) -> str:
        if self.english and not reading.english:
            return _ENGLISH_ONLY
        return self.hint.format(name=reading.reader_name)
