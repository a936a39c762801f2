"""`python -m evals gate RUN --baseline FILE`: may this change pass? And the baseline itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.gating import gate, load_baseline, write_baseline
from evals.runs import RUNS, load_run


def gate_(
    run: Annotated[str, typer.Argument(help="A run's name or file.")],
    baseline: Annotated[str, typer.Option(help="A committed baseline's name, or a file.")],
    any_dataset: Annotated[
        bool, typer.Option("--any-dataset", help="Compare the cases both have.")
    ] = False,
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> int:
    """Exit with 1 where a promise is broken, a score fell too far, or anything failed."""
    decision = gate(load_run(run, folder=folder), load_baseline(baseline), any_dataset=any_dataset)
    if decision.passed:
        sys.stdout.write("The gate is open.\n")
        return 0
    sys.stdout.write("The gate is closed:\n")
    sys.stdout.writelines(f"- {reason}\n" for reason in decision.reasons)
    return 1


def baseline_(
    run: Annotated[str, typer.Argument(help="A run's name or file.")],
    file: Annotated[Path, typer.Argument(help="Where to write its figures.")],
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Write a finished run's figures to a small file, to be committed."""
    write_baseline(load_run(run, folder=folder), file)
    sys.stdout.write(f"{file}\n")
