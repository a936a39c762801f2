"""every_light: does the text show each step from S1 to S6 that its kind calls for?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """1 when all are lit; unscored where there is no text."""
    return float(not output.dark) if output.outcome is Outcome.DRAFTED else None


SCORER = Scorer(
    code="every_light",
    title="every light lit",
    about="Of all texts, those that show each of the steps S1 to S6 that apply.",
    average=Average.SHARE,
    margin=0.05,
    score=_score,
)
