"""`firsthello rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.terminal import screen

if TYPE_CHECKING:
    from rich.console import Console

    from assistant.checks import Rule

_SAMPLE = {
    "text": "...",
    "name": "Ana",
    "used": "214",
    "limit": "200",
    "unit": "characters",
    "meant": "'the'",
}
"""What stands in a rule's words where a finding names the passage, the reader and the length."""


def rules(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="One rule's code.")] = None,
) -> None:
    """List the rules a message is checked by, or explain one."""
    from assistant.checks import get_rule, list_rules

    if code is None:
        _print_list(screen(), list_rules())
    else:
        _print_rule(screen(), get_rule(code))


def _print_list(console: Console, every: tuple[Rule, ...]) -> None:
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
    varying = ", ".join(rule.code for rule in every if weights(rule))
    console.print(f"\nThe weight of {varying} depends on the reader or the brief.", soft_wrap=True)
    console.print("firsthello rules CODE explains one.", soft_wrap=True)


def _print_rule(console: Console, rule: Rule) -> None:
    """Print everything a rule says about itself."""
    from rich.text import Text

    from assistant.cli.layout import print_section, words
    from assistant.cli.weights import weights

    rows = [
        ("fault", rule.message.format_map(_SAMPLE)),
        ("why", rule.why),
        ("fix", rule.fix.format_map(_SAMPLE)),
        ("weight", weights(rule) or rule.severity.value),
        ("applies to", ", ".join(sorted(rule.kinds)) or "every kind of message"),
        ("guidance", ", ".join(rule.guidance)),
        ("rests on", rule.source),
    ]
    for example in rule.examples:
        rows += [("caught", example.bad), ("passes", example.good)]
    title = f"{rule.code} {rule.name}"
    print_section(console, title, [(Text(lead, "dim"), words(body)) for lead, body in rows])
