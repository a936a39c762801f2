"""`firsthello check`."""
# ruff: noqa: ARG001, PLR0913, PLR0917 - typer reads the options off the signature, and the context
# holds their values.

from __future__ import annotations

from typing import Annotated, Literal

import typer

from assistant.cli import brief_flags as flags


def check(
    context: typer.Context,
    text: Annotated[
        str | None,
        typer.Argument(
            metavar="TEXT|FILE|-", help="The message, a file that holds it, or - to paste it."
        ),
    ] = None,
    file: Annotated[
        str | None, typer.Option("--file", metavar="FILE", help="The file that holds it.")
    ] = None,
    brief: Annotated[
        str | None,
        typer.Option("--brief", metavar="FILE", help="The brief it rests on; options override it."),
    ] = None,
    platform: flags.Platform = None,
    account: Annotated[
        Literal["free", "premium"] | None,
        typer.Option("--account", metavar="TYPE", help="On LinkedIn: free or premium."),
    ] = None,
    kind: flags.Kind = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="CODE", help="A rule to leave out. Repeatable."),
    ] = None,
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object and nothing else.")
    ] = False,
) -> None:
    """Check a message that somebody wrote.

    No model is called. It ends with 0, with 1 when a finding is an error, with 2 when an option
    is wrong. Without a brief, statements cannot be linked to what they rest on.
    """
    from assistant.cli.check_run import run_check

    raise typer.Exit(run_check(context.params))
