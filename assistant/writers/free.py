"""The free writer: a capable model writes the message from the brief and the ticked facts.

Each kind has a prompt of its name. What the recipient wrote (profile, note, post) never goes in;
of the rest of the brief, only the fields that the kind takes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.kinds import Kind
from assistant.llm import FilledPrompt, Model, load_prompt
from assistant.types import (
    Brief,
    Fact,
    Finding,
    KeptOut,
    PromptUse,
    Recipient,
    Sender,
    Third,
    Writer,
)
from assistant.writers.attempt import Attempt

_MAX_TOKENS = 700
_NONE = "(none)"


class WrittenSentence(BaseModel):
    """One sentence of a message, with what the model says of it."""

    model_config = ConfigDict(extra="forbid")
    text: str = Field(max_length=600)
    step: Literal["S1", "S2", "S3", "S4", "S5", "S6"]
    facts: list[str]


class WrittenMessage(BaseModel):
    """A message as a model returns it. Only the text is trusted to be what it is: text."""

    model_config = ConfigDict(extra="forbid")
    sentences: list[WrittenSentence] = Field(min_length=1, max_length=12)


@dataclass(frozen=True)
class Assignment:
    """Everything the writing call is told. Nothing else of the brief or the profile goes in."""

    brief: Brief
    """The cleaned brief; its pasted profile is not used."""
    facts: tuple[Fact, ...]
    """The ticked facts."""
    kind: Kind
    """What the message is for."""
    place: str
    """The platform and where on it the text goes."""
    limit: str
    """The limit with its unit, such as "200 UTF-16 units"."""
    aim: int
    """Characters the message should stay near."""
    faults: tuple[str, ...]
    """Faults to avoid, each by its name: "stock phrase"."""
    canary: Callable[[], str]
    """Makes a random word for each call; a text that holds it repeats the model's orders."""


def write_free(assignment: Assignment, model: Model, *, seed: int) -> Attempt:
    """Have a model write the message.

    Raises:
        ModelError: The model could not be used.
    """
    prompt, canary = load_prompt(assignment.kind.prompt), assignment.canary()
    values = {**_values(assignment), "faults": ", ".join(assignment.faults), "canary": canary}
    filled = prompt.fill(**{name: values[name] for name in prompt.inputs})
    return _ask(filled, model, seed, canary)


def revise_free(
    assignment: Assignment, text: str, findings: Sequence[Finding], model: Model, *, seed: int
) -> Attempt:
    """Have a model mend a message by its findings.

    Raises:
        ModelError: The model could not be used.
    """
    listed, canary = "\n".join(_listed(found, text) for found in findings), assignment.canary()
    prompt = load_prompt("revise")
    values = {**_values(assignment), "draft": text, "findings": listed, "canary": canary}
    filled = prompt.fill(**{name: values[name] for name in prompt.inputs})
    return _ask(filled, model, seed, canary)


def _listed(found: Finding, text: str) -> str:
    """A finding in one line, with the words it marks."""
    marked = text[found.start : found.end]
    return f"- {found.message} {found.fix}" + (f' Words: "{marked}"' if marked else "")


def _ask(prompt: FilledPrompt, model: Model, seed: int, canary: str) -> Attempt:
    """Send a prompt and join the sentences that come back."""
    reply = model.ask(prompt, WrittenMessage, seed=seed, max_tokens=_MAX_TOKENS)
    text = " ".join(said.text.strip() for said in reply.value.sentences if said.text.strip())
    return Attempt(
        text=text,
        writer=Writer.FREE,
        usage=reply.usage,
        prompts=(PromptUse(name=prompt.name, version=prompt.version),),
        decoding_seconds=reply.decoding_seconds,
        kept_out=(KeptOut(text=prompt.system), KeptOut(text=canary)),
    )


def _values(assignment: Assignment) -> dict[str, str]:
    """Everything a prompt may take, by name."""
    brief = assignment.brief
    listed = "\n".join(f"{fact.id}: {fact.text}" for fact in assignment.facts)
    return {
        "goal": assignment.kind.goal,
        "part": assignment.kind.label,
        "given": _given(assignment),
        "sender": _person(brief.sender),
        "recipient": _person(brief.recipient),
        "relationship": brief.relationship.value.replace("_", " or "),
        "tie": brief.tie or _NONE,
        "intent": brief.intent or _NONE,
        "facts": listed or _NONE,
        "avoid": "; ".join(brief.avoid) or _NONE,
        "place": assignment.place,
        "limit": assignment.limit,
        "aim": f"{assignment.aim} characters",
        "tone": brief.tone.value,
        "language": brief.language,
    }


_LABELS = {
    "earlier.text": "What the writer sent before",
    "reason": "The reason to give, in the writer's words",
    "until": "Until when the writer needs time, in their words",
    "news": "What is new, in the writer's words",
    "offer": "What the writer offers, in their words",
    "thing.title": "What the writer passes on",
    "thing.link": "Its link, to be copied as it is",
    "third": "The third person",
}


def _given(assignment: Assignment) -> str:
    """The fields that the kind takes and the brief holds, a line each."""
    lines = [
        f"{_LABELS[name]}: {' '.join(said.split())}"
        for name in assignment.kind.takes
        if name in _LABELS and (said := _value(assignment.brief, name))
    ]
    return "\n".join(lines) or _NONE


def _value(brief: Brief, field: str) -> str:
    """What stands in a field; the third person in one line."""
    if field == "third":
        return "; ".join((_person(brief.third), *brief.third.facts)).strip("; ")
    group, _, name = field.rpartition(".")
    return str(getattr(getattr(brief, group) if group else brief, name))


def _person(person: Sender | Recipient | Third) -> str:
    """A person in one line."""
    about = person.about if isinstance(person, Sender) else ""
    known = (person.name, person.role, person.organization, about)
    return ", ".join(part for part in known if part)
