"""`firsthello platforms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.cli.terminal import screen

if TYPE_CHECKING:
    from assistant.platforms import Limit, Platform


def platforms() -> None:
    """List the platforms, their limits and their manners.

    FIRSTHELLO_LIMITS names a file of limits you know better than we do.
    """
    from rich.text import Text

    from assistant import list_platforms
    from assistant.cli.layout import print_section, words

    console = screen()
    for platform in list_platforms():
        rows = [(Text(lead, "dim"), words(body)) for lead, body in _rows(platform)]
        print_section(console, f"{platform.label} ({platform.code})", rows)


def _rows(platform: Platform) -> list[tuple[str, str]]:
    """Return what is known of a platform, a lead and a text each."""
    free, premium = platform.free, platform.premium
    if premium == free:
        rows = [("limit", _size(free)), ("source", _source(free))]
    else:
        rows = [
            ("limit", f"{_size(free)}; with a paid account {_size(premium)}"),
            ("source", _source(free)),
            ("", _source(premium)),
        ]
    rows.append(("where", platform.where_free))
    for lead, spot in (
        ("while open", platform.unanswered),
        ("message", platform.message),
        ("comment", platform.comment),
    ):
        rows.append((lead, f"{_size(spot.limit)}. {spot.where}"))
        if spot.limit != platform.free:
            rows.append(("", _source(spot.limit)))
    for number, manner in enumerate(platform.manners):
        ids = ", ".join(manner.guidance)
        rows.append(("manners" if number == 0 else "", f"{manner.text} ({ids})"))
    return rows


def _size(limit: Limit) -> str:
    """Return a limit with its unit."""
    return f"{limit.value:,} {limit.unit}"


def _source(limit: Limit) -> str:
    """Return who says so, and when that was last looked up."""
    return f"{limit.source.rstrip('.')} (checked {limit.checked.isoformat()})"
