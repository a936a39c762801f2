"""Evals: know whether a change made the drafts better, by how much, and in which cases.

It uses the product as users do, through `from assistant import ...`. Each name is loaded when it
is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evals.cases import Case, CaseError, Expect, load_cases

_HOMES = {
    "evals.cases": ("Case", "CaseError", "Expect", "load_cases"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["Case", "CaseError", "Expect", "load_cases"]


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return [*__all__]
