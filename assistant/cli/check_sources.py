"""Where the messages under check come from: the command line, files, standard input."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.pasted import STANDARD_INPUT, read_text
from assistant.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKS_LIKE_A_FILE = re.compile(r"\S*[\\/]\S+|\S+\.(?:txt|md|text)")
"""One word with a folder or a usual ending: nobody means that as a message."""


@dataclass(frozen=True, slots=True)
class Source:
    """One message, and where it stands."""

    name: str
    """The file as it was named; "-" for standard input, empty for the command line itself."""
    text: str
    """The message."""


def gather(typed: Sequence[str], files: Sequence[str]) -> tuple[Source, ...]:
    """Return the messages, in the order they were given.

    Args:
        typed: The command's arguments: one message, or any number of files.
        files: Files named by --file.

    Raises:
        InputError: There is no message, one is empty, or a file cannot be read.
    """
    if len(typed) + len(files) > 1:
        return tuple(_from_file(name) for name in _each_once([*typed, *files]))
    if files:
        return (_from_file(files[0]),)
    if not typed:
        return (_from_file(STANDARD_INPUT),)
    text = typed[0]
    if text != STANDARD_INPUT and not text.strip():
        raise InputError("The text is empty. Give the message that is to be checked.")
    if text == STANDARD_INPUT or _LOOKS_LIKE_A_FILE.fullmatch(text) or _exists(text):
        return (_from_file(text),)
    return (Source("", text),)


def sent_in(name: str) -> tuple[str, ...]:
    """Return the messages that a file of sent ones holds.

    Raises:
        InputError: The file cannot be read, or is not what its ending says.
    """
    from assistant.intake import parse_sent

    return parse_sent(read_text(name, what="sent messages"), ending=Path(name).suffix)


def _each_once(names: list[str]) -> list[str]:
    """Return the names; two messages on one line are most often words without quotation marks."""
    for name in names:
        if name != STANDARD_INPUT and not _LOOKS_LIKE_A_FILE.fullmatch(name) and not _exists(name):
            raise InputError(
                f"Several arguments are read as files, and there is no file {name[:60]!r}. Put a "
                "message in quotation marks; check several by naming their files."
            )
    return list(dict.fromkeys(names))


def _from_file(name: str) -> Source:
    return Source(name, read_text(name, what="message"))


def _exists(name: str) -> bool:
    """Whether a file or folder goes by this name; a whole message is no name at all."""
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
