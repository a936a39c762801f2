"""The draft: a text and everything we know about it."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from assistant.types._base import Data
from assistant.types.claim import Claim
from assistant.types.fact import Fact
from assistant.types.finding import Finding, NotRun, Severity
from assistant.types.message import Length


class Span(Data):
    """A passage of a text, in code points."""

    start: int
    """First code point, counted from 0."""
    end: int
    """One past the last."""

    def meets(self, others: Iterable["Span"]) -> bool:
        """Whether it shares a character with one of the others."""
        return any(other.start < self.end and self.start < other.end for other in others)


class Step(Data):
    """One of the seven steps of a request: its light, and the words that light it."""

    id: str
    """Its name: "S1" to "S7"."""
    name: str
    """The step in a few words."""
    lit: bool
    """Whether the text shows it."""
    spans: tuple[Span, ...] = ()
    """The words that light it, in reading order; empty when dark, and for S7."""
    hint: str = ""
    """What to do when it is dark; empty when lit."""


class Review(Data):
    """What code sees in one text. Same text and context, same review."""

    text: str
    """The text that was reviewed."""
    length: Length | None
    """Its length; None when the platform is unknown."""
    steps: tuple[Step, ...]
    """The seven lights, S1 to S7, those that apply to the kind."""
    claims: tuple[Claim, ...] | None
    """What it states, in reading order; None when there was no brief to link it to."""
    findings: tuple[Finding, ...]
    """What is wrong, in reading order. Empty means that no rule objected, not that it is good."""
    not_run: tuple[NotRun, ...]
    """Checks that could not be made."""

    @property
    def ready(self) -> bool:
        """Whether no error-level finding stands."""
        return not any(found.severity is Severity.ERROR for found in self.findings)


class Writer(StrEnum):
    """How a text came about."""

    FREE = "free"
    """A capable model wrote it."""
    GUIDED = "guided"
    """A model chose among sentences made by code from the brief."""
    FRAMES = "frames"
    """No model took part: the first sentence of each slot was taken."""


class Variant(Data):
    """One of several texts for the same brief."""

    text: str
    """The message."""
    writer: Writer
    """How it came about."""
    review: Review
    """What code sees in it."""

    @property
    def ready(self) -> bool:
        """Whether no error-level finding stands."""
        return self.review.ready


class DraftPart(Data):
    """One text of a message that is made of several, such as an introduction."""

    name: str
    """What it is called: "message", "forwardable"."""
    label: str
    """What it is, for people: "To Ana Ruiz: may I introduce you?"."""
    text: str
    """The text itself."""
    mechanism: str
    """Where it goes."""
    writer: Writer
    """How it came about."""
    review: Review
    """What code sees in it."""


class Usage(Data):
    """What it cost."""

    calls: int = 0
    """Requests that got an answer."""
    input_tokens: int = 0
    """Tokens read, as the server reports them."""
    output_tokens: int = 0
    """Tokens written, as the server reports them."""
    seconds: float = 0.0
    """Wall-clock time."""
    cost: float | None = None
    """Money in US dollars: 0 for a model on this computer; None when the price is unknown."""


class Removed(Data):
    """Characters that were taken out of pasted text before anything else happened."""

    field: str
    """Where they stood, such as "recipient.profile"."""
    what: str
    """What they were, such as "hidden" or "control"."""
    count: int = Field(gt=0)
    """How many."""


class PromptUse(Data):
    """A prompt that was sent."""

    name: str
    """The prompt's file name without its ending."""
    version: int
    """The version in its header."""


class Trace(Data):
    """How a draft came about, so that a run can be repeated and explained."""

    writer: Writer
    """How the chosen text came about."""
    model: str
    """The model that was asked; empty when none was."""
    prompts: tuple[PromptUse, ...] = ()
    """The prompts that were sent, in order, repeats included."""
    facts: tuple[Fact, ...] = ()
    """Every fact that was on the table, ticked or not."""
    removed: tuple[Removed, ...] = ()
    """What was taken out of the given text."""
    events: tuple[str, ...] = ()
    """What happened, in order, in plain words."""


class Draft(Data):
    """A message for a brief, with everything code knows about it."""

    text: str
    """The message."""
    ready: bool
    """Whether no error-level finding stands, in any part. One that is not is not for sending."""
    platform: str
    """The platform it was written for."""
    mechanism: str
    """Where on that platform the text goes."""
    length: Length
    """Its length as the platform counts."""
    steps: tuple[Step, ...]
    """The seven lights, S1 to S7."""
    claims: tuple[Claim, ...]
    """What it states and what each statement rests on, in reading order."""
    findings: tuple[Finding, ...]
    """What is wrong and how to mend it, in reading order."""
    not_run: tuple[NotRun, ...]
    """Checks that could not be made."""
    variants: tuple[Variant, ...]
    """Every variant offered, best first; the first one is this draft's text."""
    parts: tuple[DraftPart, ...] = ()
    """Its texts by name, in the order they go out, where there are several; the first is `text`."""
    follow_up: str
    """The thank-you for the day they accept; empty when none could be made."""
    usage: Usage
    """What it cost."""
    trace: Trace
    """How it came about."""
