"""What comes of briefs typed in a hurry, kind by kind, to be read as the recipient would.

    python benchmarks/kinds.py [KIND ...] [--no-model]

Drafts the briefs of `tests/briefs/KIND.yaml` with the embedded model (all kinds by default; with
`--no-model` the frames alone) and prints each text, then per kind how many are inside their limit,
how many statements rest on nothing, and how many are ready.

Limits (issue 5): every draft inside its limit, no unlinked claim, at least 90 % ready.
"""

import sys
from datetime import date
from pathlib import Path

from assistant import Draft, IncompleteBrief, Model, Settings, draft, list_kinds, open_model
from assistant import parse_brief as parse

_BRIEFS = Path(__file__).parent.parent / "tests" / "briefs"
_TODAY = date(2026, 11, 24)


def main(arguments: list[str]) -> None:
    """Draft, and print the texts and the figures."""
    settings = Settings(model="none" if "--no-model" in arguments else "embedded")
    model = open_model(settings=settings)
    wanted = [name for name in arguments if not name.startswith("-")]
    totals = [0, 0, 0, 0]
    for kind in list_kinds():
        path = _BRIEFS / f"{kind.code}.yaml"
        if path.exists() and (not wanted or kind.code in wanted):
            print(f"\n== {kind.label} ({kind.code})")
            figures = _figures(path, settings, model)
            totals = [one + other for one, other in zip(totals, figures, strict=True)]
            print(_said(figures))
    print(f"\nall: {_said(totals)}")


def _figures(path: Path, settings: Settings, model: Model | None) -> list[int]:
    """How many briefs there are, how many are over the limit, unlinked claims, how many ready."""
    figures = [0, 0, 0, 0]
    for text in path.read_text(encoding="utf-8").split("\n---\n"):
        figures[0] += 1
        try:
            made = draft(parse(text), settings=settings, model=model, today=_TODAY)
        except IncompleteBrief as question:
            print(f"asked: {question}")
            continue
        figures[1] += any(length.used > length.limit for length in _lengths(made))
        figures[2] += sum(claim.source is None for claim in _claims(made))
        figures[3] += made.ready
        _show(made)
    return figures


def _show(made: Draft) -> None:
    """Print one draft with what rules say of it."""
    texts = [part.text for part in made.parts] or [made.text]
    mark = "  " if made.ready else "NOT READY "
    print(f"{mark}[{made.platform} {made.length.used}/{made.length.limit}] {' || '.join(texts)}")
    reviews = [part.review for part in made.parts] or [made.variants[0].review]
    for found in (found for review in reviews for found in review.findings):
        print(f"      {found.code} {found.severity.value}: {found.message}")


def _lengths(made: Draft) -> list:
    return [part.review.length for part in made.parts] or [made.length]


def _claims(made: Draft) -> list:
    parts = [claim for part in made.parts for claim in part.review.claims or ()]
    return parts or list(made.claims)


def _said(figures: list[int]) -> str:
    briefs, over, unlinked, ready = figures
    return f"{briefs} briefs, over the limit {over}, unlinked claims {unlinked}, ready {ready}"


if __name__ == "__main__":
    main(sys.argv[1:])
