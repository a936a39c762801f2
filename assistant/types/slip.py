"""Slips: what a proofreader saw in a text."""

from enum import StrEnum

from assistant.types._base import Data


class SlipKind(StrEnum):
    """What sort of slip it is."""

    SPELLING = "spelling"
    ARTICLE = "article"
    """"a" where "an" belongs, or the other way round."""
    GRAMMAR = "grammar"


class Slip(Data):
    """One passage a proofreader would look at again. It may be right all the same."""

    kind: SlipKind
    """What sort of slip it is."""
    start: int
    """First code point of the passage."""
    end: int
    """One past its last code point."""
    suggestions: tuple[str, ...] = ()
    """What may have been meant, as each engine guesses; at most three, empty when none does."""
