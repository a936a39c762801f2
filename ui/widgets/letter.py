"""The message as it will be read, every claim underlined with what it rests on."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ui.widgets.escape import Markup, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant import Claim

_NONE, _LINKED, _LOOSE = 0, 1, 2
_NOTHING = "This rests on nothing you gave. If it is true, add it as a fact; otherwise take it out."


def letter(text: str, claims: Sequence[Claim], *, name: str) -> Markup:
    """Return the message with its claims underlined.

    What a claim rests on shows when a pointer is over it, and when it has the keyboard's focus,
    which a tap gives it too.

    Args:
        text: The message.
        claims: What it states, as the review has it.
        name: Tells this message from others on the page.
    """
    state = [_NONE] * len(text)
    for claim in sorted(claims, key=lambda each: each.source is None):
        state[claim.start : claim.end] = [_LINKED if claim.source else _LOOSE] * (
            claim.end - claim.start
        )
    parts: list[Markup] = []
    start = 0
    for kind, run in groupby(state):
        end = start + len(list(run))
        if kind == _NONE:
            parts.append(Markup(verbatim(text[start:end])))
        else:
            here = [each for each in claims if each.start < end and start < each.end]
            tip = _tip(here) if kind == _LINKED else _NOTHING
            parts.append(_claim(text[start:end], tip, loose=kind == _LOOSE, id=f"{name}-{start}"))
        start = end
    return Markup(f'<div class="fh-letter" dir="auto">{Markup("".join(parts))}</div>')


def _claim(words: str, tip: str, *, loose: bool, id: str) -> Markup:  # noqa: A002 - as HTML has it
    """Return one underlined passage with its note."""
    look = "fh-claim fh-loose" if loose else "fh-claim"
    return Markup(
        f'<span class="{verbatim(look)}" tabindex="0" role="note" '
        f'aria-describedby="{verbatim(id)}">{verbatim(words)}'
        f'<span class="fh-tip" role="tooltip" id="{verbatim(id)}">{verbatim(tip)}</span></span>'
    )


def _tip(claims: Sequence[Claim]) -> str:
    """Return what a passage rests on, each source once."""
    sources = {each.source.id: each.source for each in claims if each.source}
    return "Rests on " + "; ".join(
        f"{source.place}: “{source.text}”" for source in sources.values()
    )
