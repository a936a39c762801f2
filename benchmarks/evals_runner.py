"""What the eval runner itself costs, beside inspect-ai on the same samples in the same run.

    python benchmarks/evals_runner.py

A scripted model answers each trivial case at once, so all the time is the runner's: keys, threads,
scores, one line written for each result. Limits (issue 6): 1,000 cases under 3 s, taken up again
under 0.5 s, cost linear to 20,000, and at least 5 times as fast as inspect-ai (the [inspect] extra;
its part is left out, and said to be, where it is not installed).
"""

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from assistant import Capability, FilledPrompt, Reply, Usage, parse_brief
from evals import Case, Outcome, Output, System, run

AnswerT = TypeVar("AnswerT", bound=BaseModel)

CASES = 1_000
SIZES = (1_000, 2_000, 5_000, 10_000, 20_000)
ROUNDS = 3
TEXT = "Hi Tom, I took your class."
TRIVIAL = System(name="trivial", model="none", threads=8)


class Note(BaseModel):
    """What the scripted model answers."""

    text: str


class Scripted:
    """A model that has its answer ready."""

    name, local = "scripted", True
    capability = Capability(writes=True, reads=False, context=8192)

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Give the answer."""
        del prompt, seed, max_tokens
        return Reply(answer.model_validate({"text": TEXT}), Usage(calls=1, cost=0.0))


def cases(number: int) -> list[Case]:
    """So many trivial cases."""
    brief = parse_brief(
        "{platform: linkedin, sender: {name: Ines Falk}, recipient: {name: Tom Reyes}, tie: x}"
    )
    return [
        Case(id=f"case-{index}", brief=brief, must_not=("flan",), origin="made up")
        for index in range(number)
    ]


def answer(case: Case, /, *, repeat: int) -> Output:
    """Ask the scripted model."""
    prompt = FilledPrompt("trivial", 1, "Write.", f"To {case.brief.recipient.name}", 0)
    reply = Scripted().ask(prompt, Note, seed=repeat, max_tokens=100)
    return Output(outcome=Outcome.DRAFTED, text=reply.value.text, offered=True, usage=reply.usage)


def seconds(work: Callable[[], object]) -> float:
    """How long something takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def ours(given: list[Case]) -> tuple[float, float]:
    """Seconds for a fresh run, and for taking the finished run up again."""
    folder = Path(tempfile.mkdtemp())
    try:

        def once() -> object:
            return run(TRIVIAL, cases=given, folder=folder, answerer=answer)

        return seconds(once), seconds(once)
    finally:
        shutil.rmtree(folder)


def inspects(number: int) -> float:
    """Seconds inspect-ai takes for as many samples, a stand-in model and one scorer."""
    import inspect_ai
    from inspect_ai.dataset import Sample
    from inspect_ai.scorer import includes
    from inspect_ai.solver import generate

    task = inspect_ai.Task(
        dataset=[Sample(id=str(n), input="To Tom Reyes", target="output") for n in range(number)],
        solver=generate(),
        scorer=includes(),
    )
    folder = tempfile.mkdtemp()
    try:
        return seconds(
            lambda: inspect_ai.eval(
                task, model="mockllm/model", log_dir=folder, display="none", ctl_server=False
            )
        )
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Print each figure beside its limit."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    run(TRIVIAL, cases=cases(1), folder=Path(tempfile.mkdtemp()), answerer=answer)  # imports
    rounds = [ours(cases(CASES)) for _ in range(ROUNDS)]
    fresh, again = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"{CASES:,} cases, median of {ROUNDS}: {fresh:.2f} s (limit 3 s)")
    print(f"taken up again: {again:.2f} s (limit 0.5 s)")
    for size in SIZES:
        took, resumed = ours(cases(size))
        each = 1000 * took / size
        print(f"{size:6,} cases: {took:6.2f} s, {each:.3f} ms each; again {resumed:.2f} s")
    if find_spec("inspect_ai") is None:
        print("inspect-ai: not installed, so not compared: pip install 'firsthello[inspect]'")
        return
    inspects(1)  # imports
    theirs = statistics.median(inspects(CASES) for _ in range(ROUNDS))
    print(
        f"inspect-ai, {CASES:,} samples, median of {ROUNDS}: {theirs:.2f} s, "
        f"{theirs / fresh:.0f} times ours (limit: at least 5)"
    )


if __name__ == "__main__":
    main()
