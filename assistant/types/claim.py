"""Claims: the passages of a message that state something checkable."""

from enum import StrEnum

from assistant.types._base import Data
from assistant.types.fact import Source


class ClaimKind(StrEnum):
    """What sort of statement a passage makes."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    SHARED_PAST = "shared_past"


class Claim(Data):
    """A passage that states something, and what it rests on."""

    start: int
    """First code point of the passage, counted from 0."""
    end: int
    """One past its last code point."""
    text: str
    """The passage itself."""
    kind: ClaimKind
    """What sort of statement it is."""
    source: Source | None
    """What the user gave that it rests on; None when nothing does."""
