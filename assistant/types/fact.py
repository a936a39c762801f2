"""Facts: the only things a message may state."""

from enum import StrEnum

from assistant.types._base import Data


class Source(Data):
    """One thing the user gave us that a statement can rest on."""

    id: str
    """Where it stands: "tie", "intent", "sender.role", "recipient.name", a fact's id."""
    text: str
    """What it says, as the user gave it."""


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
