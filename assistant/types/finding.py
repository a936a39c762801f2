"""Findings: what a check saw in a message."""

from enum import StrEnum

from assistant.types._base import Data


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """Blocks ready."""
    WARNING = "warning"
    """Worth mending before sending."""
    ADVICE = "advice"
    """A matter of style."""


class Finding(Data):
    """One fault, where it stands and how to mend it."""

    code: str
    """The rule's code, such as "OPN002"."""
    severity: Severity
    """How much it weighs."""
    start: int
    """First code point of the marked passage; equal to `end` when it is about what is missing."""
    end: int
    """One past its last code point."""
    message: str
    """What is wrong, in one sentence."""
    fix: str
    """How to mend it, in one sentence."""


class NotRun(Data):
    """A check that could not be made, which is not the same as passed."""

    code: str
    """The rule's code."""
    why: str
    """What was missing."""
