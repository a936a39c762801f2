"""within_limit: is the text inside the platform's limit, counted here and not by the product?"""

from evals.cases import Case
from evals.outputs import Output
from evals.scorers._scorer import Average, Scorer


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


# A second opinion on purpose: a limit that is wrong in the product must not be wrong here too.
# Looked up on 2026-11-21; the product's `platforms` command names the sources.
_LIMITS = {
    ("linkedin", "free"): (200, _utf16),
    ("linkedin", "premium"): (300, _utf16),
    ("facebook", ""): (2_000, _utf16),
    ("instagram", ""): (1_000, _utf8),
    ("x", ""): (10_000, len),
}
_NOTES = frozenset({"request", "re_request"})
_COMMENT = "comment"


def _score(case: Case, output: Output) -> float | None:
    """1 inside, 0 over; unscored where no text is offered or no limit is documented."""
    if not output.offered:
        return None
    brief = case.brief
    limit = _LIMITS.get((brief.platform, brief.account.value)) or _LIMITS.get((brief.platform, ""))
    # No limit is documented for LinkedIn's messages, and comments are counted by other rules.
    undocumented = brief.platform == "linkedin" and brief.kind not in _NOTES
    if limit is None or undocumented or brief.kind == _COMMENT:
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
