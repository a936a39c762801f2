"""One attempt at a text: what was written, how, and what it cost."""

from dataclasses import dataclass, field

from assistant.types import KeptOut, PromptUse, Usage, Writer


@dataclass(frozen=True)
class Attempt:
    """A text and how it came about."""

    text: str
    """The message."""
    writer: Writer
    """How it came about."""
    usage: Usage = field(default_factory=lambda: Usage(cost=0.0))
    """What it cost."""
    prompts: tuple[PromptUse, ...] = ()
    """The prompts that were sent."""
    decoding_seconds: float | None = None
    """The server's own time for reading and writing; None when it was not reported."""
    likelihood: float | None = None
    """How likely its model finds it, as a mean log-probability; None when that was not asked."""
    strays: tuple[str, ...] = ()
    """Words in it that nothing it was told carries; only the joined writer looks for them."""
    kept_out: tuple[KeptOut, ...] = ()
    """What its model was told that must not come back: the system turn and the canary in it."""
