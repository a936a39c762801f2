"""The free writer: a capable model writes the message from the brief and the ticked facts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.llm import FilledPrompt, Model, load_prompt
from assistant.types import Brief, Fact, Finding, KeptOut, PromptUse, Recipient, Sender, Writer
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
    faults, canary = ", ".join(assignment.faults), assignment.canary()
    prompt = load_prompt("write").fill(faults=faults, canary=canary, **_values(assignment))
    return _ask(prompt, model, seed, canary)


def revise_free(
    assignment: Assignment, text: str, findings: Sequence[Finding], model: Model, *, seed: int
) -> Attempt:
    """Have a model mend a message by its findings.

    Raises:
        ModelError: The model could not be used.
    """
    listed, canary = "\n".join(_listed(found, text) for found in findings), assignment.canary()
    values = _values(assignment)
    prompt = load_prompt("revise").fill(draft=text, findings=listed, canary=canary, **values)
    return _ask(prompt, model, seed, canary)


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
    """The values both prompts share."""
    brief = assignment.brief
    listed = "\n".join(f"{fact.id}: {fact.text}" for fact in assignment.facts)
    return {
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


def _person(person: Sender | Recipient) -> str:
    """A person in one line."""
    about = person.about if isinstance(person, Sender) else ""
    known = (person.name, person.role, person.organization, about)
    return ", ".join(part for part in known if part)
