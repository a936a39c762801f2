"""`python -m evals list`: which cases there are."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.cases import load_cases


def list_(
    tag: Annotated[list[str] | None, typer.Option(help="Only cases with this tag.")] = None,
    ids: Annotated[bool, typer.Option("--ids", help="Print each case's name alone.")] = False,
) -> None:
    """Read every case and count them by tag."""
    console = Console(highlight=False)
    cases = load_cases(tags=tag or ())
    if ids:
        console.print("\n".join(case.id for case in cases), markup=False)
        return
    counted = Counter(name for case in cases for name in case.all_tags)
    expected = Counter(case.expect.value for case in cases)
    said = ", ".join(f"{count} {name}" for name, count in expected.most_common())
    console.print(f"{len(cases)} cases; expected: {said or 'nothing'}\n")
    table = Table("tag", "cases", box=None)
    for name, count in sorted(counted.items()):
        table.add_row(name, str(count))
    console.print(table)
