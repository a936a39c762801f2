"""How much a rule weighs where that depends on the reader, in words."""

from __future__ import annotations

from assistant.checks import Need, Rule, list_rules
from assistant.reading import Reading
from assistant.types import Brief, Message, Recipient, Relationship, Sender, Severity

_HEAVIEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)
_SPECIFIC = "specific"
_SPECIFIC_TEXT = "Hi Ana, your post about tides in Faro helped me."
_TO_WHOM = {
    Relationship.FRIEND_FAMILY: "to friends and family",
    Relationship.ACQUAINTANCE: "to an acquaintance",
    Relationship.INDUSTRY: "to somebody of your field",
    Relationship.INFLUENCER_BRAND: "to an influencer or a brand",
    Relationship.PROSPECT: "to a prospect",
    None: "without a brief",
    _SPECIFIC: "without a brief in a text with a detail or a reason",
}
"""Those a rule may weigh differently for, as the end of a phrase."""


def weights(rule: Rule) -> str:
    """Return a rule's weights in a sentence: an error to a prospect, a warning otherwise.

    Empty where it weighs the same in every message.
    """
    seen = _seen(rule)
    if len(set(seen.values())) < 2:
        return ""
    usual = max(_HEAVIEST_FIRST, key=list(seen.values()).count)
    parts = [
        f"{_one(weight)} {_listed([_TO_WHOM[who] for who in seen if seen[who] is weight])}"
        for weight in _HEAVIEST_FIRST
        if weight is not usual and weight in seen.values()
    ]
    return f"{', '.join(parts)}, {_one(usual)} otherwise.".capitalize()


def lighter_without_brief() -> tuple[str, ...]:
    """Return the codes of the rules that may weigh more once there is a brief."""
    lighter = []
    for rule in list_rules():
        seen = _seen(rule)
        heaviest = min(seen.values(), key=_HEAVIEST_FIRST.index, default=rule.severity)
        if any(seen.get(who, heaviest) is not heaviest for who in (None, _SPECIFIC)):
            lighter.append(rule.code)
    return tuple(lighter)


def _seen(rule: Rule) -> dict[str | None, Severity]:
    """Return what a rule weighs for each reader it is meant for."""
    if rule.weigh is None:
        return {}
    readers = [who for who in Relationship if who in rule.relationships]
    seen: dict[str | None, Severity] = {who: rule.weigh(_reading(who)) for who in readers}
    if not {Need.BRIEF, Need.RECIPIENT} & set(rule.needs):
        seen[None] = rule.weigh(_reading(None))
        specific = rule.weigh(Reading(Message(text=_SPECIFIC_TEXT)))
        if specific is not seen[None]:
            seen[_SPECIFIC] = specific
    return seen


def _reading(who: Relationship | None) -> Reading:
    """Return an empty message to a reader; without a brief for None."""
    if who is None:
        return Reading(Message(text=""))
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        relationship=who,
    )
    return Reading(Message(text="", brief=brief))


def _one(weight: Severity) -> str:
    """Return a weight with its article; advice has none."""
    return {Severity.ERROR: "an error", Severity.WARNING: "a warning"}.get(weight, weight.value)


def _listed(phrases: list[str]) -> str:
    """Join phrases as in a sentence."""
    return " or ".join(filter(None, (", ".join(phrases[:-1]), phrases[-1])))
