"""Findings as other programs take them: a linter's lines, and annotations of a GitHub workflow."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from assistant.cli.terminal import legible
from assistant.types import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.types import Finding, Review

_ANNOTATIONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
_IN_DATA = re.compile(r"[%\r\n]")
_IN_PROPERTY = re.compile(r"[%\r\n:,]")


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the line and column of an offset, both counted from 1 in code points."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def as_line(found: Finding, text: str, name: str) -> str:
    """Return a finding as `path:line:column CODE severity: message`; without a path for no name."""
    line, column = place(text, found.start)
    where = f"{name}:{line}:{column}" if name else f"{line}:{column}"
    return legible(f"{where} {found.code} {found.severity.value}: {found.message}")


def as_annotation(found: Finding, text: str, name: str) -> str:
    """Return a finding as a workflow command of GitHub, every value escaped as it asks.

    Columns are left out of findings over several lines, where GitHub takes none.
    """
    line, column = place(text, found.start)
    end_line, end_column = place(text, max(found.start, found.end - 1))
    fields = {"file": name, "line": line, "endLine": end_line}
    if line == end_line:
        fields |= {"col": column, "endColumn": end_column + 1}
    fields["title"] = f"{found.code} {found.severity.value}"
    properties = ",".join(
        f"{key}={_escaped(str(value), _IN_PROPERTY)}" for key, value in fields.items() if value
    )
    message = _escaped(f"{found.message} {found.fix}", _IN_DATA)
    return f"::{_ANNOTATIONS[found.severity]} {properties}::{message}"


def _escaped(text: str, unsafe: re.Pattern[str]) -> str:
    """Return a value with what would end it written as GitHub reads it back: %0A."""
    return unsafe.sub(lambda match: f"%{ord(match[0]):02X}", legible(text))


def count(findings: Iterable[Finding]) -> str:
    """Return how many findings there are, heaviest first: "1 error, 2 warnings"."""
    counts = Counter(found.severity for found in findings)
    parts = [f"{counts[kind]} {kind.value}{_plural(kind, counts[kind])}" for kind in Severity]
    return ", ".join(parts) if counts else "No rule objected"


def summary(reviews: Sequence[Review]) -> str:
    """Return what a line of figures says at the end, with the rules that could not run."""
    unseen = sorted({check.code for review in reviews for check in review.not_run})
    counted = count(found for review in reviews for found in review.findings)
    left = f" Not checked: {', '.join(unseen)}; --format human says why." if unseen else ""
    return f"{counted}.{left}"


def _plural(kind: Severity, number: int) -> str:
    """Return the ending of a counted word; advice has none."""
    return "" if number == 1 or kind is Severity.ADVICE else "s"
