"""Text that comes from a file or from standard input, at most a few megabytes of it."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from assistant.cli.terminal import remark
from assistant.errors import InputError

STANDARD_INPUT = "-"
"""In place of a file's name."""

_MOST_BYTES = 8_000_000
"""No text we read is nearly as long; more would only fill the memory."""

_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""What Windows programs put before text in UTF-16."""

_END_OF_PASTE = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"


def read_text(name: str, *, what: str) -> str:
    """Read a file, or standard input when the name is "-".

    Args:
        name: The file's path, or "-".
        what: What the text is, for the questions and errors: "profile".

    Returns:
        The text as it stands there, save for a byte order mark.

    Raises:
        InputError: There is no such file, it cannot be read, it is empty, far too large, or not
            text in UTF-8.
    """
    raw = _read_standard_input(what) if name == STANDARD_INPUT else _read_file(name)
    place = "Standard input" if name == STANDARD_INPUT else f"The file {name!r}"
    if len(raw) > _MOST_BYTES:
        raise InputError(
            f"{place} holds more than {_MOST_BYTES // 1_000_000} MB. "
            f"Keep the few lines of the {what} that matter."
        )
    if not raw.strip():
        raise InputError(f"{place} is empty. Put the {what} into it and try again.")
    try:
        return raw.decode("utf-16" if raw.startswith(_UTF_16_MARKS) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{place} is not text in UTF-8: line {line} holds something else. "
            f"Save the {what} as UTF-8 and try again."
        ) from None


def _read_standard_input(what: str) -> bytes:
    """Read until the input ends, and say how to end it when it is typed."""
    if sys.stdin.isatty():
        remark(f"Paste the {what}, then press {_END_OF_PASTE} on a new line.")
    return sys.stdin.buffer.read(_MOST_BYTES + 1)


def _read_file(name: str) -> bytes:
    """Read a file, or say in one sentence why it cannot be read."""
    try:
        with Path(name).open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {name!r}. Check its name and folder.") from None
    except IsADirectoryError:
        raise InputError(f"{name!r} is a folder. Name a file in it.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"The file {name!r} cannot be read: {why}. Name another one.") from None
