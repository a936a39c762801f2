"""How to write and greet a name as its owner does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.text.clean import clean
from assistant.text.name_casing import recased, title_cased
from assistant.text.name_cleanup import BareName, bare_name
from assistant.text.name_lists import (
    COMPOUNDS,
    COUPLES,
    LONG_TITLES,
    MUHAMMADS,
    OF_KIN,
    ORGANIZATION_WORDS,
    RANKS,
    VIETNAMESE_FAMILIES,
    WITH_GIVEN,
    fold,
)
from assistant.text.name_order import Parts, is_organization, split_name
from assistant.text.scripts import has_east_asian, is_han

_EAST_ASIAN_TITLES = ("先生", "女士", "小姐", "老师", "老師", "さん", "様")
_POLITE = ("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Mx.", "Mx")
_INITIAL = re.compile(r"\w\.?")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForms:
    """The forms of one person's name."""

    full: str
    """The whole name without titles, pronouns and headline, in its owner's order."""
    given: str
    """The given name, which may be several words; empty when we cannot tell."""
    family: str
    """The family name with its particles; empty when there is none or we cannot tell."""
    accepted: tuple[str, ...]
    """Every form a message may use, the most usual first; compare without regard to case."""
    certain: bool
    """Whether `given` alone is right to greet with. If not, greet with `full`."""
    honorific: str = ""
    """The highest title before the name, as written, such as "Dr."; empty when none."""
    nickname: str = ""
    """What they say they go by; empty when they say nothing."""
    patronymic: str = ""
    """The Slavic father's name; empty when none."""
    is_group: bool = False
    """Whether it names a company, a place or a couple, as far as its words show."""


def name_forms(name: str) -> NameForms:
    """Return the forms of a name as people put it in a name field.

    Takes anything: titles, pronouns, emoji, credentials, a headline after a bar, a nickname in
    quotes or brackets, "Family, Given", any script. A name typed all in lower case or all in
    capitals gets capitals where English puts them. A handle, a company or a couple has no given
    name. Spelling is never changed: "Jose" is no accepted form of "José".

    Example:
        >>> forms = name_forms("Dr. María José Ruiz Ortega (she/her) | Tidewater")
        >>> forms.given, forms.family, forms.honorific
        ('María José', 'Ruiz Ortega', 'Dr.')
    """
    bare = bare_name(name)
    core, parts = split_name(bare.core)
    full, *cased = recased(core, parts.given, parts.family, parts.patronymic)
    given, family, patronymic = cased
    parts = replace(parts, given=given, family=family, patronymic=patronymic)
    honorific = _highest(bare.honorifics)
    if honorific and " " not in full and fold(honorific).rstrip(".") not in WITH_GIVEN:
        # "Dr. Ruiz": nobody puts a title before a given name alone.
        parts = Parts(family=full)
    nickname = title_cased(bare.nickname) if bare.nickname.islower() else bare.nickname
    forms = NameForms(
        full=full or " ".join(clean(name).text.split())[:60],
        given=parts.given,
        family=parts.family,
        accepted=(),
        certain=parts.certain,
        honorific=honorific,
        nickname=nickname,
        patronymic=parts.patronymic,
        is_group=is_organization(full),
    )
    unique: dict[str, str] = {}
    for form in _accepted(forms, bare, parts):
        unique.setdefault(form.casefold(), form)
    return replace(forms, accepted=tuple(filter(None, unique.values())))


def greeting_name(name: str, formal: bool = False) -> str:
    """Return what comes after "Hi" or "Dear".

    Informal: what they go by, else the given name, else, when we cannot tell, the whole name.
    Formal: title and family name, without a title the whole name. A handle keeps its "@", as
    without it some would turn into links. Empty only for a blank name.

    Example:
        >>> greeting_name("Dr. Ana Ruiz"), greeting_name("Dr. Ana Ruiz", formal=True)
        ('Ana', 'Dr. Ruiz')
        >>> greeting_name("Zhang Wei")
        'Zhang Wei'
    """
    forms = name_forms(name)
    if formal or fold(forms.honorific) in OF_KIN:
        return " ".join(filter(None, (forms.honorific, _formal_name(forms))))
    if forms.nickname or (forms.certain and forms.given):
        return forms.nickname or forms.given
    if forms.honorific and forms.family == forms.full:
        return f"{forms.honorific} {forms.full}"
    return forms.full


