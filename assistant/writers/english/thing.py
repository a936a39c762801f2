"""What the sender passes on, named in a sentence: "an article on ovens", "scans of a timetable"."""

import re

from assistant.writers.english.links import spans
from assistant.writers.english.phrase import with_article
from assistant.writers.english.voice import Voice

_POINTING = frozenset("the this that a an my our your".split())
_OWN = re.compile(r"(?:my|our)\b", re.IGNORECASE)
_QUOTES = frozenset("\"'“‘«")
_SOME = frozenset("two three four five some several more all".split())
_MASS = frozenset("news advice music research footage data info information".split())
_SAYS = re.compile(
    r"(?P<what>[^.,:;]+?),? (?:which |that |it )?(?P<says>(?:closes|opens|ends|starts|begins"
    r"|runs out|expires|finishes|is due|is on|is open|is free) .+)",
    re.IGNORECASE,
)
"""What a title says of the thing besides its name: "grant form closes 30 june"."""
_SENTENCE_LIKE = re.compile(r"(?:An?|The|My|Our|This|Some) (?=[a-z0-9])")
_HEAD_END = re.compile(r"\s(?:of|for|from|on|about|with|in|at|by|to)\s")


def passed_on(title: str, voice: Voice) -> str:
    """A title as a noun inside a sentence; empty when there is none.

    What opens in lower case is a description and gets its article; a name stands in quotes.
    """
    title = voice.tidy(title).strip(" .")
    if not title:
        return ""
    if match := _SAYS.fullmatch(title):
        return f"{passed_on(match['what'], voice)} ({match['says']})"
    if _SENTENCE_LIKE.match(title):
        title = title[:1].lower() + title[1:]
    first = title.split(maxsplit=1)[0]
    if first.casefold() in _POINTING or title[0] in _QUOTES:
        return title
    if not first[:1].islower():
        return f"“{title}”"
    return title if _is_several(title) else with_article(title)


def is_own(noun: str) -> bool:
    """Whether the sender calls it theirs: nobody comes across what is their own."""
    return bool(_OWN.match(noun))


def is_link(text: str) -> bool:
    """Whether a text is one link and nothing else."""
    return spans(text) == [(0, len(text))]


def _is_several(noun: str) -> bool:
    """Whether a noun stands without an article: "scans of a timetable", "two songs", "news"."""
    head = _HEAD_END.split(noun, maxsplit=1)[0]
    plural = head.endswith("s") and not head.endswith(("ss", "us", "'s", "is"))
    return plural or head.split()[0].casefold() in _SOME or head.split()[-1].casefold() in _MASS
