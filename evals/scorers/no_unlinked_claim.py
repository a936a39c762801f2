"""no_unlinked_claim: does every name, number, date and shared past lead back to the brief?"""

from evals.cases import Case
from evals.outputs import Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """1 when all are linked; unscored where no text is offered."""
    return float(not output.unlinked) if output.offered else None


SCORER = Scorer(
    code="no_unlinked_claim",
    title="no unlinked claim",
    about="Of the texts offered as ready, those that state nothing the brief does not.",
    average=Average.SHARE,
    guaranteed=True,
    score=_score,
)
