"""The options of `firsthello draft` that fill a brief, and the field each one fills."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

import typer

Fields = dict[str, Any]
"""A brief in the making: the fields of a brief file, some still missing."""

To = Annotated[str | None, typer.Option("--to", metavar="NAME", help="Their name.")]
ToRole = Annotated[str | None, typer.Option("--to-role", metavar="ROLE", help="What they do.")]
ToOrganization = Annotated[
    str | None, typer.Option("--to-organization", metavar="NAME", help="Where they do it.")
]
FactsByHand = Annotated[
    list[str] | None,
    typer.Option("--fact", metavar="TEXT", help="Something true about them. Repeatable."),
]
Profile = Annotated[
    str | None,
    typer.Option(
        "--profile", metavar="FILE", help="Their profile, pasted into a file; - to paste it here."
    ),
]
From = Annotated[str | None, typer.Option("--from", metavar="NAME", help="Your name.")]
Role = Annotated[str | None, typer.Option("--role", metavar="ROLE", help="What you do.")]
Organization = Annotated[
    str | None, typer.Option("--organization", metavar="NAME", help="Where you do it.")
]
About = Annotated[str | None, typer.Option("--about", metavar="TEXT", help="One line on you.")]
Tie = Annotated[
    str | None, typer.Option("--tie", metavar="TEXT", help="How you two are connected.")
]
Intent = Annotated[str | None, typer.Option("--intent", metavar="TEXT", help="Why you write.")]
PrivateReason = Annotated[
    str | None,
    typer.Option(
        "--private-reason",
        metavar="TEXT",
        help="What you would not say; kept from models, and out of the note.",
    ),
]
Platform = Annotated[
    str | None,
    typer.Option("--platform", metavar="CODE", help="Where it goes; see `firsthello platforms`."),
]
Account = Annotated[
    str | None, typer.Option("--account", metavar="TYPE", help="On LinkedIn: free or premium.")
]
Relationship = Annotated[
    str | None,
    typer.Option(
        "--relationship",
        metavar="NAME",
        help="friend_family, acquaintance, industry, influencer_brand or prospect.",
    ),
]
Tone = Annotated[
    str | None, typer.Option("--tone", metavar="NAME", help="warm, neutral, formal or playful.")
]
Language = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="Two letters, such as en.")
]
Avoid = Annotated[
    list[str] | None,
    typer.Option("--avoid", metavar="TEXT", help="What must not be mentioned. Repeatable."),
]
Kind = Annotated[
    str | None,
    typer.Option("--kind", metavar="NAME", help="What it is for; see `firsthello kinds`."),
]
# Of some kinds only: `firsthello kinds NAME` shows those of a kind, so that help stays short.
Earlier = Annotated[
    str | None,
    typer.Option(
        "--earlier",
        metavar="FILE",
        hidden=True,
        help="What you wrote before, in a file; - to paste it here.",
    ),
]
EarlierSent = Annotated[
    str | None, typer.Option("--earlier-sent", metavar="DAY", hidden=True, help="When: 2026-11-24.")
]
FollowUps = Annotated[
    str | None,
    typer.Option(
        "--follow-ups", metavar="NUMBER", hidden=True, help="How many follow-ups went out since."
    ),
]
Note = Annotated[
    str | None,
    typer.Option(
        "--note",
        metavar="FILE",
        hidden=True,
        help="What they wrote, in a file; - to paste it here.",
    ),
]
Post = Annotated[
    str | None,
    typer.Option(
        "--post",
        metavar="FILE",
        hidden=True,
        help="A post of theirs, in a file; - to paste it here.",
    ),
]
Reason = Annotated[
    str | None,
    typer.Option("--reason", metavar="TEXT", hidden=True, help="The reason to give for a no."),
]
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="TEXT", hidden=True, help="Until when you need time."),
]
News = Annotated[
    str | None,
    typer.Option("--news", metavar="TEXT", hidden=True, help="What is new since you last wrote."),
]
Offer = Annotated[
    str | None, typer.Option("--offer", metavar="TEXT", hidden=True, help="What you offer.")
]
Title = Annotated[
    str | None,
    typer.Option("--title", metavar="TEXT", hidden=True, help="What you pass on, by its title."),
]
Link = Annotated[str | None, typer.Option("--link", metavar="LINK", hidden=True, help="Its link.")]
Third = Annotated[
    str | None,
    typer.Option("--third", metavar="NAME", hidden=True, help="Whom an introduction is about."),
]
ThirdRole = Annotated[
    str | None,
    typer.Option("--third-role", metavar="ROLE", hidden=True, help="What that person does."),
]
ThirdOrganization = Annotated[
    str | None,
    typer.Option(
        "--third-organization", metavar="NAME", hidden=True, help="Where that person does it."
    ),
]
ThirdFacts = Annotated[
    list[str] | None,
    typer.Option(
        "--third-fact", metavar="TEXT", hidden=True, help="Something true of them. Repeatable."
    ),
]

_FIELD_OF_OPTION = (
    ("kind", "kind"),
    ("platform", "platform"),
    ("account", "account"),
    ("sender_name", "sender.name"),
    ("role", "sender.role"),
    ("organization", "sender.organization"),
    ("about", "sender.about"),
    ("to", "recipient.name"),
    ("to_role", "recipient.role"),
    ("to_organization", "recipient.organization"),
    ("profile", "recipient.profile"),
    ("fact", "recipient.facts"),
    ("relationship", "relationship"),
    ("tie", "tie"),
    ("intent", "intent"),
    ("private_reason", "private_reason"),
    ("tone", "tone"),
    ("language", "language"),
    ("earlier", "earlier.text"),
    ("earlier_sent", "earlier.sent"),
    ("follow_ups", "earlier.follow_ups"),
    ("note", "note"),
    ("post", "post"),
    ("reason", "reason"),
    ("until", "until"),
    ("news", "news"),
    ("offer", "offer"),
    ("title", "thing.title"),
    ("link", "thing.link"),
    ("third", "third.name"),
    ("third_role", "third.role"),
    ("third_organization", "third.organization"),
    ("third_fact", "third.facts"),
    ("avoid", "avoid"),
)
"""Name of the command's parameter, and the field of the brief it fills."""


