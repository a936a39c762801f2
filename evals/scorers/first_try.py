"""first_try: did the first text stand, with no mending and nobody stepping in?"""

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer

_MENDS, _BY_MODEL = "revise", "free"
_WRITE_NOTHING = frozenset({"research", "choose", "json_only", "note", _MENDS})
"""Prompts that ask for no free text; of notes several are drawn until one stands."""


def _score(_: Case, output: Output) -> float | None:
    """1 when it did; unscored where no model wrote freely.

    The checks and the guided writer hide a worse prompt from the reader; they do not hide it here.
    """
    if output.outcome is not Outcome.DRAFTED or _WRITE_NOTHING.issuperset(output.prompts):
        return None
    stood = _MENDS not in output.prompts and output.writer == _BY_MODEL
    return float(stood and output.offered)


SCORER = Scorer(
    code="first_try",
    title="right the first time",
    about="Of the texts a model wrote freely, those that passed every check as first written.",
    average=Average.SHARE,
    margin=0.05,
    score=_score,
)
