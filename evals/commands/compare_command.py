"""`python -m evals compare BEFORE AFTER`: what got better, what got worse, and how sure that is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from evals.comparison import compare
from evals.runs import RUNS, load_run
from evals.show.markdown import comparison_markdown
from evals.show.page import comparison_page
from evals.show.terminal import print_comparison


def compare_(  # noqa: PLR0917 - each is an option
    before: Annotated[str, typer.Argument(help="A run's name or file.")],
    after: Annotated[str, typer.Argument(help="Another's.")],
    any_dataset: Annotated[
        bool, typer.Option("--any-dataset", help="Compare the cases both have.")
    ] = False,
    html: Annotated[Path | None, typer.Option(help="Write one HTML file.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write Markdown.")] = None,
    texts: Annotated[int, typer.Option(min=0, help="How many cases to show side by side.")] = 5,
    folder: Annotated[Path, typer.Option(help="Where runs are kept.")] = RUNS,
) -> None:
    """Compare two runs case by case."""
    found = compare(
        load_run(before, folder=folder), load_run(after, folder=folder), any_dataset=any_dataset
    )
    if html:
        html.write_text(comparison_page(found), encoding="utf-8")
    if markdown:
        markdown.write_text(comparison_markdown(found), encoding="utf-8")
    print_comparison(found, Console(highlight=False), texts=texts)
