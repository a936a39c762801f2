"""`export`, `answer` and `import`: requests for any engine, and its replies as a run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.batch import answer, export, read_back
from evals.cases import CaseError, load_cases
from evals.runs import RUNS
from evals.show.terminal import print_report
from evals.summary import report
from evals.systems import load_system

Tags = Annotated[list[str] | None, typer.Option("--tag", help="Only cases with this tag.")]


def export_(
    system: Annotated[str, typer.Argument(help="A system's name, or its YAML file.")],
    requests: Annotated[Path, typer.Argument(help="Where to write them, as JSON Lines.")],
    tag: Tags = None,
) -> None:
    """Write the writing request of every case, for OpenAI's Batch API, vLLM or `answer`."""
    cases = load_cases(tags=tag or ())
    count = export(cases, load_system(system), requests)
    sys.stdout.write(f"{requests}: {count} requests; {len(cases) - count} cases come to none.\n")


def answer_(
    requests: Annotated[Path, typer.Argument(help="What `export` wrote.")],
    replies: Annotated[Path, typer.Argument(help="Where to write the replies.")],
    system: Annotated[str, typer.Option(help="The system whose model answers.")] = "endpoint",
    threads: Annotated[int | None, typer.Option(min=1, help="How many wait at once.")] = None,
) -> None:
    """Have a model answer a file of requests, as an engine would."""
    chosen = load_system(system)
    model = chosen.open_model()
    if model is None:
        raise CaseError(f"{system} asks no model.")
    sent = answer(requests, replies, model, threads=threads or chosen.threads)
    sys.stdout.write(f"{replies}: {sent} requests sent.\n")


def import_(  # noqa: PLR0917 - each is an option
    system: Annotated[str, typer.Argument(help="The system the requests were written for.")],
    replies: Annotated[Path, typer.Argument(help="An engine's replies, as JSON Lines.")],
    tag: Tags = None,
    name: Annotated[str, typer.Option(help="What to call the run.")] = "",
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Make a run of an engine's replies and score it."""
    cases = load_cases(tags=tag or ())
    made = read_back(replies, cases, load_system(system), name=name, folder=folder)
    console = Console(highlight=False)
    print_report(report(made), console)
    console.print(f"\nKept as {folder / made.header.name}.jsonl", style="dim", soft_wrap=True)
