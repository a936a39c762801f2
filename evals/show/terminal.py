"""Reports and comparisons on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Column, Table
from rich.text import Text

from evals.comparison import Verdict
from evals.show import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from evals.comparison import Comparison
    from evals.summary import BadCase, Figure, Report

_COLORS = {Verdict.BETTER: "green", Verdict.WORSE: "red"}


def print_report(report: Report, console: Console, *, worst: int = 5, tags: bool = False) -> None:
    """Print a run's figures, and its worst cases with the text and what is wrong."""
    console.print(Text(wording.headline(report), style="bold"))
    console.print(Text(wording.provenance(report), style="dim"))
    console.print(_figures(report.figures))
    if tags:
        for tag, figures in report.by_tag.items():
            console.print(Text(f"\n{tag}", style="bold"))
            console.print(_figures(figures))
    if report.bad and worst:
        console.print(Text(f"\nWorst of {len(report.bad)} with something wrong", style="bold"))
        for bad in report.bad[:worst]:
            _print_bad(bad, console)


def print_comparison(comparison: Comparison, console: Console, *, texts: int = 5) -> None:
    """Print what moved between two runs, and the texts of the cases that lost most."""
    console.print(Text(wording.compared(comparison), style="bold"))
    for change in comparison.changes or ("No difference between the set-ups.",):
        console.print(Text(f"  {change}", style="dim"))
    heads = ("before", "after", "change, 95 %", "+/-/=", "p", "")
    columns = (Column(head, no_wrap=True) for head in ("score", *heads))
    table = Table(*columns, box=None, padding=(0, 1, 0, 0))
    for row in comparison.rows:
        table.add_row(
            row.scorer.title,
            wording.number(row.scorer, row.before),
            wording.number(row.scorer, row.after),
            wording.interval(row.scorer, row.interval),
            wording.tally(row),
            wording.chance(row),
            Text(row.verdict.value, style=_COLORS.get(row.verdict, "dim")),
        )
    console.print(table)
    for pair in comparison.pairs[:texts]:
        moved = [f"- {title}" for title in pair.worse] + [f"+ {title}" for title in pair.better]
        console.print(Text(f"\n{pair.case}  {', '.join(moved)}", style="bold"))
        side = Table("before", "after", box=None, padding=(0, 2, 0, 0), expand=True)
        side.add_row(Text(pair.before), Text(pair.after))
        console.print(side)


def _figures(figures: Sequence[Figure]) -> Table:
    """A row for each score."""
    heads = ("figure", "95 %", "cases", "promise")
    table = Table(Column("score", no_wrap=True), *heads, box=None, padding=(0, 1, 0, 0))
    for figure in figures:
        promise = wording.kept(figure)
        table.add_row(
            figure.scorer.title,
            wording.value(figure.scorer, figure.mean),
            wording.interval(figure.scorer, figure.interval),
            wording.counted(figure),
            Text(promise, style="red" if promise == "BROKEN" else "green"),
        )
    return table


def _print_bad(bad: BadCase, console: Console) -> None:
    """One case with what is wrong and its text."""
    repeat = f", repeat {bad.result.repeat}" if bad.result.repeat else ""
    console.print(Text(f"\n{bad.result.case.id}{repeat}", style="bold"))
    for fault in bad.faults:
        console.print(Text(f"  {fault}"))
    if bad.result.output.text:
        console.print(Text(f"  {bad.result.output.text}", style="italic"))
