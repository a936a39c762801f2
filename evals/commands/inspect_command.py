"""`python -m evals inspect RUN`: a run as a log that inspect-ai's viewer shows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.bridge import write_log
from evals.runs import RUNS, load_run


def inspect_(
    run: Annotated[str, typer.Argument(help="A run's name or file.")],
    logs: Annotated[Path, typer.Option(help="Where inspect-ai's logs go.")] = RUNS / "inspect",
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Write a run as an inspect-ai log; needs the [inspect] extra."""
    path = write_log(load_run(run, folder=folder), logs)
    sys.stdout.write(f"{path}\nLook at it: inspect view --log-dir {logs}\n")
