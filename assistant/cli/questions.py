"""Questions put to the user on a terminal; they go to standard error, so a pipe stays clean."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass

import typer

from assistant.cli.spellings import meant, nearest
from assistant.cli.terminal import remark

_PROMPT = "> "


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask for."""

    field: str
    """Where the answer goes, such as "recipient.name"."""
    text: str
    """What to ask, in plain words."""
    default: str = ""
    """What an empty answer means; empty when it means nothing."""
    choices: tuple[str, ...] = ()
    """The codes it takes, in any usual spelling; empty when it takes every answer."""


WELCOME = (
    Question("sender.role", "What do you do, such as: data engineer?"),
    Question("tie", "How are you two connected, such as: met at the Leeds meetup?"),
    Question("intent", "Why do you write, such as: hear how they test pumps?"),
    Question("recipient.facts", "What is one true thing about them that made you write?"),
)
"""Asked of someone who starts with nothing; each may be left out."""


def needed_questions() -> tuple[Question, ...]:
    """Return the questions without whose answers there is no brief at all."""
    from assistant import list_platforms

    codes = tuple(platform.code for platform in list_platforms())
    where = f"Where does it go: {', '.join(codes[:-1])} or {codes[-1]}?"
    return (
        Question("recipient.name", "Who do you write to, by the name they use?"),
        Question("platform", where, default="linkedin", choices=codes),
        Question("sender.name", "What is your own name?"),
    )


def can_ask() -> bool:
    """Whether somebody sits there to answer: both ends of the conversation are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: Question) -> str:
    """Put one question and return the answer without the spaces around it, maybe empty.

    Where it takes codes only, it is put again, with the nearest one, until one is given.
    """
    default = question.default
    while True:
        hint = f" (Enter: {default})" if default else ""
        answer = answer_to(f"{question.text}{hint}") or default
        if not question.choices:
            return answer
        if code := meant(answer, question.choices):
            return code
        near = nearest(answer, question.choices)
        remark(f"There is no {answer!r}." + (f" Did you mean {near!r}?" if near else ""))
        default = near or question.default


def answer_to(question: str) -> str:
    """Show a question and return the line that is typed, without the spaces around it.

    Raises:
        Abort: The input ended instead.
    """
    remark(question)
    if sys.stdout.isatty():
        with suppress(ImportError):
            import readline  # noqa: F401 - its mere presence lets input() edit the line
        return input(_PROMPT).strip()
    sys.stderr.write(_PROMPT)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()
