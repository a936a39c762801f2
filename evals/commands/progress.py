"""A bar that shows how far a run is, how its attempts ended, and how long it will still take."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

if TYPE_CHECKING:
    from evals.runs import Result


class Progressing:
    """A watcher of runs that draws a bar on standard error; nothing where that is no terminal."""

    def __init__(self, name: str) -> None:
        """Prepare a bar of that name."""
        console = Console(stderr=True)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[ended]}"),
        )
        self._bar = Progress(*columns, console=console, disable=not console.is_terminal)
        self._task = self._bar.add_task(name, total=None, ended="")
        self._ended: Counter[str] = Counter()

    def __enter__(self) -> Self:
        """Begin to draw."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop drawing."""
        self._bar.stop()

    def plan(self, total: int, done: int) -> None:
        """Set the bar's length, and how much of it was there already."""
        self._bar.update(self._task, total=total, completed=done)

    def add(self, result: Result) -> None:
        """Move on by one result."""
        output = result.output
        self._ended["ready" if output.offered else output.outcome.value] += 1
        ended = ", ".join(f"{count} {name}" for name, count in sorted(self._ended.items()))
        self._bar.update(self._task, advance=1, ended=ended)
