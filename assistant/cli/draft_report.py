"""A draft for people: the text, whether it may go out, and everything code knows about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from assistant.cli.layout import print_section, words
from assistant.cli.review_report import (
    print_claims,
    print_findings,
    print_lights,
    print_not_run,
    size,
)
from assistant.types import Severity, Writer

if TYPE_CHECKING:
    from rich.console import Console

    from assistant.types import Draft, Removed, Usage

_WRITERS = {
    Writer.FREE: "A model wrote it ({model}); code checked every word.",
    Writer.GUIDED: "A model ({model}) chose among sentences that code made from your brief.",
    Writer.FRAMES: "Code alone made it from your brief; no model took part.",
}


def print_draft(console: Console, draft: Draft, *, told: str = "") -> None:
    """Print a draft and all that stands behind it, without repeating what was told already."""
    _print_text(console, draft)
    _print_parts(console, draft)
    print_section(console, "Where it goes", [(Text(), words(draft.mechanism))])
    errors = [found for found in draft.findings if found.severity is Severity.ERROR]
    others = [found for found in draft.findings if found.severity is not Severity.ERROR]
    print_findings(console, "What stands in the way", errors)
    print_lights(console, draft.steps, draft.text)
    print_claims(console, draft.claims)
    print_findings(console, "Worth a look", others)
    if not draft.findings:
        print_section(console, "Findings", [(Text(), words("None: nothing to mend."))])
    print_not_run(console, draft.not_run)
    _print_variants(console, draft)
    _print_follow_up(console, draft)
    _print_origin(console, draft, told)


def heading(*, ready: bool) -> str:
    """Return whether a text may go out, in words."""
    return "Ready" if ready else "NOT READY to send"


def _print_text(console: Console, draft: Draft) -> None:
    """Print the message: framed on a terminal, otherwise as it is, line by line."""
    from rich.panel import Panel

    title, count = heading(ready=draft.ready), size(draft.length)
    if not console.is_terminal:
        console.print(Text(f"{title} ({count})"), soft_wrap=True)
        console.print()
        console.print(words(draft.text), soft_wrap=True)
        return
    color = "green" if draft.ready else "red"
    frame = Panel(
        words(draft.text),
        title=Text(title, f"bold {color}"),
        subtitle=Text(count),
        title_align="left",
        subtitle_align="right",
        border_style=color,
        padding=(1, 2),
    )
    console.print(frame)


def _print_parts(console: Console, draft: Draft) -> None:
    """Print the texts that go out after the first, each with what stands in its way."""
    for part in draft.parts[1:]:
        length = part.review.length
        count = f", {size(length)}" if length else ""
        title = f"{part.label}: {heading(ready=part.review.ready)}{count}"
        print_section(console, title, [(Text(), words(part.text))])
        print_findings(console, f"On {part.label}", part.review.findings)


def _print_variants(console: Console, draft: Draft) -> None:
    """Print the texts that came second and later."""
    for number, variant in enumerate(draft.variants[1:], 2):
        length = variant.review.length
        count = f", {size(length)}" if length else ""
        title = f"Variant {number}: {heading(ready=variant.ready)}{count}"
        print_section(console, title, [(Text(), words(variant.text))])


def _print_follow_up(console: Console, draft: Draft) -> None:
    """Print the thank-you for the day they accept."""
    if draft.follow_up:
        print_section(console, "For the day they accept", [(Text(), words(draft.follow_up))])


def _print_origin(console: Console, draft: Draft, told: str) -> None:
    """Print who wrote it, what happened, what it cost, and what was taken out of the input."""
    writer = _WRITERS[draft.trace.writer].format(model=draft.trace.model or "unnamed")
    events = [event for event in draft.trace.events if not told or told not in event]
    lines = [writer, *events, cost(draft.usage), *map(_removal, draft.trace.removed)]
    rows = [(Text(), words(line)) for line in lines]
    print_section(console, "How it came about", rows)


def _removal(removed: Removed) -> str:
    """Return what was taken out of one field."""
    plural = "" if removed.count == 1 else "s"
    return f"Taken out of {removed.field} first: {removed.count} {removed.what} character{plural}."


def cost(usage: Usage) -> str:
    """Return time, tokens, calls and money in one line."""
    if not usage.calls:
        return f"{usage.seconds:.1f} seconds, no tokens, no charge."
    calls = "1 call" if usage.calls == 1 else f"{usage.calls} calls"
    return (
        f"{usage.seconds:.1f} seconds, {calls}, {usage.input_tokens:,} tokens read, "
        f"{usage.output_tokens:,} written; price: {_price(usage.cost)}."
    )


def _price(dollars: float | None) -> str:
    """Return what was paid, in words."""
    if dollars is None:
        return "unknown"
    return f"${dollars:.4f}" if dollars else "free, on this computer"
