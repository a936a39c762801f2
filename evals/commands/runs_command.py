"""`python -m evals runs`: which runs and systems there are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.runs import RUNS, list_runs
from evals.systems import list_systems


def runs(folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS) -> None:
    """List the runs here, newest first, and the systems that can be run."""
    console = Console(highlight=False)
    table = Table("run", "system", "cases", "repeats", "begun (UTC)", box=None)
    for header in list_runs(folder):
        begun = f"{header.started:%Y-%m-%d %H:%M}"
        table.add_row(header.name, header.system, str(header.cases), str(header.repeats), begun)
    console.print(table if table.row_count else f"No runs in {folder}.")
    console.print()
    systems = Table("system", "what it is", box=None)
    for system in list_systems():
        systems.add_row(system.name, system.about)
    console.print(systems)
