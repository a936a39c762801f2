"""The sender's own earlier message, as pasted: theirs to write from, once it is safe to.

A text that was pasted may hold what nobody typed. A sentence that looks like an order to a machine
is left out before anything is read from the message.
"""

from assistant.text import split_sentences, warning_for
from assistant.types import Brief


def without_orders(brief: Brief) -> tuple[Brief, tuple[str, ...]]:
    """Leave out of the earlier message what looks like an order to a machine.

    Returns:
        The brief, and what happened in plain words; the same brief and nothing where all is well.
    """
    text = brief.earlier.text
    if not text or not warning_for(text):
        return brief, ()
    sentences = [text[start:end] for start, end in split_sentences(text)]
    kept = "\n".join(said for said in sentences if not warning_for(said))
    safe = "" if warning_for(kept) else kept
    earlier = brief.earlier.model_copy(update={"text": safe})
    event = "Part of the earlier message looks like an order to a machine; it was left out."
    return brief.model_copy(update={"earlier": earlier}), (event,)
