"""Facts: the only things a message may state."""

from enum import StrEnum

from assistant.types._base import Data

_PLACES = {
    "sender.name": "your name",
    "sender.role": "your role",
    "sender.organization": "your organization",
    "sender.about": "what you say about yourself",
    "recipient.name": "their name",
    "recipient.role": "their role",
    "recipient.organization": "their organization",
    "tie": "your tie",
    "intent": "your reason",
    "earlier.text": "your earlier message",
    "reason": "the reason you give",
    "until": "until when you need",
    "news": "your news",
    "offer": "your offer",
    "thing.title": "what you pass on",
    "thing.link": "the link you gave",
    "third.name": "the third person's name",
    "third.role": "the third person's role",
    "third.organization": "the third person's organization",
    "third.facts": "what you know of the third person",
    "platform": "the platform",
    "kind": "what goes before such a message",
}


class Source(Data):
    """One thing the user gave us that a statement can rest on."""

    id: str
    """Where it stands: "tie", "intent", "sender.role", "recipient.name", a fact's id."""
    text: str
    """What it says, as the user gave it."""

    @property
    def place(self) -> str:
        """Where it stands, in the words of who gave it: "your tie", "fact 2"."""
        return _PLACES.get(self.id, f"fact {self.id.removeprefix('f')}")


class Origin(StrEnum):
    """Who put a fact on the table."""

    ADDED = "added"
    """The user typed it, so it is ticked."""
    PROFILE = "profile"
    """It was read from pasted text, so the user ticks it."""


class Fact(Data):
    """One statement about the recipient, with the words it was read from."""

    id: str
    """Its name: "f1", "f2", ... in reading order; unique within a draft."""
    text: str
    """The statement; at most 160 characters."""
    quote: str
    """The verbatim span of the cleaned source text it was read from."""
    origin: Origin
    """Whether the user typed it or it was read from pasted text."""
    sensitive: str = ""
    """The sensitive trait it touches, such as "health"; empty when none."""
    warning: str = ""
    """Why it looks unsafe to use, such as orders to a machine; empty when it does not."""
    ticked: bool = True
    """Whether it may be used. Sensitive and suspicious facts start unticked."""
