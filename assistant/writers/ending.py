"""The end of a joined note: a wish that rests on something of theirs, or a plain one by code.

A small model likes to end on a word it has just read: "Thank you for the dog!". Such a wish is
exchanged for one of ours; "Thank you for the talk!" stays where the lines have "your talk". And it
has a few plain ends that it takes all the time, so those take turns by code. A note that asks ends
so that its reader is free to say no, or to answer later (guidance S6: courteous).
"""

import re
from zlib import crc32

from assistant.text import split_sentences
from assistant.types import Brief, Relationship, Tone
from assistant.writers.courtesy import leaves_free
from assistant.writers.ends import ENDS_AMONG_FRIENDS, FREE_ENDS, ME, PLAIN_ENDS
from assistant.writers.fidelity import base_of, words_of_note

_WISH = re.compile(
    r"(?:(?:many )?thanks?|all (?:the best|good wishes)|best|good (?:luck|wishes)|happy|hope|warm|"
    r"enjoy|wishing|cheers|bravo|well done|have a|take care|safe)\b(?!.*\bI\b)",
    re.IGNORECASE,
)
"""A sentence that wishes or thanks, and says nothing of the sender."""
_PLAIN = frozenset(
    """a all and any are be best both calm care considering day days do doing either enjoy evening
    everyone family for from gentle good great greetings happy have hint hope hugs i is it keep kind
    kindly life lots love lovely luck many me much nice quiet reading regards safe sincerely so take
    thank thanks that the then there this till time to travels treating until very warm way week
    weekend well what whatever wherever wish wishes wishing with work yes you you're your
    yours""".split()
)
"""Words that any wish may have."""
_STOPS = frozenset("about after and as at because by for from in on so that to when where".split())
"""Where the name of a thing ends: "your booklet on births"."""
_LONGEST_NAME = 3
_POINTS = re.compile(r"\b(?:it|them)\W*$")
"""A wish that only points: "Thank you for measuring it!"."""
_ASKS = re.compile(r"\?|\b(?:hear|ask|learn|know|curious|wonder\w*|find out)\b", re.IGNORECASE)
"""A note that hopes for an answer."""
_SIGNED = re.compile(
    r"(?P<wish>(?:regards|wishes|sincerely|faithfully),?\s+)(?P<name>[^\s.][^.]*)\.?$"
)


def mend_ending(body: str, told: str, brief: Brief, *, room: int) -> tuple[str, str]:
    """The note with wishes of its own only where they rest on the lines, and signed in full.

    Args:
        body: The note after its greeting.
        told: The lines, the sender's own first.
        brief: The cleaned brief, for its tone and the sender's name.
        room: Characters that the whole may take; a plain end that fits is taken.

    Returns:
        What the model said, and the end that code wrote; empty where the model's own stays.
    """
    sentences = [body[start:end].strip() for start, end in split_sentences(body)]
    kept = [said for said in sentences if not _is_wish(said) or _is_of_theirs(said, told)]
    if not kept:
        return body, ""
    if _SIGNED.search(kept[-1]):
        *kept, signature = kept
        return " ".join(kept), _signed(signature, brief.sender.name)
    said = " ".join(kept)
    if len(kept) == len(sentences) or _is_wish(kept[-1]):
        return said, ""
    return said, _end(said, told, brief, room - len(said) - 1)


def _is_of_theirs(wish: str, told: str) -> bool:
    """Whether a wish names something of theirs and nothing else; one that is signed may stay."""
    if _POINTS.search(wish):
        return False
    me, *lines = told.split("\n")
    theirs = {base_of(word) for line in lines for word in _theirs(line)}
    own_name = set(words_of_note(me.partition(";")[0]))
    named = set(words_of_note(wish)) - _PLAIN
    said = named - own_name
    return bool(named) and all(base_of(word) in theirs for word in said)


def _is_wish(sentence: str) -> bool:
    """Whether a sentence wishes or thanks, and says nothing else."""
    return bool(_WISH.match(sentence)) and not sentence.endswith("?")


def _theirs(line: str) -> list[str]:
    """The words of a line that name a thing of theirs, or what they or the two of them do."""
    found, words = list[str](), words_of_note(line)
    for at, word in enumerate(words):
        if word == "your":
            for thing in words[at + 1 : at + 1 + _LONGEST_NAME]:
                if thing in _STOPS:
                    break
                found.append(thing)
        elif word in {"you", "we", "we're", "you're", "you've"}:
            found += [deed for deed in words[at + 1 : at + 3] if deed != "both"][:1]
    return found


def _end(said: str, told: str, brief: Brief, room: int) -> str:
    """An end in the brief's tone, another for each brief; the shortest plain one if none fits."""
    plain = _named(PLAIN_ENDS[brief.tone], brief)
    for ends in (_named(_ends_for(said, brief), brief), plain):
        if fitting := [end for end in ends if len(end) <= room]:
            return fitting[crc32(told.encode()) % len(fitting)]
    return min(plain, key=len)


def _named(ends: tuple[str, ...], brief: Brief) -> list[str]:
    """The ends with the sender's name where they are signed."""
    return [end.replace(ME, brief.sender.name) for end in ends]


def _ends_for(said: str, brief: Brief) -> tuple[str, ...]:
    """The ends that suit what was said: among friends, after a question, or else."""
    if brief.relationship is Relationship.FRIEND_FAMILY and brief.tone is not Tone.FORMAL:
        return ENDS_AMONG_FRIENDS
    if _ASKS.search(said) and not leaves_free(said):
        return FREE_ENDS[brief.tone]
    return PLAIN_ENDS[brief.tone]


def _signed(text: str, name: str) -> str:
    """The text with the sender's whole name where it is signed with a piece of it."""
    match = _SIGNED.search(text)
    parts = set(words_of_note(name))
    if match and set(words_of_note(match["name"])) <= parts:
        return f"{text[: match.start('name')]}{name}"
    return text
