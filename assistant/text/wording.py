"""Regular expressions about words, written over several lines and still read as text."""

import re

_BREAK = "\n    "


def joined(pattern: str) -> str:
    """Return a pattern without its line breaks: a break and four spaces are no part of it."""
    return pattern.replace(_BREAK, "")


def wording(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of several lines that holds whatever the case of letters."""
    return re.compile(joined(pattern), re.IGNORECASE)