_LISTS = frozenset({"recipient.facts", "third.facts", "avoid"})

PASTED = ("profile", "earlier", "note", "post")
"""Options that name a file with a pasted text."""


def fill(fields: Fields, options: Mapping[str, Any]) -> Fields:
    """Return the fields with every option that was given in its place.

    Args:
        fields: What is known so far, such as from a brief file.
        options: The command's parameters; None, or nothing in a list, where one was not given.
    """
    for option, field in _FIELD_OF_OPTION:
        value = options.get(option)
        # An empty text is an answer; an empty list only says that the option was not used.
        if isinstance(value, str) or value:
            fields = put(fields, field, value)
    return fields


def put(fields: Fields, field: str, value: object) -> Fields:
    """Return the fields with one set, such as "intent" or "recipient.name".

    What stands where a group of fields belongs is left alone: the brief's reader complains of it.
    """
    group, _, name = field.rpartition(".")
    if not group:
        return {**fields, field: value}
    inner = fields.get(group)
    if inner is None:
        inner = {}
    return {**fields, group: {**inner, name: value}} if isinstance(inner, dict) else fields


def add(fields: Fields, field: str, answer: str) -> Fields:
    """Return the fields with an answer in place; where a list belongs, at its end."""
    if field not in _LISTS:
        return put(fields, field, answer)
    given = get(fields, field)
    so_far = given if isinstance(given, list) else [given] if given else []
    return put(fields, field, [*so_far, answer])


def get(fields: Fields, field: str) -> object:
    """Return what stands in a field; None when nothing does."""
    group, _, name = field.rpartition(".")
    inner = fields.get(group) if group else fields
    return inner.get(name) if isinstance(inner, dict) else None


def mend(fields: Fields, field: str, answer: str, *, item: int = 0) -> Fields:
    """Return the fields with an answer in place of what was wrong.

    Args:
        fields: What is known so far.
        field: Where the fault is, such as "recipient.facts".
        answer: What belongs there.
        item: Which item of a list it is, from 1; 0 for the last.
    """
    given = get(fields, field)
    if field not in _LISTS or not isinstance(given, list) or len(given) < item:
        return put(fields, field, answer)
    at = (item or len(given)) - 1
    return put(fields, field, [*given[:at], answer, *given[at + 1 :]])


def known_fields() -> tuple[str, ...]:
    """Return every field that an option fills."""
    return tuple(field for _, field in _FIELD_OF_OPTION)


def option_for(field: str) -> str:
    """Return how to give a field on the command line, such as "--to"."""
    spelled = {"sender_name": "from"}
    options = {path: spelled.get(name, name) for name, path in _FIELD_OF_OPTION}
    return f"--{options[field].replace('_', '-')}" if field in options else ""


def options_for(fields: Iterable[str]) -> str:
    """Return how to give several fields: "--earlier, --news"."""
    given = ([field] if option_for(field) else _within(field) for field in fields)
    return ", ".join(option_for(field) for group in given for field in group)


def _within(group: str) -> list[str]:
    """Return the fields of a group, such as "third"."""
    return [field for field in known_fields() if field.startswith(f"{group}.")]
