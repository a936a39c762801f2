"""A bridge to inspect-ai: a run as one of its logs, so that its viewer can be used.

Nothing is drafted again: a solver hands over the recorded texts, and scorers the recorded scores.
Only here is inspect-ai imported; it comes with the [inspect] extra, which is in no lock file.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals.cases import CaseError
from evals.scorers import Scorer, list_scorers

if TYPE_CHECKING:
    from evals.runs import Result, Run

_MODEL = "mockllm/model"
"""Inspect's stand-in for a model: nothing is asked of it."""


def write_log(run: Run, folder: Path) -> Path:
    """Write a run as an inspect-ai log and return its path; `inspect view` shows it.

    Raises:
        CaseError: inspect-ai is not installed.
    """
    if find_spec("inspect_ai") is None:
        raise CaseError(
            "inspect-ai is not installed. It comes with firsthello's [inspect] extra: "
            "pip install 'firsthello[inspect]'."
        )
    import inspect_ai
    from inspect_ai.dataset import Sample

    samples = [
        Sample(
            id=f"{result.case.id}/{result.repeat}",
            input=_shown(result),
            target=result.case.expect.value,
            metadata=_metadata(result),
        )
        for result in run.results
    ]
    task = inspect_ai.Task(
        name=run.header.name,
        dataset=samples,
        solver=_recorded(),
        scorer=[_scorer(scorer) for scorer in list_scorers() if scorer.score],
    )
    log = inspect_ai.eval(
        task, model=_MODEL, log_dir=str(folder), display="none", log_samples=True, ctl_server=False
    )[0]
    return Path(str(log.location).removeprefix("file://"))


def _recorded() -> Any:
    """A solver that hands over the recorded text."""
    from inspect_ai.model import ModelOutput
    from inspect_ai.solver import solver

    def recorded() -> Any:
        async def solve(state: Any, _: Any) -> Any:
            state.output = ModelOutput.from_content(_MODEL, state.metadata["text"])
            return state

        return solve

    return solver(recorded)()


def _scorer(ours: Scorer) -> Any:
    """A scorer that hands over the recorded scores; none where there is none."""
    from inspect_ai.scorer import Score, mean, scorer, stderr

    def recorded() -> Any:
        async def score(state: Any, _: Any) -> Any:
            value = state.metadata["scores"].get(ours.code)
            return None if value is None else Score(value=value, explanation=ours.about)

        return score

    return scorer(metrics=[mean(), stderr()], name=ours.code)(recorded)()


def _shown(result: Result) -> str:
    """The brief, as the viewer shows it."""
    brief = result.case.brief
    lines = [f"{brief.platform}: {brief.sender.name} to {brief.recipient.name}"]
    lines += [words for words in (brief.tie, brief.intent, *brief.recipient.facts) if words]
    return "\n".join(lines)


def _metadata(result: Result) -> dict[str, Any]:
    """What the viewer shows beside a sample."""
    output = result.output
    return {
        "text": output.text or f"[{output.outcome.value}] {output.said}",
        "scores": result.scores,
        "tags": list(result.case.all_tags),
        "findings": [f"{seen.code}: {seen.message}" for seen in output.findings],
    }
