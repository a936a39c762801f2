"""`firsthello ui`."""
# ruff: noqa: ARG001 - typer reads the options off the signature, and the context holds their values.

from __future__ import annotations

from typing import Annotated

import typer


def ui(
    context: typer.Context,
    port: Annotated[
        int, typer.Option("--port", min=1, max=65_535, help="Where on this computer it answers.")
    ] = 8501,
    address: Annotated[
        str,
        typer.Option("--address", metavar="ADDRESS", help="Listen beyond this computer."),
    ] = "127.0.0.1",
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open it in a browser.")
    ] = True,
) -> None:
    """Open the web page: drafting, checking, rules and settings without a command line.

    It listens to this computer only. Ctrl-C ends it; what was typed is kept for the next time.
    """
    from assistant.cli.ui_run import run_ui

    raise typer.Exit(run_ui(port=port, address=address, browser=browser))
