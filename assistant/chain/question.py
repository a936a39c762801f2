"""The one question to ask when a brief leaves us to invent something."""

import re

from assistant.chain.setup import GUIDED_LANGUAGE
from assistant.errors import IncompleteBrief
from assistant.kinds import Kind, Need, Trait
from assistant.text import greeting_name, name_forms
from assistant.types import Brief, Fact
from assistant.writers import is_empty_intent, is_no_tie, is_readable

_ABOUT_THEM = re.compile(
    r"\b(?:you|your|yours|she|he|they|her|his|him|them|their|hers|theirs)\b", re.IGNORECASE
)


def ask_if_incomplete(brief: Brief, facts: tuple[Fact, ...], kind: Kind) -> None:
    """Ask for what a kind of message needs and the brief lacks.

    Each kind names its needs. A request needs a tie or a reason (E1, S4), and one thing about
    the recipient (S1): a tie, a ticked fact, their role, or a reason that speaks of them will do.

    Raises:
        IncompleteBrief: One answer is missing; it carries the question.
    """
    forms = name_forms(brief.recipient.name)
    name = forms.given or forms.full
    for need in kind.needs:
        _ask_for(need, brief, facts, name)
    if Trait.ASKS_TO_CONNECT in kind.traits and not kind.needs:
        _ask_for_a_tie(brief, facts, name)


def _ask_for(need: Need, brief: Brief, facts: tuple[Fact, ...], name: str) -> None:
    """Ask for one need, where it is missing or cannot be read."""
    filled = any(_value(brief, field) for field in need.fields)
    readable = filled and (
        not need.place or brief.language != GUIDED_LANGUAGE or is_readable(need.place, brief, facts)
    )
    if not readable:
        question = (filled and need.unusable) or need.question
        third = greeting_name(brief.third.name) or "them"
        raise IncompleteBrief(question.format(name=name, third=third), field=need.fields[0])


def _value(brief: Brief, field: str) -> object:
    """What stands in a field, such as "thing.title"."""
    value: object = brief
    for name in field.split("."):
        value = getattr(value, name)
    return value


def _ask_for_a_tie(brief: Brief, facts: tuple[Fact, ...], name: str) -> None:
    """Ask for what a request cannot do without."""
    no_tie, no_intent = is_no_tie(brief.tie), is_empty_intent(brief.intent)
    if no_tie and no_intent:
        raise IncompleteBrief(
            f"Why do you want to connect with {name}? One line is enough, "
            'such as "we sat together at the repair cafe" or "ask how they test pumps".',
            field="intent",
        )
    if no_tie and not facts and not brief.recipient.role and not _speaks_of(brief):
        raise IncompleteBrief(
            f"What is one thing about {name} that made you think of them? Something they do, "
            "made or said, or where you met.",
            field="tie",
        )


def _speaks_of(brief: Brief) -> bool:
    """Whether the reason says something about the recipient."""
    forms = name_forms(brief.recipient.name).accepted
    intent = brief.intent.casefold()
    organization = brief.recipient.organization.casefold()
    named = any(form.casefold() in intent for form in (*forms, organization) if len(form) > 1)
    return named or bool(_ABOUT_THEM.search(brief.intent))
