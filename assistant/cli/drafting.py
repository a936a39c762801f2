"""From what the user gave to a draft, asking for what is missing where somebody can answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.cli.brief_flags import Fields, add, get, put
from assistant.cli.questions import WELCOME, Question, ask, needed_questions
from assistant.cli.terminal import progress
from assistant.cli.ticking import FactsMode, tick, without_profile
from assistant.errors import IncompleteBrief

if TYPE_CHECKING:
    from assistant.types import Brief, Draft, Fact

_ROUNDS = 3
"""How often what the library asks is put to the user before we give up."""

_STAND_IN = "?"
"""For what is still to be asked, so that other faults of a brief are told first."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted besides the brief."""

    facts: FactsMode
    variants: int
    asking: bool
    """Whether somebody is there to answer."""


def draft_asking(fields: Fields, wish: Wish) -> Draft:
    """Draft from the fields of a brief.

    Raises:
        IncompleteBrief: An answer is missing, and nobody is there or willing to give it.
        AssistantError: As `assistant.draft` raises it.
    """
    fields = _with_what_is_needed(fields, wish)
    facts: tuple[Fact, ...] | None = None
    read_for = None
    rounds = 0
    while True:
        brief = _brief(fields, wish)
        if wish.facts is FactsMode.ASK and brief.recipient != read_for:
            facts, read_for = _ticked_facts(brief), brief.recipient
        try:
            return _draft(brief, facts, wish)
        except IncompleteBrief as missing:
            rounds += 1
            if not wish.asking or rounds > _ROUNDS:
                raise
            if answer := ask(Question(missing.field, missing.question)):
                fields = add(fields, missing.field, answer)


def _with_what_is_needed(fields: Fields, wish: Wish) -> Fields:
    """Ask for the fields no brief can do without; of an empty brief, also for what helps most."""
    from assistant.intake import build_brief

    missing = [question for question in needed_questions() if not get(fields, question.field)]
    if not missing:
        return fields
    if fields:
        stand_ins = fields
        for question in missing:
            stand_ins = put(stand_ins, question.field, _STAND_IN)
        build_brief(stand_ins)
    optional = () if fields else WELCOME
    for question in (*missing, *optional):
        if answer := ask(question) if wish.asking else "":
            fields = add(fields, question.field, answer)
        elif question in missing:
            raise IncompleteBrief(question.text, field=question.field)
    return fields


def _brief(fields: Fields, wish: Wish) -> Brief:
    """Make the brief, without the profile where nothing of it may be used."""
    from assistant.intake import build_brief

    brief = build_brief(fields)
    return without_profile(brief) if wish.facts is FactsMode.NONE else brief


def _ticked_facts(brief: Brief) -> tuple[Fact, ...] | None:
    """Read the profile and let the user tick; None when there is no profile to read."""
    from assistant import propose_facts

    if not brief.recipient.profile.strip():
        return None
    with progress() as on_step:
        on_step("read their profile")
        proposed = propose_facts(brief)
    return tick(proposed)


def _draft(brief: Brief, facts: tuple[Fact, ...] | None, wish: Wish) -> Draft:
    """Draft, with the step's name on the terminal while it lasts."""
    from assistant import draft

    with progress() as on_step:
        return draft(brief, facts=facts, variants=wish.variants, on_step=on_step)
