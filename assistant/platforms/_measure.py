"""How long a text is, as its platform counts."""

from assistant.platforms._platform import Limit, Platform
from assistant.types import Account, Length, Place


def measure(
    text: str, platform: Platform, account: Account = Account.FREE, place: Place = Place.NOTE
) -> Length:
    """Return the length of a text where it goes, and what is allowed there.

    Example:
        >>> from assistant.platforms import get_platform
        >>> measure("Hi Ana 🌊", get_platform("linkedin"))
        Length(used=9, limit=200, unit='UTF-16 units')
    """
    return _length(text, platform.limit(account, place))


def measure_post(text: str, platform: Platform) -> Length | None:
    """Return the length of a public post, and what is allowed; None when no limit is known."""
    return _length(text, platform.post) if platform.post else None


def _length(text: str, limit: Limit) -> Length:
    """Return the length of a text in the limit's unit."""
    return Length(used=limit.unit.length_of(text), limit=limit.value, unit=limit.unit.value)
