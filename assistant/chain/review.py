"""Review: claims linked to facts, checks run, seven lights. Pure code, no model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from assistant.chain.kept_out import kept_out_of
from assistant.chain.setup import find_platform, own_words, switched_off
from assistant.checks import Need, codes_of, list_rules, run_checks
from assistant.claims import find_claims, sources_of
from assistant.errors import TextTooLongError
from assistant.intake import clean_brief
from assistant.kinds import get_kind
from assistant.platforms import Platform
from assistant.platforms import measure as measure_length
from assistant.proofreading import known_words, proofread, start
from assistant.reading import Reading
from assistant.steps import light_steps
from assistant.types import (
    Account,
    Brief,
    Claim,
    Fact,
    KeptOut,
    Message,
    NotRun,
    Relationship,
    Review,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from assistant.settings import Settings

_THANK_YOU = "S7"
LONGEST_TEXT = 20_000
"""Characters of a text that are reviewed at most: no message is longer."""


class Proofreading(Enum):
    """Whether a text is proofread."""

    NONE = "none"
    IF_READY = "if ready"
    """Only if the proofreader is loaded already."""
    WAIT = "wait"
    """In any case; the first time that takes some seconds."""


@dataclass(frozen=True, kw_only=True)
class Context:
    """What is known about a text besides its words. What is missing leaves rules unrun."""

    kind: str = "request"
    """What it is for."""
    platform: Platform | None = None
    """Where it goes; None leaves its length unchecked."""
    account: Account = Account.FREE
    """LinkedIn's account type."""
    brief: Brief | None = None
    """The cleaned brief it rests on; None leaves its claims unlinked and unjudged."""
    facts: tuple[Fact, ...] = ()
    """The ticked facts it may rest on."""
    recipient: str = ""
    """Whom it is for, where there is no brief."""
    sender: str = ""
    """Who writes, where there is no brief."""
    relationship: Relationship | None = None
    """How the two stand to each other, where there is no brief."""
    sent: tuple[str, ...] | None = None
    """What was sent before; None when nobody said."""
    follow_up: str | None = None
    """The thank-you that stands ready, which lights S7."""
    kept_out: tuple[KeptOut, ...] = ()
    """Texts of which no run of words may stand in it."""
    today: date | None = None
    """The day it would be sent; None where no clock was given."""
    ignored: frozenset[str] = frozenset()
    """Codes of the rules that are switched off."""
    words: tuple[str, ...] = ()
    """The user's own words, which proofreading takes as right."""
    proofreading: Proofreading = Proofreading.NONE
    """Whether the text is proofread."""


def review(text: str, context: Context) -> Review:
    """Review one text with what is known about it.

    Raises:
        UnknownNameError: A rule to be left out does not exist.
    """
    platform, brief = context.platform, context.brief
    kind = get_kind(context.kind)
    length = measure_length(text, platform, context.account, kind.place) if platform else None
    facts = context.facts
    message = Message(
        text=text,
        kind=context.kind,
        platform=platform.code if platform else None,
        length=length,
        brief=brief,
        recipient=context.recipient,
        sender=context.sender,
        relationship=context.relationship,
        facts=facts,
        claims=claims_of(text, brief, facts, passed=kind.says) if brief else None,
        sent=context.sent,
        kept_out=context.kept_out,
        today=context.today,
    )
    message = _proofread(message, context)
    reading = Reading(message)
    findings, not_run = run_checks(message, ignore=context.ignored, reading=reading)
    steps = light_steps(message, follow_up=context.follow_up, reading=reading)
    applying = kind.steps
    if context.follow_up is None and _THANK_YOU in applying:
        applying = tuple(step for step in applying if step != _THANK_YOU)
        not_run = (*not_run, NotRun(code=_THANK_YOU, why="The thank-you comes with a draft."))
    return Review(
        text=text,
        length=length,
        steps=tuple(step for step in steps if step.id in applying),
        claims=message.claims,
        findings=findings,
        not_run=not_run,
    )


