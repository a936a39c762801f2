"""From what the user gave to a draft, asking for what is missing where somebody can answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.cli.brief_flags import Fields, add, get, mend, put
from assistant.cli.mending import fault_of, hand_back
from assistant.cli.questions import WELCOME, Question, ask, needed_questions
from assistant.cli.terminal import progress, remark
from assistant.cli.ticking import FactsMode, tick, without_profile
from assistant.errors import IncompleteBrief, InputError

if TYPE_CHECKING:
    from datetime import date

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
    today: date
    """The day it is where the user sits."""


class _Talk:
    """What is known so far, and what of it was typed as an answer."""

    def __init__(self, fields: Fields, *, asking: bool) -> None:
        self.fields = fields
        self.asking = asking
        self.typed: dict[str, str] = {}

    def ask(self, question: Question) -> bool:
        """Put one question where somebody can answer; return whether it was answered."""
        answer = ask(question) if self.asking else ""
        if answer:
            self.fields = add(self.fields, question.field, answer)
            self.typed[question.field] = answer
        return bool(answer)

    def ask_needed(self, question: Question) -> None:
        """Put a question that has to be answered, a few times over."""
        tries = _ROUNDS if self.asking else 1
        if not any(self.ask(question) for _ in range(tries)):
            raise IncompleteBrief(question.text, field=question.field)

    def mend(self, error: InputError) -> bool:
        """Ask again for what an error complains of; return whether that was answered.

        Who typed nothing so far can as well mend the line that was typed.
        """
        fault = fault_of(error) if self.typed else None
        if fault is None:
            return False
        remark(str(error))
        answer = ask(fault.question)
        if answer:
            field = fault.question.field
            self.fields = mend(self.fields, field, answer, item=fault.item)
            self.typed[field] = answer
        return bool(answer)


def draft_asking(fields: Fields, wish: Wish) -> Draft:
    """Draft from the fields of a brief.

    Where an error ends it, what was typed as answers is shown, to be used again.

    Raises:
        IncompleteBrief: An answer is missing, and nobody is there or willing to give it.
        AssistantError: As `assistant.draft` raises it.
    """
    talk = _Talk(fields, asking=wish.asking)
    try:
        _ask_for_what_is_needed(talk)
        return _draft_mending(talk, wish)
    except Exception:
        hand_back(talk.typed.items())
        raise


def _draft_mending(talk: _Talk, wish: Wish) -> Draft:
    """Draft, and ask for whatever turns out to be missing or wrong."""
    facts: tuple[Fact, ...] | None = None
    read_for = None
    rounds = 0
    while True:
        try:
            brief = _brief(talk.fields, wish)
            if wish.facts is FactsMode.ASK and brief.recipient != read_for:
                facts, read_for = _ticked_facts(brief), brief.recipient
            return _draft(brief, facts, wish)
        except IncompleteBrief as missing:
            rounds += 1
            if not wish.asking or rounds > _ROUNDS:
                raise
            talk.ask(Question(missing.field, missing.question))
        except InputError as error:
            if not talk.mend(error):
                raise


def _ask_for_what_is_needed(talk: _Talk) -> None:
    """Ask for the fields no brief can do without; of an empty brief, also for what helps most."""
    from assistant.intake import build_brief, clean_brief

    given = talk.fields
    missing = [question for question in needed_questions() if not get(given, question.field)]
    if missing and given:
        stand_ins = given
        for question in missing:
            stand_ins = put(stand_ins, question.field, _STAND_IN)
        clean_brief(build_brief(stand_ins))
    for question in missing:
        talk.ask_needed(question)
    for question in WELCOME if missing and not given else ():
        talk.ask(question)


def _brief(fields: Fields, wish: Wish) -> Brief:
    """Make the brief, without the profile where nothing of it may be used."""
    from assistant.intake import build_brief

    brief = build_brief(fields)
    return without_profile(brief) if wish.facts is FactsMode.NONE else brief


def _ticked_facts(brief: Brief) -> tuple[Fact, ...] | None:
    """Read the profile and let the user tick; None when there is no profile to read."""
    from assistant import propose_facts

    if not (brief.recipient.profile.strip() or brief.post.strip()):
        return None
    with progress() as on_step:
        on_step("read their profile")
        proposed = propose_facts(brief)
    return tick(proposed)


def _draft(brief: Brief, facts: tuple[Fact, ...] | None, wish: Wish) -> Draft:
    """Draft, with the step's name on the terminal while it lasts."""
    from assistant import draft

    with progress() as on_step:
        return draft(brief, facts=facts, variants=wish.variants, on_step=on_step, today=wish.today)
