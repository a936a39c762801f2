"""The hand-written tables of this folder, read into the types that the code takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from assistant.claims import find_claims, sources_of
from assistant.kinds import get_kind
from assistant.types import Brief, Claim, Fact, Origin, Recipient, Sender, Source

HERE = Path(__file__).parent


class Sentence(NamedTuple):
    """One sentence with its sources, and what must come of it."""

    text: str
    sources: tuple[Source, ...]
    recipient: str
    sender: str
    language: str
    claims: tuple[str, ...]
    unlinked: tuple[str, ...]

    def found(self) -> tuple[Claim, ...]:
        """What the truth gate finds in it."""
        return find_claims(
            self.text,
            self.sources,
            recipient=self.recipient,
            sender=self.sender,
            language=self.language,
        )


class Note(NamedTuple):
    """One truthful note and the brief it was written from."""

    text: str
    brief: Brief
    facts: tuple[Fact, ...]

    def found(self) -> tuple[Claim, ...]:
        """What the truth gate finds in it."""
        return find_claims(
            self.text,
            sources_of(self.brief, self.facts, passed=get_kind(self.brief.kind).says),
            recipient=self.brief.recipient.name,
            sender=self.brief.sender.name,
            language=self.brief.language,
        )


def sentences(name: str) -> tuple[Sentence, ...]:
    """The sentences of one table."""
    return tuple(_sentence(row) for row in _rows(name))


def notes() -> tuple[Note, ...]:
    """The truthful notes."""
    return tuple(_note(row) for row in _rows("notes"))


def added(*texts: str) -> tuple[Fact, ...]:
    """Facts as a user types them."""
    return tuple(
        Fact(id=f"f{number}", text=text, quote=text, origin=Origin.ADDED)
        for number, text in enumerate(texts, start=1)
    )


def _rows(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))


def _sentence(row: dict[str, Any]) -> Sentence:
    given = {name: str(text) for name, text in row["given"].items()}
    return Sentence(
        text=row["text"],
        sources=tuple(Source(id=name, text=text) for name, text in given.items()),
        recipient=row.get("recipient", "Ana Ruiz"),
        sender=row.get("sender", "Bo Lind"),
        language=row.get("language", "en"),
        claims=tuple(map(str, row.get("claims", ()))),
        unlinked=tuple(map(str, row.get("unlinked", ()))),
    )


def _note(row: dict[str, Any]) -> Note:
    recipient = dict(row["to"])
    facts = recipient.pop("facts", [])
    brief = Brief(
        platform=row.get("platform", "linkedin"),
        kind=row.get("kind", "request"),
        language=row.get("language", "en"),
        sender=Sender(**row["from"]),
        recipient=Recipient(**recipient),
        tie=row.get("tie", ""),
        intent=row.get("intent", ""),
    )
    return Note(row["text"], brief, added(*facts))
