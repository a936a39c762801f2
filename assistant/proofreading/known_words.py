"""Words that are right because the user wrote them: names, brands and terms of the trade."""

import re
from collections.abc import Iterable, Iterator

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
        brief: Every word in it counts, the pasted profile's included.
        facts: Facts about the recipient.
        names: Names of people, for want of a brief.
        own: The user's own list, from the settings.
    """
    texts = [*names, *own, *(fact.text for fact in facts)]
    if brief is not None:
        texts += _texts_in(brief.model_dump(mode="json"))
    return words_of(texts)


def _texts_in(value: object) -> Iterator[str]:
    """Yield every text in some data, however deep it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(inner)
