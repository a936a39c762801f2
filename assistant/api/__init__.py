"""The functions behind the public names: each does one job and leaves no trace of it.

What they need is imported inside them, so that `import assistant` stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.api.listings import (
    describe_model,
    list_kinds,
    list_platforms,
    list_prompts,
    list_rules,
    open_model,
)
from assistant.types import (
    Account,
    Brief,
    DocumentText,
    Draft,
    Fact,
    KeptOut,
    Relationship,
    Removed,
    Review,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date
    from pathlib import Path

    from assistant.llm import Model
    from assistant.settings import Settings

__all__ = [
    "check",
    "clean_brief",
    "describe_model",
    "draft",
    "list_kinds",
    "list_platforms",
    "list_prompts",
    "list_rules",
    "load_brief",
    "open_model",
    "parse_brief",
    "propose_facts",
    "read_pdf",
]


def propose_facts(brief: Brief, *, settings: Settings | None = None) -> tuple[Fact, ...]:
    """Read the facts a brief offers about the recipient, for the user to tick.

    Args:
        brief: What the sender told us; its profile may be pasted as it is.
        settings: Which model may help to read; from the environment when None.

    Returns:
        Facts in reading order, those the user typed first. Each quotes its source verbatim.
        Sensitive and suspicious ones have `ticked` False. Empty when there is nothing to read.

    Raises:
        InputError: The brief holds more text than we read, or a name is empty.
    """
    from assistant.chain import research_brief

    return research_brief(brief, settings=settings)


def draft(  # noqa: PLR0913 - each is one wish a user may have
    brief: Brief,
    *,
    facts: Sequence[Fact] | None = None,
    keep_out: Sequence[str] = (),
    sent: Sequence[str] | None = None,
    variants: int = 1,
    settings: Settings | None = None,
    model: Model | None = None,
    on_step: Callable[[str], None] | None = None,
    today: date | None = None,
) -> Draft:
    """Draft the message a brief asks for, and check every word of it.

    The model that `settings` names is called, on this computer by default; nothing is stored.

    Args:
        brief: Who writes to whom, where and why.
        facts: The facts about the recipient that may be used, as `propose_facts` returned them,
            ticked or not as the user decided. None means all that are ticked by default.
        keep_out: Texts of which no six words in a row may stand in the message, such as what is
            known of other contacts. No model is told them.
        sent: Messages sent before, to compare the draft with; None leaves the comparison unmade.
        variants: How many different texts to offer, 1 to 9.
        settings: Which model to use and which limits hold; from the environment when None.
        model: A model to use instead of the one that `settings` names.
        on_step: Called with the name of each step as it begins.
        today: The day it would be sent, for the rules of timing; None leaves them unrun.

    Returns:
        The best variant, with claims, lights and findings. A ready one is inside the platform's
        limit; `ready` is False while an error-level finding stands.

    Raises:
        IncompleteBrief: One answer is missing; ask the user its `question`.
        InputError: The brief or an option cannot be used.
        ModelError: The model failed; its `fallback` is a guided draft, its `brief` the brief.

    Example:
        >>> from assistant import Brief, Recipient, Sender
        >>> from assistant.settings import Settings
        >>> brief = Brief(
        ...     platform="linkedin",
        ...     sender=Sender(name="Ines Falk", role="welder"),
        ...     recipient=Recipient(name="Tom Reyes"),
        ...     tie="met at the Leeds steel fair",
        ... )
        >>> draft(brief, settings=Settings(model="none")).ready
        True
    """
    from assistant.chain import draft_message

    return draft_message(
        brief, facts=facts, variants=variants, settings=settings, model=model, on_step=on_step,
        keep_out=keep_out, sent=sent, today=today,
    )  # fmt: skip


def check(  # noqa: PLR0913 - each is one thing that may be known about a message
    text: str,
    *,
    brief: Brief | None = None,
    facts: Sequence[Fact] | None = None,
    follow_up: str | None = None,
    keep_out: Sequence[str] = (),
    kind: str = "request",
    platform: str | None = None,
    account: Account = Account.FREE,
    recipient: str = "",
    sender: str = "",
    relationship: Relationship | None = None,
    sent: Sequence[str] | None = None,
    today: date | None = None,
    ignore: Collection[str] = (),
    wait: bool = True,
    settings: Settings | None = None,
) -> Review:
    """Review a message someone wrote, with or without the brief it was written for.

    No model is called and nothing is stored, so the same text gets the same review.

    Args:
        text: The message as it would be pasted, signature included.
        brief: What it should rest on; without one no claim can be linked.
        facts: With a brief, the facts it may rest on, ticked or not, as for `draft`. None means
            all that are ticked by default.
        follow_up: With a brief, the thank-you that stands ready, as `Draft.follow_up` has it;
            None leaves the seventh light out.
        keep_out: With a brief, texts of which no six words in a row may stand in the message.
        kind: What it is for, when there is no brief to say so.
        platform: Where it goes, when there is no brief to say so; None leaves length unchecked.
        account: LinkedIn's account type, when there is no brief to say so.
        recipient: Whom it is for, when there is no brief to say so; empty when unknown.
        sender: Who writes, when there is no brief to say so; empty when unknown.
        relationship: How the two stand to each other, when there is no brief to say so.
        sent: Messages sent before, or to be sent with it, to compare it with; None leaves the
            comparison unmade.
        today: The day it would be sent, for the rules of timing; None leaves them unrun.
        ignore: Codes or families of rules to leave out, such as `["TON001", "PRF"]`, besides
            those that `settings` switches off; they are listed as not run.
        wait: Whether to wait for the proofreader to load, some seconds the first time; where not,
            its rules are listed as not run until it has.
        settings: Which limits hold, which rules are off, which words are known; from the
            environment when None.

    Returns:
        Lights, claims, findings in reading order, and what could not be checked. Offsets count
        code points of the text as given.

    Raises:
        UnknownNameError: No platform, kind or rule goes by that name.
        SettingsError: A setting makes no sense.
        TextTooLongError: The text is longer than any message we read.

    Example:
        >>> [found.code for found in check("Hi Ana, **great** profile!").findings][:1]
        ['FMT002']
    """
    from assistant.chain import Context, Proofreading, review_text

    known = Context(
        proofreading=Proofreading.WAIT if wait else Proofreading.IF_READY,
        brief=brief,
        follow_up=follow_up,
        kept_out=tuple(KeptOut(text=text) for text in keep_out),
        kind=kind,
        account=account,
        recipient=recipient,
        sender=sender,
        relationship=relationship,
        sent=None if sent is None else tuple(sent),
        today=today,
    )
    return review_text(
        text, known, facts=facts, platform=platform, ignore=ignore, settings=settings
    )


def clean_brief(brief: Brief) -> tuple[Brief, tuple[Removed, ...]]:
    r"""Take out of a brief what nobody can see in it, as every draft does first.

    Returns:
        The cleaned brief, and what was removed from which field; empty when nothing was.

    Raises:
        InputError: A text is longer than its field may be, or a name is empty.

    Example:
        >>> from assistant import Recipient, Sender
        >>> brief = Brief(
        ...     platform="x", sender=Sender(name="Jo Falk"), recipient=Recipient(name="Bo\u200b")
        ... )
        >>> clean_brief(brief)[1]
        (Removed(field='recipient.name', what='hidden', count=1),)
    """
    from assistant import intake

    return intake.clean_brief(brief)


def read_pdf(data: bytes, *, seconds: float = 10.0) -> DocumentText:
    """Read the text of an uploaded PDF, in a process of its own with little memory and time.

    Args:
        data: The file's bytes, at most 10 MB.
        seconds: How long reading may take.

    Returns:
        The text of the first 50 pages, and apart from it what cannot be seen on them.

    Raises:
        DocumentError: It is no PDF, too large, locked, damaged, without text, or too slow.
    """
    from assistant import intake

    return intake.read_pdf(data, seconds=seconds)


def load_brief(source: Path | str) -> Brief:
    """Read a brief from a YAML or JSON file.

    Raises:
        BriefError: The file cannot be read, or a field is unknown, missing or wrong.
        TextTooLongError: The file is larger than any brief.
    """
    from assistant import intake

    return intake.load_brief(source)


def parse_brief(text: str) -> Brief:
    """Read a brief from YAML or JSON text.

    Raises:
        BriefError: The text is no brief, or a field is unknown, missing or wrong.
        TextTooLongError: The text is larger than any brief.

    Example:
        >>> brief = parse_brief("{platform: x, sender: {name: Jo Falk}, recipient: {name: Bo}}")
        >>> brief.recipient.name
        'Bo'
    """
    from assistant import intake

    return intake.parse_brief(text)
