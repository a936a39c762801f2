"""Which "she", "he" and "they" are somebody just named, and not the recipient.

After "my mum waited ten years," or "had a baby girl," the next "she" is mum or the baby. Where it
could be either, the recipient stays out of it: what is said of a third person is no lie.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.writers.english.somebody import is_somebody
from assistant.writers.english.tokens import Tokens
from assistant.writers.english.verbs import is_base, is_past, is_third_person

SETS = {"she": "f", "her": "f", "hers": "f", "herself": "f", "he": "m", "him": "m", "his": "m",
        "himself": "m", "they": "t", "them": "t", "their": "t", "theirs": "t", "themselves": "t",
        "themself": "t"}  # fmt: skip
"""Pronouns by the set they belong to."""
SUBJECTS = frozenset({"she", "he", "they"})
_POSSESSIVE = frozenset({"her", "his", "their"})
_KIN = {
    "f": "mum mom mam mother nan nana gran granny grandma grandmother auntie aunt sister daughter "
    "wife girlfriend niece girl woman lady fiancee stepmum godmother".split(),
    "m": "dad father grandad grandpa grandfather uncle brother son husband boyfriend nephew boy "
    "man stepdad godfather lad".split(),
    "fmt": "baby toddler kid child friend cousin colleague neighbor neighbour boss flatmate "
    "roommate partner dog puppy cat kitten horse pony twin".split(),
}
_WHO = {noun: sets for sets, nouns in _KIN.items() for noun in nouns}
_OWNERS = frozenset({"my", "our"})
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_STOPS = frozenset(".!?")
_BREAKS = frozenset(", ; . ! ? - – — and but so or now".split())
_HAVING = frozenset(
    "had have has got adopted welcomed expecting fostered raised know knew lost".split()
)
# What the sender did with their own people, though no "I" was typed.
_OWN_DEEDS = _HAVING | frozenset(
    "took brought told showed visited made gave sold bought sent moved married stayed".split()
)
_BE = frozenset("is was are were be been being am i'm she's he's they're you're as became".split())
_HOPES = frozenset("hopes hoped wishes wished wonders wondered".split())
_HELPING = frozenset("is was has had will can could would did does says".split())
_SKIPPED = frozenset(
    "also really now just still always often never once usually only already both even of mine "
    "ours".split()
)
_PLACING = frozenset("in at from on with near".split())
_REPORTING = frozenset("said says told thinks mentioned suggested that".split())
_FAR = 5
"""How many words may stand between a person and the verb: "a baker from our street told"."""


@dataclass(frozen=True)
class _Person:
    """Somebody named in passing."""

    at: int
    """The place of the noun."""
    sets: str
    """The pronouns that may stand for them."""
    acts: bool
    """Whether they are the subject of their clause."""


def of_others(tokens: Tokens) -> frozenset[int]:
    """The places of pronouns that stand for somebody named before them in passing."""
    found: set[int] = set()
    named = {person.at: person for person in _people(tokens)}
    # Who is spoken to as "you" is not "she" besides.
    spoken_to = any(word.casefold() in {"you", "your"} for word in tokens.typed)
    person: _Person | None = None
    subject = False  # whether "she" is them in the clause at hand
    for at in range(len(tokens.words)):
        person = named.get(at, person)
        word = tokens.lower(at)
        if word in _BREAKS:
            subject = False
        stem = word.split("'")[0]
        if person is None or at == person.at or SETS.get(stem, "-") not in person.sets:
            continue
        if spoken_to or _is_them(tokens, at, person, subject=subject):
            found.add(at)
            subject = subject or stem in SUBJECTS
    return frozenset(found)


def _is_them(tokens: Tokens, at: int, person: _Person, *, subject: bool) -> bool:
    """Whether a pronoun stands for the person named last."""
    stem, before = tokens.lower(at).split("'")[0], tokens.lower(at - 1)
    between = [tokens.lower(place) for place in range(person.at + 1, at)]
    breaks = _BREAKS & set(between)
    sentences = sum(word in _STOPS for word in between)
    if stem in SUBJECTS:
        hoped = before in _HOPES
        return (bool(breaks) or hoped) and sentences <= 1 and before not in _REPORTING
    if tokens.lower(at + 1) == "own" or stem.endswith("self") or stem == "themselves":
        return person.acts and (subject or not breaks)
    opens = stem in _POSSESSIVE and before in _BREAKS
    if not breaks or sentences:
        return opens and sentences <= 1
    if subject:
        return stem in _POSSESSIVE and not _is_object(tokens, at)
    first = tokens.lower(_clause_start(tokens, at))
    shared = person.acts and (is_past(first) or is_third_person(first))
    return opens or not shared


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether "her" stands alone: "told me about her"."""
    return not tokens.lower(at + 1).isalnum()


def _people(tokens: Tokens) -> Iterator[_Person]:
    """Everybody named in passing, in order: not whom the text says that the recipient is."""
    for at in range(len(tokens.words)):
        noun, first = tokens.lower(at), _noun_phrase_start(tokens, at)
        if first < 0 or tokens.lower(at + 1) in _WHO:
            continue
        sets = _WHO.get(noun, "fmt")
        before = tokens.lower(first - 1)
        if before in _BE:
            continue
        opens = first == 0 or before in _BREAKS or before in {"that", "because", "when", "since"}
        if opens and _verb_follows(tokens, at):
            yield _Person(at, sets, acts=True)
        elif not opens and _is_introduced(tokens, first):
            yield _Person(at, sets, acts=False)


def _noun_phrase_start(tokens: Tokens, at: int) -> int:
    """Where "my old friend" begins, if a person is named here; else -1.

    Kin needs no "my" at the start of a text: "mum waited ten years".
    """
    noun = tokens.lower(at)
    if noun not in _WHO and not (noun.isalpha() and is_somebody(noun)):
        return -1
    for first in range(at - 1, max(at - 4, -1), -1):
        word = tokens.lower(first)
        if word in _OWNERS or word in _INDEFINITE:
            return first
        if not word.isalpha() or word in SETS or word in {"you", "your"}:
            return -1
    return 0 if at == 0 and _WHO.get(noun) in {"f", "m"} else -1


def _verb_follows(tokens: Tokens, at: int) -> bool:
    """Whether the person named here does something: "a friend of mine tried it"."""
    for place in range(at + 1, at + 1 + _FAR):
        word = tokens.lower(place)
        if is_past(word) or is_third_person(word) or word in _HELPING:
            return True
        going = word in _SKIPPED or word in _PLACING or tokens.lower(place - 1) in _PLACING
        if not (going or tokens.lower(place - 2) in _PLACING):
            return False
    return False


def _is_introduced(tokens: Tokens, first: int) -> bool:
    """Whether a person in the middle of a clause is new to it, and not what "she" did it to."""
    start = _clause_start(tokens, first)
    opening = tokens.lower(start)
    near = {tokens.lower(place) for place in range(max(start, first - 3), first)}
    if tokens.lower(first) in _INDEFINITE:
        return bool(near & _HAVING)
    if opening.split("'")[0] in SUBJECTS or tokens.lower(first - 1) == "of":
        return False
    if is_past(opening) and not is_base(opening):
        return opening in _OWN_DEEDS
    own = opening in {"i", "we", "i've", "we've"} or is_base(opening)
    return own or (opening == "you" and "you" in (word.casefold() for word in tokens.typed))


def _clause_start(tokens: Tokens, at: int) -> int:
    """Where the clause around a place begins."""
    while at and tokens.lower(at - 1) not in _BREAKS:
        at -= 1
    return at
