"""Quoting a server in our own sentence without repeating a secret or the prompt."""

import re

from assistant.llm.exchange import Place

_LONGEST = 120
"""Characters quoted at most."""

_ECHO = 16
"""A run of this many characters found in the prompt counts as an echo of it."""

_LIKE_A_KEY = re.compile(r"\b(?:sk|pk|key|api|Bearer)[-_ ][\w*-]{6,}", re.IGNORECASE)


def quote(text: object, place: Place) -> str:
    """Return the server's words, shortened and harmless; empty when they give something away."""
    if not isinstance(text, str):
        return ""
    plain = _plain(text[: 10 * _LONGEST])
    if (place.key and place.key in plain) or _LIKE_A_KEY.search(plain):
        return ""
    shown = plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
    private = _plain(place.private)
    runs = (shown[i : i + _ECHO] for i in range(len(shown) - _ECHO + 1))
    return "" if any(run in private for run in runs) else shown


def _plain(text: str) -> str:
    """Return the text in one line, without what moves a cursor, turns a line round or hides."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
