"""The scorers, one file each. A file with a `SCORER` in this folder is registered."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from evals.scorers._scorer import Average, Scorer

__all__ = ["Average", "Scorer", "list_scorers"]


@cache
def list_scorers() -> tuple[Scorer, ...]:
    """Every scorer: the guaranteed first, then those the gate looks at, then the rest."""
    names = [info.name for info in iter_modules(__path__) if not info.name.startswith("_")]
    found: list[Scorer] = [import_module(f"{__name__}.{name}").SCORER for name in names]
    return tuple(sorted(found, key=lambda one: (not one.guaranteed, one.margin is None, one.code)))
