"""What a platform is made of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.text import code_points, utf8_bytes, utf16_units, weighted
from assistant.types import Account, Place


class Unit(StrEnum):
    """What a platform counts."""

    CHARACTERS = "characters"
    """Unicode code points."""
    UTF16 = "UTF-16 units"
    """What JavaScript counts: two for most emoji."""
    UTF8 = "UTF-8 bytes"
    """Two for an accented letter, three for a Han one, four for an emoji."""
    WEIGHTED = "weighted characters"
    """X's rule for posts: 23 for a link, two for an emoji or a Han letter."""

    def length_of(self, text: str) -> int:
        """Return how many of this unit the text has."""
        match self:
            case Unit.CHARACTERS:
                return code_points(text)
            case Unit.UTF16:
                return utf16_units(text)
            case Unit.UTF8:
                return utf8_bytes(text)
            case Unit.WEIGHTED:
                return weighted(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How long a text may be, and who says so."""

    value: int
    """Units allowed."""
    unit: Unit
    """What is counted."""
    source: str
    """Where the figure was read, and why this one where sources differ."""
    checked: date
    """The day it was last looked up."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a platform where a text can go."""

    limit: Limit
    """How long it may be there."""
    where: str
    """Where that is and what to know about it, in one or two sentences."""


@dataclass(frozen=True, slots=True)
class Manner:
    """One piece of advice on how people behave on a platform."""

    text: str
    """The advice, in one or two sentences."""
    guidance: tuple[str, ...]
    """The ids of the guidance it carries out, such as ("P2",)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A place where people connect."""

    code: str
    """Its name in briefs, such as "linkedin"."""
    label: str
    """Its name for people, such as "LinkedIn"."""
    free: Limit
    """The limit of a first message from a free account."""
    premium: Limit
    """The same for a paying account; equal to `free` where payment changes nothing."""
    where_free: str
    """Where the text goes, and what to know about that place."""
    where_premium: str
    """The same for a paying account."""
    unanswered: Spot
    """A message while a request between the two is open."""
    message: Spot
    """A direct message between people who are connected."""
    comment: Spot
    """Under a post of theirs."""
    manners: tuple[Manner, ...]
    """How to behave there."""
    post: Limit | None = None
    """The limit of a public post; None when we found none."""

    def spot(self, place: Place, account: Account = Account.FREE) -> Spot:
        """Return where a text goes, and how long it may be there."""
        match place:
            case Place.NOTE if account is Account.PREMIUM:
                return Spot(self.premium, self.where_premium)
            case Place.NOTE:
                return Spot(self.free, self.where_free)
            case Place.UNANSWERED:
                return self.unanswered
            case Place.MESSAGE:
                return self.message
            case Place.COMMENT:
                return self.comment

    def limit(self, account: Account = Account.FREE, place: Place = Place.NOTE) -> Limit:
        """Return how long the text may be."""
        return self.spot(place, account).limit

    def mechanism(self, account: Account = Account.FREE, place: Place = Place.NOTE) -> str:
        """Return where the text goes, in one or two sentences."""
        return self.spot(place, account).where

    def count(self, text: str, account: Account = Account.FREE, place: Place = Place.NOTE) -> int:
        """Return the length of a text as the platform counts it there."""
        return self.limit(account, place).unit.length_of(text)

    @property
    def notes(self) -> tuple[str, ...]:
        """The manners as plain text."""
        return tuple(manner.text for manner in self.manners)
