"""Frozen data that every other folder shares."""

from assistant.types.brief import Account, Brief, Recipient, Relationship, Sender, Tone
from assistant.types.claim import Claim, ClaimKind
from assistant.types.document import DocumentText
from assistant.types.draft import (
    Draft,
    DraftPart,
    PromptUse,
    Removed,
    Review,
    Span,
    Step,
    Trace,
    Usage,
    Variant,
    Writer,
)
from assistant.types.earlier import Earlier, Thing, Third
from assistant.types.fact import Fact, Origin, Source
from assistant.types.finding import Finding, NotRun, Severity
from assistant.types.message import Kept, KeptOut, Length, Message
from assistant.types.place import Place
from assistant.types.slip import Slip, SlipKind

__all__ = [
    "Account",
    "Brief",
    "Claim",
    "ClaimKind",
    "DocumentText",
    "Draft",
    "DraftPart",
    "Earlier",
    "Fact",
    "Finding",
    "Kept",
    "KeptOut",
    "Length",
    "Message",
    "NotRun",
    "Origin",
    "Place",
    "PromptUse",
    "Recipient",
    "Relationship",
    "Removed",
    "Review",
    "Sender",
    "Severity",
    "Slip",
    "SlipKind",
    "Source",
    "Span",
    "Step",
    "Thing",
    "Third",
    "Tone",
    "Trace",
    "Usage",
    "Variant",
    "Writer",
]
