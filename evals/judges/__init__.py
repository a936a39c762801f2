"""Judges: a model's opinion of a text, for what code cannot see. One file each beside this one.

A judge's file holds its question, its grade scale and its wording, for one text and for a pair.
What it reads is shown as data between marks that the data does not contain. An answer that cannot
be read is no grade, which is not the same as a bad one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, create_model

from assistant import FilledPrompt, Model, ModelError
from evals.cases import Case, CaseError

if TYPE_CHECKING:
    from evals.outputs import Output

_FOLDER = Path(__file__).parent
_PARTS = re.compile(
    r"\A---\n(?P<header>.*?)\n---\n## system\n(?P<system>.*?)\n## user\n(?P<user>.*?)"
    r"\n## pair\n(?P<pair>.*)\Z",
    re.DOTALL,
)
_MAX_TOKENS = 200
_LONGEST_REASON = 300
_LONGEST_PROFILE = 1_500
_SEED = 1


class Preference(StrEnum):
    """Which of two texts a judge prefers."""

    FIRST = "first"
    SECOND = "second"
    SAME = "same"


@dataclass(frozen=True)
class Opinion:
    """What a judge says of one text."""

    value: float | None
    """From 0 to 1, for fluency at most 0; None where no grade could be read."""
    reason: str
    """The judge's words, or why there is no grade."""


@dataclass(frozen=True)
class Judge:
    """One question, its scale and its wording."""

    name: str
    """Its file's name."""
    version: int
    """Raised with every change of wording."""
    question: str
    """What it is asked."""
    grades: Mapping[str, float]
    """What each letter is worth, from 0 to 1."""
    system: str
    user: Template
    pair: Template

    def grade(self, case: Case, output: Output, model: Model) -> Opinion:
        """Ask for a grade. A model that fails gives none."""
        letters: Any = Literal[tuple(self.grades)]
        shape: type[BaseModel] = create_model(
            "Verdict",
            __config__=ConfigDict(extra="forbid"),
            reason=(str, Field(max_length=_LONGEST_REASON)),
            grade=(letters, ...),
        )
        shown = _shown(case, text=output.text)
        try:
            told: Any = model.ask(
                self._prompt(self.user, shown), shape, seed=_SEED, max_tokens=_MAX_TOKENS
            ).value
        except ModelError as error:
            return Opinion(None, f"{type(error).__name__}: {error}")
        return Opinion(self.grades[told.grade], told.reason)

    def prefer(self, case: Case, one: str, other: str, model: Model) -> Preference | None:
        """Ask which of two texts is better, in both orders.

        Returns:
            The one preferred both times; SAME where the order decided or neither was better;
            None where an answer could not be read.
        """
        forth = self._choose(case, one, other, model)
        back = self._choose(case, other, one, model)
        if forth is None or back is None:
            return None
        return forth if forth is _SWAPPED[back] else Preference.SAME

    def _choose(self, case: Case, first: str, second: str, model: Model) -> Preference | None:
        """Ask once, in the order given."""
        shape: type[BaseModel] = create_model(
            "Choice",
            __config__=ConfigDict(extra="forbid"),
            reason=(str, Field(max_length=_LONGEST_REASON)),
            better=(Preference, ...),
        )
        shown = _shown(case, first=first, second=second)
        try:
            told: Any = model.ask(
                self._prompt(self.pair, shown), shape, seed=_SEED, max_tokens=_MAX_TOKENS
            ).value
        except ModelError:
            return None
        return Preference(told.better)

    def _prompt(self, user: Template, shown: Mapping[str, str]) -> FilledPrompt:
        """The wording with the data in place."""
        return FilledPrompt(
            name=f"judge_{self.name}",
            version=self.version,
            system=self.system,
            user=user.substitute(shown),
            temperature=0,
        )


_SWAPPED = {
    Preference.FIRST: Preference.SECOND,
    Preference.SECOND: Preference.FIRST,
    Preference.SAME: Preference.SAME,
}


@cache
def load_judge(name: str) -> Judge:
    """Read a judge's file.

    Raises:
        CaseError: There is none of that name, or its file is wrong.
    """
    path = _FOLDER / f"{name}.md"
    if not path.is_file():
        known = ", ".join(sorted(found.stem for found in _FOLDER.glob("*.md")))
        raise CaseError(f"No judge is called {name!r}. There are: {known}.")
    parts = _PARTS.match(path.read_text(encoding="utf-8"))
    if parts is None:
        raise CaseError(f"{path.name} must be a header, '## system', '## user' and '## pair'.")
    header = yaml.safe_load(parts["header"])
    if set(header) != {"version", "question", "grades"}:
        raise CaseError(f"{path.name} must have exactly the keys version, question and grades.")
    return Judge(
        name=name,
        version=header["version"],
        question=header["question"],
        grades=header["grades"],
        system=parts["system"].strip(),
        user=Template(parts["user"].strip()),
        pair=Template(parts["pair"].strip()),
    )


def list_judges() -> tuple[Judge, ...]:
    """Every judge, sorted by name."""
    return tuple(load_judge(path.stem) for path in sorted(_FOLDER.glob("*.md")))


def _shown(case: Case, **texts: str) -> dict[str, str]:
    """The data of a prompt, with a mark that stands in none of it."""
    brief = _brief(case)
    whole = "\n".join((brief, *texts.values()))
    mark = f"=={hashlib.sha256(whole.encode()).hexdigest()[:16]}=="
    return {"mark": mark, "brief": brief, **texts}


def _brief(case: Case) -> str:
    """A brief in lines."""
    brief = case.brief
    sender, recipient = brief.sender, brief.recipient
    lines = {
        "from": ", ".join(filter(None, (sender.name, sender.role, sender.organization))),
        "about the sender": sender.about,
        "to": ", ".join(filter(None, (recipient.name, recipient.role, recipient.organization))),
        "facts": "; ".join(recipient.facts),
        "profile": recipient.profile[:_LONGEST_PROFILE].strip(),
        "tie": brief.tie,
        "reason": brief.intent,
        "to be left out": "; ".join(brief.avoid),
    }
    return "\n".join(f"{name}: {words}" for name, words in lines.items() if words)
