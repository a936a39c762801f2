"""Review: claims linked to facts, checks run, seven lights. Pure code, no model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.chain.kept_out import kept_out_of
from assistant.chain.setup import find_platform, switched_off
from assistant.checks import codes_of, run_checks
from assistant.claims import find_claims, sources_of
from assistant.errors import TextTooLongError
from assistant.intake import clean_brief
from assistant.kinds import get_kind
from assistant.platforms import Platform
from assistant.platforms import measure as measure_length
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
    Source,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.settings import Settings

_THANK_YOU = "S7"
LONGEST_TEXT = 20_000
"""Characters of a text that are reviewed at most: no message is longer."""


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
    ignored: frozenset[str] = frozenset()
    """Codes of the rules that are switched off."""


def review(text: str, context: Context) -> Review:
    """Review one text with what is known about it.

    Raises:
        UnknownNameError: A rule to be left out does not exist.
    """
    platform, brief = context.platform, context.brief
    length = measure_length(text, platform, context.account) if platform else None
    message = Message(
        text=text,
        kind=context.kind,
        platform=platform.code if platform else None,
        length=length,
        brief=brief,
        recipient=context.recipient,
        sender=context.sender,
        relationship=context.relationship,
        facts=context.facts,
        claims=claims_of(text, brief, context.facts) if brief else None,
        sent=context.sent,
        kept_out=context.kept_out,
    )
    findings, not_run = run_checks(message, ignore=context.ignored)
    steps = light_steps(message, follow_up=context.follow_up)
    applying = get_kind(context.kind).steps
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


def claims_of(
    text: str, brief: Brief, facts: tuple[Fact, ...], *, also: tuple[Source, ...] = ()
) -> tuple[Claim, ...]:
    """What a text states, and what each statement rests on: the brief, the facts, and `also`."""
    return find_claims(
        text,
        (*sources_of(brief, facts), *also),
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
    ignored = switched_off(settings) | codes_of(ignore)
    brief = given.brief
    if brief is None:
        where = find_platform(platform, settings) if platform else None
        return review(text, replace(given, platform=where, ignored=ignored))
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
        ignored=ignored,
    )
    return review(text, known)
