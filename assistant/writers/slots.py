"""Slots: the parts of a guided message, and how they are made to fit a limit.

Each slot offers sentences in tiers, the best tier first. A message that is too long moves on to
shorter tiers in a stated order, a part at a time, until every way of choosing one sentence per
slot fits. So whatever is chosen, nothing is ever cut in the middle.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

DROPPED = ""
"""The sentence of a part that is left out."""


@dataclass(frozen=True)
class Slot:
    """One part of a message and the sentences that can stand there."""

    name: str
    """Its name: "opening", "detail", "introduction", "reason" or "closing"."""
    tiers: tuple[tuple[str, ...], ...]
    """Sentences, the preferred tier first; `DROPPED` in a tier leaves the part out."""
    tier: int = 0
    """The tier in use."""
    kept_back: int = 1
    """How many of the last tiers are for when nothing else helps; 0 where the part must stay."""

    offered: int | None = None
    """How many sentences of a tier there are to choose from; None for all."""

    @property
    def choices(self) -> tuple[str, ...]:
        """The sentences to choose from: the first of the tier in use."""
        return self.tiers[self.tier][: self.offered]

    def shorter(self, *, at_last: bool) -> "Slot":
        """The slot one tier further on, where there is one; at last among those kept back."""
        kept = len(self.tiers) - self.kept_back
        further = max(self.tier + 1, kept) if at_last else self.tier + 1
        end = len(self.tiers) if at_last else kept
        return replace(self, tier=further) if further < end else self


# What gives way first when a message is too long; "!" goes on to what is kept back.
FIRST_TO_GO = (
    "detail!", "closing", "opening", "opening", "introduction", *["opening", "reason"] * 30,
    "closing!", "introduction!", "opening!", "reason!", "reason!",
)  # fmt: skip


def fit(
    slots: tuple[Slot, ...],
    budget: int,
    size: Callable[[str], int],
    order: tuple[str, ...] = FIRST_TO_GO,
) -> tuple[Slot, ...]:
    """Make every choice of one sentence per slot fit a budget.

    Args:
        slots: The parts, in the order they stand in the message.
        budget: Units left for them, the spaces between them included.
        size: How many units a text takes on the platform.
        order: Which parts may move to a shorter tier, in that order.

    Returns:
        The slots with only those sentences that fit in any combination; parts that had to go
        are dropped. When even the shortest do not fit, the shortest.
    """
    for name in order:
        if _total(slots, size, min) <= budget:
            break
        slots = tuple(
            slot.shorter(at_last=name.endswith("!")) if slot.name == name.rstrip("!") else slot
            for slot in slots
        )
    while _total(slots, size, max) > budget >= _total(slots, size, min):
        loosest = max(slots, key=lambda slot: _slack(slot, size))
        if not _slack(loosest, size):
            break
        longest = max(loosest.choices, key=size)
        kept = tuple(choice for choice in loosest.choices if choice != longest)
        slots = tuple(_only(slot, kept) if slot is loosest else slot for slot in slots)
    return slots


def without(slot: Slot, sentence: str) -> Slot:
    """The slot with one sentence ruled out for good; with none left the part is dropped.

    A part that must stay keeps its last sentence.
    """
    left = [tuple(choice for choice in tier if choice != sentence) for tier in slot.tiers]
    tiers = tuple(tier for tier in left if tier)
    if not tiers and not slot.kept_back:
        return slot
    return replace(slot, tiers=tiers or ((DROPPED,),), tier=0)


def last_resort(slot: Slot) -> Slot:
    """The slot with only what was kept back for when nothing else helps."""
    return replace(slot, tiers=slot.tiers[-slot.kept_back :], tier=0)


def _only(slot: Slot, choices: tuple[str, ...]) -> Slot:
    """The slot with its tier in use replaced."""
    tiers = (*slot.tiers[: slot.tier], choices, *slot.tiers[slot.tier + 1 :])
    return replace(slot, tiers=tiers)


def _total(slots: tuple[Slot, ...], size: Callable[[str], int], pick: Callable[..., int]) -> int:
    """Units that the shortest or longest choices take together, with a space before each."""
    return sum(
        pick(size(f" {choice}") if choice else 0 for choice in slot.choices) for slot in slots
    )


def _slack(slot: Slot, size: Callable[[str], int]) -> int:
    """How much a slot's longest choice is longer than its shortest."""
    sizes = [size(choice) for choice in slot.choices]
    return max(sizes) - min(sizes)
