"""The kinds of message, one file each. A file with a `KIND` in this folder is registered."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from assistant.errors import UnknownNameError
from assistant.kinds._kind import Addressee, Example, Frame, Kind, Need, Part, Trait

__all__ = [
    "Addressee",
    "Example",
    "Frame",
    "Kind",
    "Need",
    "Part",
    "Trait",
    "get_kind",
    "kinds_with",
    "list_kinds",
]


@cache
def list_kinds() -> tuple[Kind, ...]:
    """Every kind there is, sorted by code."""
    names = [info.name for info in iter_modules(__path__) if not info.name.startswith("_")]
    kinds = [import_module(f"{__name__}.{name}").KIND for name in names]
    return tuple(sorted(kinds, key=lambda kind: kind.code))


def get_kind(code: str) -> Kind:
    """The kind with a code; of one made of several texts also a part, "introduction.joint".

    Raises:
        UnknownNameError: No kind has that code; the message names those there are.
    """
    for kind in list_kinds():
        for one in (kind, *kind.alone):
            if one.code == code:
                return one
    raise UnknownNameError("kind of message", code, [kind.code for kind in list_kinds()])


def kinds_with(trait: Trait) -> frozenset[str]:
    """The codes of the kinds, and of parts of kinds, that have a trait."""
    every = (one for kind in list_kinds() for one in (kind.alone or (kind,)))
    return frozenset(kind.code for kind in every if trait in kind.traits)
