"""What the sender gave to write from, once it is safe to.

A text that was pasted may hold what nobody typed. A sentence that looks like an order to a machine
is left out before anything is read from the earlier message; of the other fields, one that is
itself such an order, not one that only speaks of it.
"""

from collections.abc import Iterator

from assistant.text import is_an_order, split_sentences, warning_for
from assistant.types import Brief

_FIELDS = ("tie", "intent", "reason", "news", "offer")


def without_orders(brief: Brief) -> tuple[Brief, tuple[str, ...]]:
    """Leave out of a brief what looks like an order to a machine.

    Returns:
        The brief, and what happened in plain words; the same brief and nothing where all is well.
    """
    update: dict[str, object] = {}
    events = []
    for field in _FIELDS:
        text = getattr(brief, field)
        if is_an_order(text):
            update[field] = "\n".join(said for said in _sentences(text) if not is_an_order(said))
            events.append(f"The {field} looks like an order to a machine; it was left out.")
    text = brief.earlier.text
    if text and warning_for(text):
        kept = "\n".join(said for said in _sentences(text) if not warning_for(said))
        safe = "" if warning_for(kept) else kept
        update["earlier"] = brief.earlier.model_copy(update={"text": safe})
        events.append(
            "Part of the earlier message looks like an order to a machine; it was left out."
        )
    return (brief.model_copy(update=update) if update else brief), tuple(events)


def _sentences(text: str) -> Iterator[str]:
    return (text[start:end] for start, end in split_sentences(text))
