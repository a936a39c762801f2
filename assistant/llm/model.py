"""What a model is to the rest of the product: a name, what it can do, and one way to ask it."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from assistant.llm.prompts import FilledPrompt
from assistant.types import Usage

AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Capability:
    """What a model can be trusted with; the writer is chosen from this, never from a name."""

    writes: bool
    """Whether free text it writes is worth sending."""
    reads: bool
    """Whether it can take facts out of a pasted profile."""
    context: int
    """Tokens it reads and writes in one call, at least."""
    joins: bool = False
    """Whether it was taught to join true lines into a note."""
    lacks: str = ""
    """What keeps it from more than it can do now, as a sentence for the user; empty is nothing."""


@dataclass(frozen=True, slots=True)
class Reply(Generic[AnswerT]):
    """A validated answer and what it cost."""

    value: AnswerT
    """The answer, in the shape that was asked for."""
    usage: Usage
    """What the whole ask cost, retries and waits included."""
    decoding_seconds: float | None = None
    """The server's own time for reading and writing; None when it does not report it."""
    likelihood: float | None = None
    """The mean log-probability of the answer's tokens, at most 0; None when it was not weighed."""


class Model(Protocol):
    """Something that answers a prompt in a given shape.

    The scripted model of the tests is one too, and comes in by the same door.
    """

    @property
    def name(self) -> str:
        """What the model is called, as it stands in a draft's trace."""
        ...

    @property
    def capability(self) -> Capability:
        """What it can be trusted with."""
        ...

    @property
    def local(self) -> bool:
        """Whether it runs on this computer at no charge; others cost an unknown sum."""
        ...

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Ask once and return the answer in the shape of `answer`.

        Args:
            prompt: The wording, with every value in place.
            answer: A pydantic model; its JSON schema binds the reply.
            seed: The same seed, prompt and model give the same answer where the server can.
            max_tokens: The longest answer allowed, in tokens.

        Raises:
            ModelError: The kind of it names what went wrong and what to do next.
        """
        ...
