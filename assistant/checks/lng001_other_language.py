"""LNG001 other-language: words in another language or script than the one asked for."""

from bisect import bisect_left
from collections.abc import Iterator

from assistant.checks._kept_out import given, typed, words_of
from assistant.checks._rule import Example, Need, Rule
from assistant.claims import is_ordinary
from assistant.reading import ENGLISH, Reading
from assistant.text import (
    PlacedWord,
    guess_language,
    placed_words,
    same_language,
    script_of,
    scripts_of,
    split_sentences,
    words_of_other_scripts,
)
from assistant.types import Brief, Recipient, Sender, Severity, Span

_FEWEST_WORDS = 4
"""A sentence with fewer may be a greeting in the reader's own language."""
_STRANGE = 0.6
"""With this share of words that are no English, a sentence is no English."""
_DOUBTFUL = 0.25
"""From this share on, the language is guessed."""
_SURE = 0.7
_FEWEST_TO_GUESS = 6
"""Words of a sentence in another language than English, from which on it is guessed."""
_SHORTEST_WORD = 2
_GREETING_WORDS = 3
"""Names among them."""
_PAST_LATIN = "\u0250"
_NAME_START = 2
"""So much of a word must be in what was given: "田中さん" may stand where 田中美咲 was named."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark words in other scripts, then sentences in another language."""
    brief = reading.brief
    if brief is None:
        return
    known = words_of(typed(reading))
    names = f"{brief.recipient.name} {brief.sender.name}"
    scripted = list(_other_scripts(reading.text, brief.language, " ".join(given(reading)), names))
    yield from scripted
    words = placed_words(reading.text)
    for start, end in split_sentences(reading.text):
        if any(start <= span.start < end for span in scripted):
            continue
        first = bisect_left(words, start, key=_start)
        said = [
            word
            for word in words[first : bisect_left(words, end, first, key=_start)]
            if word.end <= end
        ]
        if _is_other(reading.text, said, brief.language, known):
            yield Span(start=start, end=end)


def _start(word: PlacedWord) -> int:
    return word.start


def _other_scripts(text: str, language: str, held: str, names: str) -> Iterator[Span]:
    """Yield words in a script that is not the language's and that nothing given holds."""
    scripts = scripts_of(language)
    words = words_of_other_scripts(text)
    # A word or two in the script of somebody's name are a greeting: "Здравейте, Стефан!".
    if len(words) <= _GREETING_WORDS:
        scripts |= {script_of(names[start]) for start, _ in words_of_other_scripts(names)}
    for start, end in words:
        word = text[start:end]
        if end - start >= _SHORTEST_WORD or text[start - 1 : start].isalpha():
            script = script_of(word[0])
            if script and script not in scripts and word[:_NAME_START] not in held:
                yield Span(start=start, end=end)


def _is_other(text: str, said: list[PlacedWord], language: str, known: frozenset[str]) -> bool:
    """Whether a sentence is in another language, names and given words aside."""
    own = [
        word
        for word in said
        if word.word not in known and not (text[word.start].isupper() and word is not said[0])
    ]
    letters = [word for word in own if word.word.isalpha()]
    if language == ENGLISH:
        letters = [word for word in letters if word.word[0] < _PAST_LATIN]
    if len(letters) < _FEWEST_WORDS:
        return False
    if language == ENGLISH:
        strange = sum(not is_ordinary(word.word) for word in letters) / len(letters)
        if strange < _DOUBTFUL:
            return False
        if strange >= _STRANGE:
            return True
    elif len(letters) < _FEWEST_TO_GUESS:
        return False
    found, sure = guess_language(text[said[0].start : said[-1].end])
    return sure >= _SURE and not same_language(found, language)


_BRIEF = Brief(
    platform="linkedin", sender=Sender(name="Tom Hale"), recipient=Recipient(name="Ana Ruiz")
)

RULE = Rule(
    code="LNG001",
    name="other-language",
    severity=Severity.ERROR,
    guarantee=True,
    needs=(Need.BRIEF,),
    message="'{text}' is not in the language that was asked for.",
    why="The reader may not know it, and you cannot read over what you send.",
    fix="Say it in the language of the message, or set the brief's language to this one.",
    guidance=("S2",),
    source="Fact: scripts by Unicode; languages by fastText's lid.176 and a list of English words",
    examples=(
        Example(
            bad="Hi Ana, ich freue mich sehr auf ein Gespräch über Brot.",
            good="Hi Ana, I look forward to a talk about bread. Muchas gracias!",
            brief=_BRIEF,
        ),
        Example(
            bad="Hi Ana, приятно познакомиться.",
            good="Hi Ana, спасибо!",
            brief=_BRIEF.model_copy(update={"tie": "she taught me to say спасибо"}),
        ),
        Example(
            bad="Hi Ana, nuqneH qaleghneS Heghlu'meH QaQ jajvam.",
            good="Hi Ana, I sail a pinky schooner and a dory.",
            brief=_BRIEF,
        ),
    ),
    find=_find,
)
