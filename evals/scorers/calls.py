"""calls: how many requests did a text take?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """Requests that were answered; unscored where there is no text."""
    return float(output.usage.calls) if output.outcome is Outcome.DRAFTED else None


SCORER = Scorer(
    code="calls",
    title="calls",
    about="Requests to the model for a text; one is the normal case.",
    average=Average.MEAN,
    higher_is_better=False,
    margin=0.3,
    unit="calls",
    score=_score,
)
