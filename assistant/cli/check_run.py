"""The work of `firsthello check`: gather, review, print. Loaded when the command runs."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from assistant import Account, Relationship, Severity
from assistant import check as check_text
from assistant.cli import brief_flags as flags
from assistant.cli.check_lines import as_annotation, as_line, summary
from assistant.cli.check_sources import Source, gather, sent_in
from assistant.cli.failures import ExitCode
from assistant.cli.spellings import meant
from assistant.cli.terminal import remark, screen
from assistant.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.types import Brief, Review

_NEVER = "never"
_IN_A_BRIEF = {
    "kind": "kind",
    "platform": "platform",
    "account": "account",
    "relationship": "relationship",
    "recipient": "to",
    "sender": "sender_name",
}
"""Options that stand for a field of a brief, and what `firsthello draft` calls the same."""


def run_check(options: Mapping[str, Any]) -> ExitCode:
    """Review the messages that the command's options give, and print what was seen.

    Several messages are a batch: each is compared with the others.

    Raises:
        InputError: There is no message to review, or an option is wrong.
    """
    sources = gather(options["texts"] or (), options["file"] or ())
    sent = sent_in(options["sent"]) if options["sent"] else None
    brief = _brief(options)
    reviews = [
        check_text(
            source.text,
            brief=brief,
            kind=options["kind"] or "request",
            platform=options["platform"],
            account=Account(options["account"] or "free"),
            recipient=options["recipient"] or "",
            sender=options["sender"] or "",
            relationship=_relationship(options["relationship"]),
            sent=_compared(source, sources, sent),
            today=date.today(),  # noqa: DTZ011 - the day as it is where the user sits
            ignore=tuple(options["ignore"] or ()),
        )
        for source in sources
    ]
    _print(_format(options, sources), sources, reviews)
    return _ending(reviews, options["fail_on"])


def _brief(options: Mapping[str, Any]) -> Brief | None:
    """Return the brief a file holds, with the options in place of its fields."""
    if options["brief"] is None:
        return None
    from assistant.intake import build_brief, load_fields

    named = {field: options[option] for option, field in _IN_A_BRIEF.items()}
    return build_brief(flags.fill(load_fields(options["brief"]), named))


def _relationship(typed: str | None) -> Relationship | None:
    """Return the relationship that was typed; None when none was.

    Raises:
        UnknownNameError: There is none of that name.
    """
    if typed is None:
        return None
    if code := meant(typed, tuple(Relationship)):
        return Relationship(code)
    raise UnknownNameError("relationship", typed, (each.value for each in Relationship))


def _compared(
    source: Source, sources: Sequence[Source], sent: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    """Return what a message is compared with; None when there is nothing of the sort."""
    if sent is None and len(sources) == 1:
        return None
    others = tuple(other.text for other in sources if other is not source)
    return (*(sent or ()), *others)


def _format(options: Mapping[str, Any], sources: Sequence[Source]) -> str:
    """Return how to print: what was asked for, else what suits those who read it."""
    if options["json"]:
        return "json"
    human = sys.stdout.isatty() and len(sources) == 1
    return options["output"] or ("human" if human else "lines")


def _print(how: str, sources: Sequence[Source], reviews: Sequence[Review]) -> None:
    """Print the reviews; what is beside the findings goes to standard error for programs."""
    match how:
        case "json":
            from assistant.cli.as_json import print_json, reviews_fields

            print_json(reviews_fields([source.name for source in sources], reviews))
        case "human":
            from assistant.cli.check_report import print_check

            for source, review in zip(sources, reviews, strict=True):
                print_check(screen(), review, name=source.name if len(sources) > 1 else "")
        case _:
            write = as_annotation if how == "github" else as_line
            for source, review in zip(sources, reviews, strict=True):
                name = source.name if how != "github" or source.name != "-" else ""
                for found in review.findings:
                    sys.stdout.write(f"{write(found, review.text, name)}\n")
            remark(summary(reviews))


def _ending(reviews: Sequence[Review], fail_on: str) -> ExitCode:
    """Return how to end: badly where a finding weighs as much as was asked for."""
    if fail_on == _NEVER:
        return ExitCode.READY
    weights = list(Severity)
    failing = set(weights[: weights.index(Severity(fail_on)) + 1])
    found = any(each.severity in failing for review in reviews for each in review.findings)
    return ExitCode.NOT_READY if found else ExitCode.READY
