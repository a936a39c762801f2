"""What one engine says about one passage, as it comes from the process of the engines."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Remark:
    """One engine's remark."""

    engine: Literal["harper", "languagetool"]
    """Who says it."""
    dialect: Literal["us", "gb"]
    """The English it knows."""
    rule: str
    """The engine's own name of the rule."""
    kind: str
    """The engine's own name of the sort of fault."""
    start: int
    """First code point of the passage."""
    end: int
    """One past its last."""
    suggestions: tuple[str, ...]
    """What may have been meant, likeliest first."""
