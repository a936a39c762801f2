"""What a careful reader takes in from one message, each part worked out once."""

import re
from functools import cached_property, lru_cache

from assistant.reading.asks import find_asks
from assistant.reading.capitals import find_names
from assistant.reading.content import Word, content_words, stems
from assistant.reading.details import find_details
from assistant.reading.greeting import Address, Greeting, find_vocatives, read_greeting
from assistant.reading.introduction import find_introductions, find_shared_past
from assistant.reading.layout import Layout, read_layout
from assistant.reading.phrases import plain
from assistant.reading.reasons import find_ground, find_reasons
from assistant.reading.specifics import find_specifics
from assistant.reading.warmth import find_warmth
from assistant.text import NameForms, foreign_language, greeting_name, name_forms
from assistant.types import Brief, Message, Relationship, Span

ENGLISH = "en"

_RUN = re.compile(r"\w+")

MOST_SENTENCES = 5
"""More than these after the greeting make a proposal of an opening."""
MOST_ASKS = 1
"""One small question can be answered at once."""
_WORDS_OF_A_SENTENCE = 3


class Reading:
    """A message with what both checks and lights see in it.

    Both lean on the same reading, so they cannot disagree. Every part is a pure function of the
    message, computed when first asked for.
    """

    def __init__(self, message: Message) -> None:
        """Take a message; nothing is computed yet."""
        self.message = message

    @property
    def text(self) -> str:
        """The text as it would be pasted."""
        return self.message.text

    @property
    def brief(self) -> Brief | None:
        """What the sender told us; None when only the text is known."""
        return self.message.brief

    @property
    def relationship(self) -> Relationship | None:
        """How the two stand to each other; None when not known."""
        return self.brief.relationship if self.brief else self.message.relationship

    @cached_property
    def language(self) -> str:
        """The message's language as an ISO 639 code: the brief's, or another the text is in.

        English where neither tells.
        """
        if self.brief and self.brief.language != ENGLISH:
            return self.brief.language
        people = (self.brief.sender, self.brief.recipient) if self.brief else ()
        names = [self.message.recipient, self.message.sender]
        names += [words for person in people for words in (person.name, person.organization)]
        return foreign_language(self.text, names=names) or ENGLISH

    @property
    def english(self) -> bool:
        """Whether the message is in English."""
        return self.language == ENGLISH

    @property
    def close(self) -> bool:
        """Whether they are friends or family."""
        return self.relationship is Relationship.FRIEND_FAMILY

    @cached_property
    def plain(self) -> str:
        """The text in lower case with straight quotes; offsets are the text's."""
        return plain(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every unbroken run of letters and digits in the plain text."""
        return frozenset(_RUN.findall(self.plain))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the text that carry content, in reading order."""
        return tuple(content_words(self.text))

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """Capitalized words that name something, in reading order; empty when none."""
        return tuple(find_names(self.text, begin=self.greeting.end))

    @cached_property
    def recipient(self) -> NameForms | None:
        """Forms of the recipient's name; None when it is not known."""
        name = self.brief.recipient.name if self.brief else self.message.recipient
        return _forms(name) if self.brief or name else None

    @cached_property
    def reader_name(self) -> str:
        """What to call the recipient when speaking to the sender; never empty."""
        name = self.brief.recipient.name if self.brief else self.message.recipient
        return (_greeted(name) if name else "") or "the reader"

    @cached_property
    def sender(self) -> NameForms | None:
        """Forms of the sender's name; None when it is not known."""
        name = self.brief.sender.name if self.brief else self.message.sender
        return _forms(name) if self.brief or name else None

    @cached_property
    def greeting(self) -> Greeting:
        """Who is greeted, and where the message proper begins."""
        return read_greeting(
            self.text, recipient=self.recipient, sender=self.sender, close=self.close
        )

    @cached_property
    def layout(self) -> Layout:
        """The sentences and the sign-off."""
        return read_layout(self.text, self.plain, begin=self.greeting.end, sender=self.sender)

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences between greeting and sign-off."""
        return self.layout.sentences

    @property
    def weighty_sentences(self) -> tuple[Span, ...]:
        """The sentences that take time to read: a mere "Thanks!" is left out."""
        return tuple(
            span
            for span in self.sentences
            if len(self.text[span.start : span.end].split()) >= _WORDS_OF_A_SENTENCE
        )

    @cached_property
    def address(self) -> tuple[Span, ...]:
        """Where the recipient is rightly addressed by name (S2); empty when nowhere."""
        if self.greeting.address in {Address.RIGHT, Address.UNKNOWN} and self.greeting.name:
            return (self.greeting.name,)
        if self.recipient and self.greeting.address is not Address.WRONG:
            return _in_order(find_vocatives(self.text, self.recipient))
        return ()

    @cached_property
    def details(self) -> tuple[Span, ...]:
        """Words that could be said to nobody else (S1); empty when none."""
        if self.brief is None and not self.message.facts:
            found = find_specifics(
                self.plain,
                self.words,
                self.sentences,
                names=self.names,
                aside=self._about_sender,
            )
            return _in_order([*found, *self.shared_past])
        found = find_details(
            self.message,
            self.plain,
            self.words,
            self.sentences,
            aside=self._about_sender,
            names=self.name_stems,
        )
        if self.brief is None:
            found += self.shared_past
        return _in_order(found)

    @cached_property
    def introductions(self) -> tuple[Span, ...]:
        """Words that say who is writing (S3); empty when none.

        To people who once knew the sender, "we shared a desk" says it as well as a name.
        """
        found = list(self._about_sender)
        if self.relationship in {None, Relationship.FRIEND_FAMILY, Relationship.ACQUAINTANCE}:
            found += self.shared_past
        if self.layout.signature:
            found.append(self.layout.signature)
        return _in_order(found)

    @cached_property
    def shared_past(self) -> tuple[Span, ...]:
        """Clauses that place both at one place or time: "we met at the fair"."""
        return _in_order(find_shared_past(self.plain))

    @cached_property
    def reasons(self) -> tuple[Span, ...]:
        """Words that give a reason for writing (S4); empty when none."""
        intent = self.brief.intent if self.brief else ""
        found = find_reasons(self.plain, self.words, self.sentences, intent=intent)
        if self.brief is None:
            found += find_ground(self.plain, self.words, self.sentences, details=self.details)
        return _in_order(found)

    @cached_property
    def asks(self) -> tuple[Span, ...]:
        """Sentences that ask for an answer or a deed (S5); empty when none."""
        return tuple(find_asks(self.plain, self.sentences))

    @cached_property
    def warmth(self) -> tuple[Span, ...]:
        """Warm words at the end (S6); empty when none."""
        return tuple(find_warmth(self.plain, self.layout))

    @cached_property
    def name_stems(self) -> frozenset[str]:
        """Stems of the words in both people's names."""
        people = [person for person in (self.recipient, self.sender) if person]
        return stems(f"{each.full} {each.given} {each.family} {each.nickname}" for each in people)

    @cached_property
    def _about_sender(self) -> tuple[Span, ...]:
        found = find_introductions(
            self.text,
            self.plain,
            self.words,
            begin=self.greeting.end,
            brief=self.brief,
            sender=self.sender,
            close=self.close,
        )
        return _in_order(found)


@lru_cache(maxsize=64)
def _forms(name: str) -> NameForms:
    """Return the forms of a name; a brief's two names are asked for with every variant."""
    return name_forms(name)


@lru_cache(maxsize=64)
def _greeted(name: str) -> str:
    return greeting_name(name)


def _in_order(spans: list[Span]) -> tuple[Span, ...]:
    """Sort spans and join those that overlap."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(start=joined[-1].start, end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
