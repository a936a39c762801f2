"""The main job as a chain: research, write, review, revise. The only user of runnables."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from langchain_core.runnables import Runnable, RunnableLambda

from assistant.chain.join import joined_variant
from assistant.chain.question import ask_if_incomplete
from assistant.chain.research import Research, research, use_given
from assistant.chain.review import prepare_proofreading
from assistant.chain.setup import GUIDED_LANGUAGE, Setup
from assistant.chain.write import (
    Desk,
    free_variant,
    guided_variant,
    open_desk,
    rank,
    vary,
)
from assistant.errors import IncompleteBrief, ModelError
from assistant.llm import untraced
from assistant.types import Draft, Trace, Usage, Variant, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.types import Fact

_SEED = 1


@dataclass(frozen=True)
class Order:
    """What was asked for, as it goes down the chain."""

    setup: Setup
    """The brief and what it names."""
    facts: Sequence[Fact] | None
    """The facts the user ticked; None for those ticked by default."""
    variants: int
    """How many texts to offer."""
    found: Research | None = None
    """What research found; there from the second step on."""
    desk: Desk | None = None
    """The work itself; there from the second step on."""
    offered: tuple[Variant, ...] = ()
    """The texts, best first; there at the end."""


def run(order: Order, on_step: Callable[[str], None]) -> Draft:
    """Run the chain.

    Raises:
        IncompleteBrief: One answer is missing.
        ModelError: The model failed; its `fallback` is a draft made without it.
    """
    started = time.monotonic()
    prepare_proofreading(order.setup.ignored)
    state = {"order": order}

    def step(name: str, work: Callable[[Order], Order]) -> Runnable[Order, Order]:
        def watched(given: Order) -> Order:
            on_step(name)
            state["order"] = given
            return work(given)

        return RunnableLambda(watched).with_config(run_name=name)

    chain = step("research", _research) | step("write", _write) | step("choose", _choose)
    with untraced():
        try:
            done = chain.invoke(order)
        except ModelError as error:
            error.brief = order.setup.brief
            if order.setup.brief.language == GUIDED_LANGUAGE:
                error.fallback = _without_model(state["order"], started, error)
            raise
    return _draft(done, time.monotonic() - started)


def _research(order: Order) -> Order:
    """Find the facts, and ask where one answer is missing."""
    setup = order.setup
    if order.facts is None:
        found = research(setup.brief, setup.model, canary=setup.canary)
    else:
        found = use_given(setup.brief, order.facts)
    try:
        ask_if_incomplete(found.brief, found.ticked, setup.kind)
    except IncompleteBrief as lacking:
        question = " ".join((*setup.events, lacking.question))
        raise IncompleteBrief(question, field=lacking.field) from None
    return replace(order, found=found, desk=open_desk(setup, found))


def _write(order: Order) -> Order:
    """Write as many texts as were asked for; where none is ready, the guided writer steps in."""
    desk = order.desk
    assert desk is not None  # noqa: S101 - research comes first
    offered = list[Variant]()
    if order.setup.model is not None and (lacks := order.setup.model.capability.lacks):
        desk.events.append(lacks)
    for number in range(order.variants):
        seed = _SEED + 10 * number
        try:
            offered.append(_variant(desk, seed))
        except ModelError as error:
            if not offered:
                raise
            desk.events.append(f"The model failed after {len(offered)} texts: {error}")
            break
        if offered[-1].writer is Writer.FREE:
            continue
        if number + 1 < order.variants and not vary(desk, offered[-1]):
            desk.events.append(f"Only {len(offered)} different texts can be made from this brief.")
            break
    if desk.turned_down:
        notes = "note" if desk.turned_down == 1 else "notes"
        desk.events.append(f"Turned down {desk.turned_down} {notes} of the model.")
    stuck = all(one.writer is Writer.FREE and not one.ready for one in offered)
    if stuck and order.setup.brief.language == GUIDED_LANGUAGE:
        desk.events.append("No text of the model was ready; the guided writer stepped in.")
        offered.append(guided_variant(desk, _SEED, with_model=False))
    return replace(order, offered=tuple(offered))


def _variant(desk: Desk, seed: int) -> Variant:
    """One text by the writer that suits the model, by what that can do."""
    model = desk.setup.model
    if model is not None and model.capability.writes:
        return free_variant(desk, seed)
    joined = joined_variant(desk, seed) if model is not None and model.capability.joins else None
    return joined or guided_variant(desk, seed, with_model=model is not None)


def _choose(order: Order) -> Order:
    """Put the best text first."""
    desk = order.desk
    assert desk is not None  # noqa: S101 - research comes first
    distinct: dict[str, Variant] = {}
    for variant in order.offered:
        distinct.setdefault(variant.text, variant)
    if len(distinct) < len(order.offered):
        desk.events.append(f"Only {len(distinct)} different texts came of it.")
    best_first = sorted(distinct.values(), key=lambda variant: rank(variant, desk))
    return replace(order, offered=tuple(desk.proofread(variant) for variant in best_first))


def _without_model(order: Order, started: float, error: ModelError) -> Draft:
    """The draft offered when the model failed: frames, labelled so."""
    spent = order.desk
    bare = replace(order, setup=replace(order.setup, model=None), variants=1)
    bare = bare if bare.found else _research(replace(bare, desk=None))
    assert bare.found is not None  # noqa: S101 - just made
    desk = open_desk(bare.setup, bare.found)
    if spent:
        desk.usage, desk.prompts = spent.usage, spent.prompts
    desk.events.append(f"The model failed: {error}")
    offered = desk.proofread(guided_variant(desk, _SEED, with_model=False))
    done = replace(bare, setup=order.setup, desk=desk, offered=(offered,))
    return _draft(done, time.monotonic() - started)


def _draft(order: Order, seconds: float) -> Draft:
    """The finished draft."""
    desk, best = order.desk, order.offered[0]
    assert desk is not None  # noqa: S101 - research comes first
    seen, setup = best.review, order.setup
    assert seen.length is not None  # noqa: S101 - a draft has a platform
    trace = Trace(
        writer=best.writer,
        model=setup.model.name if setup.model else "",
        prompts=tuple(desk.prompts),
        facts=desk.research.facts,
        removed=setup.removed,
        events=tuple(desk.events),
    )
    return Draft(
        text=best.text,
        ready=best.ready,
        platform=setup.platform.code,
        mechanism=setup.mechanism,
        length=seen.length,
        steps=seen.steps,
        claims=seen.claims or (),
        findings=seen.findings,
        not_run=seen.not_run,
        variants=order.offered,
        follow_up=desk.follow_up,
        usage=total(desk.usage).model_copy(update={"seconds": round(seconds, 3)}),
        trace=trace,
    )


def total(parts: Sequence[Usage]) -> Usage:
    """What it cost altogether; a cost that is unknown in one part is unknown in all."""
    costs = [part.cost for part in parts]
    known = [cost for cost in costs if cost is not None]
    return Usage(
        calls=sum(part.calls for part in parts),
        input_tokens=sum(part.input_tokens for part in parts),
        output_tokens=sum(part.output_tokens for part in parts),
        seconds=round(sum(part.seconds for part in parts), 3),
        cost=sum(known) if len(known) == len(costs) else None,
    )
