"""`firsthello draft`."""
# ruff: noqa: ARG001, PLR0913, PLR0917 - typer reads the options off the signature, and those of a
# brief are taken from the context, where `brief_flags` knows them by name.

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli import brief_flags as flags
from assistant.cli.ticking import FactsMode
from assistant.errors import InputError

_MOST_VARIANTS = 9

BriefFile = Annotated[
    str | None,
    typer.Option("--brief", metavar="FILE", help="A brief in YAML or JSON; options override it."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]


def _variants(given: str | int) -> int:
    """Return how many texts are wanted."""
    number = str(given).strip()
    if not (number.isdecimal() and len(number) < 3 and 1 <= int(number) <= _MOST_VARIANTS):
        raise InputError(f"Ask for 1 to {_MOST_VARIANTS} variants, not {number[:20]}.")
    return int(number)


def draft(
    context: typer.Context,
    brief: BriefFile = None,
    to: flags.To = None,
    to_role: flags.ToRole = None,
    to_organization: flags.ToOrganization = None,
    fact: flags.FactsByHand = None,
    profile: flags.Profile = None,
    sender_name: flags.From = None,
    role: flags.Role = None,
    organization: flags.Organization = None,
    about: flags.About = None,
    tie: flags.Tie = None,
    intent: flags.Intent = None,
    private_reason: flags.PrivateReason = None,
    platform: flags.Platform = None,
    account: flags.Account = None,
    relationship: flags.Relationship = None,
    tone: flags.Tone = None,
    language: flags.Language = None,
    avoid: flags.Avoid = None,
    earlier: flags.Earlier = None,
    earlier_sent: flags.EarlierSent = None,
    follow_ups: flags.FollowUps = None,
    note: flags.Note = None,
    post: flags.Post = None,
    reason: flags.Reason = None,
    until: flags.Until = None,
    news: flags.News = None,
    offer: flags.Offer = None,
    title: flags.Title = None,
    link: flags.Link = None,
    third: flags.Third = None,
    third_role: flags.ThirdRole = None,
    third_organization: flags.ThirdOrganization = None,
    third_fact: flags.ThirdFacts = None,
    kind: flags.Kind = None,
    facts: Annotated[
        FactsMode | None,
        typer.Option(
            "--facts",
            metavar="WHICH",
            help="Facts read in the profile: all, ask or none. Unless you say, ask on a terminal "
            "and all elsewhere; sensitive ones only where you tick them.",
        ),
    ] = None,
    variants: Annotated[
        int,
        typer.Option(
            "--variants",
            metavar="NUMBER",
            parser=_variants,
            show_default=False,
            help="How many texts to offer; 1 unless you say.",
        ),
    ] = 1,
    copy: Annotated[bool, typer.Option("--copy", help="Copy it when it is ready.")] = False,
    json: AsJson = False,
) -> None:
    """Draft a message, and show what each statement rests on.

    On a terminal it asks for what is missing. It ends with 0 when the draft is ready, 1 when it
    is not, 2 when the brief or an option is wrong, 3 when the model failed.
    """
    from assistant.cli.draft_run import run_draft

    raise typer.Exit(run_draft(context.params))
