"""within_limit: is the text inside the platform's limit, counted here and not by the product?"""

from evals.cases import Case
from evals.outputs import Output
from evals.scorers._scorer import Average, Scorer


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


# A second opinion on purpose: a limit that is wrong in the product must not be wrong here too.
# Looked up on 2026-11-21 and 24; the product's `platforms` command names the sources.
_NOTE = {"free": (200, _utf16), "premium": (300, _utf16)}
_MESSAGE = {
    "linkedin": (3_000, _utf16),
    "facebook": (2_000, _utf16),
    "instagram": (1_000, _utf8),
    "x": (10_000, len),
}
_COMMENT = {
    "linkedin": (1_250, _utf16),
    "facebook": (5_000, _utf16),
    "instagram": (2_196, _utf16),
}
_NOTES = frozenset({"request", "re_request"})
"""What goes with LinkedIn's invitation; on other platforms these are messages."""


def _score(case: Case, output: Output) -> float | None:
    """1 inside, 0 over; unscored where no text is offered or the limit is not known here."""
    brief = case.brief
    limit = _MESSAGE.get(brief.platform)
    if brief.kind == "comment":
        limit = _COMMENT.get(brief.platform)
    elif brief.platform == "linkedin" and brief.kind in _NOTES:
        limit = _NOTE[brief.account.value]
    if limit is None or not output.offered:
        return None
    most, count = limit
    return float(count(output.text) <= most)


SCORER = Scorer(
    code="within_limit",
    title="inside the limit",
    about="Of the texts offered as ready, those the platform takes whole.",
    average=Average.SHARE,
    guaranteed=True,
    score=_score,
)