def _formal_name(forms: NameForms) -> str:
    """Return what a title is followed by, or what stands alone where there is no title."""
    if forms.patronymic:
        return f"{forms.given} {forms.patronymic}"
    if fold(forms.honorific).rstrip(".") in WITH_GIVEN and forms.certain:
        return forms.given
    # In Vietnamese a title goes with the last word, in English with the first: whole is right.
    named = forms.certain and forms.family and fold(forms.family) not in VIETNAMESE_FAMILIES
    if forms.honorific and named and not _INITIAL.fullmatch(forms.family):
        return forms.family
    return forms.full


def _highest(titles: tuple[str, ...]) -> str:
    """Return the title that outranks the others; empty when there is none."""
    for rank in RANKS:
        for title in titles:
            if fold(title).rstrip(".") in rank:
                return title
    return titles[0] if titles else ""


def _accepted(forms: NameForms, bare: BareName, parts: Parts) -> Iterator[str]:
    """Yield every form a message may use, the most usual first; some are empty or come twice."""
    yield forms.full
    if forms.certain:
        yield from _short_forms(forms, parts)
    elif is_organization(forms.full):
        yield from _parts_of_group(forms.full)
    elif has_east_asian(forms.full):
        yield from _east_asian_forms(forms)
    else:
        yield from _either_order(forms.full)
    if forms.nickname:
        yield forms.nickname
        yield f"{forms.nickname} {forms.family}" if forms.certain and forms.family else ""
    for alias in bare.aliases:
        yield from (alias, alias.removeprefix("@"))
        if forms.certain and not alias.startswith("@"):
            yield f"{forms.given} {alias}"
    yield forms.full.removeprefix("@")
    yield from _titled_forms(forms, bare)


def _short_forms(forms: NameForms, parts: Parts) -> Iterator[str]:
    """Yield the forms of a person whose given name we know."""
    yield forms.given
    yield f"{forms.given} {forms.family}".rstrip()
    if forms.patronymic:
        yield f"{forms.given} {forms.patronymic}"
    first, *others = forms.given.split()
    if others and (fold(first), fold(others[0])) in COMPOUNDS:
        yield from (first, f"{first} {forms.family}".rstrip())
    if others and fold(first).rstrip(".") in MUHAMMADS:
        yield " ".join(others)
    if not parts.family_first:
        words = forms.full.split()
        # With the first middle name, or with the first of two family names.
        yield " ".join(words[: len(forms.given.split()) + 1])


def _parts_of_group(full: str) -> Iterator[str]:
    """Yield the names in that of a company or a couple."""
    words = full.split()
    kept = [word for word in words if fold(word) not in ORGANIZATION_WORDS | {"the"}]
    if len(words) > 2 and fold(words[1]) in COUPLES:
        yield from (words[0], words[2])
    else:
        yield " ".join(kept)


def _east_asian_forms(forms: NameForms) -> Iterator[str]:
    """Yield the forms of a name in Han, kana or Hangul."""
    yield "".join(forms.full.split()) if forms.family else ""
    if len(forms.given) > 1:
        yield forms.given
    # Of four Han characters two are as a rule a Japanese family name.
    family = forms.family or (forms.full[:2] if len(forms.full) == 4 else "")
    if is_han(family):
        yield from (f"{family}{title}" for title in _EAST_ASIAN_TITLES)


def _either_order(full: str) -> Iterator[str]:
    """Yield what may be right where the order is unknown."""
    words = [word for word in full.split() if not _INITIAL.fullmatch(word)]
    if len(words) > 1:
        yield " ".join([*words[1:], words[0]])
    yield from words


def _titled_forms(forms: NameForms, bare: BareName) -> Iterator[str]:
    """Yield the forms with a title, with and without the full stop."""
    titles = (*bare.honorifics, *(["Dr."] if bare.doctor else []))
    other = (LONG_TITLES.get(fold(title).rstrip("."), "") for title in titles)
    for title in (*titles, *filter(None, other)):
        for name in (forms.family, forms.full, forms.given):
            if name:
                yield f"{title} {name}"
                yield f"{title.rstrip('.')} {name}"
                yield f"{title.rstrip('.')}. {name}"
    # Of "Jean Baptiste" nobody knows whether the second word is a family name, so it may be.
    double = forms.given == forms.full and len(forms.given.split()) == 2
    family = forms.given.split()[-1] if double else forms.family
    if family and not has_east_asian(family):
        yield from (f"{title} {family}" for title in _POLITE)