def _proofread(message: Message, context: Context) -> Message:
    """The message with what a proofreader sees in it, where somebody would look at that."""
    wanted = context.proofreading is not Proofreading.NONE and _asked_for(context.ignored)
    if not wanted or not Reading(message).english:
        return message
    known = known_words(
        brief=context.brief,
        facts=context.facts,
        names=(context.recipient, context.sender),
        own=context.words,
    )
    read = proofread(message.text, known=known, wait=context.proofreading is Proofreading.WAIT)
    update = {"slips": read.slips, "why_no_slips": read.why_not or message.why_no_slips}
    return message.model_copy(update=update)


def add_proofreading(seen: Review, context: Context) -> Review:
    """A review with what a proofreader sees besides, or with why that was not looked at."""
    message = Message(text=seen.text, kind=context.kind, brief=context.brief)
    looking = _proofreading_rules()
    others = frozenset(rule.code for rule in list_rules()) - looking
    findings, not_run = run_checks(_proofread(message, context), ignore=context.ignored | others)
    found = [*seen.findings, *(each for each in findings if each.code in looking)]
    kept = [each for each in seen.not_run if each.code not in looking]
    left = [*(each for each in not_run if each.code in looking), *kept]
    return seen.model_copy(
        update={
            "findings": tuple(sorted(found, key=lambda each: (each.start, each.code))),
            "not_run": tuple(sorted(left, key=lambda each: (each.code == _THANK_YOU, each.code))),
        }
    )


def prepare_proofreading(ignored: frozenset[str]) -> None:
    """Have the proofreader load in the background, unless its rules are switched off."""
    if _asked_for(ignored):
        start()


def _asked_for(ignored: frozenset[str]) -> bool:
    """Whether any rule that is on looks at what a proofreader sees."""
    return not _proofreading_rules() <= ignored


def _proofreading_rules() -> frozenset[str]:
    """The codes of the rules that look at what a proofreader sees."""
    return frozenset(rule.code for rule in list_rules() if Need.PROOFREADER in rule.needs)


def claims_of(
    text: str, brief: Brief, facts: tuple[Fact, ...], *, passed: str
) -> tuple[Claim, ...]:
    """What a text states, and what each statement rests on: the brief, the facts, what passed."""
    return find_claims(
        text,
        sources_of(brief, facts, passed=passed),
        recipient=brief.recipient.name,
        sender=brief.sender.name,
        language=brief.language,
    )


def review_text(
    text: str,
    given: Context,
    *,
    facts: Sequence[Fact] | None,
    platform: str | None,
    ignore: Collection[str],
    settings: Settings | None,
) -> Review:
    """Review a text somebody wrote. `api.check` says what comes of it.

    Args:
        text: The message.
        given: What its caller knows. A brief in it is cleaned, read and put in the place of
            everything that it says itself.
        facts: With a brief, the facts the user ticked; None for those ticked by default.
        platform: The code of where it goes, for want of a brief.
        ignore: Codes and families of rules to leave out besides those the settings name.
        settings: Which limits hold and which rules are off; from the environment when None.

    Raises:
        InputError: The text is too long, or a name is unknown.
    """
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError("The message", len(text), LONGEST_TEXT)
    given = replace(
        given,
        ignored=switched_off(settings) | codes_of(ignore),
        words=own_words(settings),
    )
    brief = given.brief
    if brief is None:
        where = find_platform(platform, settings) if platform else None
        return review(text, replace(given, platform=where))
    from assistant.chain.research import research, use_given

    cleaned, _ = clean_brief(brief)
    found = research(cleaned, None) if facts is None else use_given(cleaned, facts)
    known = replace(
        given,
        kind=get_kind(brief.kind).code,
        platform=find_platform(brief.platform, settings),
        account=brief.account,
        brief=found.brief,
        facts=found.ticked,
        kept_out=(*given.kept_out, *kept_out_of(found.brief, found.ticked)),
    )
    return review(text, known)
