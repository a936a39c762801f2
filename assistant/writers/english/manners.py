"""Greetings, ways to give a reason, and warm ends, by tone and relationship."""

from zlib import crc32

from assistant.types import Relationship, Tone
from assistant.writers.english.phrase import sentence, words_of
from assistant.writers.english.saying import Aim, Shape
from assistant.writers.english.voice import Voice

_OFFERED = 2
"""Closings to choose from: of more, a small model always takes the same."""

_HELLO = {Tone.WARM: "Hi", Tone.NEUTRAL: "Hello", Tone.FORMAL: "Dear", Tone.PLAYFUL: "Hey"}

_TO_DO = {
    Tone.WARM: ("I'd love to {}", "I'd like to {}", "I was hoping to {}"),
    Tone.NEUTRAL: ("I'd like to {}", "I'm hoping to {}"),
    Tone.FORMAL: ("I would be glad to {}", "I would like to {}"),
    Tone.PLAYFUL: ("I'd love to {}", "I'd really like to {}"),
}
_TO_GET = {
    Tone.WARM: ("I'd love {}", "I'd value {}"),
    Tone.NEUTRAL: ("I'd value {}", "I'd appreciate {}"),
    Tone.FORMAL: ("I would be grateful for {}", "I would value {}"),
    Tone.PLAYFUL: ("I'd love {}", "I'd treasure {}"),
}
_SAYING = frozenset("thank say tell let congratulate apologize apologise invite show".split())
# Wishing to know is quieter than loving to know.
_PLAIN = frozenset("know ask be find understand see".split())

# What goes on from here is not "was hoping".
_LASTING = frozenset("stay keep be reconnect catch follow join".split())

_UNSAID = {
    Relationship.FRIEND_FAMILY: ("I'd love to stay in touch", "I'd like to stay in touch here"),
    Relationship.ACQUAINTANCE: ("I'd like to stay in touch", "I'd be glad to stay in touch"),
    Relationship.INDUSTRY: (
        "I'd like to keep up with your work",
        "I'd be glad to follow your work",
    ),
    Relationship.INFLUENCER_BRAND: (
        "I'd like to follow what you do next",
        "I'd love to see what you make next",
    ),
    Relationship.PROSPECT: ("I'd be glad to be in touch", "I'd like to follow your work"),
}

_CLOSINGS = {
    Tone.WARM: (
        "Thanks for considering it!",
        "Thanks for reading, and have a good week!",
        "Either way, I wish you a good week.",
        "Thanks for taking a moment to read this.",
        "Either way, all the best with your work.",
        "Thank you, and all good wishes.",
    ),
    Tone.NEUTRAL: (
        "Thank you for considering it.",
        "Thanks for reading.",
        "Either way, I wish you well.",
        "Thank you, and all the best.",
        "Thanks for taking a moment.",
    ),
    Tone.FORMAL: (
        "Thank you for considering it. Kind regards, {me}",
        "With kind regards, {me}",
        "Thank you for your time. Kind regards, {me}",
    ),
    Tone.PLAYFUL: (
        "Thanks for reading, and have a lovely week!",
        "Either way, have a great week!",
        "Thanks for reading this far!",
        "Thank you, and happy days ahead!",
    ),
}
_SHORT_CLOSINGS = {
    Tone.WARM: ("Thanks!", "Thank you!"),
    Tone.NEUTRAL: ("Thank you.", "Thanks."),
    Tone.FORMAL: ("Kind regards.", "Thank you."),
    Tone.PLAYFUL: ("Thanks!", "Take care!"),
}
_AMONG_FRIENDS = (
    "Hope you're doing well!",
    "Hope all is well with you!",
    "Take care!",
    "Hope life is treating you well!",
)


def greeting(voice: Voice) -> str:
    """The first words: "Hi Ana,"."""
    return f"{_HELLO[voice.tone]} {voice.greeting},"


def reasons(aim: Aim | None, voice: Voice, *, has_tie: bool) -> tuple[str, ...]:
    """Give the reason to write as sentences, best first, never empty.

    Without an aim it is the plain one that fits the relationship: to stay in touch with people
    one knows, to follow the work of people one does not.
    """
    if aim is None:
        known = has_tie and voice.relationship is Relationship.INDUSTRY
        plain = _UNSAID[Relationship.ACQUAINTANCE if known else voice.relationship]
        return tuple(sentence(said) for said in plain)
    said = [sentence(frame.format(aim.words)) for frame in _frames(aim, voice)]
    return tuple(f"{way} {aim.then}".strip() for way in said)


def _frames(aim: Aim, voice: Voice) -> tuple[str, ...]:
    """The ways to put an aim into words, `{}` standing for it."""
    if aim.shape is Shape.STATED:
        return ("{}",)
    if aim.shape is Shape.ASKED:
        begs = words_of(aim.words)[:1] and words_of(aim.words)[0] in {
            "can",
            "could",
            "may",
            "would",
        }
        asking = "May I ask: {}?" if voice.formal else "Can I ask: {}?"
        return ("A quick question: {}?",) if begs else (asking, "A quick question: {}?")
    if aim.shape is Shape.TO_GET:
        return _TO_GET[voice.tone]
    first = words_of(aim.words)[:1]
    if first and first[0] in _SAYING:
        return ("I wanted to {}", "I'd like to {}")
    quiet = first and first[0] in _PLAIN and not aim.words.startswith("ask you a few things")
    if quiet and voice.tone in {Tone.WARM, Tone.PLAYFUL}:
        return ("I'd like to {}", "I was hoping to {}")
    if first and first[0] in _LASTING and voice.tone in {Tone.WARM, Tone.PLAYFUL}:
        return ("I'd love to {}", "I'd like to {}")
    return _TO_DO[voice.tone]


def closings(voice: Voice) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Warm ends as whole sentences: the ones to choose from, and short ones for tight limits."""
    me = voice.sender.full
    if voice.close:
        return (_turned(_AMONG_FRIENDS, voice)[:_OFFERED], ("Take care!", "Hugs!"))
    full = tuple(closing.format(me=me) for closing in _CLOSINGS[voice.tone])
    return (_turned(full, voice)[:_OFFERED], _SHORT_CLOSINGS[voice.tone])


def _turned(ways: tuple[str, ...], voice: Voice) -> tuple[str, ...]:
    """The ways in an order that depends on the recipient, so that no two notes end alike."""
    start = crc32(voice.recipient.full.encode()) % len(ways)
    return ways[start:] + ways[:start]
