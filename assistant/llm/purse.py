"""Purses: what may be spent and what was, in one run and in one day.

The day's spending is a small file of figures under the user's data folder, one line a call, so
that every process on this computer sees it: dollars and tokens, and nothing else. Lines are only
ever appended, each in one write, which keeps two processes from losing each other's.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from assistant.errors import SpendingCapError

_KEPT_DAYS = 7
_FIELDS = 2


@dataclass(frozen=True, slots=True)
class Spent:
    """What something cost."""

    dollars: float = 0.0
    """US dollars, as far as prices are known."""
    tokens: int = 0
    """Tokens whose price is not known."""

    def __add__(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.dollars + other.dollars, self.tokens + other.tokens)

    def __neg__(self) -> Spent:
        """What takes it back."""
        return Spent(-self.dollars, -self.tokens)


@dataclass(frozen=True, slots=True)
class Cap:
    """What may be spent."""

    dollars: float
    """US dollars, where a model's price is known."""
    tokens: int
    """Tokens read and written, where it is not."""

    def allows(self, spent: Spent) -> bool:
        """Whether so much may have been spent in all."""
        return spent.dollars <= self.dollars and spent.tokens <= self.tokens


class Purse(Protocol):
    """Something that is spent from."""

    def take(self, expected: Spent) -> None:
        """Set aside what a call is expected to cost.

        Raises:
            SpendingCapError: The cap does not allow it; nothing was set aside.
        """
        ...

    def settle(self, difference: Spent) -> None:
        """Note what a call cost beyond what was set aside; less than nothing gives back."""
        ...


@dataclass
class RunPurse:
    """What one run may spend."""

    cap: Cap
    spent: Spent = field(default_factory=Spent)

    def take(self, expected: Spent) -> None:
        """As `Purse.take` says."""
        if not self.cap.allows(self.spent + expected):
            raise _reached("run", self.cap, self.spent)
        self.spent += expected

    def settle(self, difference: Spent) -> None:
        """As `Purse.settle` says."""
        self.spent += difference


@dataclass(frozen=True)
class DayPurse:
    """What one day may spend, over all runs and processes of one user."""

    cap: Cap
    folder: Path
    """The user's data folder; made when it is not there."""
    today: Callable[[], date] = date.today

    def take(self, expected: Spent) -> None:
        """As `Purse.take` says; what stands before our own line was spent or set aside earlier."""
        before = self._append(expected)
        if not self.cap.allows(before + expected):
            self._append(-expected)
            raise _reached("day", self.cap, before)

    def settle(self, difference: Spent) -> None:
        """As `Purse.settle` says."""
        self._append(difference)

    @property
    def path(self) -> Path:
        """Today's file."""
        return self.folder / f"spent-{self.today().isoformat()}.txt"

    def _append(self, entry: Spent) -> Spent:
        """Write one line; return the sum of those before it."""
        line = f"{entry.dollars:.8f} {entry.tokens}\n".encode("ascii")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._forget_old()
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, line)
                end = os.lseek(handle, 0, os.SEEK_CUR)
                os.lseek(handle, 0, os.SEEK_SET)
                before = os.read(handle, end - len(line)) if end > len(line) else b""
            finally:
                os.close(handle)
        except OSError as error:
            raise SpendingCapError(
                f"What was spent today cannot be kept in {self.folder}: {error.strerror}. Name a "
                "folder that can be written in FIRSTHELLO_DATA, or use FIRSTHELLO_MODEL=embedded."
            ) from None
        return _sum(before)

    def _forget_old(self) -> None:
        """Delete the files of days long past."""
        if self.path.exists():
            return
        for old in sorted(self.folder.glob("spent-*.txt"))[:-_KEPT_DAYS]:
            old.unlink(missing_ok=True)


def _sum(lines: bytes) -> Spent:
    """What all lines come to; one that holds no two figures counts as nothing."""
    total = Spent()
    for line in lines.decode("ascii", "replace").splitlines():
        parts = line.split()
        try:
            total += Spent(float(parts[0]), int(parts[1])) if len(parts) == _FIELDS else Spent()
        except ValueError:
            continue
    return total


def _reached(what: str, cap: Cap, spent: Spent) -> SpendingCapError:
    """Say which cap is reached, and how to raise it."""
    setting = f"FIRSTHELLO_CAP_{what.upper()}"
    so_far = f"${spent.dollars:.4f} of ${cap.dollars:.2f}"
    if spent.dollars == 0 or spent.tokens:
        setting += "_TOKENS"
        so_far = f"{spent.tokens:,} of {cap.tokens:,} tokens at an unknown price"
    return SpendingCapError(
        f"The spending cap of this {what} does not allow another call ({so_far} spent). "
        f"Raise {setting}, or use FIRSTHELLO_MODEL=embedded, which costs nothing."
    )
