"""tokens: how much was read and written by the model?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer


def _score(_: Case, output: Output) -> float | None:
    """Tokens, as the server reports them; unscored where there is no text or no report."""
    usage = output.usage
    told = usage.input_tokens + usage.output_tokens
    if output.outcome is not Outcome.DRAFTED or (usage.calls and not told):
        return None
    return float(told)


SCORER = Scorer(
    code="tokens",
    title="tokens",
    about="Tokens read and written for a text, as the server reports them.",
    average=Average.MEAN,
    higher_is_better=False,
    unit="tokens",
    score=_score,
)
