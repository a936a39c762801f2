"""Small pieces every sentence needs: first words, articles, full stops, formal spelling-out."""

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.writers.english.links import ends_in_link
from assistant.writers.english.verbs import is_base, is_participle, is_past, is_third_person

if TYPE_CHECKING:
    import inflect

_FIRST_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_DETERMINERS = frozenset(
    "a an the my our your his her their its this that these those some any each every no all "
    "several many both two three four five six".split()
)
_BARE = frozenset(
    "school university college work church uni home town hospital kindergarten".split()
)
_PREPOSITIONS = frozenset(
    "about after around as at before behind beside between by during for from in into near of off "
    "on over through to under until up via with within without against among across".split()
)
_MODALS = frozenset(
    "am are is was were has have had can could will would should may might do does did".split()
)
_ITS = frozenset("it's that's there's he's she's what's".split())
_SUBJECT_PRONOUNS = frozenset("i we you they".split())
_CLAUSE_OPENERS = frozenset(
    "that which who whom whose where when how why what because if while".split()
)
_CONTRACTIONS = {
    "i'm": "I am", "i'd": "I would", "i've": "I have", "i'll": "I will", "we're": "we are",
    "we've": "we have", "we'd": "we would", "you're": "you are", "you've": "you have",
    "you'd": "you would", "you'll": "you will", "it's": "it is", "don't": "do not",
    "didn't": "did not", "doesn't": "does not", "can't": "cannot", "couldn't": "could not",
    "isn't": "is not", "wasn't": "was not", "haven't": "have not", "that's": "that is",
}  # fmt: skip
_CONTRACTED = re.compile(r"\b(?:" + "|".join(_CONTRACTIONS) + r")\b", re.IGNORECASE)
_ORDINARY_FIRST = frozenset(
    "your you the a an my we our you're we're it it's we've you've congratulations thanks thank "
    "both somebody someone what this that there would could can if as since here have how it "
    "one just only good some there's here's perhaps might yes no yeah true because".split()
)
_EVENTS = (
    "dinner|lunch|breakfast|meetup|conference|wedding|party|workshop|fair|festival|booth|reunion"
    "|hackathon|bootcamp|group|club|class|course|session|panel|market|marathon|retreat|seminar|picnic"
    "|exhibition|ceremony|tournament|choir|band|team|trip|train|flight|booth|stand|afterparty|summit"
)
# Words between the preposition and the event must not be determiners or prepositions themselves.
_NO_ARTICLE = re.compile(
    r"\b(at|from|in|during|after|on|to|of|for) ("
    r"same\b|(?:(?!(?:"
    + "|".join(sorted(_DETERMINERS | _PREPOSITIONS))
    + r")\b)[^\W\d_][\w-]* ){1,3}?"
    rf"(?:{_EVENTS})\b)"
)
_SAME_THING = re.compile(r"\b(do|does|did|doing|done|have|has|had|use|used) same\b")
# Spelled with a U, said with a Y: the article library goes by the letter.
_SAID_YOU = re.compile(r"(?:U[A-Z]{1,3}\b|uni(?![mn])|Uni(?![mn]))")
# "EU lawyer" is spelled out, and "8th" is eighth.
_SAID_VOWEL = re.compile(r"EU\b|8|(?:11|18)(?:th|\b|-)")
# "Hannah and Joe's wedding" has its owner for an article.
_OWNED_BY = re.compile(r"(?:[\w-]+ ){0,4}?[A-Z][\w-]*['’]s ")
_PLURAL = 3
_TRAILING = " \t,;:–—-"


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes straight."""
    return [match.group().casefold().replace("’", "'") for match in _FIRST_WORD.finditer(text)]


def capitalized(text: str) -> str:
    """The text with its first letter a capital, brand names like "iPhone" left alone."""
    if len(text) > 1 and text[0].islower() and text[1].isupper():
        return text
    return text[:1].upper() + text[1:]


def sentence(text: str, end: str = ".") -> str:
    """The text as one sentence: a capital in front, a stop behind unless it has one.

    A link at the end gets none, as the stop would become part of it.
    """
    text = text.strip().strip(_TRAILING)
    if not text:
        return ""
    return capitalized(text) + ("" if text[-1] in ".!?…" or ends_in_link(text) else end)


def inner(text: str) -> str:
    """The text as it stands inside a sentence: a leading "I" keeps its capital, others lose it.

    Names keep theirs: only words known to be ordinary ones are lowered.
    """
    first = words_of(text)[:1]
    ordinary = first and (first[0] in _ORDINARY_FIRST or text.startswith(("May I ", "May we ")))
    return text[:1].lower() + text[1:] if ordinary else text


@cache
def _inflect() -> "inflect.engine":
    """The article library, imported when first needed."""
    import inflect

    return inflect.engine()


def with_article(noun: str) -> str:
    """The noun phrase with "a" or "an" in front, unless it has a determiner: "an MRI nurse"."""
    if words_of(noun)[:1] and words_of(noun)[0] in _DETERMINERS:
        return noun
    if _SAID_YOU.match(noun):
        return f"a {noun}"
    if _SAID_VOWEL.match(noun):
        return f"an {noun}"
    article = _inflect().a(noun.partition("(")[0].strip() or noun).split(" ", 1)[0]
    return f"{article} {noun}"


def with_the(noun: str) -> str:
    """The noun phrase with "the" in front, where English wants it: not before a name."""
    words = noun.split()
    first = words_of(noun)[:1]
    if not words or (first and first[0] in _DETERMINERS) or _OWNED_BY.match(noun):
        return noun
    head: list[str] = []
    for word in words:
        if head and word.casefold() in _PREPOSITIONS:
            break
        head.append(word)
    last = head[-1]
    if last[0].isupper() or last[0].isdigit() or (len(head) == 1 and last.casefold() in _BARE):
        return noun
    return f"the {noun}"


def with_missing_articles(text: str) -> str:
    """Put in the "the" that people in a hurry leave out: "at pycon dinner", "at same school"."""
    return _SAME_THING.sub(r"\1 the same", _NO_ARTICLE.sub(r"\1 the \2", text))


def has_finite_verb(text: str) -> bool:
    """Whether a text that opens with no verb is a whole clause: "Tom said you mend clocks"."""
    words = words_of(text)
    for before, word in pairwise(words):
        if word in _CLAUSE_OPENERS:
            return False
        if before != "to" and _is_finite(before, word):
            return True
    return False


def _is_finite(before: str, word: str) -> bool:
    """Whether a word, after the one before it, is the verb of a clause."""
    if before in _SUBJECT_PRONOUNS:
        return is_base(word) or is_past(word) or word in _MODALS
    if word == "may" and before in _PREPOSITIONS:
        return False  # the month
    if word in _MODALS or before.endswith(("'re", "'m", "'ve", "'d", "'ll")) or before in _ITS:
        return True
    plural = len(before) > _PLURAL and before.endswith("s")
    if plural and is_base(word) and not before.endswith(("'s", "ss", "us", "is")):
        return True
    after_noun = before not in _PREPOSITIONS and before not in _DETERMINERS
    return after_noun and (is_past(word) or (is_third_person(word) and _is_subject(before)))


def _is_subject(word: str) -> bool:
    """Whether a word before a possible -s verb can be its subject: "my cousin works"."""
    return (
        word not in _PREPOSITIONS and word not in {"and", "or"} and not word.endswith(("'s", "s"))
    )


def spelled_out(text: str) -> str:
    """The text with its contractions written out, for a formal tone: "I'm" -> "I am"."""

    def full(match: re.Match[str]) -> str:
        word = match.group()
        out = _CONTRACTIONS[word.casefold().replace("’", "'")]
        return capitalized(out) if word[0].isupper() else out

    return _CONTRACTED.sub(full, text.replace("’", "'"))


def contracted(clause: str) -> str:
    """A clause to the reader with its first verb short: "you are moving" as "you're moving"."""
    you, verb, after = [*clause.split(" ", 2), "", ""][:3]
    short = {"are": "you're", "have": "you've"}.get(verb, "") if you == "you" and after else ""
    if not short or (verb == "have" and not is_participle(after.split()[0])):
        return clause
    return f"{short} {after}"
