"""similarity: could the same text have gone to somebody else? Guidance M4."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from evals.cases import Case
from evals.outputs import Outcome, Output
from evals.scorers._scorer import Average, Scorer

WINDOW = 100
"""Each text is held against so many after it, which is all of them in a set of that size."""


def _score_all(outputs: Sequence[tuple[Case, Output]]) -> Sequence[float | None]:
    """How like the likest text to another person, from 0 to 1; unscored where there is no text.

    Names do not count: each is replaced by the same mark first.
    """
    texts = {
        place: (case.brief.recipient.name, _without_names(case, output.text))
        for place, (case, output) in enumerate(outputs)
        if output.outcome is Outcome.DRAFTED
    }
    likest = dict.fromkeys(texts, 0.0)
    places = list(texts)
    for index, place in enumerate(places):
        name, text = texts[place]
        others = places[index + 1 : index + 1 + WINDOW]
        choices = {other: texts[other][1] for other in others if texts[other][0] != name}
        found = process.extract_iter(text, choices, scorer=fuzz.ratio)
        for _, alike, other in found:
            likest[place] = max(likest[place], alike / 100)
            likest[other] = max(likest[other], alike / 100)
    alone = len(texts) < 2
    return [None if alone else likest.get(place) for place in range(len(outputs))]


def _without_names(case: Case, text: str) -> str:
    """The text with both people's names taken out."""
    for name in (case.brief.recipient.name, case.brief.sender.name):
        for part in (name, *name.split()):
            text = text.replace(part, "#")
    return text


SCORER = Scorer(
    code="similarity",
    title="likeness to another",
    about="How like the likest text to another person, names aside; 1 is the same text.",
    average=Average.MEAN,
    higher_is_better=False,
    margin=0.05,
    score_all=_score_all,
)
