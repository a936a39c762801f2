"""Words that are right because the user wrote them: names, brands and terms of the trade."""

import re
from collections.abc import Iterable

from assistant.types import Brief, Fact

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word with the apostrophes inside it; offsets are the text's."""
_POSSESSIVE = re.compile(r"['’](?:s|S)$|['’]$")


def bare(word: str) -> str:
    """Return a word in lower case, without the ending of a possessive."""
    return _POSSESSIVE.sub("", word).casefold().replace("’", "'")


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return every word of some texts, bare."""
    return frozenset(bare(word) for text in texts for word in WORD.findall(text))


def known_words(
    *,
    brief: Brief | None = None,
    facts: Iterable[Fact] = (),
    names: Iterable[str] = (),
    own: Iterable[str] = (),
) -> frozenset[str]:
    """Return the words that proofreading takes as rightly spelled.

    Args:
        brief: All its words count, the pasted profile's included.
        facts: Facts about the recipient.
        names: Names of people, for want of a brief.
        own: The user's own list, from the settings.
    """
    texts = [*names, *own, *(fact.text for fact in facts)]
    if brief is not None:
        sender, recipient = brief.sender, brief.recipient
        texts += [sender.name, sender.role, sender.organization, sender.about]
        texts += [recipient.name, recipient.role, recipient.organization, recipient.profile]
        texts += [*recipient.facts, brief.tie, brief.intent]
    return words_of(texts)
