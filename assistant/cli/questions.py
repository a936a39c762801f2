"""Questions put to the user on a terminal; they go to standard error, so a pipe stays clean."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass

import typer

from assistant.cli.terminal import legible


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask for."""

    field: str
    """Where the answer goes, such as "recipient.name"."""
    text: str
    """What to ask, in plain words."""
    default: str = ""
    """What an empty answer means; empty when it means nothing."""


NEEDED = (
    Question("recipient.name", "Who do you write to? Their name, as they write it"),
    Question("platform", "Where? linkedin, facebook, instagram or x", default="linkedin"),
    Question("sender.name", "Your own name"),
)
"""Without these there is no brief at all."""

WELCOME = (
    Question("sender.role", "What do you do? Such as: data engineer"),
    Question("tie", "How are you two connected? Such as: met at the Leeds meetup"),
    Question("intent", "Why do you write? Such as: hear how they test pumps"),
    Question("recipient.facts", "One true thing about them that made you write"),
)
"""Asked of someone who starts with nothing; each may be left out."""


def can_ask() -> bool:
    """Whether somebody sits there to answer: both ends of the conversation are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: Question) -> str:
    """Put one question and return the answer without the spaces around it, maybe empty."""
    hint = f" [{question.default}]" if question.default else ""
    return answer_to(f"{question.text}{hint}") or question.default


def answer_to(prompt: str) -> str:
    """Show a prompt and return the line that is typed, without the spaces around it.

    Raises:
        Abort: The input ended instead.
    """
    shown = f"{legible(prompt)}: "
    sys.stdout.flush()
    if sys.stdout.isatty():
        with suppress(ImportError):
            import readline  # noqa: F401 - its mere presence lets input() edit the line
        return input(shown).strip()
    sys.stderr.write(shown)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()
