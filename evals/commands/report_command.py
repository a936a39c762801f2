"""`python -m evals report RUN`: what a run says, on the terminal or in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.runs import RUNS, load_run
from evals.show.junit import report_junit
from evals.show.markdown import report_markdown
from evals.show.page import report_page
from evals.show.terminal import print_report
from evals.summary import report


def report_(  # noqa: PLR0917 - each is an option
    run: Annotated[str, typer.Argument(help="A run's name or file.")],
    html: Annotated[Path | None, typer.Option(help="Write one HTML file.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write Markdown.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Write JUnit XML.")] = None,
    worst: Annotated[int, typer.Option(min=0, help="How many bad cases to show.")] = 5,
    tags: Annotated[bool, typer.Option("--tags", help="Show the figures of each tag.")] = False,
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Show a run's figures and its worst cases."""
    loaded = load_run(run, folder=folder)
    summed = report(loaded)
    if html:
        html.write_text(report_page(summed), encoding="utf-8")
    if markdown:
        markdown.write_text(report_markdown(summed), encoding="utf-8")
    if junit:
        junit.write_text(report_junit(loaded), encoding="utf-8")
    print_report(summed, Console(highlight=False), worst=worst, tags=tags)
