"""asks_rightly: does it ask when an answer is missing, and only then?"""

from evals.cases import Case, Expect
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(case: Case, output: Output) -> float | None:
    """1 when asking and the need for it agree; unscored where the attempt broke."""
    if output.outcome is Outcome.FAILED:
        return None
    return float((output.outcome is Outcome.ASKED) == (case.expect is Expect.ASK))


SCORER = Scorer(
    code="asks_rightly",
    title="asks when it should",
    about="Of all cases, those where it asked for a missing answer, or rightly did not.",
    average=Average.SHARE,
    margin=0.02,
    score=_score,
)
