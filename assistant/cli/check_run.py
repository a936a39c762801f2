"""The work of `firsthello check`: gather, review, print. Loaded when the command runs."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import Account
from assistant import check as check_text
from assistant.cli import brief_flags as flags
from assistant.cli.failures import ExitCode
from assistant.cli.pasted import STANDARD_INPUT, read_text
from assistant.cli.terminal import screen
from assistant.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.types import Brief

_LOOKS_LIKE_A_FILE = re.compile(r"\S*[\\/]\S+|\S+\.(?:txt|md|text)")
"""One word with a folder or a usual ending: nobody means that as a message."""


def run_check(options: Mapping[str, Any]) -> ExitCode:
    """Review the message that the command's options give, and print what was seen.

    Raises:
        InputError: There is no message to review, or an option is wrong.
    """
    review = check_text(
        _message(options["text"], options["file"]),
        brief=_brief(options),
        kind=options["kind"] or "request",
        platform=options["platform"],
        account=Account(options["account"] or "free"),
        today=date.today(),  # noqa: DTZ011 - the day as it is where the user sits
        ignore=tuple(options["ignore"] or ()),
    )
    if options["json"]:
        from assistant.cli.as_json import print_json, review_fields

        print_json(review_fields(review))
    else:
        from assistant.cli.check_report import print_check

        print_check(screen(), review)
    return ExitCode.READY if review.ready else ExitCode.NOT_READY


def _message(text: str | None, file: str | None) -> str:
    """Return the message, wherever it was given."""
    if text is not None and file is not None:
        raise InputError("The message was given twice. Leave out --file or the text itself.")
    if file is not None:
        return read_text(file, what="message")
    if text is None or text == STANDARD_INPUT:
        return read_text(STANDARD_INPUT, what="message")
    if not text.strip():
        raise InputError("The message is empty. Put it in quotation marks after check.")
    if _LOOKS_LIKE_A_FILE.fullmatch(text) or _exists(text):
        return read_text(text, what="message")
    return text


def _exists(name: str) -> bool:
    """Whether a file or folder goes by this name; a whole message is no name at all."""
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False


def _brief(options: Mapping[str, Any]) -> Brief | None:
    """Return the brief a file holds, with the options in place of its fields."""
    if options["brief"] is None:
        return None
    from assistant.intake import build_brief, load_fields

    named = {name: options[name] for name in ("platform", "account", "kind")}
    return build_brief(flags.fill(load_fields(options["brief"]), named))
