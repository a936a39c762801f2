"""Who speaks to whom, in what tone: what every sentence of one message has in common."""

from dataclasses import dataclass

from assistant.claims.words import word_list
from assistant.text import NameForms, greeting_name, name_forms
from assistant.types import Brief, Fact, Origin, Relationship, Third, Tone
from assistant.writers.english.casing import names_in, places_in, restore_capitals
from assistant.writers.english.links import around_links
from assistant.writers.english.person import to_second_person
from assistant.writers.english.recipient_name import common_words, is_also_a_word
from assistant.writers.english.shorthand import write_out

_SHOUT = 8
_SHORTEST_NAME = 3
_KIN = frozenset(
    "auntie aunt aunty uncle cousin grandma grandpa granny gran nana nan mum mom dad papa mama "
    "sister brother".split()
)
_SHORTEST_OWN = 5


@dataclass(frozen=True)
class Voice:
    """The two people, the tone, and the names whose capitals are known."""

    tone: Tone
    relationship: Relationship
    recipient: NameForms
    sender: NameForms
    greeting: str
    """What to call the recipient after "Hi"."""
    names: tuple[str, ...]
    """Names with their capitals, longest first."""

    @property
    def me(self) -> str:
        """What the sender calls themselves among friends: "Ned", "Auntie Bea"."""
        short = self.sender.nickname or self.sender.given or self.sender.full
        return self.sender.full if short.casefold() in _KIN else short

    @property
    def formal(self) -> bool:
        """Whether contractions are written out."""
        return self.tone is Tone.FORMAL

    @property
    def close(self) -> bool:
        """Whether the two are friends or family."""
        return self.relationship is Relationship.FRIEND_FAMILY

    @property
    def known(self) -> bool:
        """Whether the two have met."""
        return self.relationship in {Relationship.FRIEND_FAMILY, Relationship.ACQUAINTANCE}

    def tidy(self, text: str) -> str:
        """Write shorthand out and give names their capitals; nobody's person is turned."""
        calm = text.lower() if _is_shouted(text) else text
        return around_links(calm, lambda words: restore_capitals(write_out(words), self.names))

    def address(self, text: str) -> str:
        """Tidy a text about the recipient and speak it to them."""
        words = common_words(self.recipient)
        both = self.recipient.full.replace(" & ", " and ")  # as shorthand is written out
        return to_second_person(self.tidy(text), (*self.recipient.accepted, both), words=words)


def voice_of(brief: Brief, facts: tuple[Fact, ...]) -> Voice:
    """Collect what every sentence needs to know from the brief and the ticked facts."""
    sender, recipient = brief.sender, brief.recipient
    them, me = name_forms(recipient.name), name_forms(sender.name)
    organizations = [name for name in (sender.organization, recipient.organization) if name]
    read = [fact.text for fact in facts if fact.origin is Origin.PROFILE]
    told = [brief.tie, brief.intent, sender.about, *recipient.facts]
    typed = [text for text in told if not _is_shouted(text)]
    ours = (*them.accepted, me.full, me.given, *_names_of(brief.third))
    plain = common_words(them)
    own = [
        name
        for name in ours
        if len(name) >= _SHORTEST_NAME and not is_also_a_word(name) and name not in plain
    ]
    places = [part for name in organizations if name != name.casefold() for part in _openings(name)]
    places += [name.split()[0] for name in organizations if _is_own_word(name.split()[0])]
    brands = [name for name in names_in(read) if " " not in name and not name[1:].islower()]
    named = [
        part
        for name in places_in((*typed, *(fact.text for fact in facts)))
        for part in _openings(name)
    ]
    names = dict.fromkeys((*places, *names_in(typed), *brands, *named, *own))
    return Voice(
        tone=brief.tone,
        relationship=brief.relationship,
        recipient=them,
        sender=me,
        greeting=greeting_name(recipient.name, formal=brief.tone is Tone.FORMAL),
        names=tuple(sorted(names, key=len, reverse=True)),
    )


def _is_own_word(word: str) -> bool:
    """Whether a word is a name by itself: "Northgate" of "Northgate Ambulance", not "Open"."""
    letters = word.isalpha() and word[:1].isupper() and len(word) >= _SHORTEST_OWN
    return letters and word.casefold() not in word_list("ordinary")


def _names_of(third: Third) -> tuple[str, ...]:
    """What the person who is to be introduced is called; empty when there is none."""
    return name_forms(third.name).accepted if third.name else ()


def _openings(name: str) -> tuple[str, ...]:
    """A name and the shorter ways to say it: "St. Brigid's Hospital", "St. Brigid's"."""
    words = name.split()
    return tuple(" ".join(words[:size]) for size in range(len(words), 1, -1)) or (name,)


def _is_shouted(text: str) -> bool:
    """Whether a text of some length is typed in capitals throughout."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _SHOUT and all(
        letter.isupper() for letter in letters if letter.isascii()
    )
