"""The kinds of message, one file each. A file with a `KIND` in this folder is registered."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from assistant.errors import UnknownNameError
from assistant.kinds._kind import Kind

__all__ = ["Kind", "get_kind", "list_kinds"]


@cache
def list_kinds() -> tuple[Kind, ...]:
    """Every kind there is, sorted by code."""
    names = [info.name for info in iter_modules(__path__) if not info.name.startswith("_")]
    kinds = [import_module(f"{__name__}.{name}").KIND for name in names]
    return tuple(sorted(kinds, key=lambda kind: kind.code))


def get_kind(code: str) -> Kind:
    """The kind with a code.

    Raises:
        UnknownNameError: No kind has that code; the message names those there are.
    """
    for kind in list_kinds():
        if kind.code == code:
            return kind
    raise UnknownNameError("kind of message", code, [kind.code for kind in list_kinds()])
