"""A model with a cap on what it may cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import (
    ContextOverflowError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelNotFoundError,
    ModelQuotaError,
    ModelRequestError,
    ModelTlsError,
)
from assistant.llm.model import AnswerT, Capability, Model, Reply
from assistant.llm.prices import Price
from assistant.llm.prompts import FilledPrompt
from assistant.llm.purse import Purse, Spent

if TYPE_CHECKING:
    from assistant.types import Usage

_BYTES_A_TOKEN = 3
"""Fewer than most languages have, so that an estimate is rather high than low."""
_ADDED = 400
"""Tokens that a schema and the turns' marks take besides the prompt."""
_UNCHARGED = (
    ContextOverflowError, ModelBusyError, ModelKeyError, ModelNotFoundError, ModelQuotaError,
    ModelRequestError, ModelTlsError,
)  # fmt: skip
"""Failures before a model read anything. After others it may have, so they count as read."""


@dataclass(frozen=True)
class CappedModel:
    """Asks a model as long as its purses allow it.

    What a call will read is set aside beforehand, so that a cap is never passed by more than what
    one call writes. Where the server does not say what it used, the estimate stands.
    """

    model: Model
    """The model itself."""
    purses: Sequence[Purse]
    """What is spent from, all of them."""
    price: Price | None = None
    """What the model costs; None when that is not known, so that tokens are counted."""

    @property
    def name(self) -> str:
        """What the model is called."""
        return self.model.name

    @property
    def capability(self) -> Capability:
        """What it can be trusted with."""
        return self.model.capability

    @property
    def local(self) -> bool:
        """Whether it runs on this computer at no charge."""
        return self.model.local

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Ask once, if the purses allow it.

        Raises:
            SpendingCapError: They do not; nothing was sent.
            ModelError: The model failed.
        """
        expected = self._spent(_tokens_in(prompt), 0)
        self._take(expected)
        try:
            reply = self.model.ask(prompt, answer, seed=seed, max_tokens=max_tokens)
        except _UNCHARGED:
            self._settle(-expected)
            raise
        read = reply.usage.input_tokens or _tokens_in(prompt)
        written = reply.usage.output_tokens or max_tokens
        self._settle(self._spent(read, written) + -expected)
        return Reply(
            reply.value,
            self._priced(reply.usage, read, written),
            reply.decoding_seconds,
            reply.likelihood,
        )

    def _take(self, expected: Spent) -> None:
        """Take from every purse, or from none."""
        taken: list[Purse] = []
        try:
            for purse in self.purses:
                purse.take(expected)
                taken.append(purse)
        except ModelError:
            for purse in taken:
                purse.settle(-expected)
            raise

    def _settle(self, difference: Spent) -> None:
        for purse in self.purses:
            purse.settle(difference)

    def _spent(self, read: int, written: int) -> Spent:
        """What tokens cost: dollars where the price is known, else the tokens themselves."""
        if self.price is None:
            return Spent(tokens=read + written)
        return Spent(dollars=self.price.of(read, written))

    def _priced(self, usage: Usage, read: int, written: int) -> Usage:
        """The usage with what it cost, where that is known and not told already."""
        if self.price is None or usage.cost is not None:
            return usage
        return usage.model_copy(update={"cost": self.price.of(read, written)})


def _tokens_in(prompt: FilledPrompt) -> int:
    """About how many tokens a prompt has, rather too many than too few."""
    size = len(prompt.system.encode("utf-8", "replace")) + len(
        prompt.user.encode("utf-8", "replace")
    )
    return size // _BYTES_A_TOKEN + _ADDED
