"""What code sees in a text, for people: lights, claims, findings, and checks not made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from assistant.cli.layout import Row, print_section, quoted, words
from assistant.cli.terminal import marks
from assistant.types import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

    from assistant.types import Claim, Finding, Length, NotRun, Source, Step

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}
"""How a severity is colored, heaviest first; the word stands beside the color."""

_LONGEST_PASSAGE = 28
"""Characters of a passage shown beside its source; the message itself stands above."""

_LONGEST_LIGHT = 60
"""Characters of the words that light a step; some are lit by the whole message."""


def size(length: Length) -> str:
    """Return a length against its limit, such as "187 of 200 UTF-16 units"."""
    return f"{length.used:,} of {length.limit:,} {length.unit}"


def print_lights(console: Console, steps: Sequence[Step], text: str) -> None:
    """Print the seven lights: lit with the words that light them, or dark with the hint."""
    signs = marks(console)
    rows: list[Row] = []
    for step in steps:
        sign = Text(signs.lit, "green") if step.lit else Text(signs.dark, "yellow")
        rows.append((Text.assemble(sign, " ", words(f"{step.id} {step.name}")), _light(step, text)))
    lit = sum(step.lit for step in steps)
    print_section(console, f"Steps: {lit} of {len(steps)} lit", rows)


def _light(step: Step, text: str) -> Text:
    """Return what lights a step, or the hint when it is dark."""
    if not step.lit:
        return words(step.hint, "yellow")
    passages = [quoted(text[span.start : span.end], most=_LONGEST_LIGHT) for span in step.spans]
    return Text(", ").join(passages) if passages else Text("stands ready")


def print_claims(console: Console, claims: Sequence[Claim]) -> None:
    """Print each claim with what it rests on."""
    rows: list[Row] = []
    seen: set[str] = set()
    for claim in claims:
        source = claim.source
        again = source is not None and source.id in seen
        rows.append((quoted(claim.text, most=_LONGEST_PASSAGE), _origin(source, again=again)))
        seen |= {source.id} if source else set()
    print_section(console, "Every claim, and what it rests on", rows)


def _origin(source: Source | None, *, again: bool) -> Text:
    """Return where a claim's source stands and, the first time, what it says."""
    if source is None:
        return Text("nothing you gave", "bold red")
    place = source.place
    return Text(f"{place}, as above") if again else Text.assemble(f"{place}: ", quoted(source.text))


def print_findings(console: Console, title: str, findings: Iterable[Finding]) -> None:
    """Print what is wrong and how to mend it."""
    rows = []
    for found in findings:
        lead = words(f"{found.code} {found.severity.value}", STYLES[found.severity])
        rows.append((lead, Text.assemble(words(found.message), "\n", words(found.fix, "dim"))))
    print_section(console, title, rows)


def print_not_run(console: Console, not_run: Sequence[NotRun]) -> None:
    """Print the checks that could not be made, by reason; that is not the same as passed."""
    codes: dict[str, list[str]] = {}
    for check in not_run:
        codes.setdefault(check.why, []).append(check.code)
    rows = [(Text(), words(f"{', '.join(codes[why])}: {why}")) for why in codes]
    print_section(console, "Not checked", rows)
