"""The runner: cases x system x repeats, in threads, each result kept the moment it is there."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assistant import list_rules
from evals import drafting
from evals.cases import Case, CaseError, dataset_hash, load_cases
from evals.runs import RUNS, Header, Result, Run, RunFile, keys_in, load_run
from evals.scorers import list_scorers
from evals.systems import System, load_system
from evals.versions import code_hash, prompt_versions, result_key, version

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant import Model
    from evals.outputs import Output


@dataclass(frozen=True)
class _Task:
    """One case, once."""

    case: Case
    repeat: int
    key: str


class Answerer(Protocol):
    """What drafts: a case and the number of the repeat in, an output out."""

    def __call__(self, case: Case, /, *, repeat: int) -> Output:
        """Make something of a case."""


class Watcher(Protocol):
    """Somebody who wants to see a run go on."""

    def plan(self, total: int, done: int) -> None:
        """Hear, once, how many results there will be and how many there are already."""

    def add(self, result: Result) -> None:
        """See a result as it is kept, from any thread."""


def run(  # noqa: PLR0913 - each is one thing that may be otherwise
    system: System | str,
    *,
    cases: Sequence[Case] | None = None,
    repeats: int = 1,
    threads: int | None = None,
    name: str = "",
    folder: Path = RUNS,
    model: Model | None = None,
    answerer: Answerer | None = None,
    code: str = "",
    watcher: Watcher | None = None,
) -> Run:
    """Run a system over cases, and take up where an earlier run of the same stopped.

    Each result is added to the run's file as it comes, so nothing finished is lost and nothing
    is done twice, however the process ends.

    Args:
        system: A system or its name.
        cases: The cases; all of the project's when None.
        repeats: How often each case is run; each repeat has seeds of its own.
        threads: How many run at once; the system's own number when None.
        name: What to call the run; from the system and its version when empty.
        folder: Where runs are kept.
        model: Asked in place of the system's own model.
        code: A name for what drafts; that of the product, or "scripted" for another, when empty.
        answerer: Drafts in place of the product; the system then only gives the name.
        watcher: Told of the plan and of each result.

    Returns:
        The run, complete.

    Raises:
        CaseError: A name is unknown, there are no cases, or another process adds to the file.
    """
    chosen = load_system(system) if isinstance(system, str) else system
    wanted = tuple(load_cases() if cases is None else cases)
    if not wanted or repeats < 1:
        raise CaseError("There is nothing to run: no cases, or no repeats.")
    header = _header(chosen, wanted, repeats, name, code=code or _scripted(answerer))
    path = folder / f"{header.name}.jsonl"
    asked = model or (None if answerer else chosen.open_model())
    work = answerer or partial(drafting.answer, system=chosen, model=asked)
    file = RunFile(path)
    try:
        done = keys_in(path)
        tasks = [task for task in _tasks(wanted, repeats, header.version) if task.key not in done]
        file.add(header)
        if watcher:
            total = len(wanted) * repeats
            watcher.plan(total, total - len(tasks))
        _Bench(work, file, header.version, watcher).clear(tasks, threads or chosen.threads)
    finally:
        file.close()
    return load_run(path)


def _scripted(answerer: Answerer | None) -> str | None:
    """A name for what drafts in place of the product; None where nothing does."""
    return "scripted" if answerer else None


def scored(case: Case, output: Output) -> tuple[dict[str, float | None], dict[str, str]]:
    """Every score of one output, and the scorers that crashed with what they said."""
    scores: dict[str, float | None] = {}
    broken: dict[str, str] = {}
    for scorer in list_scorers():
        if scorer.score is None:
            continue
        try:
            scores[scorer.code] = scorer.score(case, output)
        except Exception as error:  # noqa: BLE001 - recorded, counted, and it fails the gate
            broken[scorer.code] = f"{type(error).__name__}: {error}"
    return scores, broken


def _header(
    system: System, cases: Sequence[Case], repeats: int, name: str, *, code: str | None
) -> Header:
    """The header of a run that begins now."""
    of_version = version(system, code=code)
    return Header(
        name=name or f"{system.name}-{of_version[:8]}",
        system=system.name,
        described=system.described(),
        prompts=dict(prompt_versions()),
        code=code or code_hash(),
        rules=tuple(rule.code for rule in list_rules()),
        version=of_version,
        dataset=dataset_hash(cases),
        cases=len(cases),
        repeats=repeats,
    )


def _tasks(cases: Sequence[Case], repeats: int, of_version: str) -> Iterable[_Task]:
    """All there is to do, every case once before any is repeated."""
    for repeat in range(repeats):
        for case in cases:
            yield _Task(case, repeat, result_key(case, repeat, of_version))


@dataclass(frozen=True)
class _Bench:
    """Where the work is done: results are made here and kept at once."""

    work: Answerer
    file: RunFile
    version: str
    watcher: Watcher | None

    def clear(self, tasks: Sequence[_Task], threads: int) -> None:
        """Do all tasks, so many at once."""
        pool = ThreadPoolExecutor(threads, "evals")
        try:
            for ended in as_completed([pool.submit(self._do, task) for task in tasks]):
                ended.result()
        finally:
            # After Ctrl-C only what is under way is finished; the rest can be taken up.
            pool.shutdown(cancel_futures=True)

    def _do(self, task: _Task) -> None:
        """Do one task and keep its result."""
        output = self.work(task.case, repeat=task.repeat)
        scores, broken = scored(task.case, output)
        result = Result(
            key=task.key,
            version=self.version,
            case=task.case,
            repeat=task.repeat,
            output=output,
            scores=scores,
            broken=broken,
        )
        self.file.add(result)
        if self.watcher:
            self.watcher.add(result)
