"""The thank-you that stands ready for the day they accept (S7)."""

from collections.abc import Callable

from assistant.writers.plan import Plan, compose
from assistant.writers.slots import Slot


def write_thank_you(plan: Plan, *, sound: Callable[[str], bool]) -> str:
    """Take the best thank-you that nothing speaks against.

    Args:
        plan: The plan of a thank-you.
        sound: Whether a text may be sent.

    Returns:
        One or two sentences: with the topic of the request where that is sound, else just
        thanks. Empty when not even that is sound.
    """
    thanks, *rest = plan.slots
    ways = [(choice,) for slot in rest for choice in _every(slot)] if rest else [()]
    for way in ways:
        text = compose(plan, (thanks.choices[0], *way), fits=lambda _: True)
        if sound(text):
            return text
    return ""


def _every(slot: Slot) -> tuple[str, ...]:
    """Every sentence of a slot, the best tier first; last of all none."""
    return tuple(dict.fromkeys(choice for tier in slot.tiers[slot.tier :] for choice in tier))
