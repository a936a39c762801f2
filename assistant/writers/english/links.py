"""Links and e-mail addresses, held back while the words around them change."""

import re
from collections.abc import Callable

_LINK = re.compile(
    r"(?:https?://|www\.)\S*[^\s.,;:!?)\]'\"]"
    r"|[^\s@<>()]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:[\w-]+\.)+(?:com|org|net|io|dev|app|edu|gov|me|info|eu|uk|de|fr|nl|es|it|ch)\b"
    r"(?:/\S*[^\s.,;:!?)\]'\"])?",
    re.IGNORECASE,
)
_STAND_IN = "ꙮ"
"""A letter without case that nobody types."""


def spans(text: str) -> list[tuple[int, int]]:
    """Where links and addresses stand in a text."""
    return [match.span() for match in _LINK.finditer(text)]


def ends_in_link(text: str) -> bool:
    """Whether the last thing in a text is a link or an address."""
    return bool(found := spans(text)) and found[-1][1] == len(text)


def around_links(text: str, change: Callable[[str], str]) -> str:
    """Change a text but none of its links and addresses."""
    links = [match.group() for match in _LINK.finditer(text)]
    if not links or _STAND_IN in text:
        return change(text)
    changed = change(_LINK.sub(_STAND_IN, text))
    for link in links:
        changed = changed.replace(_STAND_IN, link, 1)
    return changed
