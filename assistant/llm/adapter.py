"""The adapter: 10 MB that teach the packaged model to join true lines into a note.

It was trained by us (`training/`), on pairs that we wrote; its card stands beside it.
"""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FOLDER = Path(__file__).parent / "adapters"
NAME = "notes"
VERSION = "1"
SHA256 = "224c7ccd7181e29ee4206123737801491faf11825c00f4120cd78dc35054567d"


@dataclass(frozen=True)
class Adapter:
    """The file of an adapter and what it should be."""

    path: Path = FOLDER / f"{NAME}.gguf"
    """Where it is."""
    name: str = NAME
    """What it is called."""
    version: str = VERSION
    """Raised each time it is trained anew."""
    sha256: str = SHA256
    """Its checksum."""

    @cached_property
    def fault(self) -> str:
        """Why it cannot be used, and what to do, in one sentence; empty when it can.

        The file is read by native code, so it is checked whole: 10 ms.
        """
        try:
            with self.path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return _fault("is missing or cannot be read")
        return "" if digest == self.sha256 else _fault("is damaged")

    @property
    def size(self) -> int:
        """Its bytes; 0 when it cannot be read."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def _fault(what: str) -> str:
    return (
        f"The adapter that teaches the embedded model to write notes {what}, so the model only "
        "chooses among sentences made by code; install firsthello again to mend that."
    )
