"""`python -m evals judge RUN`: a model's opinion of each text, or of two runs' texts in pairs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.cases import CaseError
from evals.judges import list_judges, load_judge
from evals.judging import grade_run, prefer
from evals.runs import RUNS, load_run
from evals.show.terminal import print_report
from evals.summary import report
from evals.systems import load_system


def judge_(  # noqa: PLR0917 - each is an option
    run: Annotated[str, typer.Argument(help="A run's name.")],
    against: Annotated[str, typer.Option(help="Another run: prefer one text of each pair.")] = "",
    judge: Annotated[list[str] | None, typer.Option(help="Only this judge.")] = None,
    system: Annotated[str, typer.Option(help="The system whose model judges.")] = "endpoint",
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Have a model judge a run. Its opinion is no better than the model is."""
    chosen = load_system(system)
    model = chosen.open_model()
    if model is None:
        raise CaseError(f"{system} asks no model, so nobody judges.")
    judges = tuple(map(load_judge, judge)) if judge else list_judges()
    console = Console(highlight=False)
    if not against:
        graded = grade_run(folder / f"{run}.jsonl", judges, model, threads=chosen.threads)
        print_report(report(graded), console, worst=0)
        return
    before, after = load_run(against, folder=folder), load_run(run, folder=folder)
    for each in judges:
        said = prefer(before, after, each, model, threads=chosen.threads)
        console.print(
            f"{each.name}: {run} preferred in {said.after}, {against} in {said.before}, neither "
            f"in {said.same}, unread {said.unread}; p {said.p:.3f} ({model.name})",
            soft_wrap=True,
        )
