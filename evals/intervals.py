"""How sure one may be of a figure: Wilson's interval, the bootstrap over cases, the sign test.

Of the standard library only: three short formulas are no reason for scipy.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev

CONFIDENCE = 0.95
"""How often such an interval holds the true figure."""

_Z = NormalDist().inv_cdf(0.5 + CONFIDENCE / 2)
_RESAMPLES = 2_000
_LARGE = 1_000
"""From so many cases on a mean is as good as normal, and resampling takes long."""
_SEED = 20_261_124


@dataclass(frozen=True)
class Interval:
    """Where the true figure lies, with 95 % confidence."""

    low: float
    """The lower end."""
    high: float
    """The upper end."""


def wilson(passed: float, of: int) -> Interval:
    """Wilson's interval for a share; unlike the usual one it holds near 0 and 1.

    Args:
        passed: How many passed; a fraction where a case passed in some of its repeats.
        of: How many there were, at least 1.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
    """
    share = passed / of
    spread = _Z * math.sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    middle, scale = share + _Z**2 / (2 * of), 1 + _Z**2 / of
    low, high = (middle - spread) / scale, (middle + spread) / scale
    return Interval(0.0 if not passed else low, 1.0 if passed == of else high)


def bootstrap(clusters: Sequence[Sequence[float]]) -> Interval:
    """An interval for the mean over cases, each drawn with all its repeats.

    Repeats of one case are not independent, so cases are resampled and never single results.

    Args:
        clusters: The scores of each case; none of them empty. With a single case, or where all
            have the same mean, drawing teaches nothing: it reaches from minus to plus infinity.

    Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapters 8 and 13.
    """
    means = [fmean(cluster) for cluster in clusters]
    if len(set(means)) < 2:
        return Interval(-math.inf, math.inf)
    if len(means) > _LARGE:
        spread = _Z * stdev(means) / math.sqrt(len(means))
        return Interval(fmean(means) - spread, fmean(means) + spread)
    draw = random.Random(_SEED).choices  # noqa: S311 - repeatable on purpose
    drawn = sorted(fmean(draw(means, k=len(means))) for _ in range(_RESAMPLES))
    tail = (1 - CONFIDENCE) / 2
    return Interval(drawn[int(tail * _RESAMPLES)], drawn[math.ceil((1 - tail) * _RESAMPLES) - 1])


def of_median(values: Sequence[float]) -> Interval:
    """An interval for the median, from the order of the values alone.

    With fewer than six values there is none: it reaches from minus to plus infinity.

    Source: W. J. Conover, Practical Nonparametric Statistics (1999), section 3.2.
    """
    ordered, n = sorted(values), len(values)
    below = 0
    while _at_most(below, n) <= (1 - CONFIDENCE) / 2:
        below += 1
    if not below:
        return Interval(-math.inf, math.inf)
    return Interval(ordered[below - 1], ordered[n - below])


def share_interval(clusters: Sequence[Sequence[float]]) -> Interval:
    """An interval for a share: Wilson's over cases; with repeats the wider of that and drawing.

    Wilson's counts cases, not results, since repeats of one case tell little more.
    """
    exact = wilson(sum(fmean(cluster) for cluster in clusters), len(clusters))
    if all(len(cluster) == 1 for cluster in clusters):
        return exact
    drawn = bootstrap(clusters)
    if not math.isfinite(drawn.low):
        return exact
    return Interval(max(0.0, min(exact.low, drawn.low)), min(1.0, max(exact.high, drawn.high)))


def sign_test(better: int, worse: int) -> float:
    """How often chance alone would split the changed cases so unevenly, both ways counted.

    Returns:
        The exact p, from 0 to 1; 1 when nothing changed.
    """
    n = better + worse
    return min(1.0, 2 * _at_most(min(better, worse), n)) if n else 1.0


def _at_most(heads: int, n: int) -> float:
    """How likely so many heads or fewer are in n throws of a fair coin."""
    if n > _LARGE:
        return NormalDist(n / 2, math.sqrt(n) / 2).cdf(heads + 0.5)
    ways = sum(math.comb(n, k) for k in range(heads + 1))
    return float(ways / 2**n)
