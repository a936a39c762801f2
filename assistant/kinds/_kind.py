"""What a kind of message is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """One kind of message: what it is for and what belongs in it."""

    code: str
    """What a brief calls it, such as "request"."""
    label: str
    """What people call it."""
    goal: str
    """What a good one does, in one sentence."""
    steps: tuple[str, ...]
    """The steps whose lights apply, S1 to S7."""
    aim: int
    """Characters it should stay near where the platform allows more."""
    guidance: tuple[str, ...]
    """The rules it carries out."""
