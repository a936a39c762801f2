"""Fluency: how natural a language model finds a text by itself.

The small embedded model, without its adapter and without the brief, is made to say exactly the
text; the grade is the mean log-probability of the tokens, as the model gave it before it was
bound. It tells a slip of grammar or a muddle of words from the same message said well. It knows
nothing of truth, manners or order, and a rare name costs as much as a rare word, so only grades of
the same cases say anything when they are compared. The quotation mark before the text and the end
after it count too, some 15 nats together: a text of 30 tokens is graded about 0.25 nats lower than
one of 60 that is said as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, RootModel

from assistant import FilledPrompt, Model, ModelError
from evals.judges import Opinion
from evals.scorers import Average, Scorer

if TYPE_CHECKING:
    from evals.cases import Case
    from evals.outputs import Output

BARE_SYSTEM = "embedded-naive"
"""The system whose model has no adapter: one that was taught our notes would praise its own."""

FIGURE = Scorer(
    code="judge_fluency",
    title="fluency",
    about="How natural the bare small model finds the text: mean log-probability, at most 0.",
    average=Average.MEAN,
    unit="nats",
)
"""What the grades are shown as; shown only, for not every run has been graded."""

_MAX_TOKENS = 1_800
"""More than the longest message a platform takes, inside the small model's 2,048."""

_NOT_WEIGHED = "The model does not tell how likely its tokens are."
# Indexed by a value: no type that mypy knows.
_BARE: Any = RootModel


@dataclass(frozen=True)
class Fluency:
    """Grades a text as a judge does, in nats a token: 0 at most, the nearer the better."""

    name: str = "fluency"
    """What its grades are kept under."""
    version: int = 1
    """Raised with every change of the prompt or of what is forced."""

    def grade(self, _: Case, output: Output, model: Model) -> Opinion:
        """Weigh the text alone. A model that fails, or does not weigh, gives no grade."""
        text = as_one_line(output.text)
        shape: type[BaseModel] = _BARE[Literal[text]]
        try:
            reply = model.ask(self._prompt(), shape, seed=1, max_tokens=_MAX_TOKENS)
        except ModelError as error:
            return Opinion(None, f"{type(error).__name__}: {error}")
        if reply.likelihood is None:
            return Opinion(None, _NOT_WEIGHED)
        return Opinion(reply.likelihood, f"{reply.usage.output_tokens} tokens")

    def _prompt(self) -> FilledPrompt:
        """A request that any message answers."""
        return FilledPrompt(
            name=self.name,
            version=self.version,
            system="You write short, friendly messages.",
            user="Write one message, in double quotes.",
            temperature=0,
            weighed=True,
        )


def as_one_line(text: str) -> str:
    r"""The text without what JSON would spell out: line breaks and straight quotation marks.

    >>> as_one_line('Hi Ana,\n\nI liked "Tides".')
    "Hi Ana, I liked 'Tides'."
    """
    return " ".join(text.split()).replace('"', "'")
