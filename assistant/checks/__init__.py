"""Rules of etiquette and truth, one file each. A file here is its own registration.

To add a rule, add a file named after its code and name, such as `ton004_sarcasm.py`, that holds
one object `RULE`. Nothing else needs to change.
"""

import pkgutil
from collections.abc import Collection
from functools import cache, lru_cache
from importlib import import_module

from assistant.checks._rule import Example, Need, Rule
from assistant.errors import UnknownNameError
from assistant.reading import Reading
from assistant.types import Finding, Message, NotRun, Relationship

__all__ = ["Example", "Need", "Rule", "codes_of", "get_rule", "list_rules", "run_checks"]

SWITCHED_OFF = "Switched off."


@cache
def list_rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    names = (found.name for found in pkgutil.iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names if not name.startswith("_"))
    rules: list[Rule] = [module.RULE for module in modules]
    return tuple(sorted(rules, key=lambda rule: rule.code))


def get_rule(code: str) -> Rule:
    """Return the rule with the given code, in upper or lower case.

    Raises:
        UnknownNameError: No rule has that code.
    """
    rules = {rule.code.casefold(): rule for rule in list_rules()}
    if code.casefold() not in rules:
        raise UnknownNameError("rule", code, (rule.code for rule in list_rules()))
    return rules[code.casefold()]


def codes_of(names: Collection[str]) -> frozenset[str]:
    """Return the codes that some codes and families stand for: "TON001", or "TON" for all of them.

    Raises:
        UnknownNameError: A name is neither a rule's code nor a family's three letters.
    """
    found = set[str]()
    for name in names:
        family = [rule.code for rule in list_rules() if rule.code[:3] == name.strip().upper()]
        found.update(family or [get_rule(name.strip()).code])
    return frozenset(found)


def run_checks(
    message: Message, *, ignore: Collection[str] = (), reading: Reading | None = None
) -> tuple[tuple[Finding, ...], tuple[NotRun, ...]]:
    """Run every rule that is meant for a message.

    Args:
        message: The text and whatever context is known.
        ignore: Codes of rules to leave out, or families such as "TON".
        reading: A reading of the same message, if there is one already; it saves reading twice.

    Returns:
        The findings in reading order, and the rules that are meant for this message but did not
        run, those left out among them, in order of their codes. No finding means that no rule
        objected, not that the message is good.

    Raises:
        UnknownNameError: `ignore` holds a code that no rule has.
    """
    left_out = codes_of(ignore) if ignore else frozenset[str]()
    reading = reading or Reading(message)
    findings: list[Finding] = []
    not_run: list[NotRun] = []
    for rule in _meant_for(message.kind, reading.relationship, message.platform):
        if why := SWITCHED_OFF if rule.code in left_out else rule.missing(reading):
            not_run.append(NotRun(code=rule.code, why=why))
        else:
            findings += rule.check(reading)
    return tuple(sorted(findings, key=_place)), tuple(not_run)


@lru_cache(maxsize=32)
def _meant_for(
    kind: str, relationship: Relationship | None, platform: str | None
) -> tuple[Rule, ...]:
    return tuple(rule for rule in list_rules() if rule.is_for(kind, relationship, platform))


def _place(finding: Finding) -> tuple[int, str]:
    return finding.start, finding.code
