"""Runs: files of JSON Lines, each line whole or not there.

The first line, and each line written when a run is taken up again, is a `Header`; then comes one
`Result` for each case and repeat, and one `Grade` for each judgement, in the order of their ends.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from evals.cases import Case, CaseError
from evals.outputs import Output

RUNS = Path("eval-runs")
"""Where runs are kept, seen from the folder one works in."""


class Header(BaseModel):
    """What was run, and on what."""

    model_config = ConfigDict(frozen=True)

    type: Literal["run"] = "run"
    name: str
    """The run's name: its file's, without the ending."""
    system: str
    """The system's name."""
    described: dict[str, str]
    """What sets the system apart."""
    prompts: dict[str, str]
    """Each prompt in use with its version."""
    code: str
    """A name for the product's code."""
    rules: tuple[str, ...]
    """The codes of the rules in force."""
    version: str
    """A name for all of these together."""
    dataset: str
    """A name for exactly these cases."""
    cases: int
    """How many cases."""
    repeats: int
    """How often each was run."""
    started: datetime = Field(default_factory=lambda: datetime.now(UTC))
    """When it was begun, or last taken up again."""


class Result(BaseModel):
    """What came of one case, once."""

    model_config = ConfigDict(frozen=True)

    type: Literal["result"] = "result"
    key: str
    """Names case, system, prompts, code and repeat."""
    version: str
    """The header's version when it was made."""
    case: Case
    """The case as it was then."""
    repeat: int
    """Counted from 0."""
    output: Output
    """What the system made of it."""
    scores: dict[str, float | None]
    """Each score by its scorer's code; None where it was not scored."""
    broken: dict[str, str] = Field(default_factory=dict)
    """Scorers that crashed, and how."""


class Grade(BaseModel):
    """What a judge said of one result."""

    model_config = ConfigDict(frozen=True)

    type: Literal["grade"] = "grade"
    key: str
    """The result's key."""
    judge: str
    """The judge's name."""
    version: int
    """The version of the judge's wording."""
    model: str
    """The model that judged."""
    value: float | None
    """From 0 to 1, for fluency at most 0; None where no grade could be read."""
    reason: str
    """The judge's own words, or why there is no grade."""


Line = Header | Result | Grade
"""What a run's file holds, a line each."""

_LINE: TypeAdapter[Line] = TypeAdapter(Annotated[Line, Field(discriminator="type")])


class Run(BaseModel):
    """A run as it stands in its file."""

    model_config = ConfigDict(frozen=True)

    header: Header
    """What was run; the last header in the file."""
    results: tuple[Result, ...]
    """The newest result for each case and repeat of that version, by case and repeat."""
    grades: tuple[Grade, ...] = ()
    """What judges said of them."""

    @property
    def complete(self) -> bool:
        """Whether every case has been run as often as asked."""
        return len(self.results) == self.header.cases * self.header.repeats

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases, each once, in order of their ids."""
        return tuple({result.case.id: result.case for result in self.results}.values())


class RunFile:
    """A run's file, open for adding to. Only one process may hold it."""

    def __init__(self, path: Path) -> None:
        """Open or begin the file, and cut off a last line that was torn.

        Raises:
            CaseError: Another process is adding to it.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        _lock(self._handle, path)
        with path.open("rb") as stream:
            os.truncate(self._handle, len(whole_lines(stream.read())))

    def add(self, line: Line) -> None:
        """Add one line, in a single write."""
        os.write(self._handle, line.model_dump_json().encode() + b"\n")

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._handle)


def keys_in(path: Path) -> set[str]:
    """The keys of the results that a file holds; empty where there is none."""
    if not path.exists():
        return set()
    start = '{"type":"result","key":"'
    with path.open(encoding="utf-8") as stream:
        # The key is where we wrote it; reading the rest would take ten times as long.
        return {
            line[len(start) : line.index('"', len(start))]
            for line in stream
            if line.startswith(start) and line.endswith("\n")
        }


def load_run(source: Path | str, *, folder: Path = RUNS) -> Run:
    """Read a run, finished or not.

    Args:
        source: The run's file, or its name in `folder`.
        folder: Where runs are kept.

    Raises:
        CaseError: There is no such run, or its file is damaged before its last line.
    """
    named = folder / f"{source}.jsonl"
    path = named if named.exists() else Path(source)
    if not path.is_file():
        raise CaseError(f"There is no run {str(source)!r}. `python -m evals runs` lists them.")
    header: Header | None = None
    results: dict[tuple[str, int], Result] = {}
    grades: dict[tuple[str, str], Grade] = {}
    for line in read_lines(path):
        if isinstance(line, Header):
            header = line
        elif isinstance(line, Result):
            results[line.case.id, line.repeat] = line
        else:
            grades[line.key, line.judge] = line
    if header is None:
        raise CaseError(f"{path.name} is no run: it does not begin with one.")
    kept = {place: result for place, result in results.items() if result.version == header.version}
    ordered = tuple(kept[place] for place in sorted(kept))
    keys = {result.key for result in ordered}
    judged = tuple(grade for grade in grades.values() if grade.key in keys)
    return Run(header=header, results=ordered, grades=judged)


def list_runs(folder: Path = RUNS) -> tuple[Header, ...]:
    """The runs in a folder, newest first. Empty when there are none."""
    found = [header for path in folder.glob("*.jsonl") if (header := _last_header(path))]
    return tuple(sorted(found, key=lambda header: header.started, reverse=True))


def read_lines(path: Path) -> Iterator[Line]:
    """Every whole line of a file; a torn last one is left out.

    Raises:
        CaseError: Another line is damaged.
    """
    for number, text in enumerate(whole_lines(path.read_bytes()).splitlines(), start=1):
        try:
            yield _LINE.validate_json(text)
        except ValidationError:
            raise CaseError(f"{path.name}: line {number} is damaged.") from None


def _last_header(path: Path) -> Header | None:
    """The newest header of a file; None where there is none."""
    start = b'{"type":"run"'
    headers = [line for line in path.read_bytes().splitlines() if line.startswith(start)]
    try:
        return Header.model_validate_json(headers[-1]) if headers else None
    except ValidationError:
        return None


def whole_lines(content: bytes) -> bytes:
    """What of a file are whole lines: a last one without an end was torn."""
    return content[: content.rfind(b"\n") + 1]


def _lock(handle: int, path: Path) -> None:
    """Make sure that nobody else adds to the file. Where a system has no such lock, trust it."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise CaseError(f"Another process is adding to {path.name}.") from None
