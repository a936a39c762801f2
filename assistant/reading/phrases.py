"""From a list of phrases to one linear pattern.

Most rules of etiquette are lists of phrases. They are matched on `plain(text)`: same length as the
text, so that offsets carry over, but in lower case and with straight quotes, so that a phrase is
written once.
"""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property

from assistant.reading.first_letters import first_letters, word_starts
from assistant.types import Span

_PLAIN = str.maketrans(
    {
        **{chr(upper): chr(upper + 32) for upper in range(ord("A"), ord("Z") + 1)},
        "‘": "'",
        "’": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "‐": "-",
        "‑": "-",
    }
)

_GOES_ON = re.compile(r"\|\n\s*")
_SPACE = r"\s{1,4}"
_WORD = r"[\w'-]{1,40}"
_FEW_WORDS = rf"(?:{_WORD},?{_SPACE}){{0,2}}"


def plain(text: str) -> str:
    """Return the text in lower case with straight quotes, each character in its old place."""
    return text.translate(_PLAIN)


class PhrasePattern:
    """Phrases that are sought together, whole words only, in `plain` text.

    Compiled when first used, because compiling takes longer than a program may take to start.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases in the language that `phrase_pattern` explains."""
        self._phrases = tuple(phrases)
        self._last: tuple[str, list[int]] = ("", [])
        self._expressions = tuple(map(_expression, self._phrases))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(self._expressions)})(?!\w)")

    @cached_property
    def _starts(self) -> frozenset[str] | None:
        """How the words begin with which a phrase begins; None when any word may."""
        starts = frozenset[str]()
        for phrase in self._phrases:
            letters = first_letters(phrase)
            if letters is None:
                return None
            starts |= letters
        return starts

    def search(
        self, plain_text: str, start: int = 0, end: int = sys.maxsize
    ) -> re.Match[str] | None:
        """Return the first match between `start` and `end`; None when there is none."""
        return next(self.finditer(plain_text, start, end), None)

    def match(self, plain_text: str, start: int = 0) -> re.Match[str] | None:
        """Return the match that begins at `start`; None when none does."""
        return self._compiled.match(plain_text, start)

    def fullmatch(self, plain_text: str) -> re.Match[str] | None:
        """Return the match that is the whole text; None when none is."""
        return self._compiled.fullmatch(plain_text)

    def finditer(
        self, plain_text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Yield every match between `start` and `end`, which cuts no word, in reading order."""
        if self._starts is None:
            yield from self._compiled.finditer(plain_text, start, end)
            return
        places = self._places(plain_text, self._starts)
        for at in places[bisect_left(places, start) :] if start else places:
            if at >= end:
                return
            if at >= start and (match := self._compiled.match(plain_text, at, end)):
                yield match
                start = match.end()

    def _places(self, plain_text: str, starts: frozenset[str]) -> list[int]:
        """Return where a phrase may begin; a text's sentences are asked for one by one."""
        text, places = self._last
        if text is not plain_text:
            keys, words = word_starts(plain_text)
            both = starts & keys
            places = sorted({at for letters in both for at in words[letters]}) if both else []
            self._last = (plain_text, places)
        return places


def phrase_pattern(phrases: str, **words: str) -> PhrasePattern:
    """Make one pattern of phrases, to be matched on `plain` text.

    Nothing in a pattern repeats without bound, so matching stays linear.

    Args:
        phrases: One phrase in lower case on each line; a line that ends in `|` goes on in the
            next. A space stands for any white space,
            `(a|b)` for a choice, `?` after a letter or a choice for "or not", `#` for a word or
            its beginning, `~` for up to two words of any kind, and `{name}` for a choice among
            the words of that name.
        words: What the names stand for: words or short phrases with commas between them.

    Raises:
        ValueError: A phrase holds a sign of regular expressions that the language lacks.

    Example:
        >>> pattern = phrase_pattern("add you to my ~{circle}", circle="network, connections")
        >>> pattern.search("i'd add you to my professional network.").group()
        'add you to my professional network'
    """
    choices = {
        name: f"({'|'.join(' '.join(part.split()) for part in listed.split(','))})"
        for name, listed in words.items()
    }
    lines = (line.strip() for line in _GOES_ON.sub("|", phrases).splitlines())
    return PhrasePattern(line.format_map(choices) for line in lines if line)


def passages(pattern: PhrasePattern, plain_text: str, end: int = sys.maxsize) -> Iterator[Span]:
    """Yield every place before `end` where the pattern matches, in reading order."""
    for match in pattern.finditer(plain_text, 0, end):
        yield Span(start=match.start(), end=match.end())


def _expression(phrase: str) -> str:
    if re.search(r"[*+{}\\]", phrase):
        raise ValueError(f"A phrase may not repeat or escape: {phrase!r}")
    spaced = phrase.replace("(", "(?:").replace(" ", _SPACE)
    return spaced.replace("#", _WORD).replace("~", _FEW_WORDS)
