"""What a wrong answer costs: one question, and nothing else that was typed."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.cli.brief_flags import known_fields, option_for
from assistant.cli.questions import WELCOME, Question, needed_questions
from assistant.cli.terminal import remark
from assistant.errors import SettingsError, TextTooLongError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.errors import InputError

_TOO_LONG_TO_TYPE = frozenset({"recipient.profile", "earlier.text", "note", "post"})
_ITEM = re.compile(r"item (\d+) of ")


@dataclass(frozen=True, slots=True)
class Fault:
    """Where in a brief an error lies."""

    question: Question
    """What to ask again."""
    item: int
    """Which item of a list, from 1; 0 where the error does not tell."""


def fault_of(error: InputError) -> Fault | None:
    """Return what has to be asked again; None when no answer would mend it."""
    if isinstance(error, SettingsError):
        return None
    told = str(error)
    if isinstance(error, TextTooLongError):
        told = error.field
    elif isinstance(error, UnknownNameError):
        told = error.what
    longest_first = sorted(set(known_fields()) - _TOO_LONG_TO_TYPE, key=len, reverse=True)
    names = "|".join(map(re.escape, longest_first))
    found = re.search(rf"(?<![\w.])(?:{names})(?![\w.]*\w)", told)
    if found is None:
        return None
    item = _ITEM.search(told)
    return Fault(_question_for(found.group()), int(item.group(1)) if item else 0)


def _question_for(field: str) -> Question:
    """Return the question whose answer goes to a field."""
    for question in (*needed_questions(), *WELCOME):
        if question.field == field:
            return question
    return Question(field, f"What should {field} be instead?")


def hand_back(answers: Iterable[tuple[str, str]]) -> None:
    """Show what was typed as options, so that nobody has to type it again."""
    options = [f"{option_for(field)} {shlex.quote(answer)}" for field, answer in answers]
    if options:
        remark(f"Your answers, to run it again: firsthello draft {' '.join(options)}")
