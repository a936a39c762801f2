"""`firsthello rules`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.terminal import screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from assistant.checks import Rule

_CODE = re.compile(r"[A-Za-z]{3}\d{1,4}")
_FAMILY = re.compile(r"[A-Z]{3}")
_FIELD = re.compile(r"\{(\w+)\}")
_SAMPLES = {"name": "Ana", "used": "214", "limit": "200", "unit": "characters"}
"""What stands in a rule's words where a finding names the reader and the length."""


def rules(
    asked: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE|FAMILY|WORDS",
            help="One rule's code, a family's three letters, or words to look for.",
        ),
    ] = None,
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object and nothing else.")
    ] = False,
) -> None:
    """List the rules a message is checked by, or explain one.

    FIRSTHELLO_IGNORE switches rules off for good, such as CLO001 or the family PRF; rules that
    the product promises stay on.
    """
    from assistant.checks import list_rules

    found = list_rules() if asked is None else _asked_for(asked.strip())
    if json:
        from assistant.cli.as_json import print_json

        print_json({"rules": [_fields(rule) for rule in found]})
    elif asked is not None and len(found) == 1:
        _print_rule(screen(), found[0])
    else:
        _print_list(screen(), found)


def _asked_for(words: str) -> tuple[Rule, ...]:
    """Return the rule with a code, the rules of a family, or those that speak of some words.

    Raises:
        UnknownNameError: No rule or family goes by that code.
        InputError: No rule speaks of those words.
    """
    from assistant.checks import get_rule, list_rules
    from assistant.errors import InputError, UnknownNameError

    if _CODE.fullmatch(words):
        return (get_rule(words),)
    family = tuple(rule for rule in list_rules() if rule.code[:3] == words.upper())
    sought = words.casefold().split()
    found = family or tuple(
        rule for rule in list_rules() if sought and all(word in _told(rule) for word in sought)
    )
    if found:
        return found
    families = {rule.code[:3] for rule in list_rules()}
    if _FAMILY.fullmatch(words):
        raise UnknownNameError("rule or family", words, families)
    raise InputError(
        f"Nothing was found: no rule speaks of {words[:60]!r}. Try another word, or a family: "
        f"{', '.join(sorted(families))}."
    )


def _told(rule: Rule) -> str:
    """Return what a rule says of its fault, in lower case."""
    return f"{rule.name} {rule.message} {rule.why} {rule.fix} {rule.guidance}".casefold()


def _filled(words: str) -> str:
    """Return a rule's words with a sample where a finding brings its own."""
    return _FIELD.sub(lambda field: _SAMPLES.get(field[1], "..."), words)


def _fields(rule: Rule) -> dict[str, Any]:
    """Return everything a rule says about itself, for programs."""
    from assistant.cli.weights import weights

    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "weight": weights(rule) or rule.severity.value,
        "message": rule.message,
        "why": rule.why,
        "fix": rule.fix,
        "kinds": sorted(rule.kinds),
        "relationships": sorted(each.value for each in rule.relationships),
        "needs": [need.name.casefold() for need in rule.needs],
        "can_be_switched_off": not rule.guarantee,
        "guidance": list(rule.guidance),
        "source": rule.source,
        "examples": [{"bad": each.bad, "good": each.good} for each in rule.examples],
    }


def _print_list(console: Console, every: Sequence[Rule]) -> None:
    """Print each rule's code, weight and fault."""
    from rich.text import Text

    from assistant.cli.layout import print_section, words
    from assistant.cli.review_report import STYLES
    from assistant.cli.weights import weights

    width = max(len(rule.severity.value) for rule in every)
    rows = [
        (
            Text.assemble(
                rule.code, " ", (rule.severity.value.ljust(width), STYLES[rule.severity])
            ),
            words(f"{rule.name}: {rule.why}"),
        )
        for rule in every
    ]
    print_section(console, f"{len(every)} rules", rows)
    console.print()
    if varying := ", ".join(rule.code for rule in every if weights(rule)):
        console.print(f"The weight of {varying} depends on the reader or the brief.")
    console.print("firsthello rules CODE explains one.", soft_wrap=True)


def _print_rule(console: Console, rule: Rule) -> None:
    """Print everything a rule says about itself."""
    from rich.text import Text

    from assistant.cli.layout import print_section, words
    from assistant.cli.weights import weights

    rows = [
        ("fault", _filled(rule.message)),
        ("why", rule.why),
        ("fix", _filled(rule.fix)),
        ("weight", weights(rule) or rule.severity.value),
        ("applies to", ", ".join(sorted(rule.kinds)) or "every kind of message"),
        ("switch off", "not possible: the product promises it" if rule.guarantee else ""),
        ("guidance", ", ".join(rule.guidance)),
        ("rests on", rule.source),
    ]
    for example in rule.examples:
        rows += [("caught", example.bad), ("passes", example.good)]
    title = f"{rule.code} {rule.name}"
    print_section(console, title, [(Text(lead, "dim"), words(body)) for lead, body in rows if body])
