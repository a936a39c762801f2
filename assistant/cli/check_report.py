"""A review for people: findings as a linter prints them, then lights and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from assistant.cli.check_lines import count, place
from assistant.cli.layout import words
from assistant.cli.review_report import STYLES, print_claims, print_lights, print_not_run, size
from assistant.cli.terminal import legible
from assistant.cli.weights import lighter_without_brief

if TYPE_CHECKING:
    from rich.console import Console

    from assistant.types import Finding, Review


def print_check(console: Console, review: Review, *, name: str = "") -> None:
    """Print a review, under the name of its file where there are several."""
    if name:
        console.print(Text(f"{legible(name)}\n", "bold"), soft_wrap=True)
    for found in review.findings:
        _print_finding(console, found, review.text)
    print_lights(console, review.steps, review.text)
    if review.claims is not None:
        print_claims(console, review.claims)
    print_not_run(console, review.not_run)
    console.print()
    length = f"; {size(review.length)}" if review.length else ""
    console.print(Text(f"{count(review.findings)}{length}", "bold"), soft_wrap=True)
    if review.claims is None:
        codes = ", ".join(lighter_without_brief())
        note = f"Without a brief some rules weigh less: {codes}. Name one with --brief."
        console.print(Text(note), soft_wrap=True)


def _print_finding(console: Console, found: Finding, text: str) -> None:
    """Print one finding in the form editors know, and how to mend it."""
    line, column = place(text, found.start)
    head = Text.assemble(
        f"{line}:{column} ",
        (f"{found.code} {found.severity.value}", STYLES[found.severity]),
        ": ",
        words(found.message),
    )
    console.print(head, soft_wrap=True)
    console.print(Text.assemble("    ", words(found.fix, "dim")), soft_wrap=True)
