"""ready_rightly: is a text offered where one can be, and none where none should be?"""

from evals.cases import Case, Expect
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(case: Case, output: Output) -> float | None:
    """1 when offering and expectation agree; unscored for briefs that call for a question."""
    if case.expect is Expect.ASK:
        return None
    if output.outcome is Outcome.FAILED:
        return 0.0
    return float(output.offered == (case.expect is Expect.DRAFT))


SCORER = Scorer(
    code="ready_rightly",
    title="ready when it should be",
    about="Of the cases that lack no answer, those offered a text exactly where one is expected.",
    average=Average.SHARE,
    margin=0.03,
    score=_score,
)
