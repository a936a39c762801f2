"""The main job: research, write, review, revise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.chain.research import research_brief
from assistant.chain.review import Context, Proofreading, review_text
from assistant.chain.setup import known_platforms, set_up
from assistant.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from assistant.llm import Model
    from assistant.settings import Settings
    from assistant.types import Brief, Draft, Fact

__all__ = [
    "Context",
    "Proofreading",
    "draft_message",
    "known_platforms",
    "research_brief",
    "review_text",
]

_MOST_VARIANTS = 9


def draft_message(  # noqa: PLR0913 - as in `api.draft`
    brief: Brief,
    *,
    facts: Sequence[Fact] | None,
    variants: int,
    settings: Settings | None,
    model: Model | None,
    on_step: Callable[[str], None] | None,
    keep_out: Sequence[str] = (),
    today: date | None = None,
    sent: Sequence[str] | None = None,
) -> Draft:
    """Draft the message a brief asks for. `api.draft` says what comes of it.

    Raises:
        IncompleteBrief: One answer is missing.
        InputError: The brief or an option cannot be used.
        ModelError: The model failed.
    """
    if not 1 <= variants <= _MOST_VARIANTS:
        raise InputError(f"Ask for 1 to {_MOST_VARIANTS} variants, not {variants}.")
    setup = set_up(brief, settings=settings, model=model, keep_out=keep_out, today=today)
    setup = replace(setup, sent=None if sent is None else tuple(sent))
    # Here, because runnables take a second to load: reading and checking need none.
    from assistant.chain.parts import run_parts
    from assistant.chain.pipeline import Order, run

    watch = on_step or (lambda _name: None)
    if setup.kind.parts:
        return run_parts(setup, facts, variants, watch)
    return run(Order(setup, facts, variants), watch)
