"""Comparing two runs: case by case, what got better, what got worse, and how sure that is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean
from typing import TYPE_CHECKING

from evals.cases import CaseError
from evals.intervals import Interval, bootstrap, sign_test
from evals.summary import Figure, Report, report

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from evals.runs import Header, Run
    from evals.scorers import Scorer

SURE = 0.05
"""Below this p chance alone is not believed."""


class Verdict(StrEnum):
    """What may be said of one score."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"
    SAME = "same"


@dataclass(frozen=True)
class Row:
    """One score in both runs, over the cases scored in both."""

    scorer: Scorer
    """What was asked."""
    cases: int
    """How many cases were scored in both."""
    before: float
    """The mean in the first run, over those cases."""
    after: float
    """The mean in the second."""
    interval: Interval
    """Where the true difference lies, second minus first."""
    better: tuple[str, ...]
    """The cases that got better, in order of their ids."""
    worse: tuple[str, ...]
    """The cases that got worse."""
    p: float
    """The exact sign test over the cases that changed."""

    @property
    def same(self) -> int:
        """How many cases did not change."""
        return self.cases - len(self.better) - len(self.worse)

    @property
    def verdict(self) -> Verdict:
        """What may be said: a promise broken more often is worse however few the cases."""
        if not self.better and not self.worse:
            return Verdict.SAME
        if self.scorer.guaranteed and self.after < self.before:
            return Verdict.WORSE
        sure = self.p < SURE or self.interval.low > 0 or self.interval.high < 0
        if not sure or self.after == self.before:
            return Verdict.UNCLEAR
        up = (self.after > self.before) == self.scorer.higher_is_better
        return Verdict.BETTER if up else Verdict.WORSE


@dataclass(frozen=True)
class Pair:
    """One case in both runs, first repeat of each."""

    case: str
    """The case's id."""
    before: str
    """The text, or what was said in place of one."""
    after: str
    """The same of the second run."""
    better: tuple[str, ...]
    """Titles of the scores that got better."""
    worse: tuple[str, ...]
    """Titles of the scores that got worse."""


@dataclass(frozen=True)
class Comparison:
    """Two runs, side by side."""

    before: Header
    """The first run."""
    after: Header
    """The second run."""
    changes: tuple[str, ...]
    """What differs between the set-ups, in plain words."""
    rows: tuple[Row, ...]
    """One for each score that both have."""
    pairs: tuple[Pair, ...]
    """The cases whose text or scores changed, worse ones first."""
    unpaired: int
    """How many cases only one of them has."""

    @property
    def worse(self) -> tuple[Row, ...]:
        """The scores that got worse."""
        return tuple(row for row in self.rows if row.verdict is Verdict.WORSE)


def compare(before: Run, after: Run, *, any_dataset: bool = False) -> Comparison:
    """Compare two runs over the cases that both have.

    Raises:
        CaseError: They ran different datasets, and nobody said that this is meant.
    """
    if before.header.dataset != after.header.dataset and not any_dataset:
        raise CaseError(
            f"{before.header.name} and {after.header.name} ran different datasets "
            f"({before.header.cases} and {after.header.cases} cases). "
            "Say --any-dataset to compare the cases they share."
        )
    old, new = report(before), report(after)
    rows = compare_figures(old, new)
    ids = [{case.id for case in run.cases} for run in (before, after)]
    return Comparison(
        before=before.header,
        after=after.header,
        changes=changes(before.header, after.header),
        rows=rows,
        pairs=_pairs(before, after, rows),
        unpaired=len(ids[0] ^ ids[1]),
    )


def compare_figures(before: Report, after: Report) -> tuple[Row, ...]:
    """One row for each score that both reports have over at least one common case."""
    old = {figure.scorer.code: figure for figure in before.figures}
    rows = (
        _row(old[figure.scorer.code], figure)
        for figure in after.figures
        if figure.scorer.code in old
    )
    return tuple(row for row in rows if row is not None)


def changes(before: Header, after: Header) -> tuple[str, ...]:
    """What differs between two set-ups, in plain words. Empty when nothing does."""
    found = [
        f"{name}: {before.described.get(name, 'unset')} -> {after.described.get(name, 'unset')}"
        for name in sorted({*before.described, *after.described})
        if before.described.get(name) != after.described.get(name)
    ]
    for name in sorted({*before.prompts, *after.prompts}):
        old, new = before.prompts.get(name, "none"), after.prompts.get(name, "none")
        if old != new:
            found.append(f"prompt {name}: version {old} -> {new}")
    lost, won = set(before.rules) - set(after.rules), set(after.rules) - set(before.rules)
    found += [f"rule {code} is gone" for code in sorted(lost)]
    found += [f"rule {code} is new" for code in sorted(won)]
    if before.code != after.code:
        found.append(f"code: {before.code} -> {after.code}")
    return tuple(found)


def _row(before: Figure, after: Figure) -> Row | None:
    """One score in both; None where no case was scored in both."""
    shared = sorted(set(before.values) & set(after.values))
    if not shared:
        return None
    moved = {case: after.values[case] - before.values[case] for case in shared}
    sign = 1 if after.scorer.higher_is_better else -1
    better = tuple(case for case in shared if sign * moved[case] > 0)
    worse = tuple(case for case in shared if sign * moved[case] < 0)
    return Row(
        scorer=after.scorer,
        cases=len(shared),
        before=fmean(before.values[case] for case in shared),
        after=fmean(after.values[case] for case in shared),
        interval=bootstrap([[moved[case]] for case in shared]),
        better=better,
        worse=worse,
        p=sign_test(len(better), len(worse)),
    )


def _pairs(before: Run, after: Run, rows: Sequence[Row]) -> tuple[Pair, ...]:
    """The cases that changed, those that lost most first."""
    old, new = _texts(before), _texts(after)
    better, worse = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for row in rows:
        # Time differs in every case, and is no reason to read the text again.
        if row.scorer.guaranteed or row.scorer.margin is not None:
            for case in row.better:
                better[case].append(row.scorer.title)
            for case in row.worse:
                worse[case].append(row.scorer.title)
    pairs = [
        Pair(case, old[case], new[case], tuple(better[case]), tuple(worse[case]))
        for case in sorted(set(old) & set(new))
        if old[case] != new[case] or better[case] or worse[case]
    ]
    return tuple(sorted(pairs, key=lambda pair: (len(pair.better) - len(pair.worse), pair.case)))


def _texts(run: Run) -> Mapping[str, str]:
    """What came of each case at its first try."""
    return {
        result.case.id: result.output.text
        or f"[{result.output.outcome.value}] {result.output.said}".strip()
        for result in run.results
        if result.repeat == 0
    }
