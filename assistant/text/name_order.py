"""Which part of a name is the given name, and how sure we are."""

import re
from dataclasses import dataclass

from assistant.text.name_cleanup import is_handle
from assistant.text.name_lists import (
    ARTICLES,
    CHINESE_FAMILIES,
    COMPOUNDS,
    CONJUNCTIONS,
    COUPLES,
    GIVEN_LINKS,
    GIVEN_PREFIXES,
    HAN_COMPOUND_FAMILIES,
    HANGUL_COMPOUND_FAMILIES,
    HUNGARIAN_FAMILIES,
    HUNGARIAN_GIVEN,
    IBERIAN_FAMILIES,
    JAPANESE_FAMILIES,
    JOB_WORDS,
    KOREAN_FAMILIES,
    KOREAN_SYLLABLES,
    MUHAMMADS,
    ONLY_LOWER,
    ORGANIZATION_WORDS,
    PARTICLES,
    PINYIN,
    VIETNAMESE_FAMILIES,
    VIETNAMESE_MIDDLES,
    VIETNAMESE_WEAK,
    WEAK_FAMILIES,
    WEAK_KOREAN_FAMILIES,
    fold,
)
from assistant.text.scripts import has_east_asian, is_han, is_hangul

_BETWEEN_SYLLABLES = re.compile("[' -]")
_PLAINLY_PINYIN = re.compile("[ -]|x|q|zh|[iu]ang|iao")
_ROMAJI = re.compile("(?:(?:[kgnhbpmr]y|ch|sh|ts|[kgsztdnhbpmyrwjf])?[aeiou]{1,2}|n)+")
_VIETNAMESE_SYLLABLE = re.compile(
    "(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?"
)
_INITIAL = re.compile(r"[^\W\d_]\.?")
_PATRONYMIC = re.compile(r"\w{2,}(?:ович|евич|ьич|овна|евна|ична)", re.IGNORECASE)
_SLAVIC_FAMILY = re.compile(
    r"\w{3,}(?:[оеё]в|[оеё]ва|ский|ская|цкий|цкая|енко|ova|skaya|skiy|enko)", re.IGNORECASE
)
# "María del Carmen" is one given name.
_MARIAN = re.compile(
    r"(?:de la|de las|de los|del|de) (?:carmen|pilar|mar|rosario|sol|valle|rocio|angeles|jesus"
    r"|lourdes|fatima|luz|paz|concepcion|mercedes|nieves)\b"
)
_SLAVIC_GIVEN = frozenset("яков иаков casanova".split())
_VIETNAMESE_LETTER = re.compile(
    "[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|^(?:lê|vũ|võ|lý|tô) ", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a name; empty where we do not know."""

    given: str = ""
    """The name friends use."""
    family: str = ""
    """The family name with its particles."""
    certain: bool = False
    """Whether `given` alone is right to greet with."""
    family_first: bool = False
    """Whether the person writes the family name first."""
    patronymic: str = ""
    """The Slavic father's name."""


def split_name(core: str) -> tuple[str, Parts]:
    """Return a name without its commas, and its parts.

    The name is in its owner's order, "Family, Given" turned round. The parts are empty when it
    belongs to an organization or to two people, or cannot be told apart.
    """
    if "," in core:
        return _from_comma(core)
    words = core.split()
    keys = [fold(word) for word in words]
    if not words or is_handle(core) or is_organization(core):
        return core, Parts()
    if has_east_asian(core):
        return core, _from_east_asian_script(words)
    if len(words) == 1:
        return core, Parts(given=core, certain=True)
    for reading in (_by_capitals, _vietnamese, _japanese, _korean, _chinese, _hungarian, _slavic):
        if (parts := reading(words, keys)) is not None:
            return core, parts
    return core, _western(words, keys)


def is_organization(core: str) -> bool:
    """Whether a name is that of a company, a place or a couple."""
    keys = fold(core).split()
    return (
        any(key in ORGANIZATION_WORDS for key in keys[1:])
        or (len(keys) > 1 and keys[0] == "the")
        or (len(keys) > 2 and keys[1] in COUPLES)
        or "&" in keys
    )


def _from_east_asian_script(words: list[str]) -> Parts:
    """Return the parts of a name in Han, kana or Hangul. Greeted whole, so never certain."""
    name = "".join(words)
    if len(words) == 2 and all(has_east_asian(word) for word in words):
        return Parts(given=words[1], family=words[0], family_first=True)
    compounds = HAN_COMPOUND_FAMILIES if is_han(name) else HANGUL_COMPOUND_FAMILIES
    if (is_han(name) or is_hangul(name)) and 2 <= len(name) <= 4:
        cut = 2 if len(name) > 2 and name[:2] in compounds else 1
        # Four Han characters are as a rule Japanese, and could part anywhere.
        if len(name) - cut <= 2:
            return Parts(given=name[cut:], family=name[:cut], family_first=True)
    return Parts()


def _from_comma(core: str) -> tuple[str, Parts]:
    """Read "Family, Given"; what follows a whole name is a headline."""
    head, tail = (part.strip() for part in core.split(",", 1))
    before, after = head.split(), tail.replace(",", " ").split()
    turned = len(before) == 1 or all(fold(word) in IBERIAN_FAMILIES for word in before)
    turned = turned or fold(head).split(" ")[0] in PARTICLES
    if turned and before and 0 < len(after) <= 2 and not JOB_WORDS & set(fold(tail).split()):
        given = " ".join(after)
        return f"{given} {head}", Parts(given, head, certain=True)
    return split_name(head)


def _by_capitals(words: list[str], keys: list[str]) -> Parts | None:
    """Read "DUPONT Marie" or "Marie DUPONT": capitals mark the family name."""
    shouted = [
        word.isupper() and word.replace("-", "").isalpha() and len(word) > 1 for word in words
    ]
    first, count = shouted[0], sum(shouted)
    if first == shouted[-1] or shouted != sorted(shouted, reverse=first):
        return None
    if first:
        # "AJ" and "DJ" are given names.
        known = keys[0] in CHINESE_FAMILIES | KOREAN_FAMILIES | WEAK_FAMILIES
        if len(words[0]) > 3 or known:
            return Parts(" ".join(words[count:]), " ".join(words[:count]), True, True)
        return None
    capitals, rest = " ".join(words[-count:]), keys[:-count]
    western = _western(words, keys)
    given = " ".join(words[:-count]) if _is_korean(rest) or _is_chinese(rest) else western.given
    family = western.family if western.family.endswith(capitals) else capitals
    return Parts(given, family, certain=bool(given))


def _vietnamese(words: list[str], keys: list[str]) -> Parts | None:
    """Read Vietnamese names: the family name leads, the last word is what people say."""
    plain = bool(_VIETNAMESE_LETTER.search(" ".join(words)))
    plain = plain or (len(words) > 2 and keys[1] in VIETNAMESE_MIDDLES)
    families = VIETNAMESE_FAMILIES | (VIETNAMESE_WEAK if plain else frozenset())
    first, last = keys[0] in families, keys[-1] in families
    if first and not (last and len(words) == 2):
        if _VIETNAMESE_SYLLABLE.fullmatch(keys[-1]):
            return Parts(words[-1], words[0], True, True)
        return Parts()
    if first:
        return Parts()
    before = keys[:-1]
    if keys[-1] in families and all(map(_VIETNAMESE_SYLLABLE.fullmatch, before)):
        return Parts(" ".join(words[:-1]) if len(words) < 4 else "", words[-1], len(words) < 4)
    return None


def _japanese(words: list[str], keys: list[str]) -> Parts | None:
    """Read "Tanaka Yuki"; the Western order needs no help."""
    if len(words) != 2 or keys[0] not in JAPANESE_FAMILIES:
        return None
    if keys[1] in JAPANESE_FAMILIES or not _ROMAJI.fullmatch(keys[1]):
        return Parts()
    return Parts(words[1], words[0], True, True)


def _korean(words: list[str], keys: list[str]) -> Parts | None:
    """Read "Kim Min-jun", "Kim Min Jun" and "Min Jun Kim"."""
    first, last = (key in KOREAN_FAMILIES | WEAK_KOREAN_FAMILIES for key in (keys[0], keys[-1]))
    if first and not last and _is_korean(keys[1:]):
        return Parts(" ".join(words[1:]), words[0], True, True)
    if last and not first and _is_korean(keys[:-1]):
        return Parts(" ".join(words[:-1]), words[-1], True)
    return Parts() if keys[0] in KOREAN_FAMILIES or (first and last) else None


def _is_korean(keys: list[str]) -> bool:
    """Whether the words are a Korean given name of two syllables."""
    return _is_pair(" ".join(keys), KOREAN_SYLLABLES)


def _chinese(words: list[str], keys: list[str]) -> Parts | None:
    """Read "Wang Xiaoming", "Wang Xiao Ming" and "Mei Ling Tan".

    A family name in front that we know, with anything we cannot read after it, stays whole; so
    does a given name of one syllable, which nobody says alone.
    """
    first, last = (key in CHINESE_FAMILIES | WEAK_FAMILIES for key in (keys[0], keys[-1]))
    given = " ".join(keys[1:])
    plain = keys[0] not in WEAK_FAMILIES or bool(_PLAINLY_PINYIN.search(given))
    if first and not last and plain and _is_chinese(keys[1:]):
        return Parts(" ".join(words[1:]), words[0], True, True)
    if last and not first and _is_chinese(keys[:-1]):
        return Parts(" ".join(words[:-1]), words[-1], True)
    if first and (
        last or keys[0] not in WEAK_FAMILIES or (given in PINYIN or _is_pair(given, PINYIN))
    ):
        return Parts()
    return None


def _is_chinese(keys: list[str]) -> bool:
    """Whether the words are a romanized Chinese given name of two syllables."""
    # "Xiang" is one syllable, though "xi" and "ang" are two; "-sen" is Danish.
    given = " ".join(keys)
    return _is_pair(given, PINYIN) and given not in PINYIN and not given.endswith("sen")


def _is_pair(given: str, syllables: frozenset[str]) -> bool:
    """Whether a given name is two of the syllables, run together or parted."""
    parted = _BETWEEN_SYLLABLES.split(given)
    if len(parted) > 1:
        return len(parted) == 2 and syllables.issuperset(parted)
    cuts = ((given[:at], given[at:]) for at in range(1, len(given)))
    return any(syllables.issuperset(cut) for cut in cuts)


def _hungarian(words: list[str], keys: list[str]) -> Parts | None:
    """Read "Nagy Anna"; with a second word we do not know the name stays whole."""
    if keys[0] not in HUNGARIAN_FAMILIES or keys[-1] in HUNGARIAN_FAMILIES:
        return None
    if keys[1] in HUNGARIAN_GIVEN:
        return Parts(words[1], words[0], True, True)
    return Parts()


def _slavic(words: list[str], keys: list[str]) -> Parts | None:
    """Read "Иванова Анна Сергеевна", "Анна Сергеевна Иванова" and "Ivanova Anna"."""
    at = next((i for i, word in enumerate(words) if i and _PATRONYMIC.fullmatch(word)), 0)
    if at:
        family = words[0] if at == 2 else " ".join(words[2:])
        return Parts(words[at - 1], family, True, at == 2, words[at])
    first, second = (bool(_SLAVIC_FAMILY.fullmatch(key)) for key in keys[:2])
    if len(words) == 2 and first and not second and keys[0] not in _SLAVIC_GIVEN:
        return Parts(words[1], words[0], True, True)
    return None


def _western(words: list[str], keys: list[str]) -> Parts:
    """Return the parts where the given name comes first."""
    if words[0].islower() and keys[0] in PARTICLES:
        return Parts(family=" ".join(words))
    if _INITIAL.fullmatch(words[0]):
        return Parts(family=_family(words[1:]))
    length = _given_length(words, keys)
    return Parts(" ".join(words[:length]), _family(words[length:]), certain=True)


def _given_length(words: list[str], keys: list[str]) -> int:
    """Return how many words the given name has."""
    if keys[0] in GIVEN_PREFIXES:
        return min(3 if keys[1] in ARTICLES else 2, len(words))
    if (keys[0], keys[1]) in COMPOUNDS:
        return 2
    if len(words) > 2:
        if keys[1] in GIVEN_LINKS:
            return 3
        if keys[0].rstrip(".") in MUHAMMADS and not _is_particle(words[1]):
            return 2
        if keys[0] == "maria" and (marian := _MARIAN.match(" ".join(keys[1:]))):
            return 1 + len(marian[0].split())
    return 1


def _family(words: list[str]) -> str:
    """Return the family name in what follows the given name: middle names go, particles stay."""
    if words and (fold(words[0]) in IBERIAN_FAMILIES or fold(words[0]).endswith("ez")):
        return " ".join(words)
    for at, word in enumerate(words[:-1]):
        if _is_particle(word):
            return " ".join(words[max(0, at - 1) if fold(word) in CONJUNCTIONS else at :])
    return words[-1] if words else ""


def _is_particle(word: str) -> bool:
    """Whether a word is a particle of a family name, such as "van" or "al-"."""
    key = fold(word)
    return key in PARTICLES and (word.islower() or key not in ONLY_LOWER)
