"""The summary of a run: a figure for each score, over all and by tag, and the worst cases."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import TYPE_CHECKING

from assistant import Severity
from evals.fluency import FIGURE
from evals.intervals import Interval, bootstrap, of_median, share_interval
from evals.outputs import Outcome
from evals.scorers import Average, Scorer, list_scorers
from evals.scorers.must_not import found_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from evals.outputs import Output
    from evals.runs import Header, Result, Run

_JUDGED = "judge_"
_LEAST_TAGGED = 2
"""Cases a tag needs to get a row of its own."""
_WEIGHT = {Severity.ERROR: 3.0, Severity.WARNING: 1.0, Severity.ADVICE: 0.1}


@dataclass(frozen=True)
class Figure:
    """One score over many outputs."""

    scorer: Scorer
    """What was asked."""
    mean: float | None
    """The share, mean or median; None when nothing was scored."""
    interval: Interval | None
    """Where the true figure lies; None when nothing was scored."""
    cases: int
    """How many cases were scored at least once."""
    unscored: int
    """How many outputs were not scored."""
    broken: int
    """How many outputs the scorer crashed on."""
    values: Mapping[str, float] = field(default_factory=dict)
    """The mean score of each case that was scored, by the case's id."""


@dataclass(frozen=True)
class BadCase:
    """A result that is not as it should be."""

    result: Result
    """The result."""
    faults: tuple[str, ...]
    """What is wrong with it, the gravest first."""
    weight: float
    """How bad that is, to sort by."""


@dataclass(frozen=True)
class Report:
    """Everything a run says, for any page to show."""

    header: Header
    """What was run."""
    complete: bool
    """Whether every case was run as often as asked."""
    outcomes: Mapping[str, int]
    """How the attempts ended: how many were drafted, asked, refused and failed."""
    figures: tuple[Figure, ...]
    """One for each score, judges last."""
    by_tag: Mapping[str, tuple[Figure, ...]]
    """The same for the cases of each tag that at least two have."""
    bad: tuple[BadCase, ...]
    """Results with something wrong, worst first."""

    @property
    def failures(self) -> int:
        """How many attempts broke, and how often a scorer crashed."""
        crashed = sum(figure.broken for figure in self.figures)
        return self.outcomes.get(Outcome.FAILED.value, 0) + crashed


def report(run: Run) -> Report:
    """Sum up a run.

    Returns:
        Its figures with n and interval, over all and by tag, and what is wrong, worst first.
    """
    scores = _all_scores(run)
    tagged: dict[str, list[Result]] = defaultdict(list)
    for result in run.results:
        for tag in result.case.all_tags:
            tagged[tag].append(result)
    return Report(
        header=run.header,
        complete=run.complete,
        outcomes=Counter(result.output.outcome.value for result in run.results),
        figures=_figures(run.results, scores),
        by_tag={
            tag: _figures(results, scores)
            for tag, results in sorted(tagged.items())
            if len({result.case.id for result in results}) >= _LEAST_TAGGED
        },
        bad=_bad(run),
    )


def _all_scores(run: Run) -> Mapping[str, dict[str, float | None]]:
    """Each result's scores by its key, with those that need all results and the judges'."""
    scores = {result.key: dict(result.scores) for result in run.results}
    together = [(result.case, result.output) for result in run.results]
    for scorer in list_scorers():
        if scorer.score_all is not None:
            for result, value in zip(run.results, scorer.score_all(together), strict=True):
                scores[result.key][scorer.code] = value
    for grade in run.grades:
        scores[grade.key][_JUDGED + grade.judge] = grade.value
    return scores


def _figures(
    results: Sequence[Result], scores: Mapping[str, Mapping[str, float | None]]
) -> tuple[Figure, ...]:
    """The figures of some results, for every scorer there is and every judge that was asked."""
    judges = sorted(
        {code for result in results for code in scores[result.key] if code.startswith(_JUDGED)}
    )
    return tuple(
        _figure(scorer, results, scores)
        for scorer in (*list_scorers(), *(judged(code.removeprefix(_JUDGED)) for code in judges))
    )


def judged(judge: str) -> Scorer:
    """The scorer that stands for a judge: its grades are there already."""
    if _JUDGED + judge == FIGURE.code:
        return FIGURE
    return Scorer(
        code=_JUDGED + judge,
        title=f"judged {judge}",
        about="The mean grade a model gave, from 0 to 1. A model's opinion, not a measurement.",
        average=Average.MEAN,
    )


def _figure(
    scorer: Scorer, results: Sequence[Result], scores: Mapping[str, Mapping[str, float | None]]
) -> Figure:
    """One score over some results."""
    by_case: dict[str, list[float]] = defaultdict(list)
    for result in results:
        value = scores[result.key].get(scorer.code)
        if value is not None:
            by_case[result.case.id].append(value)
    broken = sum(scorer.code in result.broken for result in results)
    scored = sum(map(len, by_case.values()))
    mean, interval = _averaged(scorer.average, list(by_case.values()))
    return Figure(
        scorer=scorer,
        mean=mean,
        interval=interval,
        cases=len(by_case),
        unscored=len(results) - scored - broken,
        broken=broken,
        values={case: fmean(values) for case, values in by_case.items()},
    )


def _averaged(
    average: Average, clusters: Sequence[Sequence[float]]
) -> tuple[float | None, Interval | None]:
    """A figure and its interval."""
    if not clusters:
        return None, None
    means = [fmean(cluster) for cluster in clusters]
    if average is Average.SHARE:
        return fmean(means), share_interval(clusters)
    if average is Average.MEDIAN:
        return median(means), of_median(means)
    return fmean(means), bootstrap(clusters)


def faults_of(result: Result) -> tuple[str, ...]:
    """What is wrong with a result, the gravest first; empty when nothing is."""
    return _judge(result).faults


def _bad(run: Run) -> tuple[BadCase, ...]:
    """The results with something wrong, worst first."""
    found = [_judge(result) for result in run.results]
    return tuple(
        sorted(
            (case for case in found if case.faults),
            key=lambda case: (-case.weight, case.result.case.id, case.result.repeat),
        )
    )


def _ended(output: Output) -> str:
    """How an attempt ended, and whether its text was said to be ready."""
    if not output.text:
        return output.outcome.value
    return "offered as ready" if output.offered else "the text is not ready"


def _judge(result: Result) -> BadCase:
    """What is wrong with a result."""
    output, faults, weight = result.output, list[str](), 0.0
    for scorer in list_scorers():
        if scorer.guaranteed and result.scores.get(scorer.code) == 0:
            faults.append(f"breaks a promise: {scorer.title}")
            weight += 100
    for code, error in result.broken.items():
        faults.append(f"scorer {code} crashed: {error}")
        weight += 50
    if output.outcome is Outcome.FAILED:
        faults.append(f"failed: {output.said}")
        weight += 50
    elif 0 in (result.scores.get("asks_rightly"), result.scores.get("ready_rightly")):
        told = f": {output.said}" if output.said else ""
        faults.append(f"expected {result.case.expect.value}, but {_ended(output)}{told}")
        weight += 10
    faults += [f"unlinked: {words!r}" for words in output.unlinked]
    faults += [f"forbidden: {words!r}" for words in found_in(output, result.case)]
    for seen in output.findings:
        faults.append(f"{seen.severity.value} {seen.code}: {seen.message}")
        weight += _WEIGHT[seen.severity]
    if output.dark:
        faults.append(f"dark: {', '.join(output.dark)}")
        weight += len(output.dark)
    return BadCase(result, tuple(dict.fromkeys(faults)), weight)
