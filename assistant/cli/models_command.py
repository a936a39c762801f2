"""`firsthello models`."""

from __future__ import annotations

import typer

from assistant.cli.failures import ExitCode
from assistant.cli.terminal import progress, screen


def models() -> None:
    """Show which model is set and whether it answers.

    FIRSTHELLO_MODEL, FIRSTHELLO_BASE_URL and FIRSTHELLO_API_KEY decide; without them a small
    model runs on this computer. It ends with 3 when the model does not answer.
    """
    from rich.text import Text

    from assistant import describe_model
    from assistant.cli.layout import print_section, words

    with progress() as on_step:
        on_step("ask the model")
        status = describe_model()
    rows = [("model", status.model), ("where", status.host or "nowhere")]
    if status.file is not None:
        size = f", {status.size / 1e6:,.0f} MB" if status.size else ""
        checked = "its checksum is right" if status.verified else "its checksum was not checked"
        rows.append(("file", f"{status.file}{size}; {checked}"))
    if status.adapter:
        rows.append(("adapter", status.adapter))
    rows.append(("state", status.detail))
    console = screen()
    print_section(console, "Model", [(Text(lead, "dim"), words(body)) for lead, body in rows])
    if not status.answers and status.host:
        raise typer.Exit(ExitCode.MODEL_FAILED)
