"""Evals: know whether a change made the drafts better, by how much, and in which cases.

It uses the product as users do, through `from assistant import ...`. Each name is loaded when it
is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evals.cases import Case, CaseError, Expect, load_cases
    from evals.comparison import Comparison, Pair, Row, compare
    from evals.gating import Baseline, Decision, gate, load_baseline
    from evals.outputs import Outcome, Output
    from evals.runner import Watcher, run
    from evals.runs import Grade, Header, Result, Run, list_runs, load_run
    from evals.scorers import Scorer, list_scorers
    from evals.show.page import comparison_page, report_page
    from evals.summary import BadCase, Figure, Report, report
    from evals.systems import System, list_systems, load_system

_HOMES = {
    "evals.cases": ("Case", "CaseError", "Expect", "load_cases"),
    "evals.comparison": ("Comparison", "Pair", "Row", "compare"),
    "evals.gating": ("Baseline", "Decision", "gate", "load_baseline"),
    "evals.outputs": ("Outcome", "Output"),
    "evals.runner": ("Watcher", "run"),
    "evals.runs": ("Grade", "Header", "Result", "Run", "list_runs", "load_run"),
    "evals.scorers": ("Scorer", "list_scorers"),
    "evals.show.page": ("comparison_page", "report_page"),
    "evals.summary": ("BadCase", "Figure", "Report", "report"),
    "evals.systems": ("System", "list_systems", "load_system"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "BadCase",
    "Baseline",
    "Case",
    "CaseError",
    "Comparison",
    "Decision",
    "Expect",
    "Figure",
    "Grade",
    "Header",
    "Outcome",
    "Output",
    "Pair",
    "Report",
    "Result",
    "Row",
    "Run",
    "Scorer",
    "System",
    "Watcher",
    "compare",
    "comparison_page",
    "gate",
    "list_runs",
    "list_scorers",
    "list_systems",
    "load_baseline",
    "load_cases",
    "load_run",
    "load_system",
    "report",
    "report_page",
    "run",
]


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return [*__all__]
