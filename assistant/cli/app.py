"""The command `firsthello`: its commands, and the one place where every failure ends."""

from __future__ import annotations

import io
import os
import sys
import traceback
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.as_json import print_json
from assistant.cli.check_command import check
from assistant.cli.draft_command import draft
from assistant.cli.failures import ExitCode, explain, tell
from assistant.cli.kinds_command import kinds
from assistant.cli.models_command import models
from assistant.cli.platforms_command import platforms
from assistant.cli.rules_command import rules
from assistant.cli.ui_command import ui

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRACEBACK = "--traceback"

app = typer.Typer(
    name="firsthello",
    add_completion=False,
    pretty_exceptions_enable=False,
    # Plain help: it reads the same in a pipe, and rich would double the time it takes.
    rich_markup_mode=None,
)


def _example(*lines: str) -> str:
    """Return the end of a help page; the backspace keeps its lines as they are."""
    return "\n  ".join(("\b\nExample:", *lines))


@app.callback(
    invoke_without_command=True, epilog=_example("firsthello draft --brief examples/brief.yaml")
)
def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
    with_traceback: Annotated[  # noqa: ARG001 - main() takes it out of the line before typer reads it
        bool, typer.Option(_TRACEBACK, help="After a failure, show where in the code it arose.")
    ] = False,
) -> None:
    """Draft the short personal message that goes with a connection request.

    Every name, number and shared memory in it rests on something you gave. You read it, copy it
    and send it yourself.
    """
    if version:
        from importlib.metadata import version as installed_version

        sys.stdout.write(f"firsthello {installed_version('firsthello')}\n")
    elif context.invoked_subcommand is None:
        sys.stdout.write(f"{context.get_help()}\n")


app.command(
    epilog=_example(
        'firsthello draft --platform linkedin --from "Ines Falk" --role welder \\',
        '    --to "Tom Reyes" --tie "met at the Leeds steel fair"',
    )
)(draft)
app.command(
    epilog=_example(
        'firsthello check "Hi Ana, I\'d like to add you to my network." --platform linkedin'
    )
)(check)
app.command(epilog=_example("firsthello rules OPN002"))(rules)
app.command(epilog=_example("firsthello kinds follow_up"))(kinds)
app.command(epilog=_example("firsthello platforms"))(platforms)
app.command(epilog=_example("FIRSTHELLO_MODEL=none firsthello models"))(models)
app.command(epilog=_example("firsthello ui --port 8600 --no-browser"))(ui)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line.

    Args:
        arguments: What was typed after `firsthello`; the process's own when None.

    Returns:
        The exit code, one of `ExitCode`.
    """
    line = list(sys.argv[1:] if arguments is None else arguments)
    options = line[: line.index("--")] if "--" in line else line
    with_traceback = _TRACEBACK in options
    if with_traceback:
        line.remove(_TRACEBACK)
    _accept_every_character()
    code = _run(line, as_json=_wants_json(options), with_traceback=with_traceback)
    try:
        sys.stdout.flush()
    except OSError as error:
        code = _without_output(error)
    return code


def _wants_json(options: Sequence[str]) -> bool:
    """Whether a line asks for JSON; then its failures are told in JSON too."""
    named = ("--format", "json") in pairwise(options)
    return named or bool({"--json", "--format=json"} & set(options))


def _without_output(error: OSError) -> int:
    """Return how to end when the output cannot be written: quietly when its reader has left."""
    # Or the interpreter tries again as it ends, and complains.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return ExitCode.NOT_READY
    failure = explain(error)
    tell(failure.sentence)
    return failure.code


def _accept_every_character() -> None:
    """Let no character end the program: what a stream cannot show or read is written out."""
    for stream, errors in (
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
        (sys.stdin, "surrogateescape"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _run(line: list[str], *, as_json: bool, with_traceback: bool) -> int:
    """Run the line, and turn what it raises into one sentence and an exit code."""
    try:
        code = app(line, prog_name="firsthello", standalone_mode=False) or ExitCode.READY
        # typer turns Ctrl-C into an exit code of its own.
        if code != ExitCode.INTERRUPTED:
            return int(code)
        failure = explain(KeyboardInterrupt())
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the one place they end
        if with_traceback:
            traceback.print_exc()
        failure = explain(error)
    if as_json:
        print_json(failure.fields)
    tell(failure.sentence)
    return failure.code
