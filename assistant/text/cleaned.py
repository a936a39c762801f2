"""What cleaning returns: the text that is safe to read on, and what was taken out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text after cleaning, with an account of what changed."""

    text: str
    """The text to use from here on."""
    removed: tuple[tuple[str, int], ...] = ()
    """What was removed or disarmed and how often, sorted by what; empty when nothing was."""

    @classmethod
    def counted(cls, text: str, counts: Mapping[str, int]) -> Self:
        """Return `text` with those of `counts` that are above zero, in order."""
        return cls(text, tuple(sorted((what, n) for what, n in counts.items() if n)))

    def __add__(self, later: "Cleaned") -> "Cleaned":
        """Return the text of the `later` cleaning with the counts of both."""
        return Cleaned.counted(
            later.text, Counter(dict(self.removed)) + Counter(dict(later.removed))
        )
