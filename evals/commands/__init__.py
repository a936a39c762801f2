"""The commands, one file each: fill arguments, call one function, print."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from assistant import AssistantError
from evals.commands.list_command import list_
from evals.commands.schema_command import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

UNUSABLE = 2
"""Exit code: what was asked for makes no sense."""

app = typer.Typer(
    name="python -m evals",
    help="Know whether a change made the drafts better, by how much, and in which cases.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.command("list")(list_)
app.command("schema")(schema)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    try:
        result = app(list(arguments) if arguments is not None else None, standalone_mode=False)
    except AssistantError as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    except typer.Abort:
        return 130
    except Exception as error:
        if not hasattr(error, "format_message"):  # typer's own complaints about the command line
            raise
        sys.stderr.write(f"{error.format_message()}\n")
        return UNUSABLE
    return result if isinstance(result, int) else 0
