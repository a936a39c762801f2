"""What a brief holds for the kinds of message that go around a request."""

from datetime import date

from pydantic import Field

from assistant.types._base import Data


class Earlier(Data):
    """What the sender wrote to the recipient before."""

    text: str = ""
    """The message as it was sent, pasted. Untrusted until cleaned, then the sender's own words."""
    sent: date | None = None
    """The day it was sent; None when it was not told."""
    follow_ups: int = Field(default=0, ge=0, le=99)
    """How many follow-ups have gone out since."""


class Thing(Data):
    """Something worth passing on: an article, a talk, a tool."""

    title: str = ""
    """What it is called, or what it is."""
    link: str = ""
    """Its address, as the sender gave it."""


class Third(Data):
    """Somebody else a message is about: the other half of an introduction."""

    name: str = ""
    """Their name as they write it."""
    role: str = ""
    """What they do."""
    organization: str = ""
    """Where they do it."""
    facts: tuple[str, ...] = ()
    """What the sender knows of them, a line each."""
