"""Outputs: what a system made of one brief, small enough to keep by the thousand."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from assistant import Claim, Draft, Finding, Review, Severity, Step, Usage


class Outcome(StrEnum):
    """How an attempt ended."""

    DRAFTED = "drafted"
    """There is a text."""
    ASKED = "asked"
    """It asked for a missing answer."""
    REFUSED = "refused"
    """It said that it cannot work on this brief."""
    FAILED = "failed"
    """Something broke: the model, or the code."""


class Seen(BaseModel):
    """One finding of the product's own review."""

    model_config = ConfigDict(frozen=True)
    code: str
    severity: Severity
    words: str
    """The marked words; empty where it is about what is missing."""
    message: str


class Output(BaseModel):
    """What a system made of one brief."""

    model_config = ConfigDict(frozen=True)

    outcome: Outcome
    """How it ended."""
    text: str = ""
    """The message; empty when there is none."""
    offered: bool = False
    """Whether the user is told that it is ready. A plain writer tells nothing, so all it writes
    counts as offered."""
    said: str = ""
    """The question asked, the reason for refusing, or what broke."""
    dark: tuple[str, ...] = ()
    """The steps S1 to S6 that the text does not show."""
    unlinked: tuple[str, ...] = ()
    """What it states and nothing given supports."""
    findings: tuple[Seen, ...] = ()
    """What the product's rules object to, in reading order."""
    not_run: tuple[str, ...] = ()
    """Rules that could not be applied."""
    follow_up: str = ""
    """The thank-you that stands ready."""
    usage: Usage = Usage()
    """What it cost."""
    writer: str = ""
    """How the text came about, such as "guided" or "plain"."""
    model: str = ""
    """The model that was asked; empty when none was."""
    prompts: tuple[str, ...] = ()
    """The prompts that were sent, in order."""


def drafted(draft: Draft) -> Output:
    """What counts of a draft."""
    trace = draft.trace
    return Output(
        outcome=Outcome.DRAFTED,
        text=draft.text,
        offered=draft.ready,
        dark=_dark(draft.steps),
        unlinked=_unlinked(draft.claims),
        findings=_seen(draft.findings, draft.text),
        not_run=tuple(sorted({skipped.code for skipped in draft.not_run})),
        follow_up=draft.follow_up,
        usage=draft.usage,
        writer=trace.writer.value,
        model=trace.model,
        prompts=tuple(use.name for use in trace.prompts),
    )


def reviewed(review: Review, *, writer: str, model: str = "", usage: Usage | None = None) -> Output:
    """What counts of a text somebody else wrote, seen through the same review."""
    return Output(
        outcome=Outcome.DRAFTED,
        text=review.text,
        offered=True,
        dark=_dark(review.steps),
        unlinked=_unlinked(review.claims or ()),
        findings=_seen(review.findings, review.text),
        not_run=tuple(sorted({skipped.code for skipped in review.not_run})),
        usage=usage or Usage(),
        writer=writer,
        model=model,
    )


def _dark(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The steps a text should show and does not; S7 is a second text."""
    return tuple(step.id for step in steps if not step.lit and step.id != "S7")


def _unlinked(claims: tuple[Claim, ...]) -> tuple[str, ...]:
    return tuple(claim.text for claim in claims if claim.source is None)


def _seen(findings: tuple[Finding, ...], text: str) -> tuple[Seen, ...]:
    return tuple(
        Seen(
            code=found.code,
            severity=found.severity,
            words=text[found.start : found.end],
            message=found.message,
        )
        for found in findings
    )
