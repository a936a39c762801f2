"""`firsthello kinds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.terminal import screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from assistant.kinds import Kind

_UNNAMED = (("{name}", "the recipient"), ("{third}", "the third person"))
"""What stands for the names in a question that nobody is asked yet."""


def kinds(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="One kind, such as follow_up.")
    ] = None,
) -> None:
    """List the kinds of message, or explain one with an example."""
    from assistant.kinds import get_kind, list_kinds

    if name is None:
        _print_list(screen(), list_kinds(), _options(context))
    else:
        _print_kind(screen(), get_kind(name.strip().casefold().replace("-", "_")))


def _options(context: typer.Context) -> list[tuple[str, str]]:
    """The options of `draft` that only some kinds take, each with its help."""
    root = context.find_root()
    drafting = root.command.get_command(root, "draft")  # type: ignore[attr-defined]
    hidden = (option for option in drafting.params if getattr(option, "hidden", False))
    return [(f"{option.opts[0]} {option.metavar}", option.help) for option in hidden]


def _print_list(console: Console, every: tuple[Kind, ...], options: list[tuple[str, str]]) -> None:
    """Print each kind's name and what a good one does, and the options that only some take."""
    from rich.text import Text

    from assistant.cli.layout import print_section, words

    rows = [(Text(kind.code), words(kind.goal)) for kind in every]
    print_section(console, f"{len(every)} kinds of message", rows)
    rows = [(words(option), words(help_)) for option, help_ in options]
    print_section(console, "Options of `firsthello draft` that only some of them take", rows)
    console.print("\nfirsthello kinds NAME explains one.", soft_wrap=True)


def _print_kind(console: Console, kind: Kind) -> None:
    """Print everything a kind says about itself, and what its example comes to."""
    from rich.text import Text

    from assistant.cli.layout import print_section, words

    rows = [(Text(lead, "dim"), words(body)) for lead, body in _facts(kind)]
    print_section(console, f"{kind.label} ({kind.code})", rows)
    print_section(console, "An invented example", [(Text(), words(line)) for line in _brief(kind)])
    for title, text in _texts(kind):
        print_section(console, title, [(Text(), words(text))])


def _facts(kind: Kind) -> Iterator[tuple[str, str]]:
    """What is known of a kind, a lead and a text each."""
    from assistant import list_platforms
    from assistant.cli.brief_flags import options_for

    yield "what for", kind.goal
    for number, need in enumerate(kind.needs):
        yield (
            ("needs" if number == 0 else ""),
            f"{options_for(need.fields)}: {_plain(need.question)}",
        )
    if kind.takes:
        yield "also takes", options_for(kind.takes)
    for number, platform in enumerate(list_platforms()):
        limit = platform.limit(place=kind.place)
        size = f"{limit.value:,} {limit.unit}, best near {min(kind.aim, limit.value)}"
        yield ("goes to" if number == 0 else ""), f"{platform.label}: {size}"
    yield "lights", ", ".join((kind.alone or (kind,))[0].steps)
    yield "guidance", ", ".join(kind.guidance)


def _plain(question: str) -> str:
    """A question to the user without the names in it."""
    for named, plain in _UNNAMED:
        question = question.replace(named, plain)
    return question


def _brief(kind: Kind) -> list[str]:
    """The example's brief, as a brief file would hold it."""
    import json

    given = kind.example.fields(kind.code)
    return [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in given.items()]


def _texts(kind: Kind) -> Iterator[tuple[str, str]]:
    """What the frames make of the example, without a model: each text with its title."""
    from assistant import Settings, draft
    from assistant.intake import build_brief

    brief = build_brief(kind.example.fields(kind.code))
    made = draft(brief, settings=Settings(model="none"))
    if not made.parts:
        yield "What comes of it, without a model", made.text
    for part in made.parts:
        yield part.label, part.text
