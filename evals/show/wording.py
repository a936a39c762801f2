"""Figures in words, the same on every page."""

from math import isfinite

from evals.comparison import Comparison, Row
from evals.intervals import Interval
from evals.scorers import Average, Scorer
from evals.summary import Figure, Report

TALLIED = "Better / worse / same"
"""The head of the column of tallies."""

NOT_SCORED = "not scored"
"""What stands where nothing was measured."""


def value(scorer: Scorer, number: float | None) -> str:
    """A figure with its unit: "97.8 %", "0.42 a text", "0.98 s"."""
    if number is None:
        return NOT_SCORED
    if scorer.average is Average.SHARE:
        return f"{number:.1%}".replace("%", " %")
    digits = 4 if scorer.unit == "USD" and number else 2
    return f"{number:,.{digits}f} {scorer.unit}".strip()


def number(scorer: Scorer, figure: float) -> str:
    """A figure without its unit, for narrow tables: "97.8 %", "0.42"."""
    return value(scorer, figure).removesuffix(scorer.unit).rstrip()


def interval(scorer: Scorer, ends: Interval | None) -> str:
    """The ends of an interval: "93.7 to 99.2"; a dash where nothing can be said."""
    if ends is None or not (isfinite(ends.low) and isfinite(ends.high)):
        return "-"
    scale, digits = (100, 1) if scorer.average is Average.SHARE else (1, 2)
    return f"{ends.low * scale:,.{digits}f} to {ends.high * scale:,.{digits}f}"


def difference(row: Row) -> str:
    """How far a score moved: "+3.1 points", "-0.20 s"."""
    moved = row.after - row.before
    if row.scorer.average is Average.SHARE:
        return f"{moved * 100:+.1f} points"
    return f"{moved:+,.2f} {row.scorer.unit}".strip()


def counted(figure: Figure) -> str:
    """How many cases a figure rests on, and what is missing from it."""
    missing = [f"{figure.unscored} unscored"] if figure.unscored else []
    missing += [f"{figure.broken} crashed"] if figure.broken else []
    return f"{figure.cases}" + (f" ({', '.join(missing)})" if missing else "")


def kept(figure: Figure) -> str:
    """Whether a promise holds: "kept", "BROKEN", or nothing where none was made."""
    if not figure.scorer.guaranteed or figure.mean is None:
        return ""
    return "kept" if figure.mean == 1 else "BROKEN"


def headline(report: Report) -> str:
    """What was run, in one line."""
    header = report.header
    ended = ", ".join(f"{count} {name}" for name, count in sorted(report.outcomes.items()))
    repeats = f" x {header.repeats}" if header.repeats > 1 else ""
    unfinished = "" if report.complete else ", NOT FINISHED"
    return f"{header.system}: {header.cases} cases{repeats}{unfinished}; {ended}"


def provenance(report: Report) -> str:
    """What the run rests on, in one line."""
    header = report.header
    return (
        f"dataset {header.dataset}, code {header.code}, version {header.version}, "
        f"{header.started:%Y-%m-%d %H:%M} UTC"
    )


def compared(comparison: Comparison) -> str:
    """Which runs are compared, in one line."""
    before, after = comparison.before, comparison.after
    alone = f"; {comparison.unpaired} cases in one of them only" if comparison.unpaired else ""
    return f"{before.name} (before) and {after.name} (after){alone}"


def tally(row: Row) -> str:
    """How many cases got better, got worse and stayed: "12/3/105"."""
    return f"{len(row.better)}/{len(row.worse)}/{row.same}"


def chance(row: Row) -> str:
    """The sign test's p: "0.004", "< 0.001"."""
    return "< 0.001" if row.p < 0.001 else f"{row.p:.3f}"
