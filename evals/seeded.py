"""A model whose seed moves with the repeat, so that repeats are not one reply read twice."""

from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from assistant import Capability, FilledPrompt, Model, Reply

AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True)
class Seeded:
    """The given model, with a number added to every seed."""

    model: Model
    """The model that is asked."""
    offset: int
    """What is added."""

    @property
    def name(self) -> str:
        """What the model is called."""
        return self.model.name

    @property
    def capability(self) -> Capability:
        """What the model can be trusted with."""
        return self.model.capability

    @property
    def local(self) -> bool:
        """Whether it runs on this computer at no charge."""
        return self.model.local

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Ask the model with the seed moved on.

        Raises:
            ModelError: As the model does.
        """
        return self.model.ask(prompt, answer, seed=seed + self.offset, max_tokens=max_tokens)
