"""`firsthello check`."""
# ruff: noqa: ARG001, PLR0913, PLR0917 - typer reads the options off the signature, and the context
# holds their values.

from __future__ import annotations

from typing import Annotated, Literal

import typer

from assistant.cli import brief_flags as flags


def check(
    context: typer.Context,
    texts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TEXT|FILE|-",
            help="The message, files that hold one each, or - to paste it.",
            show_default=False,
        ),
    ] = None,
    file: Annotated[
        list[str] | None,
        typer.Option("--file", metavar="FILE", help="A file that holds one. Repeatable."),
    ] = None,
    brief: Annotated[
        str | None,
        typer.Option("--brief", metavar="FILE", help="The brief it rests on; options override it."),
    ] = None,
    recipient: Annotated[
        str | None, typer.Option("--recipient", metavar="NAME", help="Whom it is for.")
    ] = None,
    sender: Annotated[
        str | None, typer.Option("--sender", metavar="NAME", help="Who writes it.")
    ] = None,
    relationship: flags.Relationship = None,
    platform: flags.Platform = None,
    account: Annotated[
        Literal["free", "premium"] | None,
        typer.Option("--account", metavar="TYPE", help="On LinkedIn: free or premium."),
    ] = None,
    kind: flags.Kind = None,
    sent: Annotated[
        str | None,
        typer.Option(
            "--sent",
            metavar="FILE",
            help="Messages sent before, to compare with: text between blank lines or lines of "
            "---, .jsonl, or a list in .yaml.",
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar="CODE",
            help="A rule to leave out, or a family such as PRF. Repeatable; FIRSTHELLO_IGNORE "
            "leaves rules out for good.",
        ),
    ] = None,
    output: Annotated[
        Literal["human", "lines", "json", "github"] | None,
        typer.Option(
            "--format",
            metavar="NAME",
            help="human (the whole report), lines (path:line:column CODE message), json or "
            "github. One message on a terminal is human, anything else lines.",
        ),
    ] = None,
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object and nothing else.")
    ] = False,
    fail_on: Annotated[
        Literal["error", "warning", "advice", "never"],
        typer.Option(
            "--fail-on", metavar="WEIGHT", help="End with 1 from error, warning or advice; never."
        ),
    ] = "error",
) -> None:
    """Check messages that somebody wrote.

    No model is called. It ends with 0 when clean, with 1 when a finding weighs as much as
    --fail-on says, with 2 when an option or a file is wrong. Rules that lack their context are
    listed as not checked, never as passed. Several files are a batch: each is compared with the
    others.
    """
    from assistant.cli.check_run import run_check

    raise typer.Exit(run_check(context.params))
