"""The screen: consoles that take every text literally, and text made safe to show."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console

_WIDEST = 100
"""Columns: longer lines are tiring to read."""

_UNSHOWABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What moves the cursor, colors the screen, turns the writing around or cannot be encoded."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a light: they carry the meaning, color only repeats it."""

    lit: str
    dark: str


_ROUND = Marks(lit="●", dark="○")
_ASCII = Marks(lit="*", dark="-")


def legible(text: str) -> str:
    r"""Return the text with what a terminal would obey written out, such as `\x1b`."""
    return _UNSHOWABLE.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    """Return the escape a programmer would type for one character."""
    number = ord(match[0])
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def screen() -> Console:
    """Return a console on standard output that prints what it is given, never markup."""
    return _console(sys.stdout)


def side_screen() -> Console:
    """Return the same on standard error, for questions, progress and remarks."""
    return _console(sys.stderr)


def _console(stream: TextIO) -> Console:
    """Return a console on a stream, no wider than is good to read."""
    from rich.console import Console

    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, _WIDEST)
    return console


def marks(console: Console) -> Marks:
    """Return the signs that the console's encoding can show."""
    return _ROUND if console.encoding.startswith("utf") else _ASCII


def remark(text: str) -> None:
    """Say something beside the result, on standard error."""
    with suppress(OSError):  # which comes again when the command ends, and is told there
        sys.stdout.flush()
    sys.stderr.write(f"{legible(text)}\n")
    sys.stderr.flush()


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Show a spinner on a terminal while the block runs; call what is yielded with each step."""
    from rich.text import Text

    console = side_screen()
    if not console.is_terminal:
        yield lambda _: None
        return
    spinner = "dots" if console.encoding.startswith("utf") else "line"
    with console.status(Text("start ..."), spinner=spinner) as status:
        yield lambda step: status.update(Text(f"{legible(step)} ..."))
