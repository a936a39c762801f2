"""Charts as inline SVG: figures with their intervals, and how scores spread."""

from __future__ import annotations

from html import escape
from math import isfinite
from typing import TYPE_CHECKING

from evals.scorers import Average

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evals.summary import Figure

_LABEL, _BAR, _ROW = 190, 360, 26
_BINS = 24


def shares_chart(figures: Sequence[tuple[str, Figure]]) -> str:
    """Shares as bars from 0 to 100 %, each with its interval; empty when there are none.

    Args:
        figures: Labels and figures; those that are no share, or were not scored, are left out.
    """
    shown = [
        (label, figure.mean, figure.interval, figure.scorer.guaranteed)
        for label, figure in figures
        if figure.scorer.average is Average.SHARE
        and figure.mean is not None
        and figure.interval is not None
    ]
    if not shown:
        return ""
    height, width = _ROW * len(shown) + 24, _LABEL + _BAR + 70
    parts = [
        (
            f'<svg viewBox="0 0 {width} {height}" role="img" '
            'aria-label="Shares with 95 % intervals" xmlns="http://www.w3.org/2000/svg">'
        )
    ]
    for tick in range(0, 101, 25):
        x = _LABEL + _BAR * tick / 100
        parts.append(f'<line class="grid" x1="{x}" y1="0" x2="{x}" y2="{height - 20}"/>')
        parts.append(f'<text class="tick" x="{x}" y="{height - 4}">{tick} %</text>')
    for row, (label, mean, ends, promised) in enumerate(shown):
        y = _ROW * row + _ROW / 2
        broken = promised and mean < 1
        low, high = (_LABEL + _BAR * min(1, max(0, end)) for end in (ends.low, ends.high))
        parts += [
            f'<text class="label" x="{_LABEL - 8}" y="{y + 4}">{escape(label)}</text>',
            (
                f'<rect class="{"bad" if broken else "bar"}" x="{_LABEL}" y="{y - 7}" '
                f'width="{_BAR * mean:.1f}" height="14"/>'
            ),
            f'<path class="range" d="M{low:.1f} {y - 4}v8m0 -4H{high:.1f}m0 -4v8"/>',
            f'<text class="value" x="{_LABEL + _BAR + 8}" y="{y + 4}">{mean:.1%}</text>',
        ]
    return "".join(parts) + "</svg>"


def spread_chart(figure: Figure) -> str:
    """How the scores of the cases spread, as a histogram; empty with fewer than two values."""
    values = [value for value in figure.values.values() if isfinite(value)]
    if len(values) < 2 or min(values) == max(values):
        return ""
    low, high = min(values), max(values)
    counts = [0] * _BINS
    for value in values:
        counts[min(_BINS - 1, int((value - low) / (high - low) * _BINS))] += 1
    width, height, step = 320, 90, 320 / _BINS
    label = f"{figure.scorer.title}: {len(values)} cases from {low:g} to {high:g}"
    bars = "".join(
        f'<rect class="bar" x="{index * step:.1f}" y="{height - 64 * count / max(counts):.1f}" '
        f'width="{step - 1:.1f}" height="{64 * count / max(counts):.1f}"/>'
        for index, count in enumerate(counts)
        if count
    )
    return (
        f'<svg viewBox="0 -4 {width} {height + 22}" role="img" aria-label="{escape(label)}" '
        f'xmlns="http://www.w3.org/2000/svg"><text class="title" x="0" y="12">'
        f"{escape(figure.scorer.title)}</text>{bars}"
        f'<text class="from" x="0" y="{height + 14}">{low:.2f}</text>'
        f'<text class="to" x="{width}" y="{height + 14}">{high:.2f} '
        f"{escape(figure.scorer.unit)}</text></svg>"
    )


def changes_chart(rows: Sequence[tuple[str, int, int]]) -> str:
    """Better and worse cases as bars to both sides; empty when nothing changed.

    Args:
        rows: Label, cases that got worse, cases that got better.
    """
    most = max((max(worse, better) for _, worse, better in rows), default=0)
    if not most:
        return ""
    half, height = 180, _ROW * len(rows) + 6
    parts = [
        (
            f'<svg viewBox="0 0 {_LABEL + 2 * half + 20} {height}" role="img" '
            'aria-label="Cases that got worse and better" xmlns="http://www.w3.org/2000/svg">'
        )
    ]
    middle, tall = _LABEL + half, 'height="14"'
    for row, (label, worse, better) in enumerate(rows):
        y, left, right = _ROW * row + _ROW / 2, half * worse / most, half * better / most
        parts += [
            f'<text class="label" x="{_LABEL - 8}" y="{y + 4}">{escape(label)}</text>',
            f'<rect class="bad" x="{middle - left:.1f}" y="{y - 7}" width="{left:.1f}" {tall}/>',
            f'<rect class="good" x="{middle}" y="{y - 7}" width="{right:.1f}" {tall}/>',
            f'<text class="count" x="{middle - 6}" y="{y + 4}">{worse or ""}</text>',
            f'<text class="from" x="{middle + 6}" y="{y + 4}">{better or ""}</text>',
        ]
    return (
        "".join(parts)
        + f'<line class="axis" x1="{middle}" y1="0" x2="{middle}" y2="{height}"/></svg>'
    )
