"""A model that answers from a script, for every test that needs no real one.

It stands behind the same protocol as the real ones, so nothing has to be patched:

    model = ScriptedModel([Choice(pick="B"), ModelBusyError("Wait.")])
    model = ScriptedModel(lambda asked: {"pick": "A" if "tidal" in asked.prompt.user else "B"})
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from assistant.llm.model import AnswerT, Capability, Reply
from assistant.llm.prompts import FilledPrompt
from assistant.types import Usage

CAPABLE = Capability(writes=True, reads=True, context=8192)
SMALL = Capability(writes=False, reads=False, context=2048)
COST = Usage(calls=1, input_tokens=100, output_tokens=20, seconds=0.01, cost=0.0)


@dataclass(frozen=True)
class Asked:
    """One question the model was asked."""

    prompt: FilledPrompt
    answer: type[BaseModel]
    seed: int
    max_tokens: int


Answer = BaseModel | Mapping[str, Any] | Exception
Script = Sequence[Answer] | Callable[[Asked], Answer]


@dataclass
class ScriptedModel:
    """Answers with the script's next entry, or with what its function returns.

    An entry is the answer itself, its fields as a mapping, or an exception to raise. A script
    that runs out fails the test.
    """

    script: Script
    name: str = "scripted"
    capability: Capability = CAPABLE
    local: bool = True
    usage: Usage = COST
    asked: list[Asked] = field(default_factory=list)
    """Every question so far, in order."""

    def __post_init__(self) -> None:
        """Start at the top of the script."""
        entries = () if callable(self.script) else self.script
        self._rest: Iterator[Answer] = iter(entries)

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Note the question and give the scripted answer, validated as a real one would be."""
        question = Asked(prompt, answer, seed, max_tokens)
        self.asked.append(question)
        given = self._next(question)
        if isinstance(given, Exception):
            raise given
        fields = given.model_dump() if isinstance(given, BaseModel) else given
        return Reply(answer.model_validate(fields), self.usage)

    def _next(self, question: Asked) -> Answer:
        """Return the script's answer to the question."""
        if callable(self.script):
            return self.script(question)
        for entry in self._rest:
            return entry
        number = len(self.asked)
        raise AssertionError(f"asked {number} times, but the script ends before that")
