"""What a rule is: data, a function that finds the fault, and the words that explain it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.kinds import Trait, kinds_with
from assistant.reading import Reading, greets_anybody
from assistant.types import (
    Brief,
    Claim,
    ClaimKind,
    Finding,
    KeptOut,
    Length,
    Message,
    Relationship,
    Severity,
    Slip,
    SlipKind,
    Source,
    Span,
)

EVERY_KIND: frozenset[str] = frozenset()
"""A rule with no kinds of its own applies to every kind of message."""
EVERY_PLATFORM: frozenset[str] = frozenset()
"""A rule with no platforms of its own applies wherever the message goes."""
REQUESTS = kinds_with(Trait.ASKS_TO_CONNECT)
"""Messages that ask to be connected."""
BEFORE_TRUST = kinds_with(Trait.BEFORE_TRUST)
"""Messages to somebody who has not answered yet, or only just."""
TO_ONE_PERSON = kinds_with(Trait.GREETS_ONE)
"""Messages that greet one person by name."""

EVERYBODY = frozenset(Relationship)
NOT_FRIENDS = EVERYBODY - {Relationship.FRIEND_FAMILY}

_CODE = re.compile(r"[A-Z]{3}\d{3}")
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")
_LONGEST_QUOTE = 60


class Need(StrEnum):
    """Context a rule cannot do without, and what to say when it is missing."""

    LENGTH = "The platform is unknown, so its limit is too."
    BRIEF = "There is no brief to compare with."
    RECIPIENT = "Nobody said whom it is for."
    GREETED = "Nobody said whom the greeting should name."
    HISTORY = "Nothing that was sent before was given."
    PROOFREADER = "Nobody proofread it."
    SENT = "The brief does not say when the earlier message went out."
    TODAY = "No clock was given."
    CLAIMS = "There is no brief to link statements to."
    RELATIONSHIP = "Nobody said how the two stand to each other."
    PLATFORM = "Nobody said where it goes."
    ENGLISH = "Written for English."

    def why(self, reading: Reading) -> str:
        """Say in a sentence what is missing."""
        match self:
            case Need.PROOFREADER:
                return reading.message.why_no_slips
            case Need.ENGLISH:
                return f"{self.value[:-1]}; this is in another language ({reading.language})."
            case _:
                return self.value

    def met_by(self, reading: Reading) -> bool:
        """Whether the message brings it along."""
        return _MET[self](reading)


_MET: Mapping[Need, Callable[[Reading], bool]] = {
    Need.LENGTH: lambda reading: reading.message.length is not None,
    Need.BRIEF: lambda reading: reading.message.brief is not None,
    Need.RECIPIENT: lambda reading: reading.recipient is not None,
    Need.GREETED: lambda reading: reading.recipient is not None or greets_anybody(reading.text),
    Need.HISTORY: lambda reading: reading.message.sent is not None,
    Need.PROOFREADER: lambda reading: reading.message.slips is not None,
    Need.SENT: lambda reading: bool(reading.brief and reading.brief.earlier.sent),
    Need.TODAY: lambda reading: reading.message.today is not None,
    Need.CLAIMS: lambda reading: reading.message.claims is not None,
    Need.RELATIONSHIP: lambda reading: reading.relationship is not None,
    Need.PLATFORM: lambda reading: reading.message.platform is not None,
    Need.ENGLISH: lambda reading: reading.english,
}


class Passage(Span):
    """A marked passage with words of its own for the rule's message and fix."""

    words: Mapping[str, str]
    """What stands for which field: "nearest" for `{nearest}`."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text the rule must object to and one it must not, in the same context."""

    bad: str
    good: str
    brief: Brief | None = None
    good_brief: Brief | None = None
    """The brief of the good text, where not the text but the brief makes the difference."""
    limit: int | None = None
    """Characters allowed, for rules that look at the length."""
    unlinked: tuple[str, ...] | None = None
    """Words that rest on nothing wherever they occur, for rules that look at the claims."""
    kept_out: tuple[KeptOut, ...] = ()
    """Texts that must stay out, for rules that look for their words."""
    relationship: Relationship | None = None
    """How the two stand to each other, where no brief says so."""
    platform: str = "linkedin"
    """Where it goes."""
    slips: tuple[tuple[str, SlipKind], ...] | None = None
    """Words a proofreader stops at wherever they occur, for rules that look at those."""
    sent: tuple[str, ...] | None = None
    """What was sent before, for rules that compare."""
    today: date | None = None
    """The day it would be sent, for rules of timing."""

    def message(self, text: str, *, kind: str) -> Message:
        """Return one of the two texts in the example's context."""
        limit = self.limit
        return Message(
            text=text,
            kind=kind,
            platform=self.platform,
            relationship=self.relationship,
            length=Length(used=len(text), limit=limit, unit="characters") if limit else None,
            brief=(self.good_brief or self.brief) if text == self.good else self.brief,
            today=self.today,
            claims=None if self.unlinked is None else tuple(self._claims(text, self.unlinked)),
            kept_out=self.kept_out,
            slips=None if self.slips is None else tuple(self._slips(text, self.slips)),
            sent=self.sent,
        )

    @staticmethod
    def _slips(text: str, slips: tuple[tuple[str, SlipKind], ...]) -> Iterator[Slip]:
        for words, kind in slips:
            if (start := text.find(words)) >= 0:
                yield Slip(kind=kind, start=start, end=start + len(words))

    @staticmethod
    def _claims(text: str, unlinked: tuple[str, ...]) -> Iterator[Claim]:
        for words in unlinked:
            if (start := text.find(words)) >= 0:
                end = start + len(words)
                kind = ClaimKind.NAME
                yield Claim(start=start, end=end, text=words, kind=kind, source=None)
        if (start := text.find("you")) >= 0:
            source = Source(id="tie", text="you")
            kind = ClaimKind.SHARED_PAST
            yield Claim(start=start, end=start + 3, text="you", kind=kind, source=source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One fault a message can have, how to find it, and how to explain and mend it."""

    code: str
    """Three letters and three digits; never reused."""
    name: str
    """The fault in one or two words with hyphens: "stock-opener"."""
    severity: Severity
    """How much it weighs as a rule."""
    message: str
    """What is wrong, in one sentence; may hold `{text}` (the marked words), `{name}` (the
    recipient's), `{used}`, `{limit}` and `{unit}`."""
    why: str
    """Why it matters to the reader, in one sentence."""
    fix: str
    """How to mend it, in one sentence; the same fields as `message`."""
    guidance: tuple[str, ...]
    """Ids of the guidance it carries out: "S1", "M7"."""
    source: str
    """What the rule rests on: style advice, or a fact with its date."""
    examples: tuple[Example, ...]
    """What it must catch and what it must not."""
    find: Callable[[Reading], Iterator[Span]]
    """Yields the marked passages; an empty one where something is missing. A `Passage` brings
    words of its own for the message and the fix."""
    kinds: frozenset[str] = EVERY_KIND
    """Kinds of message it applies to; empty for all."""
    relationships: frozenset[Relationship] = EVERYBODY
    """Relationships it applies to; it also applies where the relationship is unknown."""
    platforms: frozenset[str] = EVERY_PLATFORM
    """Platforms it applies to; empty for all. It also applies where the platform is unknown."""
    needs: tuple[Need, ...] = ()
    """What it cannot do without."""
    weigh: Callable[[Reading], Severity] | None = None
    """How much it weighs in a given message; None when that is always `severity`."""
    guarantee: bool = False
    """Whether the product promises it: then no setting turns it off."""

    def __post_init__(self) -> None:
        """Refuse a rule that cannot be named or explained."""
        if not _CODE.fullmatch(self.code) or not _NAME.fullmatch(self.name):
            raise ValueError(f"A rule needs a code like ABC123 and a name: {self.code} {self.name}")
        if not (self.why and self.fix and self.guidance and self.source and self.examples):
            raise ValueError(f"{self.code} lacks its why, fix, guidance, source or examples")

    def applies(self, reading: Reading) -> bool:
        """Whether the rule is meant for this kind of message, this relationship and platform."""
        return self.is_for(reading.message.kind, reading.relationship, reading.message.platform)

    def is_for(self, kind: str, relationship: Relationship | None, platform: str | None) -> bool:
        """Whether it is meant for such messages; None where that is not known."""
        return (
            (not self.kinds or kind in self.kinds)
            and (relationship is None or relationship in self.relationships)
            and (not self.platforms or platform is None or platform in self.platforms)
        )

    def missing(self, reading: Reading) -> str:
        """Say what the rule lacks; empty when it can run."""
        for need in self.needs:
            if not need.met_by(reading):
                return need.why(reading)
        return ""

    def check(self, reading: Reading) -> Iterator[Finding]:
        """Yield the rule's findings in a message it applies to and can read."""
        for span in self.find(reading):
            severity = self.weigh(reading) if self.weigh else self.severity
            fields = _fields(reading, span)
            yield Finding(
                code=self.code,
                severity=severity,
                start=span.start,
                end=span.end,
                message=self.message.format_map(fields),
                fix=self.fix.format_map(fields),
            )


def weigh_manner(reading: Reading) -> Severity:
    """Weigh a worn phrase, a missing introduction, a question for minutes.

    A warning; but where nobody said who reads it, and it says something specific of them or gives
    a reason, no more than advice. Whether the two know each other cannot be told then, guides
    disagree, and what makes readers decline is the message that holds nothing else.
    """
    alone = reading.relationship is None and bool(reading.details or reading.reasons)
    return Severity.ADVICE if alone else Severity.WARNING


def _fields(reading: Reading, span: Span) -> dict[str, str]:
    quoted = " ".join(reading.text[span.start : span.end].split())
    if len(quoted) > _LONGEST_QUOTE:
        quoted = quoted[: _LONGEST_QUOTE - 1].rstrip() + "…"
    length = reading.message.length
    own = span.words if isinstance(span, Passage) else {}
    return {
        **own,
        "text": quoted,
        "name": reading.reader_name,
        "used": f"{length.used:,}" if length else "?",
        "limit": f"{length.limit:,}" if length else "?",
        "unit": length.unit if length else "characters",
    }
