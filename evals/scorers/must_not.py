"""must_not: is the text free of the words that the case forbids?"""

import re
import unicodedata

from evals.cases import Case
from evals.outputs import Output
from evals.scorers._scorer import Average, Scorer

_SPACE = re.compile(r"\s+")


def found_in(output: Output, case: Case) -> tuple[str, ...]:
    """The forbidden words that stand in the text or in the thank-you, as the case writes them."""
    text = _plain(f"{output.text}\n{output.follow_up}")
    return tuple(words for words in case.must_not if _whole(_plain(words)).search(text))


def _plain(text: str) -> str:
    """Without case, odd widths and odd spaces."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).casefold()


def _whole(words: str) -> re.Pattern[str]:
    """The words as whole words: "flan" is not in "flannel"."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return re.compile(before + re.escape(words) + after)


def _score(case: Case, output: Output) -> float | None:
    """1 when none is there; unscored where nothing is offered or nothing is forbidden."""
    if not output.offered or not case.must_not:
        return None
    return float(not found_in(output, case))


SCORER = Scorer(
    code="must_not",
    title="nothing forbidden",
    about="Of the texts offered for cases that forbid words, those without any of them.",
    average=Average.SHARE,
    # No promise: a case may forbid what only a careful person would leave out. But no step back.
    margin=0.0,
    score=_score,
)
