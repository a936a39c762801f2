"""Reports and comparisons as Markdown, for a pull request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from evals.show import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from evals.comparison import Comparison
    from evals.summary import Figure, Report

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~@!])")


def report_markdown(report: Report, *, worst: int = 10) -> str:
    """A run's figures by score and by tag, and its worst cases."""
    lines = [f"# {_plain(wording.headline(report))}", "", _plain(wording.provenance(report)), ""]
    lines += _figures(report.figures)
    for tag, figures in report.by_tag.items():
        lines += ["", f"## {_plain(tag)}", "", *_figures(figures)]
    if report.bad:
        lines += ["", f"## Worst of {len(report.bad)} with something wrong"]
    for bad in report.bad[:worst]:
        lines += ["", f"### {_plain(bad.result.case.id)}", ""]
        lines += [f"- {_plain(fault)}" for fault in bad.faults]
        if bad.result.output.text:
            lines += ["", f"> {_plain(bad.result.output.text)}"]
    return "\n".join(lines) + "\n"


def comparison_markdown(comparison: Comparison, *, texts: int = 20) -> str:
    """What moved between two runs, and the texts that lost most."""
    lines = [f"# {_plain(wording.compared(comparison))}", ""]
    lines += [f"- {_plain(change)}" for change in comparison.changes]
    rows = (
        (
            row.scorer.title,
            wording.value(row.scorer, row.before),
            wording.value(row.scorer, row.after),
            wording.difference(row),
            wording.interval(row.scorer, row.interval),
            wording.tally(row),
            wording.chance(row),
            row.verdict.value,
        )
        for row in comparison.rows
    )
    heads = ("Score", "Before", "After", "Change", "95 %", wording.TALLIED, "p", "Verdict")
    lines += ["", *_table(heads, rows)]
    for pair in comparison.pairs[:texts]:
        lines += ["", f"## {_plain(pair.case)}", ""]
        lines += [f"- worse: {title}" for title in pair.worse]
        lines += [f"- better: {title}" for title in pair.better]
        lines += ["", f"> before: {_plain(pair.before)}", "", f"> after: {_plain(pair.after)}"]
    return "\n".join(lines) + "\n"


def _figures(figures: Sequence[Figure]) -> list[str]:
    """A table with a row for each score."""
    rows = (
        (
            figure.scorer.title,
            wording.value(figure.scorer, figure.mean),
            wording.interval(figure.scorer, figure.interval),
            wording.counted(figure),
            wording.kept(figure),
        )
        for figure in figures
    )
    return _table(("Score", "Figure", "95 %", "Cases", "Promise"), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
