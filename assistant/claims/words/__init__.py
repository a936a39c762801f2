"""Word lists, read once and only when a message needs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def word_list(name: str) -> frozenset[str]:
    """All words of a list, in lower case."""
    return frozenset(word for line in _lines(name) for word in line.split())


@cache
def word_groups(name: str) -> Mapping[str, frozenset[str]]:
    """Each word of a list that keeps kin on one line, with all its kin, itself included."""
    groups: dict[str, frozenset[str]] = {}
    for line in _lines(name):
        kin = frozenset(line.split())
        for word in kin:
            groups[word] = groups.get(word, frozenset()) | kin
    return MappingProxyType(groups)


@cache
def base_forms(name: str) -> Mapping[str, str]:
    """Each further word of a line with the line's first word."""
    return MappingProxyType(
        {word: base for base, *others in map(str.split, _lines(name)) for word in others}
    )


def _lines(name: str) -> Iterator[str]:
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
