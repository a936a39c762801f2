"""Runs of the evals as tables with bars: figures, changes, and the cases behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evals.scorers import Average
from evals.show.wording import difference, interval, value
from ui.widgets.escape import Markup, verbatim

if TYPE_CHECKING:
    from evals import BadCase, Comparison, Figure, Pair, Report, Row

_MOST_CASES = 12
"""How many cases are shown; the worst come first."""


def figures_table(seen: Report) -> Markup:
    """Return a row for each score: its figure, where it truly lies, over how many cases."""
    rows = [_figure(figure) for figure in seen.figures]
    return Markup(
        '<table class="fh-table"><thead><tr><th scope="col">Score</th><th scope="col">Figure</th>'
        '<th scope="col">Range (95 %)</th><th scope="col">Cases</th></tr></thead>'
        f"<tbody>{Markup(''.join(rows))}</tbody></table>"
    )


def _figure(figure: Figure) -> Markup:
    """Return one score's row, with a bar where it is a share."""
    share = figure.scorer.average is Average.SHARE and figure.mean is not None
    promised = " (promised)" if figure.scorer.guaranteed else ""
    return Markup(
        f'<tr><th scope="row">{verbatim(figure.scorer.title)}{verbatim(promised)}</th>'
        f"<td>{verbatim(value(figure.scorer, figure.mean))}"
        f"{_bar(figure.mean or 0.0, shown=share, promised=figure.scorer.guaranteed)}</td>"
        f"<td>{verbatim(interval(figure.scorer, figure.interval))}</td>"
        f"<td>{figure.cases:,d}</td></tr>"
    )


def _bar(mean: float, *, shown: bool, promised: bool) -> Markup:
    """Return a share as a bar; one that was promised and is not kept stands out."""
    look = "fh-bar fh-over" if promised and mean < 1 else "fh-bar"
    width = 100 * min(1.0, max(0.0, mean))
    bar = Markup(
        f'<div class="{verbatim(look)}" aria-hidden="true">'
        f'<span style="width:{width:.1f}%"></span></div>'
    )
    return bar if shown else Markup("")


def changes_table(seen: Comparison) -> Markup:
    """Return a row for each score that two runs share: how far it moved, and how sure that is."""
    rows = [_change(row) for row in seen.rows]
    return Markup(
        '<table class="fh-table"><thead><tr><th scope="col">Score</th><th scope="col">Moved</th>'
        '<th scope="col">Verdict</th><th scope="col">Cases better / worse</th></tr></thead>'
        f"<tbody>{Markup(''.join(rows))}</tbody></table>"
    )


def _change(row: Row) -> Markup:
    """Return one score's change."""
    return Markup(
        f'<tr><th scope="row">{verbatim(row.scorer.title)}</th><td>{verbatim(difference(row))}</td>'
        f"<td>{verbatim(row.verdict.value)}</td>"
        f"<td>{len(row.better):,d} / {len(row.worse):,d} of {row.cases:,d}</td></tr>"
    )


def worst_cases(seen: Report) -> Markup:
    """Return the results with something wrong, worst first, to be opened and read."""
    rows = [_bad(case) for case in seen.bad[:_MOST_CASES]]
    if not rows:
        return Markup('<p class="fh-good">Nothing is wrong in any case.</p>')
    more = len(seen.bad) - len(rows)
    rest = f"And {more:,} more." if more else ""
    return Markup(f'{Markup("".join(rows))}<p class="fh-small">{verbatim(rest)}</p>')


def _bad(case: BadCase) -> Markup:
    """Return one result with what is wrong with it."""
    output = case.result.output
    faults = [Markup(f"<li>{verbatim(fault)}</li>") for fault in case.faults]
    return Markup(
        f'<details class="fh-rule"><summary><span class="fh-code">{verbatim(case.result.case.id)}'
        f"</span> {verbatim(case.faults[0] if case.faults else output.outcome.value)}</summary>"
        f'<ul class="fh-claims">{Markup("".join(faults))}</ul>'
        f'<p class="fh-variant">{verbatim(output.text or output.said)}</p></details>'
    )


def changed_cases(seen: Comparison) -> Markup:
    """Return the cases whose text or scores changed, worse ones first, both texts side by side."""
    rows = [_pair(pair) for pair in seen.pairs[:_MOST_CASES]]
    if not rows:
        return Markup('<p class="fh-good">No text and no score changed.</p>')
    return Markup("".join(rows))


def _pair(pair: Pair) -> Markup:
    """Return one case in both runs."""
    worse = f"worse: {', '.join(pair.worse)} " if pair.worse else ""
    better = f"better: {', '.join(pair.better)}" if pair.better else ""
    return Markup(
        f'<details class="fh-rule"><summary><span class="fh-code">{verbatim(pair.case)}</span> '
        f"{verbatim(worse)}{verbatim(better)}</summary><dl><dt>Before</dt>"
        f"<dd>{verbatim(pair.before)}</dd><dt>After</dt><dd>{verbatim(pair.after)}</dd></dl></details>"
    )
