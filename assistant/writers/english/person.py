"""Second person: what was said about the recipient, said to them.

"saw her talk when she was in Leeds" becomes "saw your talk when you were in Leeds". The words
she, he and they are the recipient only where nobody else is a better reading.
"""

from collections.abc import Iterator

from assistant.writers.english.casing import is_well_known
from assistant.writers.english.her import OWNED, is_possessed
from assistant.writers.english.links import around_links
from assistant.writers.english.newly_named import SETS, SUBJECTS, of_others
from assistant.writers.english.recipient_name import replace_names
from assistant.writers.english.tokens import MARK, Tokens
from assistant.writers.english.verbs import (
    base_form,
    is_base,
    is_participle,
    is_past,
    is_third_person,
)

BE = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
       "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}  # fmt: skip
_AUXILIARIES = frozenset("are were have had can could will would should do did".split())
_PEOPLE = frozenset("people children kids women men folks".split())
_REPORTING = frozenset("said says told thinks mentioned suggested that".split())
_ADVERBS = frozenset(
    "also really now just still recently always often never once usually kindly actually only "
    "currently already both even probably then later first".split()
)
# Participles that tell what somebody is: "he's retired", not "he's written".
_ARE = frozenset(
    "read retired based interested excited married engaged trained tired scared bored worried "
    "pleased thrilled delighted".split()
)
# What is done to people: "thank them", not "eat them".
_TO_PEOPLE = frozenset(
    "ask thank meet see tell follow help congratulate invite join know visit message email write "
    "call miss show teach let get send give buy offer welcome support hear introduce assist find "
    "contact reach cheer hire interview remind remember watch lend pay owe add greet".split()
)


def to_second_person(
    text: str, names: tuple[str, ...], *, words: frozenset[str] = frozenset()
) -> str:
    """Turn a text about the recipient into one spoken to them.

    Args:
        text: What the sender typed about the recipient, in the third person or in none.
        names: Every form of the recipient's name that may stand for them.
        words: Those of them that are ordinary words where they have no capital.

    Returns:
        The text with names and pronouns of the recipient as "you" and "your", and verbs that
        agree. A text that has neither is returned as it is.
    """
    return around_links(text, lambda said: _turned(replace_names(said, names, words=words)))


def _turned(named: str) -> str:
    """The text without links and with its names replaced, turned."""
    tokens = Tokens(named)
    others = of_others(tokens) | _things(tokens)
    chosen = _pronouns_of_recipient(tokens, others)
    for at in range(len(tokens.words)):
        word = tokens.lower(at)
        stem = word.split("'")[0]
        if SETS.get(stem) in chosen and at not in others:
            _turn(tokens, at, word, stem)
    _agree_after_names(tokens)
    return tokens.text().replace(MARK, "")


def _pronouns_of_recipient(tokens: Tokens, others: frozenset[int]) -> set[str]:
    """Decide which pronouns mean the recipient: she, he or they, never all three."""
    sets: list[str] = []
    for at in range(len(tokens.words)):
        found = None if at in others else SETS.get(tokens.lower(at).split("'")[0])
        if found and not (found == "t" and _has_plural_antecedent(tokens, at)):
            sets.append(found)
    singular = [found for found in sets if found != "t"]
    if not singular:
        spoken_to = any(word.casefold() in {"you", "your"} for word in tokens.typed)
        return {"t"} if sets and not spoken_to else set()
    both = len(set(singular)) > 1
    reported = {found for found in singular if _first_is_another(tokens, found, both=both)}
    mine = [found for found in singular if found not in reported]
    return {max(dict.fromkeys(mine), key=mine.count)} if mine else set()


def _has_plural_antecedent(tokens: Tokens, at: int) -> bool:
    """Whether "they" or "their" points back at a plural: "how nurses plan their shifts"."""
    nearest = tokens.lower(at - 1).replace(",", tokens.lower(at - 2))
    if tokens.lower(at) == "they" and _is_plural(nearest):
        return True
    if tokens.lower(at) == "them" and is_third_person(tokens.lower(0)):
        return True  # what the recipient does is done to somebody or something else
    for back in range(at - 1, max(at - 7, 0), -1):
        word, before = tokens.lower(back), tokens.lower(back - 1)
        verb = is_base(word) or is_past(word) or word in _AUXILIARIES
        if verb and _is_plural(before):
            return True
    return False


def _things(tokens: Tokens) -> frozenset[int]:
    """Where "them" is what somebody eats, sells or tunes, and so no person."""
    return frozenset(
        at
        for at in range(1, len(tokens.words))
        if tokens.lower(at) == "them"
        and is_base(tokens.lower(at - 1))
        and tokens.lower(at - 1) not in _TO_PEOPLE
    )


