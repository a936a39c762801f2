"""money: what did it cost?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """US dollars, by the product's dated prices; unscored where the price is unknown."""
    return output.usage.cost if output.outcome is Outcome.DRAFTED else None


SCORER = Scorer(
    code="money",
    title="cost",
    about="US dollars a text, by the product's dated prices; unknown prices are left out.",
    average=Average.MEAN,
    higher_is_better=False,
    unit="USD",
    score=_score,
)
