"""Runs of the evals as tables with bars: figures, changes, and the cases behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evals.scorers import Average
from evals.show.wording import difference, interval, number, value
from ui.widgets.escape import Markup, verbatim

if TYPE_CHECKING:
    from evals import BadCase, Comparison, Figure, Pair, Report, Row

_FIRST_CASES = 12
"""How many cases stand open to view; the worst come first."""
_MOST_CASES = 150
"""How many are on the page at all."""
_LONGEST_ROW = 90
"""Characters of a fault that show before a case is opened."""


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
        f'<tr><th scope="row">{verbatim(figure.scorer.title)}{verbatim(promised)}'
        f'<p class="fh-small">{verbatim(figure.scorer.about)}</p></th>'
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
    most = max((max(len(row.better), len(row.worse)) for row in seen.rows), default=0)
    rows = [_change(row, most) for row in seen.rows]
    return Markup(
        '<table class="fh-table"><thead><tr><th scope="col">Score</th>'
        '<th scope="col">Before, after</th><th scope="col">Verdict</th>'
        '<th scope="col">Cases worse, better</th></tr></thead>'
        f"<tbody>{Markup(''.join(rows))}</tbody></table>"
    )


def _change(row: Row, most: int) -> Markup:
    """Return one score's change, with the cases that lost and won as bars to both sides."""
    before, after = number(row.scorer, row.before), value(row.scorer, row.after)
    look = f"fh-verdict-{row.verdict.value}"
    return Markup(
        f'<tr><th scope="row">{verbatim(row.scorer.title)}</th>'
        f'<td>{verbatim(before)} → {verbatim(after)}<p class="fh-small">'
        f"{verbatim(difference(row) if row.before != row.after else 'no change')}</p></td>"
        f'<td class="{verbatim(look)}">{verbatim(row.verdict.value)}</td>'
        f"<td>{len(row.worse):,d} worse, {len(row.better):,d} better of {row.cases:,d}"
        f"{_sides(len(row.worse), len(row.better), most)}</td></tr>"
    )


def _sides(worse: int, better: int, most: int) -> Markup:
    """Return two bars from the middle, on the scale of the longest; none where nothing moved."""
    if not (worse or better):
        return Markup("")
    return Markup(
        '<div class="fh-sides" aria-hidden="true">'
        f'<span><i class="fh-lost" style="width:{100 * worse / most:.1f}%"></i></span>'
        f'<span><i class="fh-won" style="width:{100 * better / most:.1f}%"></i></span></div>'
    )


def worst_cases(seen: Report) -> Markup:
    """Return the results with something wrong, worst first, to be opened and read."""
    if not seen.bad:
        return Markup('<p class="fh-good">Nothing is wrong in any case.</p>')
    rows = [_bad(case) for case in seen.bad[:_MOST_CASES]]
    first, others = Markup("".join(rows[:_FIRST_CASES])), Markup("".join(rows[_FIRST_CASES:]))
    return _folded(first, others, len(rows) - _FIRST_CASES, len(seen.bad) - len(rows))


def _folded(first: Markup, others: Markup, folded: int, left: int) -> Markup:
    """Return the first rows, the others folded away, and how many are not on the page."""
    more = Markup("")
    if folded > 0:
        more = Markup(
            f'<details class="fh-rule"><summary>{folded:,d} more</summary>{others}</details>'
        )
    rest = f"And {left:,} more, in the run's file." if left else ""
    return Markup(f'{first}{more}<p class="fh-small">{verbatim(rest)}</p>')


def _bad(case: BadCase) -> Markup:
    """Return one result: what is wrong with it, what was asked for, and its text."""
    output, brief = case.result.output, case.result.case.brief
    first, *others = case.faults
    asked = [f"{brief.kind.replace('_', ' ')} on {brief.platform}, to {brief.recipient.name}"]
    asked += filter(None, (brief.tie, brief.intent))
    rows = [("What is wrong", "\n".join((first, *others))), ("Asked for", "\n".join(asked))]
    if output.text:
        rows.append(("The text", output.text))
    return _opened(case.result.case.id, _shortened(first), rows)


def _opened(name: str, told: str, rows: list[tuple[str, str]]) -> Markup:
    """Return one case, to be opened, with its rows."""
    body = [
        Markup(f'<dt>{verbatim(lead)}</dt><dd class="fh-lines">{verbatim(words)}</dd>')
        for lead, words in rows
    ]
    return Markup(
        f'<details class="fh-rule fh-case"><summary><span class="fh-code">{verbatim(name)}</span> '
        f"{verbatim(told)}</summary><dl>{Markup(''.join(body))}</dl></details>"
    )


def _shortened(words: str) -> str:
    """Return the beginning of a text, as much as a row has room for."""
    return words if len(words) <= _LONGEST_ROW else f"{words[:_LONGEST_ROW].rstrip()} …"


def changed_cases(seen: Comparison) -> Markup:
    """Return the cases whose text or scores changed, worse ones first, both texts."""
    if not seen.pairs:
        return Markup('<p class="fh-good">No text and no score changed.</p>')
    rows = [_pair(pair) for pair in seen.pairs[:_MOST_CASES]]
    first, others = Markup("".join(rows[:_FIRST_CASES])), Markup("".join(rows[_FIRST_CASES:]))
    return _folded(first, others, len(rows) - _FIRST_CASES, len(seen.pairs) - len(rows))


def _pair(pair: Pair) -> Markup:
    """Return one case in both runs."""
    moved = [f"worse: {', '.join(pair.worse)}"] if pair.worse else []
    moved += [f"better: {', '.join(pair.better)}"] if pair.better else []
    told = "; ".join(moved) or "other words, same scores"
    return _opened(pair.case, told, [("Before", pair.before), ("After", pair.after)])
