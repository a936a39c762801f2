"""How a draft came about: who wrote it, what left this computer, what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant import Writer
from ui.widgets.escape import Markup, verbatim

if TYPE_CHECKING:
    from assistant import Usage
    from ui.state.workspace import Made

_WRITERS = {
    Writer.FREE: "A model wrote it, and code checked every word",
    Writer.GUIDED: "A small model chose among true sentences that code made from your words",
    Writer.FRAMES: "Code alone made it from your words; no model took part",
}
_READ_THE_PAGE = "research"


def origin(made: Made) -> Markup:
    """Return how the draft came about, for reading under it."""
    trace = made.draft.trace
    writer = _WRITERS[made.draft.variants[0].writer]
    model = f" ({trace.model})" if trace.model and made.draft.usage.calls else ""
    events = [event for event in trace.events if not made.told or made.told not in event]
    rows = [f"{writer}{model}.", _left(made), _cost(made.draft.usage), *events]
    items = [Markup(f"<li>{verbatim(row)}</li>") for row in rows]
    return Markup(f'<ul class="fh-claims">{Markup("".join(items))}</ul>')


def _left(made: Made) -> str:
    """Return what left this computer, and where it went."""
    if not made.host or not made.draft.usage.calls:
        return "Nothing left this computer."
    read_page = any(used.name == _READ_THE_PAGE for used in made.draft.trace.prompts)
    pasted = ", the page you pasted" if read_page else ""
    return f"Sent to {made.host}: what you typed{pasted}, and the facts you ticked. Nothing else."


def _cost(usage: Usage) -> str:
    """Return time, tokens and money."""
    if not usage.calls:
        return f"It took {usage.seconds:.1f} seconds and cost nothing."
    calls = "1 question" if usage.calls == 1 else f"{usage.calls} questions"
    price = {True: "it cost nothing", False: "the price is unknown here: see your provider"}
    paid = f"it cost ${usage.cost:.4f}" if usage.cost else price[usage.cost is not None]
    return (
        f"It took {usage.seconds:.1f} seconds and {calls} to the model "
        f"({usage.input_tokens:,} tokens read, {usage.output_tokens:,} written); {paid}."
    )
