"""Judging a run: each text is shown to a judge once, and what it says is kept with the run."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from evals.intervals import sign_test
from evals.judges import Judge, Opinion, Preference
from evals.runs import Grade, Result, Run, RunFile, load_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant import Model
    from evals.cases import Case
    from evals.outputs import Output


class Grader(Protocol):
    """Somebody who grades a text by asking a model: a judge, or `evals.fluency.Fluency`."""

    @property
    def name(self) -> str:
        """What the grades are kept under."""

    @property
    def version(self) -> int:
        """Another version, another grade."""

    def grade(self, case: Case, output: Output, model: Model, /) -> Opinion:
        """Grade one text. A model that fails gives none."""


@dataclass(frozen=True)
class Preferences:
    """How often a judge preferred which of two runs, each pair shown in both orders."""

    before: int
    """Pairs in which the first run's text was preferred both times."""
    after: int
    """Pairs in which the second run's was."""
    same: int
    """Pairs without a preference, or where the order decided."""
    unread: int
    """Pairs with an answer that could not be read."""

    @property
    def p(self) -> float:
        """The exact sign test over the pairs with a preference."""
        return sign_test(self.after, self.before)


def grade_run(path: Path, judges: Sequence[Grader], model: Model, *, threads: int = 1) -> Run:
    """Have every text of a run graded that this model has not graded yet.

    Args:
        path: The run's file; each grade is added to it as it comes.
        judges: Who grades.
        model: Who is asked. Its opinion is no better than it is.
        threads: How many wait at once.

    Raises:
        CaseError: There is no such run, or another process is adding to it.
    """
    run = load_run(path)
    there = {
        (grade.key, grade.judge, grade.version) for grade in run.grades if grade.model == model.name
    }
    tasks = [
        (result, judge)
        for judge in judges
        for result in run.results
        if result.output.text and (result.key, judge.name, judge.version) not in there
    ]
    file = RunFile(path)

    def ask(task: tuple[Result, Grader]) -> None:
        result, judge = task
        opinion = judge.grade(result.case, result.output, model)
        file.add(
            Grade(
                key=result.key,
                judge=judge.name,
                version=judge.version,
                model=model.name,
                value=opinion.value,
                reason=opinion.reason,
            )
        )

    try:
        with ThreadPoolExecutor(threads, "judges") as pool:
            list(pool.map(ask, tasks))
    finally:
        file.close()
    return load_run(path)


def prefer(before: Run, after: Run, judge: Judge, model: Model, *, threads: int = 1) -> Preferences:
    """Have a judge choose between the texts of two runs, case by case, in both orders."""
    old = {result.case.id: result for result in before.results if result.repeat == 0}
    pairs = [
        (old[result.case.id], result)
        for result in after.results
        if result.repeat == 0 and result.output.text and _has_text(old.get(result.case.id))
    ]

    def ask(pair: tuple[Result, Result]) -> Preference | None:
        one, other = pair
        return judge.prefer(one.case, one.output.text, other.output.text, model)

    with ThreadPoolExecutor(threads, "judges") as pool:
        counted = Counter(pool.map(ask, pairs))
    return Preferences(
        before=counted[Preference.FIRST],
        after=counted[Preference.SECOND],
        same=counted[Preference.SAME],
        unread=counted[None],
    )


def _has_text(result: Result | None) -> bool:
    return result is not None and bool(result.output.text)
