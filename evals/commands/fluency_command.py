"""`python -m evals fluency RUN`: how natural the bare small model finds each text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.cases import CaseError
from evals.fluency import BARE_SYSTEM, Fluency
from evals.judging import grade_run
from evals.runs import RUNS
from evals.show.terminal import print_report
from evals.summary import report
from evals.systems import load_system


def fluency_(
    run: Annotated[str, typer.Argument(help="A run's name.")],
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Grade a run's texts by how natural the small model finds them, without adapter or brief."""
    model = load_system(BARE_SYSTEM).open_model()
    if model is None:
        raise CaseError(f"{BARE_SYSTEM} asks no model, so nothing is weighed.")
    graded = grade_run(folder / f"{run}.jsonl", (Fluency(),), model)
    print_report(report(graded), Console(highlight=False), worst=0)
