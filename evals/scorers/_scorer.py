"""What a scorer is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evals.cases import Case
from evals.outputs import Output


class Average(StrEnum):
    """How the scores of many outputs become one figure."""

    SHARE = "share"
    """Of all that were scored, how many passed: scores are 0 or 1."""
    MEAN = "mean"
    """The mean."""
    MEDIAN = "median"
    """The one in the middle."""


@dataclass(frozen=True, kw_only=True)
class Scorer:
    """One question about an output, answered by code with a number.

    Exactly one of `score` and `score_all` is given. Either may answer None: unscored, which is
    never counted as zero. One that raises is a recorded failure of that score.
    """

    code: str
    """Its file's name."""
    title: str
    """What a table calls it."""
    about: str
    """What the figure means, in one sentence."""
    average: Average
    """How it is averaged."""
    higher_is_better: bool = True
    """Which way is up."""
    guaranteed: bool = False
    """Whether the product promises it always: the gate then takes nothing under 100 %."""
    margin: float | None = None
    """How far the figure may worsen before the gate closes, in its own unit; None: shown only."""
    unit: str = ""
    """What is counted, such as "s"; empty for a share."""
    score: Callable[[Case, Output], float | None] | None = None
    """Score one output."""
    score_all: Callable[[Sequence[tuple[Case, Output]]], Sequence[float | None]] | None = None
    """Score outputs that must be seen together, in the order given."""
