"""latency: how long did it take?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """Seconds on the wall clock; unscored where there is no text, or the time was not taken."""
    if output.outcome is not Outcome.DRAFTED or not output.usage.seconds:
        return None
    return output.usage.seconds


SCORER = Scorer(
    code="latency",
    title="time",
    about="Seconds from brief to text, the median.",
    average=Average.MEDIAN,
    higher_is_better=False,
    unit="s",
    score=_score,
)
