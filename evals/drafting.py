"""Drafting: one case, one system, one output. Nothing that goes wrong here ends a run."""

from string import Template
from typing import Annotated

from pydantic import BaseModel, Field, RootModel

from assistant import (
    FilledPrompt,
    IncompleteBrief,
    InputError,
    Model,
    ModelError,
    check,
    draft,
    list_platforms,
)
from evals.cases import Case
from evals.outputs import Outcome, Output, drafted, reviewed
from evals.seeded import Seeded
from evals.systems import System

A_REPEAT = 100
"""How far the seeds of two repeats are apart: more than one draft uses."""

_PLAIN = "plain"
_MAX_TOKENS = 500
_LONGEST_NOTE = 1_200
_LONGEST_PROFILE = 2_500
"""Characters of a pasted profile that a plain prompt carries: the small model reads no more."""


class PlainNote(BaseModel):
    """What a plain prompt asks for: an object, which is the least that strict servers take."""

    text: str = Field(max_length=_LONGEST_NOTE)


class BareNote(RootModel[Annotated[str, Field(max_length=_LONGEST_NOTE)]]):
    """The same as a bare text, in which a small model does not lose its way."""

    @property
    def text(self) -> str:
        """What was written."""
        return self.root


def answer(
    case: Case, system: System, model: Model | None, *, repeat: int = 0, timed: bool = True
) -> Output:
    """What a system makes of a case. A failure is an output too.

    Args:
        case: The brief, and what is expected of it.
        system: The set-up.
        model: The model to ask; None for none.
        repeat: Which repeat it is, counted from 0; each has seeds of its own.
        timed: Whether the time it takes says anything.
    """
    asked = Seeded(model, system.seed + A_REPEAT * repeat) if model else None
    output = _answer(case, system, asked)
    if timed:
        return output
    return output.model_copy(update={"usage": output.usage.model_copy(update={"seconds": 0.0})})


def _answer(case: Case, system: System, asked: Seeded | None) -> Output:
    """The same, as it comes."""
    try:
        if system.writer == _PLAIN:
            return _plain(case, system, asked)
        return drafted(draft(case.brief, settings=system.product_settings, model=asked))
    except IncompleteBrief as question:
        return Output(outcome=Outcome.ASKED, said=question.question)
    except ModelError as error:
        return Output(outcome=Outcome.FAILED, said=f"{type(error).__name__}: {error}")
    except InputError as error:
        return Output(outcome=Outcome.REFUSED, said=str(error))
    except Exception as error:  # noqa: BLE001 - recorded, counted, and it fails the gate
        return Output(outcome=Outcome.FAILED, said=f"{type(error).__name__}: {error}")


def _plain(case: Case, system: System, model: Seeded | None) -> Output:
    """One prompt, one reply, taken as it comes; the review only looks at it."""
    if model is None:
        raise InputError(f"{system.name} has a plain prompt and no model to send it to.")
    prompt = FilledPrompt(
        name=system.name,
        version=1,
        system="You are a helpful assistant.",
        user=_filled(case, system),
        temperature=0.7,
    )
    shape: type[PlainNote] | type[BareNote] = PlainNote if model.capability.writes else BareNote
    reply = model.ask(prompt, shape, seed=1, max_tokens=_MAX_TOKENS)
    review = check(reply.value.text, brief=case.brief, settings=system.product_settings)
    return reviewed(review, writer=_PLAIN, model=model.name, usage=reply.usage)


def _filled(case: Case, system: System) -> str:
    """A plain prompt with the brief's words in it."""
    brief = case.brief
    platforms = {known.code: known for known in list_platforms(settings=system.product_settings)}
    platform = platforms.get(brief.platform)
    limit = platform.limit(brief.account) if platform else None
    sender, recipient = brief.sender, brief.recipient
    values = {
        "place": platform.label if platform else brief.platform,
        "limit": f"{limit.value} characters" if limit else "the platform's limit",
        "sender": ", ".join(filter(None, (sender.name, sender.role, sender.organization))),
        "recipient": ", ".join(filter(None, (recipient.name, recipient.role))),
        "tie": brief.tie or "we do not",
        "intent": brief.intent or "to connect",
        "facts": "; ".join(recipient.facts) or "what follows",
        "profile": recipient.profile[:_LONGEST_PROFILE],
        "tone": brief.tone.value,
        "language": brief.language,
        "avoid": "; ".join(brief.avoid),
    }
    return Template(system.prompt).safe_substitute(values).strip()
