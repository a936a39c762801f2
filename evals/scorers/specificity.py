"""specificity: how much of the text could be said to this reader alone?

Of the different content words of a text, the share that the brief gives as its own: what it tells
of the reader, of the two, or as this kind's news, offer, thing, reason or third person. Such a
word counts once however often it is said, and every other word dilutes it, so stock phrases, praise
and padding lower the figure and only the brief's particulars raise it.

Aside stand, neither for nor against: words without content, greeting and thanks, everybody's
names, and what the sender is (role, organization, line on themselves), unless reader or tie share
it. Never particular are words that half of all such messages hold ("connect", "work", "hope"), even
where the brief says them, and what the brief asks to leave out. Words meet by their stems: "bakes"
meets "baker".

It reads words, not sense: 1 is a text of nothing but particulars, which may still be muddled or
untrue, so read it beside fluency and the claims. A good note stands at half or a little above.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant import Brief
from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer
from evals.scorers._usual_words import EMPTY, STOCK

_WORD = re.compile(r"[^\W_]+")
_ENDING = re.compile(r"(?<=\w{3})(?:ations?|ings?|ists?|ers?|ies?|e[ds]|al|ly|s|y|e)$")
_ENGLISH = "en"
_SURE = 4
"""Letters of a stem that say which word it is."""


def _score(case: Case, output: Output) -> float | None:
    """From 0 to 1; unscored where there is no text, or nothing particular to say.

    A language without a list of usual words is unscored as well.
    """
    brief = case.brief
    if output.outcome is not Outcome.DRAFTED or brief.language not in EMPTY:
        return None
    usual = _usual(brief.language)
    sender = brief.sender
    names = usual.content([sender.name, brief.recipient.name, brief.third.name])
    particular = usual.particular(_told(brief)) - usual.content(brief.avoid) - names
    if not particular:
        return None
    own = usual.content([sender.role, sender.organization, sender.about]) - particular
    said = usual.content([output.text]) - names - own
    hit = usual.particular([output.text]) & particular
    return len(hit) / len(said) if said else 0.0


def _told(brief: Brief) -> tuple[str, ...]:
    """What the brief says of the reader, of the two, and for this message."""
    recipient, thing, third = brief.recipient, brief.thing, brief.third
    return (
        *(recipient.role, recipient.organization, recipient.profile, *recipient.facts),
        *(brief.tie, brief.intent, brief.earlier.text, brief.note, brief.post),
        *(brief.news, brief.offer, brief.reason, brief.until, thing.title, thing.link),
        *(third.role, third.organization, *third.facts),
    )


@dataclass(frozen=True)
class _Usual:
    """The usual words of a language, plain, with those of English, which is mixed into all."""

    empty: frozenset[str]
    """Those without content."""
    all: frozenset[str]
    """Those, and the ones that any message could hold."""
    stock_stems: frozenset[str]
    """The longer stems of the latter: "hops" are not "hope"."""

    def content(self, texts: Iterable[str]) -> frozenset[str]:
        """The stems of the words with content, each once."""
        return frozenset(_stem(word) for word in _words(texts) if word not in self.empty)

    def particular(self, texts: Iterable[str]) -> frozenset[str]:
        """The same without those that any such message could hold."""
        stems = frozenset(_stem(word) for word in _words(texts) if word not in self.all)
        return stems - self.stock_stems


@cache
def _usual(language: str) -> _Usual:
    """The usual words of a language that has a list."""
    empty = frozenset(map(_plain, EMPTY[_ENGLISH] | EMPTY[language]))
    stock = frozenset(map(_plain, STOCK[_ENGLISH] | STOCK[language]))
    stems = frozenset(stem for stem in map(_stem, stock) if len(stem) >= _SURE)
    return _Usual(empty, empty | stock, stems)


def _words(texts: Iterable[str]) -> Iterator[str]:
    """The words of some texts, plain; single letters are none, single digits are."""
    for text in texts:
        for word in _WORD.findall(_plain(text)):
            if len(word) > 1 or word.isdecimal():
                yield word


def _plain(text: str) -> str:
    """Without case, accents and odd widths: people type in a hurry."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """Cut a plain word's endings, one after the other, to no less than three letters.

    >>> _stem("bakery") == _stem("baking") == _stem("bakes")
    True
    """
    while (shorter := _ENDING.sub("", word)) != word:
        word = shorter
    doubled = len(word) >= _SURE and word[-1] == word[-2]
    return word[:-1] if doubled else word


SCORER = Scorer(
    code="specificity",
    title="specific to the reader",
    about="Of a text's content words, names aside, the share that are the brief's particulars.",
    average=Average.MEAN,
    margin=0.05,
    score=_score,
)
