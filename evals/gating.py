"""The gate: whether a run may pass, held against a baseline that was committed.

A guaranteed score must be 100 %; another may worsen by its margin at most; whatever broke stops
it, and so does a rule or a case that is no longer there.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from evals.cases import CaseError
from evals.runs import Header
from evals.summary import Figure, Report, report

if TYPE_CHECKING:
    from evals.runs import Run

BASELINES = Path(__file__).parent / "baselines"
"""Where the committed ones are."""

_UNMEASURED = 1e-9
"""Differences of rounding, not of drafts."""


class Baseline(BaseModel):
    """A run's figures, small enough to commit: no texts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    header: Header
    """What was run."""
    failures: int
    """How many attempts or scorers broke."""
    outcomes: dict[str, int]
    """How the attempts ended."""
    scores: dict[str, dict[str, float]]
    """Each score of each case, by the scorer's code and the case's id."""
    intervals: dict[str, tuple[float | None, float | None, float | None]]
    """Each figure with the ends of its interval; None for an end that is not known."""
    cases: tuple[str, ...]
    """The ids of the cases."""


@dataclass(frozen=True)
class Decision:
    """What the gate says."""

    reasons: tuple[str, ...]
    """Why it is closed, the gravest first; empty when it is open."""

    @property
    def passed(self) -> bool:
        """Whether the gate is open."""
        return not self.reasons


def baseline_of(run: Run) -> Baseline:
    """The figures of a run, to be committed.

    Raises:
        CaseError: The run is not finished.
    """
    if not run.complete:
        raise CaseError(f"{run.header.name} is not finished; run it to its end first.")
    summed = report(run)
    figures = [figure for figure in summed.figures if figure.mean is not None]
    return Baseline(
        header=run.header,
        failures=summed.failures,
        outcomes=dict(sorted(summed.outcomes.items())),
        scores={
            figure.scorer.code: {case: round(value, 4) for case, value in figure.values.items()}
            for figure in figures
        },
        intervals={figure.scorer.code: _ends(figure) for figure in figures},
        cases=tuple(case.id for case in run.cases),
    )


def write_baseline(run: Run, path: Path) -> None:
    """Write a run's figures to a file, to be committed.

    Raises:
        CaseError: The run is not finished.
    """
    path.write_text(baseline_of(run).model_dump_json(indent=1) + "\n", encoding="utf-8")


def load_baseline(source: Path | str) -> Baseline:
    """Read a baseline: a file, or the name of a committed one.

    Raises:
        CaseError: There is none, or the file is no baseline.
    """
    named = BASELINES / f"{source}.json"
    path = named if named.exists() else Path(source)
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except OSError:
        raise CaseError(f"There is no baseline {str(source)!r}.") from None
    except ValidationError:
        raise CaseError(f"{path.name} is no baseline of this version; make it anew.") from None


def gate(run: Run, baseline: Baseline, *, any_dataset: bool = False) -> Decision:
    """Decide whether a run may pass.

    Args:
        run: What is to be judged.
        baseline: What it is held against.
        any_dataset: Hold the cases that both have against each other, whatever the datasets.
    """
    summed = report(run)
    reasons = [*_broken(run, summed), *_promises(summed, baseline), *_fallen(summed, baseline)]
    if gone := sorted(set(baseline.header.rules) - set(run.header.rules)):
        reasons.append(f"rules are gone: {', '.join(gone)}")
    if run.header.dataset != baseline.header.dataset and not any_dataset:
        lost = sorted(set(baseline.cases) - {case.id for case in run.cases})
        named = f"; gone: {', '.join(lost)}" if lost else ""
        reasons.append(f"the dataset is not the baseline's{named}")
    return Decision(tuple(reasons))


def _broken(run: Run, summed: Report) -> list[str]:
    """What is missing or broke."""
    found = []
    if not run.complete:
        wanted = run.header.cases * run.header.repeats
        found.append(f"the run is not finished: {len(run.results)} of {wanted} results")
    failed = [r for r in run.results if r.output.outcome.value == "failed"]
    found += [f"{result.case.id} failed: {result.output.said}" for result in failed[:5]]
    if len(failed) > len(failed[:5]):
        found.append(f"{len(failed) - 5} more failed")
    found += [
        f"scorer {figure.scorer.code} crashed {figure.broken} times"
        for figure in summed.figures
        if figure.broken
    ]
    return found


def _promises(summed: Report, baseline: Baseline) -> list[str]:
    """Guaranteed scores that are not 100 %, and those that nothing was measured for."""
    found = []
    for figure in summed.figures:
        if not figure.scorer.guaranteed:
            continue
        if figure.mean is None:
            if baseline.scores.get(figure.scorer.code):
                found.append(f"{figure.scorer.title}: promised, and no longer measured")
        elif figure.mean < 1:
            broken = [case for case, value in figure.values.items() if value < 1]
            named = ", ".join(broken[:5]) + (", ..." if len(broken) > 5 else "")
            found.append(f"{figure.scorer.title}: promised 100 %, is {figure.mean:.1%} ({named})")
    return found


def _fallen(summed: Report, baseline: Baseline) -> list[str]:
    """Other scores that worsened by more than their margin, over the cases that both have."""
    found = []
    for figure in summed.figures:
        margin, old = figure.scorer.margin, baseline.scores.get(figure.scorer.code, {})
        if figure.scorer.guaranteed or margin is None or not old:
            continue
        shared = sorted(set(old) & set(figure.values))
        if not shared:
            found.append(f"{figure.scorer.title}: no longer measured")
            continue
        before = fmean(old[case] for case in shared)
        after = fmean(figure.values[case] for case in shared)
        fall = before - after if figure.scorer.higher_is_better else after - before
        if fall > margin + _UNMEASURED:
            found.append(
                f"{figure.scorer.title}: {before:.3f} -> {after:.3f}, "
                f"worse by {fall:.3f} where {margin:g} is allowed"
            )
    return found


def _ends(figure: Figure) -> tuple[float | None, float | None, float | None]:
    """A figure and its interval, rounded for a file."""
    ends = (figure.interval.low, figure.interval.high) if figure.interval else (None, None)
    mean, low, high = (
        None if value is None or not isfinite(value) else round(value, 4)
        for value in (figure.mean, *ends)
    )
    return mean, low, high
