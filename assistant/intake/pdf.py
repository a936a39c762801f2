"""Reading an uploaded PDF: its text, and apart from that what cannot be seen on the page.

A PDF is the most dangerous thing anybody gives us: a kilobyte can unpack to gigabytes, and pages
can lead in circles. So it is read in a process of its own, which has little memory and little
time and is ended when it takes more. Nothing in it is run, and no file is written.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from assistant.errors import DocumentError
from assistant.types import DocumentText

MOST_BYTES = 10_000_000
"""Bytes a PDF may have."""
MOST_PAGES = 50
"""Pages that are read; those after them are counted and left out."""
MOST_CHARACTERS = 200_000
"""Characters that are read: as many as a pasted profile may have."""
MOST_SECONDS = 10.0
"""How long reading may take, as the clock on the wall has it."""

_WORKER = Path(__file__).with_name("pdf_worker.py")
_MARK = b"%PDF-"
_NEAR_THE_START = 1_024
"""Bytes in which the mark of a PDF must stand, as its readers have it."""

_WHY = {
    "locked": "This PDF asks for a password. Open it, save it without one, or paste its text.",
    "damaged": "This PDF is damaged or not whole. Save it again, or paste its text.",
    "too big inside": "This PDF unpacks to more than we read. Paste the few lines that matter.",
    "empty": (
        "There is no text in this PDF: it may be a scan or a picture. "
        "Type or paste the few lines that matter."
    ),
}
"""What the worker reports, as a sentence with what to do."""


def read_pdf(data: bytes, *, seconds: float = MOST_SECONDS) -> DocumentText:
    """Read the text of a PDF, page by page, in the order in which it is written there.

    White, transparent and tiny words are told apart as `hidden`: a reader of the page does not see
    them, so nobody should take them for something a person said.

    Args:
        data: The file as it was uploaded.
        seconds: How long reading may take.

    Raises:
        DocumentError: It is no PDF, larger than 10 MB, locked, damaged, without text, or takes
            too long or too much memory.
    """
    if len(data) > MOST_BYTES:
        raise DocumentError(
            f"This file has {len(data) / 1e6:.0f} MB; at most {MOST_BYTES // 1_000_000} MB are "
            "read. Paste the few lines that matter."
        )
    if _MARK not in data[:_NEAR_THE_START]:
        raise DocumentError("This is not a PDF. Upload a PDF or a text file, or paste the text.")
    told = _told_by_worker(data, seconds)
    if why := told.get("why"):
        raise DocumentError(_WHY[why])
    return DocumentText.model_validate(told)


def _told_by_worker(data: bytes, seconds: float) -> dict[str, Any]:
    """Have the worker read, and return what it reports; end it when it takes too long."""
    limits = [str(MOST_PAGES), str(MOST_CHARACTERS), str(max(1, round(seconds)))]
    # Isolated: no variable and no folder of the user's decides which code reads the file.
    line = [sys.executable, "-I", str(_WORKER), *limits]
    try:
        done = subprocess.run(  # noqa: S603 - our own worker
            line, input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise DocumentError(
            f"This PDF took longer than {seconds:.0f} seconds to read. "
            "Paste the few lines that matter."
        ) from None
    try:
        told: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        # Memory or processor time ran out, and the system ended it.
        return {"why": "too big inside"}
    return told
