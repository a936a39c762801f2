"""HIS001 same-text: nearly the same was sent to somebody else."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz, process, utils

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.reading import Reading
from assistant.types import Message, Severity

SAME = 70
"""Likeness of 100 from which two messages are the same: of 1,770 pairs of messages about
different things none reached 62, of forty with names swapped or lightly edited all did (measured
on 2026-11-21)."""
_FEWEST_WORDS = 6
"""Shorter messages are alike by nature: "Thanks for connecting, Ana!"."""
_LONGEST_QUOTE = 80
_LONGEST_COMPARED = 2_000
"""Characters: what is beyond them changes little, and comparing costs their square."""


def _find(reading: Reading) -> Iterator[Passage]:
    """Mark the message where it is like one of those sent, names and greetings left out."""
    said = _without_names(reading.text, _names(reading), reading.greeting.end)
    if len(said.split()) < _FEWEST_WORDS:
        return
    sent = reading.message.sent or ()
    others = {place: _body(text, _names(reading)) for place, text in enumerate(sent)}
    nearest = process.extractOne(
        said, others, scorer=fuzz.token_sort_ratio, processor=None, score_cutoff=SAME
    )
    if nearest is not None:
        _, likeness, place = nearest
        yield Passage(
            start=0,
            end=len(reading.text),
            words={"nearest": _shortened(sent[place]), "likeness": f"{likeness:.0f}"},
        )


def _names(reading: Reading) -> frozenset[str]:
    """Return the words of both people's names, in lower case."""
    people = [person for person in (reading.recipient, reading.sender) if person]
    forms = (f"{each.full} {each.given} {each.family} {each.nickname}" for each in people)
    return frozenset(word for form in forms for word in utils.default_process(form).split())


@lru_cache(maxsize=4_096)
def _body(text: str, names: frozenset[str]) -> str:
    """Return what an earlier message says after its greeting, whoever that named."""
    return _without_names(text, names, Reading(Message(text=text)).greeting.end)


def _without_names(text: str, names: frozenset[str], begin: int) -> str:
    """Return a text from `begin` on in lower case, without punctuation and without names."""
    words = utils.default_process(text[begin : begin + _LONGEST_COMPARED]).split()
    return " ".join(word for word in words if word not in names)


_SPACES = re.compile(r"\s+")


def _shortened(text: str) -> str:
    """Return the beginning of an earlier message on one line."""
    line = _SPACES.sub(" ", text[: 2 * _LONGEST_QUOTE]).strip()
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"


RULE = Rule(
    code="HIS001",
    name="same-text",
    severity=Severity.WARNING,
    needs=(Need.HISTORY,),
    message="It is {likeness} % the same as one you sent: '{nearest}'.",
    why="People compare, platforms count: what fits everybody is taken for spam.",
    fix="Keep what is true of {name} alone and write the rest anew.",
    guidance=("M4", "E2"),
    source="Fact: rapidfuzz's token_sort_ratio from 70 on, names left out",
    examples=(
        Example(
            bad="Hi Ana, I loved your talk on tides and would like to hear how you measure them.",
            good="Hi Ana, we shared a bench at the harbor lab; is the old gauge still running?",
            sent=(
                "Hi Bo, I loved your talk on storms and would like to hear how you measure them.",
                "Hi Cy, thanks for the tour of the lighthouse.",
            ),
        ),
    ),
    find=_find,
)
