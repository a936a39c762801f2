"""Content words: what two texts must share to speak of the same thing."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.types import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Scripts that put no space between words; two neighbors stand for a word.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

_ENDINGS = tuple("ation ist ie ing er es ed al ally dly tly ely s y e".split())
_SHORTEST_STEM = 4
_VOWELS = "aeiou"
_SHORT_VERB = re.compile(r"([^aeiou][aeiou][^aeiouwxy])(?:ing|ed)")
_SHORT_STEM = re.compile(r"([a-z][aeiou][a-z])(?:ing|ed)")
_PLURAL = re.compile(r"(?<=[a-z]{2}x)es$|(?<=[a-z]{2}[a-hj-rtv-z])s$")

_EMPTY = frozenset(
    """
    a about above after again all also always am an and another any are as ask at away back be
    because been before being below between both but by came can come could d did do does doing
    don done down during each either else even ever every few for from further get gets getting
    give given go goes going got had has have having he her here hers him his how however i if in
    into is it its itself just let like ll m made make makes making many may maybe me might more
    most much must my myself need never no nor not nothing now of off often on once one only or
    other our ours out over own per perhaps please put quite rather re really said same say see
    seem she should since so some someone something soon still such sure take than that the their
    them then there these they this those though through to together too under until up upon us
    use used using ve very via want wanted was way we well went were what when where whether which
    while who whom whose why will wish with within without would yes yet you your yours yourself
    hi hey hello dear isn don't i'm i've i'd i'll it's that's you're you've we're we've can't
    won't didn't doesn't thank thanks regards best kind warm cheers
    """.split()
)

_COMMON = frozenset(
    """
    work working team company companies business organization people person year years month week
    day days today time times thing things stuff lot kind great good nice new old big small long
    first last next recent recently help lead leader leading head manager management director
    professional profession network networking connect connection linkedin profile experience
    background role job career position project projects opportunity opportunities industry field
    area space world life interest interested interesting share shared meet met meeting chat talk
    talked speak spoke hear heard learn know think thought feel look looking find found follow
    followed following read write wrote post posted page show online love loved enjoy enjoyed
    appreciate happy glad hope keen curious insight insights idea ideas topic topics story
    question way part run build built start started join joined friend colleague contact member
    group data tech technology software product service services development developer senior
    junior mutual common similar different many few two three several
    """.split()
)
"""Words that half of all requests hold: one of them alone shows nothing."""


class Word(NamedTuple):
    """One content word of a text."""

    stem: str
    """The word without its ending, in folded case: what is compared."""
    start: int
    """First code point of the whole word."""
    end: int
    """One past its last code point."""

    @property
    def common(self) -> bool:
        """Whether the word is too usual to be told from chance."""
        return self.stem in _COMMON_STEMS


def content_words(text: str) -> Iterator[Word]:
    """Yield the words of a text that carry content, in reading order.

    Endings are cut so that "pumps" meets "pump" and "photographer" meets "photography". Texts
    without spaces between words yield overlapping pairs of characters instead.
    """
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group().casefold()
        if not word.isascii() and _UNSPACED.search(word):
            yield from _pairs(text, start, end)
        elif word not in _EMPTY and (len(word) > 1 or word.isdecimal()):
            yield Word(stem(word), start, end)


def words_within(words: Sequence[Word], span: Span) -> Sequence[Word]:
    """Return those of the words, which are in reading order, that begin inside the span."""
    first = bisect_left(words, span.start, key=_start)
    return words[first : bisect_left(words, span.end, lo=first, key=_start)]


def _start(word: Word) -> int:
    return word.start


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems of every content word in the texts."""
    return frozenset[str]().union(*map(_stems, texts))


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    """Return a text's stems; a brief's texts are asked for by several rules and every variant."""
    return frozenset(word.stem for word in content_words(text))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Cut a word's endings, one after the other, to no less than three letters.

    >>> stem("engineering") == stem("engineers")
    True
    """
    word = word.replace("’", "'").casefold().removesuffix("'s").removesuffix("'")
    if not word.isascii():
        return word
    word = _short_verb(_PLURAL.sub("", word))
    while word.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                word = word[: -len(ending)]
                break
        else:
            break
    doubled = len(word) >= _SHORTEST_STEM and word[-1] == word[-2]
    return word[:-1] if doubled and word[-1] not in _VOWELS else word


def _short_verb(word: str) -> str:
    """Turn "moving" and "moved" into "move", "boxing" and "rowed" into "box" and "row"."""
    if match := _SHORT_VERB.fullmatch(word):
        return match.group(1) + "e"
    return match.group(1) if (match := _SHORT_STEM.fullmatch(word)) else word


def _pairs(text: str, start: int, end: int) -> Iterator[Word]:
    for at in range(start, max(end - 1, start + 1)):
        yield Word(text[at : at + 2], at, min(at + 2, end))


_COMMON_STEMS = frozenset(map(stem, _COMMON))
