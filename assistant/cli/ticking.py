"""Which facts may be used: the user ticks them, or says all or none beforehand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from assistant.cli.questions import answer_to
from assistant.cli.terminal import remark, side_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.types import Brief, Fact


class FactsMode(StrEnum):
    """What to do with the facts that a pasted profile offers."""

    ALL = "all"
    """Use them all, save sensitive and suspicious ones."""
    ASK = "ask"
    """Show them and let the user tick."""
    NONE = "none"
    """Leave the profile out altogether."""


def without_profile(brief: Brief) -> Brief:
    """Return the brief without the pasted text; facts added by hand stay."""
    return brief.model_copy(
        update={"recipient": brief.recipient.model_copy(update={"profile": ""}), "post": ""}
    )


def tick(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Show what the profile offers, let the user change the ticks, and return all facts.

    Facts added by hand are not shown: typing them was ticking them. Nothing is asked when the
    profile offers nothing.
    """
    from assistant.types import Origin

    chosen = list(facts)
    offered = [place for place, fact in enumerate(chosen) if fact.origin is Origin.PROFILE]
    while offered:
        _show([chosen[place] for place in offered])
        answer = answer_to("Numbers to change, or Enter to go on:")
        if not answer:
            break
        numbers = answer.replace(",", " ").split()
        if not all(number.isdecimal() and 0 < int(number) <= len(offered) for number in numbers):
            remark(f"Type numbers from 1 to {len(offered)}, such as: 1 {len(offered)}")
            continue
        for number in numbers:
            place = offered[int(number) - 1]
            fact = chosen[place]
            chosen[place] = fact.model_copy(update={"ticked": not fact.ticked})
    return tuple(chosen)


def _show(facts: Sequence[Fact]) -> None:
    """List the facts with their ticks, and why one starts without."""
    from assistant.cli.layout import print_section, words

    rows = []
    for number, fact in enumerate(facts, 1):
        doubt = fact.warning or (f"sensitive: {fact.sensitive}" if fact.sensitive else "")
        note = f"  ({doubt})" if doubt else ""
        lead = words(f"{number:>2} [{'x' if fact.ticked else ' '}]")
        rows.append((lead, words(f"{fact.text}{note}")))
    print_section(side_screen(), "Read in their profile: only what is ticked may be used", rows)


def say_what_is_used(facts: Sequence[Fact]) -> None:
    """Say, where nobody could be asked, which of the profile's facts a draft may use."""
    from assistant.types import Origin

    offered = [fact for fact in facts if fact.origin is Origin.PROFILE]
    if not offered:
        return
    used = sum(fact.ticked for fact in offered)
    unused = len(offered) - used
    left_out = f"; {unused} left out as sensitive, suspicious or to be avoided" if unused else ""
    remark(
        f"Nobody was asked: {used} of {len(offered)} facts read in the profile may be used"
        f"{left_out}. --facts ask lets you choose, --facts none uses nothing of it."
    )
