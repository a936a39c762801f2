"""The commands, one file each: fill arguments, call one function, print."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from assistant import AssistantError
from evals.commands.batch_command import answer_, export_, import_
from evals.commands.compare_command import compare_
from evals.commands.fluency_command import fluency_
from evals.commands.gate_command import baseline_, gate_
from evals.commands.inspect_command import inspect_
from evals.commands.judge_command import judge_
from evals.commands.list_command import list_
from evals.commands.record_command import record_
from evals.commands.report_command import report_
from evals.commands.run_command import run_
from evals.commands.runs_command import runs
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
app.command("run")(run_)
app.command("runs")(runs)
app.command("report")(report_)
app.command("compare")(compare_)
app.command("judge")(judge_)
app.command("fluency")(fluency_)
app.command("gate")(gate_)
app.command("baseline")(baseline_)
app.command("export")(export_)
app.command("answer")(answer_)
app.command("import")(import_)
app.command("inspect")(inspect_)
app.command("record")(record_)
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
