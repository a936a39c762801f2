"""Reports and comparisons as one HTML file that asks nothing of any server."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from evals.scorers import Average
from evals.show import wording
from evals.show.charts import changes_chart, shares_chart, spread_chart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from evals.comparison import Comparison
    from evals.summary import BadCase, Figure, Report

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6675; --line: #d9dee5;
  --paper: #fff; --bar: #3b6fb6; --good: #2e7d4f; --bad: #b3372f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #a3adba; --line: #39424e;
  --paper: #161b22; --bar: #6fa3e8; --good: #5cb883; --bad: #ec7a72; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
p.soft, .soft { color: var(--soft); font-size: .85rem; }
table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; } th { font-weight: 600; color: var(--soft); font-size: .85rem; }
td.n { font-variant-numeric: tabular-nums; white-space: nowrap; }
.worse, .broken { color: var(--bad); font-weight: 600; } .better, .kept { color: var(--good); }
blockquote { margin: .4rem 0; padding: .4rem .8rem; border-left: 3px solid var(--line);
  white-space: pre-wrap; overflow-wrap: anywhere; }
details { border-bottom: 1px solid var(--line); padding: .4rem 0; } summary { cursor: pointer; }
.charts { display: flex; flex-wrap: wrap; gap: 1.5rem; } .charts svg { flex: 1 1 16rem; }
svg { max-width: 44rem; width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif;
  fill: var(--ink); } svg .label, svg .to, svg .count { text-anchor: end; }
svg .tick { text-anchor: middle; fill: var(--soft); } svg .title { font-weight: 600; }
.bar { fill: var(--bar); } .good { fill: var(--good); } .bad { fill: var(--bad); }
.grid { stroke: var(--line); } .axis { stroke: var(--soft); }
.range { stroke: var(--ink); stroke-width: 1.5; fill: none; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
"""
_VERDICTS = frozenset({"better", "worse", "kept", "broken"})
_SHORT = 32
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def report_page(report: Report) -> str:
    """A run's figures, charts, tags and every result with something wrong, worst first."""
    spreads = "".join(
        spread_chart(figure)
        for figure in report.figures
        if figure.scorer.average is not Average.SHARE
    )
    body = [
        f"<h1>{escape(wording.headline(report))}</h1>",
        f'<p class="soft">{escape(wording.provenance(report))}</p>',
        shares_chart([(figure.scorer.title, figure) for figure in report.figures]),
        _figures(report.figures),
        "<h2>How the scores spread</h2>" if spreads else "",
        f'<div class="charts">{spreads}</div>',
        "<h2>By tag</h2>",
        *(_tag(tag, figures) for tag, figures in report.by_tag.items()),
        f"<h2>{len(report.bad)} with something wrong, worst first</h2>",
        *(_bad(bad) for bad in report.bad),
    ]
    return _page(f"Evals: {report.header.name}", body)


def comparison_page(comparison: Comparison) -> str:
    """What moved between two runs, and the texts of every changed case side by side."""
    charted = [
        (row.scorer.title, len(row.worse), len(row.better))
        for row in comparison.rows
        if row.scorer.guaranteed or row.scorer.margin is not None
    ]
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
    body = [
        f"<h1>{escape(wording.compared(comparison))}</h1>",
        "<ul>" + "".join(f"<li>{escape(change)}</li>" for change in comparison.changes) + "</ul>",
        changes_chart(charted),
        _table(heads, rows),
        f"<h2>{len(comparison.pairs)} cases changed, those that lost most first</h2>",
    ]
    for pair in comparison.pairs:
        moved = [f'<span class="worse">- {escape(title)}</span>' for title in pair.worse]
        moved += [f'<span class="better">+ {escape(title)}</span>' for title in pair.better]
        body.append(
            f"<details open><summary>{escape(pair.case)} {' '.join(moved)}</summary>"
            f'<div class="sides"><blockquote>{escape(pair.before)}</blockquote>'
            f"<blockquote>{escape(pair.after)}</blockquote></div></details>"
        )
    return _page(f"Evals: {comparison.before.name} and {comparison.after.name}", body)


def _page(title: str, body: Iterable[str]) -> str:
    """A whole file. The policy in it forbids every request, whatever stands in a text."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n"
        + "\n".join(part for part in body if part)
        + "\n</body></html>\n"
    )


def _figures(figures: Sequence[Figure]) -> str:
    """A table with a row for each score."""
    rows = (
        (
            figure.scorer.title,
            wording.value(figure.scorer, figure.mean),
            wording.interval(figure.scorer, figure.interval),
            wording.counted(figure),
            wording.kept(figure),
            figure.scorer.about,
        )
        for figure in figures
    )
    return _table(("Score", "Figure", "95 %", "Cases", "Promise", "What it is"), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table; verdicts are colored by their word."""
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    lines = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"
    return f'<div class="wide">{table}</div>'


def _cell(words: str) -> str:
    """A cell; short ones keep to one line, and verdicts have a color."""
    verdict = words.lower() if words.lower() in _VERDICTS else ""
    short = "n" if len(words) <= _SHORT else ""
    return f'<td class="{short} {verdict}">{escape(words)}</td>'


def _tag(tag: str, figures: Sequence[Figure]) -> str:
    """The figures of one tag, folded."""
    most = max((figure.cases for figure in figures), default=0)
    chart = shares_chart([(figure.scorer.title, figure) for figure in figures])
    summary = f"<summary>{escape(tag)} ({most} cases)</summary>"
    return f"<details>{summary}{chart}{_figures(figures)}</details>"


def _bad(bad: BadCase) -> str:
    """One result with what is wrong, and its text."""
    repeat = f", repeat {bad.result.repeat}" if bad.result.repeat else ""
    faults = "".join(f"<li>{escape(fault)}</li>" for fault in bad.faults)
    text = bad.result.output.text
    brief = bad.result.case.brief
    asked = f"{brief.platform}, to {brief.recipient.name}"
    asked += "".join(f"; {words}" for words in (brief.tie, brief.intent) if words)
    quoted = f"<blockquote>{escape(text)}</blockquote>" if text else ""
    return (
        f"<details open><summary>{escape(bad.result.case.id)}{repeat}</summary>"
        f'<p class="soft">{escape(asked)}</p><ul>{faults}</ul>{quoted}</details>'
    )
