"""The process that reads one PDF: from standard input, and what it found to standard output.

    python -I pdf_worker.py PAGES CHARACTERS SECONDS < some.pdf

It prints one JSON object, with "why" where it could not read. It is run by its path, imports
nothing of ours, and limits itself before it reads a byte.
"""

import contextlib
import json
import sys
from typing import Any

_MOST_MEMORY = 700_000_000
"""Bytes of address space: Python, pypdf and a large but honest file fit well."""
_NEARLY_WHITE = 0.93
"""From here on a color, as a share of full light, cannot be told from the page."""
_TINY = 2.0
"""Points below which a letter is a dot."""
_INVISIBLE = 3
"""The text mode in which nothing is drawn."""

_SHOWS = frozenset({b"Tj", b"TJ", b"'", b'"'})
_COLORS = frozenset({b"g", b"rg", b"k", b"sc", b"scn"})


def limit_self(seconds: int) -> None:
    """Take as much memory and time as an honest file needs, and write no file."""
    try:
        import resource
    except ImportError:  # Windows, where only the parent's clock ends us
        return
    for what, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


class _Ink:
    """What decides whether words can be seen, as it stands at one place of a page."""

    def __init__(self) -> None:
        self.mode, self.light, self.size, self.scale = 0, 0.0, 12.0, 1.0

    @property
    def hides(self) -> bool:
        """Whether words drawn now are invisible, white on white, or too small to see."""
        tiny = self.size * self.scale < _TINY
        return self.mode == _INVISIBLE or self.light >= _NEARLY_WHITE or tiny

    def take(self, operator: bytes, operands: list[Any]) -> None:
        """Follow one operator of the page."""
        numbers = [float(each) for each in operands if isinstance(each, (int, float))]
        if operator in _COLORS and numbers:
            # Ink in cyan, magenta, yellow and black takes light away.
            dark = max(numbers) if len(numbers) == 4 else 1 - min(numbers)
            self.light = 1 - dark
        elif operator == b"Tr" and numbers:
            self.mode = int(numbers[0])
        elif operator == b"Tf" and numbers:
            self.size = abs(numbers[-1])
        elif operator == b"Tm" and len(numbers) == 6:
            self.scale = max(abs(number) for number in numbers[:4])
        elif operator == b"BT":
            self.scale = 1.0

    def copy(self) -> "_Ink":
        """The same, to come back to."""
        other = _Ink()
        other.__dict__.update(self.__dict__)
        return other


def parted(operations: list[tuple[Any, bytes]]) -> tuple[list[Any], list[Any]]:
    """Return a page's operations twice: without the words nobody sees, and with only those."""
    ink, stack = _Ink(), list[_Ink]()
    seen, unseen = list[Any](), list[Any]()
    for operands, operator in operations:
        if operator == b"q":
            stack.append(ink.copy())
        elif operator == b"Q" and stack:
            ink = stack.pop()
        elif isinstance(operands, list):
            ink.take(operator, operands)
        if operator not in _SHOWS or not ink.hides:
            seen.append((operands, operator))
        if operator not in _SHOWS or ink.hides:
            unseen.append((operands, operator))
    return seen, unseen


def read(data: bytes, most_pages: int, most_characters: int) -> dict[str, Any]:
    """Return the text of a PDF, or why there is none."""
    import io

    from pypdf import PdfReader
    from pypdf.errors import LimitReachedError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"why": "locked"}
        return _pages(reader, most_pages, most_characters)
    except (LimitReachedError, MemoryError):
        return {"why": "too big inside"}
    except (PyPdfError, RecursionError, ArithmeticError, LookupError, TypeError, ValueError,
            AttributeError, OSError, AssertionError, NotImplementedError):  # fmt: skip
        # A broken file breaks its reader in any of these ways.
        return {"why": "damaged"}


def _pages(reader: Any, most_pages: int, most_characters: int) -> dict[str, Any]:
    """Return the words of the first pages, seen and unseen."""
    count = len(reader.pages)
    seen, unseen, so_far = list[str](), list[str](), 0
    for number in range(min(count, most_pages)):
        visible, hidden = _words(reader, reader.pages[number])
        seen.append(visible)
        unseen.append(hidden)
        so_far += len(visible) + len(hidden)
        if so_far > most_characters:
            break
    text = "\n\n".join(seen).strip()[:most_characters]
    hidden = " ".join(" ".join(unseen).split())[:most_characters]
    if not (text or hidden):
        return {"why": "empty"}
    return {"text": text, "hidden": hidden, "pages": count, "pages_read": len(seen)}


def _words(reader: Any, page: Any) -> tuple[str, str]:
    """Return a page's words: those one can see, and those one cannot."""
    from pypdf.generic import ContentStream, NameObject

    contents = page.get_contents()
    if contents is None:
        return "", ""
    found = []
    for operations in parted(list(contents.operations)):
        stream = ContentStream(None, reader)
        stream.operations = operations
        page[NameObject("/Contents")] = stream
        found.append(page.extract_text())
    return found[0].strip(), found[1].strip()


def main() -> None:
    """Read standard input within the limits that the command line gives."""
    most_pages, most_characters, seconds = map(int, sys.argv[1:4])
    limit_self(seconds)
    try:
        told = read(sys.stdin.buffer.read(), most_pages, most_characters)
    except MemoryError:
        told = {"why": "too big inside"}
    # Escaped, so that half a character in a broken font cannot stop the answer.
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
