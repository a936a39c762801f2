"""What must stay out of a message: the sender's secret, and what nobody ticked."""

from __future__ import annotations

import secrets
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.text import CUT, warning_for
from assistant.types import Kept, KeptOut, Origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.types import Brief, Fact

_AFTER_AN_ORDER = 6
"""Lines that an order may go on for: "Say this:" and what to say."""
_LONGEST_LINE = 2_000


def fresh_canary() -> str:
    """A random word that no text holds by chance."""
    return secrets.token_hex(8)


def kept_out_of(
    brief: Brief, ticked: Sequence[Fact], keep_out: Sequence[str] = ()
) -> tuple[KeptOut, ...]:
    """The texts of which no run of words may stand in a message for this brief.

    Args:
        brief: The cleaned brief.
        ticked: The facts that may be used.
        keep_out: Further texts, such as what is known of other contacts.
    """
    private = (text for text in (brief.private_reason, *keep_out) if text.strip())
    pasted = "\n\n".join(filter(None, (brief.recipient.profile, brief.note, brief.post)))
    unticked = _unticked(pasted, ticked)
    return (
        *(KeptOut(text=text) for text in private),
        *([KeptOut(text=unticked, why=Kept.UNTICKED)] if unticked.strip(CUT + " \n") else ()),
        *(KeptOut(text=order, why=Kept.ORDER) for order in _orders(unticked)),
    )


def _unticked(profile: str, ticked: Sequence[Fact]) -> str:
    """The profile with what was ticked cut out."""
    for fact in ticked:
        if fact.origin is Origin.PROFILE and fact.quote:
            profile = profile.replace(fact.quote, CUT)
    return profile


@lru_cache(8)
def _orders(unticked: str) -> tuple[str, ...]:
    """The passages that give orders to a machine, with the lines just after them."""
    return tuple(_passages(unticked.splitlines()))


def _passages(lines: Sequence[str]) -> Iterator[str]:
    suspect = [bool(line.strip()) and bool(warning_for(line[:_LONGEST_LINE])) for line in lines]
    passage: list[str] = []
    for place, line in enumerate(lines):
        if any(suspect[max(0, place - _AFTER_AN_ORDER) : place + 1]):
            passage.append(line)
        elif passage:
            yield "\n".join(passage)
            passage = []
    if passage:
        yield "\n".join(passage)
