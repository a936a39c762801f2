"""The guided writer: code makes truthful sentences, and a small model chooses among them.

A model of 135 million parameters invents when it writes freely, but it hears which of several
true sentences sound right together. Constrained decoding lets it say nothing else. Without a
model the first sentence of each part is taken.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, create_model

from assistant.llm import Model, load_prompt
from assistant.types import Brief, PromptUse, Writer
from assistant.writers.attempt import Attempt
from assistant.writers.plan import Plan, compose

_TOKENS_A_CHARACTER = 0.6
_TOKENS_AROUND = 40


def write_frames(plan: Plan, *, fits: Callable[[str], bool]) -> Attempt:
    """Take the first sentence of each part. No model takes part."""
    first = tuple(slot.choices[0] for slot in plan.slots)
    return Attempt(compose(plan, first, fits=fits), Writer.FRAMES)


def write_guided(
    plan: Plan, brief: Brief, model: Model, *, seed: int, fits: Callable[[str], bool]
) -> Attempt:
    """Let a model choose one sentence for each part that leaves a choice.

    Raises:
        ModelError: The model could not be used.
    """
    open_slots = plan.open_slots
    if not open_slots:
        return replace(write_frames(plan, fits=fits), writer=Writer.GUIDED)
    prompt = load_prompt("choose").fill(
        recipient=brief.recipient.name, sender=brief.sender.name, start=_start(plan)
    )
    longest = sum(len(max(slot.choices, key=len)) for slot in open_slots)
    reply = model.ask(
        prompt,
        _answer_type(plan),
        seed=seed,
        max_tokens=_TOKENS_AROUND + round(longest * _TOKENS_A_CHARACTER),
    )
    picked: Mapping[str, str] = reply.value.model_dump()
    chosen = tuple(picked.get(slot.name, slot.choices[0]) for slot in plan.slots)
    return Attempt(
        text=compose(plan, chosen, fits=fits),
        writer=Writer.GUIDED,
        usage=reply.usage,
        prompts=(PromptUse(name=prompt.name, version=prompt.version),),
        decoding_seconds=reply.decoding_seconds,
    )


def _start(plan: Plan) -> str:
    """The greeting and the parts that are settled, up to the first choice."""
    said = [plan.greeting]
    for slot in plan.slots:
        if len(slot.choices) > 1:
            break
        said.append(slot.choices[0])
    return " ".join(part for part in said if part)


def _answer_type(plan: Plan) -> type[BaseModel]:
    """A type whose fields are the open parts, each one of its sentences and nothing else."""
    fields: dict[str, Any] = {slot.name: (Literal[slot.choices], ...) for slot in plan.open_slots}
    return create_model("Choice", __config__=ConfigDict(extra="forbid"), **fields)
