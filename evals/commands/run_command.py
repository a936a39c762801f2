"""`python -m evals run SYSTEM`: draft from every case, and score what comes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.cases import load_cases
from evals.commands.progress import Progressing
from evals.runner import run
from evals.runs import RUNS
from evals.show.terminal import print_report
from evals.summary import report
from evals.tapes import replay


def run_(  # noqa: PLR0913, PLR0917 - each is an option
    system: Annotated[str, typer.Argument(help="A system's name, or its YAML file.")],
    dataset: Annotated[list[str] | None, typer.Option(help="Only this file of cases.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only cases with this tag.")] = None,
    case: Annotated[list[str] | None, typer.Option(help="Only this case.")] = None,
    repeats: Annotated[int, typer.Option(min=1, help="How often each case is run.")] = 1,
    threads: Annotated[int | None, typer.Option(min=1, help="How many run at once.")] = None,
    tape: Annotated[
        bool, typer.Option("--tape", help="Replay the taped cases; no model is needed.")
    ] = False,
    name: Annotated[str, typer.Option(help="What to call the run.")] = "",
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Run a system over the cases. Interrupted, the same command takes it up again."""
    console = Console(highlight=False)
    with Progressing(system) as progress:
        if tape:
            done = replay(system, folder=folder, watcher=progress)
        else:
            done = run(
                system,
                cases=load_cases(*(dataset or ()), tags=tag or (), ids=case or ()),
                repeats=repeats,
                threads=threads,
                name=name,
                folder=folder,
                watcher=progress,
            )
    print_report(report(done), console)
    console.print(f"\nKept as {folder / done.header.name}.jsonl", style="dim", soft_wrap=True)
