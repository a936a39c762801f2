"""Notes that are nearly a clause: "lambing season", "dad's in hospital", "done 2 walls"."""

import re

from assistant.writers.english.phrase import inner

_SEASON = re.compile(r"[\w-]+ season", re.IGNORECASE)
_KIN_IS = re.compile(
    r"(?:mum|mom|dad|gran|nan|son|daughter|wife|husband|partner)['’]s (?:in|ill|sick|not|away"
    r"|having|getting|poorly|unwell)\b.*",
    re.IGNORECASE,
)
_DONE = re.compile(r"done \d+ .+", re.IGNORECASE)


def jotted(spoken: str) -> str:
    """The note as a clause of the sender's; empty where it is no such note."""
    said = inner(spoken[:1].lower() + spoken[1:])
    for pattern, lead in ((_SEASON, "it's"), (_KIN_IS, "my"), (_DONE, "I've")):
        if pattern.fullmatch(spoken):
            return f"{lead} {said}"
    return ""
