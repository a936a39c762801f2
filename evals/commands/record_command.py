"""`python -m evals record`: record the tapes that CI replays again, from the embedded model."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from evals.commands.progress import Progressing
from evals.tapes import TAPES, record

TAPED = ("embedded",)
"""The systems whose tapes are committed."""


def record_(
    system: Annotated[list[str] | None, typer.Option(help="Only this system's tape.")] = None,
) -> None:
    """Record the taped cases again; needed after a change of prompts, writers or cases."""
    for name in system or TAPED:
        # A run of its own each time, or the results already there would keep it from asking.
        with tempfile.TemporaryDirectory() as folder, Progressing(name) as progress:
            count = record(name, folder=Path(folder), watcher=progress)
        sys.stdout.write(f"{TAPES.name}/{name}: {count} requests\n")
