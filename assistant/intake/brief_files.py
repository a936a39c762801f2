"""Briefs as files: YAML or JSON, with the same fields as `Brief`."""

import codecs
import json
import os
import re
from pathlib import Path

from assistant.errors import BriefError, TextTooLongError
from assistant.intake.brief_fields import build_brief, named_fields
from assistant.intake.plain_json import describe_json_error, read_json
from assistant.intake.plain_yaml import Plain, read_yaml
from assistant.types import Brief

LONGEST_BRIEF = 1_000_000
"""Characters of a brief's file that are read at most."""

_MOST_BYTES = 4 * LONGEST_BRIEF
"""No file of that many characters is larger: UTF-8 takes four bytes a character at most."""

_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?|\n")


def load_brief(source: Path | str) -> Brief:
    """Read a brief from a file.

    Args:
        source: The path of a YAML or JSON file in UTF-8 (or in UTF-16 with its mark, as
            Windows tools write).

    Raises:
        BriefError: There is no such file, it cannot be read, or it holds no brief; the message
            is one or two plain sentences.
        TextTooLongError: It has more than a million characters.
    """
    return build_brief(load_fields(source))


def load_fields(source: Path | str) -> dict[str, Plain]:
    """Read the fields of a brief from a file as they stand there, for others to be put over them.

    Raises:
        BriefError: There is no such file, it cannot be read, or it holds no fields.
        TextTooLongError: It has more than a million characters.
    """
    name = str(source)
    try:
        with Path(source).open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
            size = max(len(content), os.fstat(stream.fileno()).st_size)
    except FileNotFoundError:
        raise BriefError(f"There is no file {name!r}.") from None
    except IsADirectoryError:
        raise BriefError(f"{name!r} is a folder; name the file in it.") from None
    except PermissionError:
        raise BriefError(f"You may not read {name!r}; change its permissions.") from None
    except (OSError, ValueError):
        raise BriefError(f"{name!r} cannot be read; check the path.") from None
    if len(content) > _MOST_BYTES:
        raise TextTooLongError("brief", size, LONGEST_BRIEF)
    return named_fields(_parse(_decode(content, name)))


def parse_brief(text: str) -> Brief:
    r"""Read a brief from the text of a YAML or JSON file.

    Values stay as typed: `no` is a text, so is 2019. A single text for `facts` or `avoid` is a
    list of one. Fields with no value count as absent.

    Raises:
        BriefError: Naming what is wrong, where it stands, and what would be right.
        TextTooLongError: It has more than a million characters.

    Example:
        >>> text = "platform: linkedin\nsender: {name: Ana}\nrecipient: {name: No}\ntie: 2019"
        >>> brief = parse_brief(text)
        >>> brief.recipient.name, brief.tie
        ('No', '2019')
    """
    return build_brief(_parse(text))


def _parse(text: str) -> Plain:
    """Return what a brief's text holds, unchecked."""
    text = text.removeprefix("\ufeff")
    if len(text) > LONGEST_BRIEF:
        raise TextTooLongError("brief", len(text), LONGEST_BRIEF)
    if found := _UNREADABLE.search(text):
        line = len(_LINE_END.findall(text, 0, found.start())) + 1
        raise BriefError(
            f"Line {line} of the brief holds a character that no text has "
            f"(U+{ord(found[0]):04X}). Delete it, or check that this is a text file."
        )
    return _plain(text)


def _plain(text: str) -> Plain:
    """Read JSON where it is JSON, and YAML otherwise."""
    if not text.lstrip().startswith("{"):
        return read_yaml(text)
    try:
        return read_json(text)
    except json.JSONDecodeError as error:
        # YAML has braces too, and forgives a comma too many.
        try:
            return read_yaml(text)
        except BriefError:
            raise BriefError(describe_json_error(error)) from None


def _decode(content: bytes, name: str) -> str:
    """Return a file's text."""
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        raise BriefError(f"{name!r} is not a text file in UTF-8; save it as UTF-8.") from None
