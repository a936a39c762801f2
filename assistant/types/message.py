"""A message under review, with all the context that checks and lights may use."""

from datetime import date
from enum import StrEnum

from assistant.types._base import Data
from assistant.types.brief import Brief, Relationship
from assistant.types.claim import Claim
from assistant.types.fact import Fact
from assistant.types.slip import Slip


class Length(Data):
    """How long a text is, as the platform counts."""

    used: int
    """Units used."""
    limit: int
    """Units allowed."""
    unit: str
    """What is counted: "UTF-16 units", "UTF-8 bytes", "characters"."""


class Kept(StrEnum):
    """Why a text must stay out of a message."""

    PRIVATE = "private"
    """It is nobody's business: a private reason, a model's instructions, another contact."""
    UNTICKED = "unticked"
    """It stands in the pasted profile and was not ticked."""
    ORDER = "order"
    """The same, and it gives orders to a machine, so that fewer words of it are too many."""


class KeptOut(Data):
    """A text of which no run of words may stand in a message."""

    text: str
    """The text itself."""
    why: Kept = Kept.PRIVATE
    """Why it must stay out."""


class Message(Data):
    """One text under review.

    Everything but `text`, `kind` and `platform` may be missing: a check that needs what is
    missing is listed as not run.
    """

    text: str
    """The message as it would be pasted."""
    kind: str = "request"
    """What the message is for."""
    platform: str | None = None
    """The platform's code; None when unknown."""
    length: Length | None = None
    """The text's length on that platform; None when the platform is unknown."""
    brief: Brief | None = None
    """What the sender told us; None when only the text is known."""
    recipient: str = ""
    """Whom it is for, where no brief says so; empty when unknown."""
    sender: str = ""
    """Who writes, where no brief says so; empty when unknown."""
    relationship: Relationship | None = None
    """How the two stand to each other, where no brief says so; None when unknown."""
    facts: tuple[Fact, ...] = ()
    """The ticked facts about the recipient."""
    claims: tuple[Claim, ...] | None = None
    """What the text states; None when there was nothing to link it to."""
    kept_out: tuple[KeptOut, ...] = ()
    """Texts of which no run of words may stand in it; empty when nothing is private."""
    slips: tuple[Slip, ...] | None = None
    """What a proofreader saw in it; None when nobody proofread it."""
    why_no_slips: str = "Nobody proofread it."
    """Why not, in a sentence, where nobody did."""
    sent: tuple[str, ...] | None = None
    """Messages sent before or about to be sent, in any order; None when nobody said."""
    today: date | None = None
    """The day it would be sent; None when no clock was given."""
