"""What a guided message is made of: the brief, read once."""

from dataclasses import dataclass

from assistant.reading import stems
from assistant.types import Brief, Fact, Origin
from assistant.writers.english.earlier import wish_in
from assistant.writers.english.fact import Detail, read_fact
from assistant.writers.english.intent import read_intent
from assistant.writers.english.introduction import introductions
from assistant.writers.english.phrase import sentence, words_of
from assistant.writers.english.saying import Aim
from assistant.writers.english.somebody import as_held
from assistant.writers.english.tie import read_tie
from assistant.writers.english.voice import Voice, voice_of

_LEAST_SCRAP = 3
"""Words that a scrap of a profile needs to be worth a mention; one alone may be a town."""
_LONGEST_TIE = 2
"""Sentences of a tie that are told at most: a note is short."""
_SHARED_WORDS = 1 / 3
_SMALL_WORDS = frozenset(
    "a an the and or of on in at to for with about by from your you my i i'm we is are was were "
    "that this it after her his their she he they".split()
)


@dataclass(frozen=True)
class Told:
    """One thing about the recipient, ready to be said, and the fact it comes from."""

    detail: Detail
    fact: Fact

    @property
    def typed(self) -> bool:
        """Whether the user typed it, so that they surely want it said."""
        return self.fact.origin is Origin.ADDED and self.fact.id != "recipient.role"

    @property
    def plainness(self) -> int:
        """0 for a talk, a text or a deed, 1 for a position, 2 for what is hard to say well."""
        if not self.speakable:
            return 2
        return int(self.detail.words.startswith("your work as "))

    @property
    def speakable(self) -> bool:
        """Whether it reads well after "I saw that" or as "your ..."."""
        return self.detail.is_clause or self.detail.words.startswith(("your ", "what you "))


@dataclass(frozen=True)
class Material:
    """A brief, read into the pieces that sentences are made of."""

    brief: Brief
    """The brief itself."""
    voice: Voice
    """Who speaks to whom, and how."""
    tie: tuple[str, ...]
    """The tie as sentences, the main one first; empty when there is none."""
    told: tuple[Told, ...]
    """What can be said about the recipient, the best first."""
    aim: Aim | None
    """The reason to write; None when the brief gives none."""


def gather(brief: Brief, facts: tuple[Fact, ...]) -> Material:
    """Read a brief and the ticked facts.

    A reason that the brief does not give is taken from the sender's earlier message.
    """
    voice = voice_of(brief, facts)
    own = {sentence(way) for way in introductions(brief.sender, voice)}
    tie = tuple(said for said in read_tie(brief.tie, voice) if said not in own)
    return Material(
        brief=brief,
        voice=voice,
        tie=tie[:_LONGEST_TIE],
        told=_told(brief, facts, voice),
        aim=read_intent(brief.intent or wish_in(brief.earlier.text), voice),
    )


def overlaps(one: str, other: str) -> bool:
    """Whether a third of the first text's words stand in the other already."""
    words = set(words_of(one)) - _SMALL_WORDS
    return not words or len(words & set(words_of(other))) / len(words) >= _SHARED_WORDS


def _told(brief: Brief, facts: tuple[Fact, ...], voice: Voice) -> tuple[Told, ...]:
    """What can be said: what the user typed first, then what reads well and fits the reason.

    Without any fact it is their position.
    """
    read = [Told(detail, fact) for fact in facts if (detail := read_fact(fact, voice))]
    sayable = [told for told in read if told.typed or told.speakable]
    read = sayable or [told for told in read if len(told.detail.words.split()) >= _LEAST_SCRAP]
    if read:
        topic = stems([brief.intent])
        return tuple(
            sorted(
                read,
                key=lambda told: (
                    not told.typed,
                    not told.speakable,
                    -len(topic & stems([told.detail.words])),
                    told.plainness,
                ),
            )
        )
    role, organization = brief.recipient.role, brief.recipient.organization
    if not (role and organization):
        return ()
    position = f"{role} at {organization}"
    fact = Fact(id="recipient.role", text=position, quote=position, origin=Origin.ADDED)
    words = f"your work as {as_held(voice.tidy(role.lower()))} at {organization}"
    return (Told(Detail(words, is_clause=False), fact),)
