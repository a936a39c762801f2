"""Messages sent before, as a file holds them: blocks of text, JSON Lines, or a list in YAML."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from assistant.errors import BriefError, InputError
from assistant.intake.plain_yaml import Plain, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_RULED = re.compile(r"^[ \t]*-{3,}[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINE_END = re.compile(r"\r\n?")
_TEXT = "text"
"""The field of an object that holds the message; others, such as a date, are not read."""


def parse_sent(text: str, *, ending: str = "") -> tuple[str, ...]:
    r"""Read the messages that a file holds.

    Args:
        text: What the file holds.
        ending: The ending of its name, which tells how to read it. `.jsonl` and `.ndjson`: one
            JSON string, or object with a field "text", a line. `.yaml`, `.yml` and `.json`: a
            list of strings, or of mappings with a field "text". Anything else: blocks of text,
            between lines of three dashes or more; where there is no such line, between blank
            lines.

    Returns:
        The messages in the file's order, empty ones left out.

    Raises:
        InputError: The file is not what its ending says.

    Example:
        >>> parse_sent("Hi Bo, thanks.\n---\nHi Cy,\n\nthanks.")
        ('Hi Bo, thanks.', 'Hi Cy,\n\nthanks.')
    """
    match ending.casefold():
        case ".jsonl" | ".ndjson":
            found = _from_lines(text)
        case ".yaml" | ".yml" | ".json":
            found = _from_list(text)
        case _:
            lines = _LINE_END.sub("\n", text)
            found = iter((_RULED if _RULED.search(lines) else _BLANK).split(lines))
    return tuple(message.strip() for message in found if message.strip())


def _from_lines(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise InputError(f"Line {number} of the sent messages is not JSON.") from None
        yield _text_of(value, f"Line {number}")


def _from_list(text: str) -> Iterator[str]:
    try:
        value: Plain = read_yaml(text)
    except BriefError as error:
        said = str(error).replace("The brief", "The file").replace("the brief", "the file")
        raise InputError(f"The sent messages cannot be read. {said}") from None
    if not isinstance(value, list):
        raise InputError("The sent messages must be a list: '- Hi Bo, thanks for the tour.'")
    return _texts_of(value)


def _texts_of(values: Iterable[object]) -> Iterator[str]:
    for number, value in enumerate(values, start=1):
        yield _text_of(value, f"Entry {number}")


def _text_of(value: object, place: str) -> str:
    """Return the message in one entry."""
    if isinstance(value, dict):
        value = value.get(_TEXT)
    if not isinstance(value, str):
        raise InputError(f"{place} of the sent messages holds no text and no field 'text'.")
    return value
