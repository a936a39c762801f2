"""The end of a joined note: a wish that rests on something of theirs, or a plain one by code.

A small model likes to end on a word it has just read: "Thank you for the dog!". Such a wish is
exchanged for one of ours; "Thank you for the talk!" stays where the lines have "your talk". And it
has a few plain ends that it takes all the time, so those take turns by code.
"""

import re
from zlib import crc32

from assistant.text import split_sentences
from assistant.types import Brief, Relationship, Tone
from assistant.writers.fidelity import base_of, words_of_note

_WISH = re.compile(
    r"(?:(?:many )?thanks?|all (?:the best|good wishes)|best|good (?:luck|wishes)|happy|hope|warm|"
    r"enjoy|wishing|cheers|well done|have a|take care|safe)\b(?!.*\bI\b)",
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
_SIGNED = re.compile(
    r"(?P<wish>(?:regards|wishes|sincerely|faithfully),?\s+)(?P<name>[^\s.][^.]*)\.?$"
)

_ME = "{me}"
"""Stands for the sender's name."""
_ENDS = {
    Tone.WARM: (
        "Thank you, and have a good week!", "Thanks for reading!", "All the best!",
        "Wishing you a good week.", "Thank you for your time.", "Have a lovely week!",
        "Thanks, and all the best.", "Have a good day!", "Thank you for reading this.",
        "Best wishes!", "Thanks for taking the time!", "Thank you, and take care!",
        "Many thanks!", "Have a great week!", "Thank you for reading!", "Wishing you all the best.",
        "Enjoy your week!", "With all good wishes.", "Thanks for your time!", "Have a fine week!",
        "Thank you, and all the best!", "Have a great day!", "Good wishes to you!",
        "Thanks, and have a good one!", "Wishing you a lovely week.", "Thanks for reading this!",
    ),
    Tone.NEUTRAL: (
        "Thank you for reading.", "All the best.", "Thanks for your time.", "Have a good week.",
        "Thank you for considering it.", "Thanks, and have a good day.", "Best wishes.",
        "Thank you, and have a good week.", "Thanks for reading.", "With good wishes.",
        "Thank you for your time.", "Many thanks.", "Thanks, and best wishes.", "Have a good day.",
    ),
    Tone.FORMAL: (
        "Kind regards, {me}", "With kind regards, {me}", "With good wishes, {me}",
        "Thank you for considering it. Kind regards, {me}",
    ),
    Tone.PLAYFUL: (
        "Have a lovely week!", "Thanks for reading this far!", "Cheers, and all the best!",
        "Have a great week!", "Have a great day!", "Thanks, and take care!",
    ),
}  # fmt: skip
_AMONG_FRIENDS = (
    "Take care!", "Hope you're well!", "Hope life is good to you!", "Lots of love!", "Hugs!",
    "Hope all is well with you!",
)  # fmt: skip


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
    return said, _end(told, brief, room - len(said) - 1)


def _is_of_theirs(wish: str, told: str) -> bool:
    """Whether a wish names something of theirs and nothing else; one that is signed may stay."""
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


def _end(told: str, brief: Brief, room: int) -> str:
    """A plain end in the brief's tone, another for each brief; the shortest if none has room."""
    friends = brief.relationship is Relationship.FRIEND_FAMILY and brief.tone is not Tone.FORMAL
    ends = _AMONG_FRIENDS if friends else _ENDS[brief.tone]
    written = [end.replace(_ME, brief.sender.name) for end in ends]
    fitting = [end for end in written if len(end) <= room] or [min(written, key=len)]
    return fitting[crc32(told.encode()) % len(fitting)]


def _signed(text: str, name: str) -> str:
    """The text with the sender's whole name where it is signed with a piece of it."""
    match = _SIGNED.search(text)
    parts = set(words_of_note(name))
    if match and set(words_of_note(match["name"])) <= parts:
        return f"{text[: match.start('name')]}{name}"
    return text
