"""The brief: everything a person tells us before we write."""

from enum import StrEnum

from pydantic import Field

from assistant.types._base import Data
from assistant.types.earlier import Earlier, Thing, Third


class Relationship(StrEnum):
    """How the sender and the recipient stand to each other (guidance R1-R5)."""

    FRIEND_FAMILY = "friend_family"
    ACQUAINTANCE = "acquaintance"
    INDUSTRY = "industry"
    INFLUENCER_BRAND = "influencer_brand"
    PROSPECT = "prospect"


class Tone(StrEnum):
    """How the message should sound."""

    WARM = "warm"
    NEUTRAL = "neutral"
    FORMAL = "formal"
    PLAYFUL = "playful"


class Account(StrEnum):
    """The sender's LinkedIn subscription; other platforms ignore it."""

    FREE = "free"
    PREMIUM = "premium"


class Sender(Data):
    """Who writes."""

    name: str
    """The sender's name as they want to be known."""
    role: str = ""
    """What they do, such as "data engineer"."""
    organization: str = ""
    """Where they do it: employer, school, club."""
    about: str = ""
    """One line on themselves, in any person: "moves hospital data"."""


class Recipient(Data):
    """Who is written to."""

    name: str
    """The recipient's name as they write it, in any script."""
    role: str = ""
    """What they do; read from the profile when empty."""
    organization: str = ""
    """Where they do it; read from the profile when empty."""
    profile: str = ""
    """Their profile, bio or posts as pasted. Untrusted."""
    facts: tuple[str, ...] = ()
    """Facts about them that the user added by hand; these count as ticked."""


class Brief(Data):
    """What a person tells us before we write.

    Only `platform`, the two names and one of `tie` or `intent` are needed to begin a request;
    each other kind says what it needs. What somebody else wrote (`recipient.profile`, `note`,
    `post`) is never written from: it only offers facts for the user to tick.
    """

    kind: str = "request"
    """What the message is for, such as "request"."""
    platform: str
    """A code that `list_platforms()` knows, such as "linkedin"."""
    account: Account = Account.FREE
    """LinkedIn: decides how long a note may be."""
    sender: Sender
    """Who writes."""
    recipient: Recipient
    """Who is written to."""
    relationship: Relationship = Relationship.INDUSTRY
    """How the two stand to each other."""
    tie: str = ""
    """How they are connected, in the sender's words: "met at the Leeds meetup"."""
    intent: str = ""
    """Why the sender writes, in the sender's words: "hear how they test pumps"."""
    private_reason: str = ""
    """Why the sender really writes, for their own eyes: no model is told, no message repeats it."""
    earlier: Earlier = Earlier()
    """What the sender wrote before, for a follow-up and the like."""
    note: str = ""
    """What the recipient wrote to the sender, as pasted. Untrusted."""
    post: str = ""
    """A post of the recipient's, as pasted. Untrusted."""
    reason: str = ""
    """The short reason to give them for a no or a delay, in the sender's words."""
    until: str = ""
    """Until when the sender needs time, in their words: "end of march"."""
    news: str = ""
    """What is new since the sender last wrote, in their words: "moved to Leeds"."""
    offer: str = ""
    """What the sender offers to do, in their words: "can read your draft"."""
    thing: Thing = Thing()
    """What the sender passes on."""
    third: Third = Third()
    """Whom the message is about besides the two: the person to be introduced."""
    tone: Tone = Tone.WARM
    """How the message should sound."""
    language: str = Field(default="en", pattern=r"^[a-z]{2,3}$")
    """ISO 639 code of the message's language."""
    avoid: tuple[str, ...] = ()
    """What must not be mentioned, in the sender's words."""
