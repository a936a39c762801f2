"""Words made comparable: case, accents, endings, abbreviations and spelling variants."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

from assistant.claims.words import base_forms, word_groups, word_list

_SPECIAL_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict.fromkeys("’ʼ‘`´", "'")
    | dict.fromkeys("\u200c\u200d\u00ad", "")
)
_NUMERALS = {
    name: str(n)
    for n, name in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
"""A name may have its number in words: "Form Three" is "form 3"."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_POSSESSIVE = regex.compile(r"(?:['’]s|(?<=s)['’])$", regex.IGNORECASE)
_CAMEL = regex.compile(
    r"\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+|\d+",
)
_ENDINGS = (
    ("ations", ""), ("ation", ""), ("ments", ""), ("ment", ""), ("ings", ""), ("ing", ""),
    ("ions", ""), ("ion", ""), ("eries", ""), ("ery", ""), ("ies", "y"), ("ied", "y"), ("ists", ""),
    ("ist", ""), ("ers", ""), ("er", ""), ("ors", ""), ("or", ""), ("ed", ""), ("es", ""),
    ("ly", ""), ("s", ""), ("e", ""), ("y", ""),
)  # fmt: skip
_WORD_BUILDERS = frozenset(
    """al ful ness graph grapher ic ical ive ity man woman men maker mak making keep work room house
    th ship age able less hood wise ware base land time bed yard book shop field life craft line
    ward""".split()
)
"""Endings that make a new word of the same family: "photo" and "photograph"."""

_SHORTEST_STEM = 3
_REMEMBERED_WORDS = 4096
_SHORTEST_SHARED_START = 4
_DERIVED_ENDINGS = ("s", "ed", "ing", "ly")
_DEEPEST_DERIVATION = 3


def lower_in_place(text: str) -> str:
    """The text in lower case with straight apostrophes, each character still at its place."""
    lowered = text.replace("’", "'").lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(
        char.lower() if len(char.lower()) == 1 else char for char in text.replace("’", "'")
    )


def fold(word: str) -> str:
    """The word without case, accents and invisible joiners, so that spellings can be compared."""
    if word.isascii():
        return word.lower()
    lowered = word.casefold().translate(_SPECIAL_LETTERS)
    parts = unicodedata.normalize("NFKD", lowered)
    return "".join(char for char in parts if not unicodedata.combining(char))


def without_possessive(word: str) -> str:
    """The word without a closing 's or apostrophe."""
    return _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


def bare_fold(word: str) -> str:
    """The folded word without a possessive ending."""
    return fold(without_possessive(word))


def singular(word: str) -> str:
    """A folded word without a plural ending; the word itself when it has none."""
    if len(word) <= _SHORTEST_STEM or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


def pieces(word: str) -> tuple[str, ...]:
    """The folded parts of a word that was written together: "PyData-Leeds" is py, data, leeds."""
    return tuple(fold(part) for part in _CAMEL.findall(word))


@lru_cache(_REMEMBERED_WORDS)
def spellings(word: str) -> frozenset[str]:
    """Every folded form under which the same word may stand elsewhere."""
    bare = without_possessive(word)
    folded = fold(bare).strip("'.")
    forms = {folded, singular(folded), folded.replace("-", "").replace("'", "").replace(".", "")}
    if not bare.isascii():
        forms.add(fold(bare.casefold().translate(_UMLAUTS)))
    for form in tuple(forms):
        forms |= word_groups("short_forms").get(form, frozenset())
        forms |= word_groups("peoples").get(form, frozenset())
    forms |= {_NUMERALS[form] for form in forms if form in _NUMERALS}
    forms.discard("")
    return frozenset(forms)


@lru_cache(_REMEMBERED_WORDS)
def stem(word: str) -> str:
    """What a folded word has in common with its kin: "welders" and "welding" both give "weld"."""
    word = base_forms("irregular").get(word, word).removesuffix("'s")
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: len(word) - len(ending)] + replacement
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word


def akin(one: str, other: str) -> bool:
    """Whether two stems belong to the same family of words."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_SHARED_START or not long.startswith(short):
        return False
    return long[len(short) :] in _WORD_BUILDERS


@lru_cache(_REMEMBERED_WORDS)
def is_ordinary(word: str) -> bool:
    """Whether a folded word is an everyday English word, so that its capital means nothing."""
    word = word.removesuffix("'s")
    if "-" in word and word not in word_list("openers"):
        return all(is_ordinary(part) for part in word.split("-") if part)
    return word in word_list("openers") or _is_listed(word, _DEEPEST_DERIVATION)


def is_everyday(word: str) -> bool:
    """Whether a folded word is so common that two texts share it by chance."""
    forms = {word, singular(word)}
    return any(not forms.isdisjoint(word_list(name)) for name in ("everyday", "openers"))


def is_function(word: str) -> bool:
    """Whether a folded word only holds sentences together."""
    return word in word_list("functions")


def _is_listed(word: str, depth: int) -> bool:
    if word in word_list("ordinary"):
        return True
    if depth == 0 or not word.endswith(_DERIVED_ENDINGS):
        return False
    return any(len(base) >= _SHORTEST_STEM and _is_listed(base, depth - 1) for base in _bases(word))


def _bases(word: str) -> tuple[str, ...]:
    """What a regular ending may have been put to; some are no words."""
    if word.endswith("s"):
        ies = (word[:-3] + "y",) if word.endswith("ies") else ()
        return (word[:-1], *((word[:-2],) if word.endswith("es") else ()), *ies)
    if word.endswith("ly"):
        from_y = (word[:-3] + "y",) if word.endswith("ily") else ()
        return (word[:-2], word[:-2] + "e", word[:-1] + "e", *from_y)
    ending = "ed" if word.endswith("ed") else "ing"
    base = word.removesuffix(ending)
    doubled = (base[:-1],) if len(base) > _SHORTEST_STEM and base[-1] == base[-2] else ()
    from_y = (base[:-1] + "y",) if ending == "ed" and base.endswith("i") else ()
    return (base, base + "e", *doubled, *from_y)
