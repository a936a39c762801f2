"""findings_advice: how many findings of that weight stand in the text?"""

from assistant import Severity
from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """How many; unscored where there is no text."""
    if output.outcome is not Outcome.DRAFTED:
        return None
    return float(sum(found.severity is Severity.ADVICE for found in output.findings))


SCORER = Scorer(
    code="findings_advice",
    title="advice left",
    about="Pieces of advice a text: matters of style.",
    average=Average.MEAN,
    higher_is_better=False,
    margin=None,
    unit="a text",
    score=_score,
)
