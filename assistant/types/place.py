"""Where on a platform a text goes."""

from enum import StrEnum


class Place(StrEnum):
    """The way a text takes; each has its own limit on each platform."""

    NOTE = "note"
    """With the request to connect, or the first message where a request carries no text."""
    UNANSWERED = "unanswered"
    """A message to or from somebody while a request between the two is still open."""
    MESSAGE = "message"
    """A direct message to somebody one is connected with."""
    COMMENT = "comment"
    """In public, under a post."""
