"""Messages made of several texts: each drafted on its own, then put together by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.chain.pipeline import Order, run, total
from assistant.kinds import Addressee
from assistant.text import greeting_name
from assistant.types import Draft, DraftPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.chain.setup import Setup
    from assistant.types import Fact


def run_parts(
    setup: Setup, facts: Sequence[Fact] | None, variants: int, on_step: Callable[[str], None]
) -> Draft:
    """Draft each text of a message that is made of several.

    The facts that the user ticked are about the recipient; a text to the third person goes by
    what the brief says of that person.

    Returns:
        The draft of the first text, with all of them as its parts; ready when all are.

    Raises:
        IncompleteBrief: One answer is missing.
        ModelError: The model failed; its `fallback` is a draft of the text it failed at.
    """
    drafts = [
        run(Order(part, facts if _speaks_to_them(part) else None, variants), on_step)
        for part in setup.parts
    ]
    people = {
        "name": greeting_name(setup.brief.recipient.name),
        "third": greeting_name(setup.brief.third.name),
    }
    parts = tuple(
        DraftPart(
            name=part.name,
            label=part.label.format(**people),
            text=draft.text,
            mechanism=draft.mechanism,
            writer=draft.variants[0].writer,
            review=draft.variants[0].review,
        )
        for part, draft in zip(setup.kind.parts, drafts, strict=True)
    )
    trace = drafts[0].trace.model_copy(
        update={
            "prompts": tuple(used for draft in drafts for used in draft.trace.prompts),
            "events": tuple(dict.fromkeys(e for draft in drafts for e in draft.trace.events)),
        }
    )
    return drafts[0].model_copy(
        update={
            "ready": all(draft.ready for draft in drafts),
            "parts": parts,
            "usage": total([draft.usage for draft in drafts]),
            "trace": trace,
        }
    )


def _speaks_to_them(part: Setup) -> bool:
    """Whether the recipient of a text is the recipient of the whole."""
    return part.kind.to is not Addressee.THIRD
