"""Cases: a brief, what should come of it, and what must not stand in the text.

The files are `evals/datasets/*.yaml`; `evals/datasets/README.md` says how to write a case.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from assistant import AssistantError, Brief, parse_brief

DATASETS = Path(__file__).parent / "datasets"
"""Where the cases are."""

# Its C loader is six times as fast; both read every scalar as the text that was typed.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-:][a-z0-9]+)*$", max_length=60)]
"""Lower-case words and numbers, joined by hyphens."""


class CaseError(AssistantError):
    """A file of cases cannot be read, or no case goes by a name; the message says which."""


class Expect(StrEnum):
    """What a good assistant does with a brief."""

    DRAFT = "draft"
    """It writes a text that is ready."""
    ASK = "ask"
    """It asks for the one answer without which it would have to invent."""
    REFUSE = "refuse"
    """It says no, or offers a text that it calls not ready."""


class Case(BaseModel):
    """One brief and what is expected of whoever drafts from it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Slug
    """Its name, unique over all files."""
    brief: Brief
    """Who writes to whom, where and why: the same fields as a brief file."""
    expect: Expect = Expect.DRAFT
    """What a good assistant does."""
    must_not: tuple[Annotated[str, StringConstraints(min_length=1)], ...] = ()
    """Words that must not stand in the text, whatever their case."""
    tags: tuple[Slug, ...] = ()
    """What is special about it, such as "hostile". Platform, kind, relationship and language are
    added by themselves."""
    origin: str = Field(min_length=4)
    """Where it comes from, such as "invented, 2026-11-24"."""

    @property
    def all_tags(self) -> tuple[str, ...]:
        """Its tags, and those that its brief gives: "platform:x", "language:de" and so on."""
        brief = self.brief
        given = {
            "platform": brief.platform,
            "kind": brief.kind,
            "relationship": brief.relationship.value,
            "language": brief.language,
        }
        derived = [f"{name}:{value}" for name, value in given.items()]
        return tuple(dict.fromkeys((*derived, *self.tags)))

    @property
    def hash(self) -> str:
        """Changes with anything in the case, and not when briefs gain a field it does not use."""
        said = self.model_dump_json(exclude_defaults=True)
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def load_cases(
    *sources: Path | str, tags: Sequence[str] = (), ids: Sequence[str] = ()
) -> tuple[Case, ...]:
    """Read cases, in the order of the files' names and inside them.

    Args:
        sources: Files, or names of the project's own such as "hostile"; all of its own when none.
        tags: Keep only cases that have all of these.
        ids: Keep only these.

    Raises:
        CaseError: A file is missing or wrong, an id stands twice, or none goes by a name.
    """
    paths = [_path(source) for source in sources] or sorted(DATASETS.glob("*.yaml"))
    cases = [case for path in paths for case in read_cases(path)]
    counted = Counter(case.id for case in cases)
    if twice := [name for name, count in counted.items() if count > 1]:
        raise CaseError(f"More than one case is called {twice[0]!r}.")
    if unknown := set(ids) - set(counted):
        raise CaseError(f"No case is called {min(unknown)!r}.")
    return tuple(
        case for case in cases if set(tags) <= set(case.all_tags) and (not ids or case.id in ids)
    )


def dataset_hash(cases: Iterable[Case]) -> str:
    """A name for exactly these cases, whatever their order."""
    joined = "\n".join(sorted(f"{case.id} {case.hash}" for case in cases))
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def read_cases(path: Path) -> Iterator[Case]:
    """Read one file.

    Raises:
        CaseError: It cannot be read, or a case in it is wrong.
    """
    try:
        entries = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - text only
    except (OSError, UnicodeDecodeError):
        raise CaseError(f"{path.name} cannot be read.") from None
    except yaml.YAMLError as error:
        raise CaseError(f"{path.name} is not YAML: {error}") from None
    if not isinstance(entries, list):
        raise CaseError(f"{path.name} must be a list of cases, each beginning with '- id:'.")
    for number, entry in enumerate(entries, start=1):
        yield _case(entry, f"{path.name}, case {number}")


def _path(source: Path | str) -> Path:
    """The file a caller means."""
    named = DATASETS / f"{source}.yaml"
    return named if named.exists() else Path(source)


def _case(entry: object, place: str) -> Case:
    """One entry of a file as a case."""
    if not isinstance(entry, dict) or "id" not in entry:
        raise CaseError(f"{place}: it has no id.")
    place = f"{place} ({entry['id']})"
    try:
        # Through the product's own reader, so that a case is typed exactly as a brief file is.
        brief = parse_brief(json.dumps(entry.get("brief")))
        return Case.model_validate({**entry, "brief": brief})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CaseError(f"{place}: {field}: {first['msg']}.") from None
    except AssistantError as error:
        raise CaseError(f"{place}: {error}") from None
