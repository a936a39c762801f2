"""Links, e-mail addresses, phone numbers and handles, and the sources that hold them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.claims.evidence import Evidence
from assistant.claims.tokens import Place
from assistant.text import find_emails, find_handles, find_links, find_phones, name_forms
from assistant.types import ClaimKind, Source

_ADDRESS_START = re.compile(r"^(?:[a-z][a-z0-9+.-]*://)?(?:www\.)?")
# A dot or @ inside a word, a scheme, or digits enough for a phone number.
_MAY_HOLD_ONE = re.compile(r"[^\W_][.@][^\W_]|@|://|\d(?:\D{0,3}\d){5}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_DIGIT_ROW = re.compile(r"[\d+(][\d ()./+-]{5,}\d")
_NOT_DIGIT = re.compile(r"\D")
_AROUND_ADDRESS = ".,;:!?()<>[]\"'“”"
_FEWEST_DIGITS = 7
_COMPARED_DIGITS = 9

_FINDERS: tuple[tuple[ClaimKind, Callable[[str], tuple[Place, ...]]], ...] = (
    (ClaimKind.EMAIL, find_emails),
    (ClaimKind.LINK, find_links),
    (ClaimKind.HANDLE, find_handles),
    (ClaimKind.PHONE, find_phones),
)


def find_contacts(text: str) -> tuple[tuple[Place, ClaimKind], ...]:
    """All ways to reach someone, in reading order and without overlap."""
    if not _MAY_HOLD_ONE.search(text):
        return ()
    found: list[tuple[Place, ClaimKind]] = []
    for kind, finder in _FINDERS:
        for place in (*finder(text), *_plain_emails(text, kind)):
            if not any(place[0] < end and start < place[1] for (start, end), _ in found):
                found.append((place, kind))
    return tuple(sorted(found, key=lambda each: each[0]))


def _plain_emails(text: str, kind: ClaimKind) -> Iterator[Place]:
    """What looks like an e-mail address even if no such domain can exist: an invented one."""
    if kind is ClaimKind.EMAIL and "@" in text:
        yield from (match.span() for match in _EMAIL.finditer(text))


def link_contact(text: str, kind: ClaimKind, evidence: Evidence) -> Source | None:
    """The first source that holds the same address or number; None when none does."""
    same = _same_phone if kind is ClaimKind.PHONE else _same_address
    for source in evidence.sources:
        if any(same(text, other) for other in _candidates(source.source.text, kind)):
            return source.source
        # People known by a handle are greeted by it, however their name was typed.
        named = kind is ClaimKind.HANDLE and source.source.id.endswith(".name")
        if named and any(same(text, form) for form in name_forms(source.source.text).accepted):
            return source.source
    return None


def _candidates(text: str, kind: ClaimKind) -> Iterator[str]:
    """What a source holds that may be the same: all of that kind, and words or rows of digits."""
    for found, finder in _FINDERS:
        if found is kind:
            yield from (text[start:end] for start, end in finder(text))
    if kind is ClaimKind.PHONE:
        yield from _DIGIT_ROW.findall(text)
    else:
        words = (word.strip(_AROUND_ADDRESS) for word in text.split())
        yield from (word.removesuffix("'s").removesuffix("’s") for word in words)


def _same_address(one: str, other: str) -> bool:
    def plain(address: str) -> str:
        return _ADDRESS_START.sub("", address.lower()).removeprefix("@").rstrip("/")

    return plain(one) == plain(other)


def _same_phone(one: str, other: str) -> bool:
    """Whether two numbers are the same, with or without the country's code."""
    ours, others = _NOT_DIGIT.sub("", one), _NOT_DIGIT.sub("", other)
    shorter = min(len(ours), len(others))
    if shorter < _FEWEST_DIGITS:
        return False
    compared = min(shorter, _COMPARED_DIGITS)
    return ours[-compared:] == others[-compared:]
