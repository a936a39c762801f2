"""The work of `firsthello draft`: gather, draft, print, copy. Loaded when the command runs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from assistant.cli import brief_flags as flags
from assistant.cli.drafting import Wish, draft_asking
from assistant.cli.failures import ExitCode, failure_fields, tell
from assistant.cli.pasted import read_text
from assistant.cli.questions import answer_to, can_ask
from assistant.cli.terminal import remark, screen
from assistant.cli.ticking import FactsMode, say_what_is_used
from assistant.errors import InputError, ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.types import Draft


def run_draft(options: Mapping[str, Any]) -> ExitCode:
    """Draft what the command's options ask for, and print it.

    Raises:
        AssistantError: There is nothing to print; a failed model that left a draft is printed.
    """
    as_json: bool = options["json"]
    asking = can_ask() and not as_json
    wanted: FactsMode | None = options["facts"]
    if wanted is FactsMode.ASK and not asking:
        raise InputError("--facts ask needs a terminal to ask on. Use --facts all or none.")
    mode = wanted or (FactsMode.ASK if asking else FactsMode.ALL)
    failure: ModelError | None = None
    try:
        result = draft_asking(_fields(options), _wish(mode, options, asking=asking))
    except ModelError as error:
        if error.fallback is None:
            raise
        failure, result = error, error.fallback
    if wanted is None and mode is FactsMode.ALL:
        say_what_is_used(result.trace.facts)
    if as_json:
        _print_as_json(result, failure)
    else:
        _print_for_people(result, failure)
    if options["copy"] or (asking and options["brief"] is None):
        _copy(result, wanted=options["copy"])
    if failure is not None:
        return ExitCode.MODEL_FAILED
    return ExitCode.READY if result.ready else ExitCode.NOT_READY


def _wish(mode: FactsMode, options: Mapping[str, Any], *, asking: bool) -> Wish:
    """What is wanted besides the brief; the only look at the calendar."""
    today = date.today()  # noqa: DTZ011 - the day as it is where the user sits
    return Wish(mode, options["variants"], asking, today)


def _fields(options: Mapping[str, Any]) -> flags.Fields:
    """Gather a brief's fields from its file, the options and pasted text."""
    from assistant.intake import load_fields

    given = dict(options)
    for what in flags.PASTED:
        if given[what] is not None:
            given[what] = read_text(given[what], what=what)
    fields = load_fields(given["brief"]) if given["brief"] is not None else {}
    return flags.fill(fields, given)


def _print_as_json(result: Draft, failure: ModelError | None) -> None:
    """Print the draft as one object; with "error" where the model failed."""
    from assistant.cli.as_json import draft_fields, print_json

    fields = draft_fields(result)
    print_json(fields if failure is None else {**fields, **failure_fields(failure)})


def _print_for_people(result: Draft, failure: ModelError | None) -> None:
    """Print the draft for reading; after a failure, say first what this is instead."""
    from assistant.cli.draft_report import print_draft

    if failure is not None:
        tell(failure)
        remark("This draft was made without it:")
    print_draft(screen(), result, told=str(failure or ""))


def _copy(result: Draft, *, wanted: bool) -> None:
    """Copy a ready draft, after asking where the user did not ask for it."""
    from assistant.cli.clipboard import copy, has_clipboard

    if not result.ready:
        if wanted:
            remark("Not copied, because the draft is not ready.")
        return
    if not wanted and not (
        has_clipboard() and answer_to("Copy it? y or Enter for no.").casefold() == "y"
    ):
        return
    if copy(result.text):
        remark("Copied. Paste it where it goes; nothing was sent.")
    else:
        remark(
            "Not copied: no clipboard is within reach here. Select the text above and copy it "
            "by hand; on Linux, installing xclip or wl-clipboard gives you one."
        )
