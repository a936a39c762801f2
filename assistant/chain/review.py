"""Review: claims linked to facts, checks run, seven lights. Pure code, no model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.chain.setup import find_platform
from assistant.checks import run_checks
from assistant.claims import find_claims, sources_of
from assistant.errors import TextTooLongError
from assistant.intake import clean_brief
from assistant.kinds import get_kind
from assistant.platforms import Platform
from assistant.platforms import measure as measure_length
from assistant.steps import light_steps
from assistant.types import Account, Brief, Claim, Fact, Message, NotRun, Review, Source

if TYPE_CHECKING:
    from collections.abc import Collection

    from assistant.settings import Settings

_THANK_YOU = "S7"
LONGEST_TEXT = 20_000
"""Characters of a text that are reviewed at most: no message is longer."""


def review(
    text: str,
    *,
    kind: str,
    platform: Platform | None,
    account: Account = Account.FREE,
    brief: Brief | None = None,
    facts: tuple[Fact, ...] = (),
    follow_up: str | None = None,
    ignore: Collection[str] = (),
) -> Review:
    """Review one text.

    Args:
        text: The message.
        kind: What it is for.
        platform: Where it goes; None leaves its length unchecked.
        account: LinkedIn's account type.
        brief: The cleaned brief it rests on; None leaves its claims unlinked and unjudged.
        facts: The ticked facts it may rest on.
        follow_up: The thank-you that stands ready, which lights S7.
        ignore: Codes of rules to leave out.

    Raises:
        UnknownNameError: `ignore` names a rule that does not exist.
    """
    length = measure_length(text, platform, account) if platform else None
    claims = claims_of(text, brief, facts) if brief else None
    message = Message(
        text=text, kind=kind, platform=platform.code if platform else None,
        length=length, brief=brief, facts=facts, claims=claims,
    )  # fmt: skip
    findings, not_run = run_checks(message, ignore=ignore)
    steps = light_steps(message, follow_up=follow_up)
    applying = get_kind(kind).steps
    if follow_up is None and _THANK_YOU in applying:
        applying = tuple(step for step in applying if step != _THANK_YOU)
        not_run = (*not_run, NotRun(code=_THANK_YOU, why="The thank-you comes with a draft."))
    return Review(
        text=text,
        length=length,
        steps=tuple(step for step in steps if step.id in applying),
        claims=claims,
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
    *,
    brief: Brief | None,
    kind: str,
    platform: str | None,
    account: Account,
    ignore: Collection[str],
    settings: Settings | None,
) -> Review:
    """Review a text somebody wrote. `api.check` says what comes of it.

    Raises:
        InputError: The text is too long, or a name is unknown.
    """
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError("The message", len(text), LONGEST_TEXT)
    if brief is None:
        where = find_platform(platform, settings) if platform else None
        get_kind(kind)
        return review(text, kind=kind, platform=where, account=account, ignore=ignore)
    from assistant.chain.research import research

    cleaned, _ = clean_brief(brief)
    found = research(cleaned, None)
    return review(
        text,
        kind=get_kind(brief.kind).code,
        platform=find_platform(brief.platform, settings),
        account=brief.account,
        brief=found.brief,
        facts=found.ticked,
        ignore=ignore,
    )