def _is_plural(word: str) -> bool:
    """Whether a word reads as a plural noun."""
    ends = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "'s"))
    return ends or word in _PEOPLE


def _first_is_another(tokens: Tokens, wanted: str, *, both: bool) -> bool:
    """Whether the first such pronoun means somebody named before it: "Tom said he knows her".

    "Tom said he mends clocks" speaks of the recipient; with a "she" or a "you" besides, of Tom.
    """
    for at in range(len(tokens.words)):
        if SETS.get(tokens.lower(at).split("'")[0]) == wanted:
            spoken_to = any(word.casefold() in {"you", "your"} for word in tokens.typed)
            if tokens.lower(at - 1) in _REPORTING:
                return both or spoken_to
            near = range(max(at - 3, 0), at)
            named = any(_is_somebody(tokens, place) for place in near)
            return tokens.lower(at) in {"he", "she"} and named
    return False


def _is_somebody(tokens: Tokens, at: int) -> bool:
    """Whether a capitalized word reads as a person's name: not "I", not "in October"."""
    word, first = tokens.words[at], at
    while first and tokens.words[first - 1][0].isupper() and tokens.lower(first - 1) != "i":
        first -= 1  # "on Elm Rd"
    placed = tokens.lower(first - 1) in {"in", "at", "from", "on", "of", "near", "last", "this"}
    known = is_well_known(word) and tokens.lower(at + 1) not in {"said", "says", "told"}
    return word[0].isupper() and not word.startswith("I") and not placed and not known


def _turn(tokens: Tokens, at: int, word: str, stem: str) -> None:
    """Turn one pronoun, and the verb that goes with it."""
    following = tokens.lower(at + 1)
    capital = tokens.words[at][0].isupper()
    if stem in SUBJECTS:
        turned = "you" + _contraction(word, stem, following)
        if word == stem:
            _agree(tokens, at)
        else:
            _agree_later(tokens, at)
    elif word.endswith("self") or word == "themselves":
        turned = "yourself"
    elif word in {"hers", "theirs"}:
        turned = "yours"
    elif word in {"his", "their"}:
        turned = "your" if OWNED.match(following) else "yours"
    elif word == "her":
        turned = "your" if is_possessed(tokens, at) else "you"
    else:
        turned = "you"
    tokens.words[at] = turned.capitalize() if capital else turned


def _contraction(word: str, stem: str, following: str) -> str:
    """The ending a turned contraction has: she's -> 're or 've, they'd -> 'd."""
    ending = word[len(stem) :]
    if ending != "'s":
        return ending
    return (
        "'ve"
        if following == "been" or (is_participle(following) and following not in _ARE)
        else "'re"
    )


def _agree(tokens: Tokens, at: int) -> None:
    """Make the verb of the subject at a place agree with "you"."""
    before = tokens.lower(at - 1)
    if before in BE:
        tokens.words[at - 1] = BE[before]
        return
    verb = at + 1
    while tokens.lower(verb) in _ADVERBS:
        verb += 1
    word = tokens.lower(verb)
    if word in BE:
        tokens.words[verb] = BE[word]
    elif is_past(word) and not is_base(word):
        pass
    elif is_third_person(word) or _looks_third_person(word):
        tokens.words[verb] = base_form(word)
    else:
        return
    _agree_later(tokens, verb)


def _agree_later(tokens: Tokens, verb: int) -> None:
    """Make the later verbs of the same subject agree with "you"."""
    for later in coordinated(tokens, verb):
        word = tokens.lower(later)
        tokens.words[later] = BE.get(word) or base_form(word)


def _looks_third_person(word: str) -> bool:
    """Whether an unknown word right after a subject reads as a verb in -s."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "'s", "was"))


def coordinated(tokens: Tokens, verb: int) -> Iterator[int]:
    """Later verbs of the same subject: "runs the choir and teaches on Mondays"."""
    for at in range(verb + 1, len(tokens.words)):
        word = tokens.lower(at)
        if word in SUBJECTS or word in {"i", "we", "who", "that", "which"}:
            return
        if tokens.lower(at - 1) in {"and", "or", "but", ","} and (
            is_third_person(word) or word in BE
        ):
            yield at


def _agree_after_names(tokens: Tokens) -> None:
    """Make verbs agree after a name that became "you"."""
    for at, gap in enumerate(tokens.gaps):
        if MARK in gap and at > 0 and tokens.words[at - 1] == "you":
            tokens.gaps[at] = gap.replace(MARK, "")
            _agree(tokens, at - 1)
