"""The shape of a report: headed sections whose rows have a lead and a body beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from assistant.cli.terminal import legible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

_INDENT = 2
_GAP = 2
_NARROWEST_BODY = 24
_LEFT_OUT = " ... "

Row = tuple[Text, Text]
"""A lead, such as a code, and the body that hangs beside it."""


def words(text: str, style: str = "") -> Text:
    """Return text to print exactly as it stands, made safe to show."""
    return Text(legible(text), style=style)


def quoted(text: str, *, most: int | None = None) -> Text:
    """Return a passage in quotes on one line, without its middle words beyond `most` characters."""
    line = " ".join(legible(text).split())
    if most is not None and len(line) > most:
        half = (most - len(_LEFT_OUT)) // 2
        start, end = line[:half].rpartition(" "), line[-half:].partition(" ")
        line = f"{start[0] or line[:half]}{_LEFT_OUT}{end[2] or line[-half:]}"
    return Text(f'"{line}"')


def print_section(console: Console, title: str, rows: Sequence[Row]) -> None:
    """Print a title and its rows, every body starting in the same column; no rows, nothing."""
    if not rows:
        return
    console.print()
    console.print(Text(title, style="bold"))
    lead_width = max(lead.cell_len for lead, _ in rows)
    for lead, body in rows:
        _print_row(console, lead, body, lead_width)


def _print_row(console: Console, lead: Text, body: Text, lead_width: int) -> None:
    """Print one row: the body hangs beside its lead, or under it where the screen is narrow."""
    column = _INDENT + (lead_width + _GAP if lead_width else 0)
    beside = column + _NARROWEST_BODY <= console.width
    if not beside:
        column = 2 * _INDENT
        console.print(Text(" " * _INDENT) + lead, soft_wrap=True)
    for number, line in enumerate(body.wrap(console, console.width - column)):
        line.rstrip()
        start = Text(" " * _INDENT) + lead if number == 0 and beside else Text()
        start.append(" " * (column - start.cell_len))
        console.print(start + line, soft_wrap=True)
