"""Runs: nothing finished is lost, nothing is done twice, and repeats are not one reply read twice."""

import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from assistant import Capability, Reply, Usage
from evals import CaseError, Result, System, list_runs, load_run, run
from evals.outputs import Outcome
from evals.runs import RunFile, read_lines
from tests.evals.making import TRIVIAL, case, cases, made_run, text
from tests.scripted_model import ScriptedModel

KILLS = 20
SLOW = """
import os, sys, time
from pathlib import Path
from evals import run
from tests.evals.making import TRIVIAL, cases, text

folder = Path(sys.argv[1])
log = os.open(folder / "done.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

def answer(case, *, repeat):
    time.sleep(0.004)
    os.write(log, f"{case.id}\\n".encode())
    return text()

print("ready", flush=True)
run(TRIVIAL, cases=cases(2000), name="killed", folder=folder, answerer=answer, threads=4)
"""


def test_a_run_is_whole_and_can_be_read_again(tmp_path: Path) -> None:
    made = run(
        TRIVIAL,
        cases=cases(5),
        repeats=2,
        folder=tmp_path,
        answerer=lambda *_, **__: text(),
        threads=3,
    )
    assert made.complete
    assert len(made.results) == 10
    assert load_run(made.header.name, folder=tmp_path) == made
    assert [header.name for header in list_runs(tmp_path)] == [made.header.name]


def test_what_is_there_is_not_done_again(tmp_path: Path) -> None:
    seen = Counter[str]()

    def answer(given: object, *, repeat: int) -> object:
        seen[f"{given.id}/{repeat}"] += 1
        return text()

    few, more = cases(3), cases(6)
    run(TRIVIAL, cases=few, folder=tmp_path, answerer=answer)
    made = run(TRIVIAL, cases=more, folder=tmp_path, repeats=2, answerer=answer)
    assert len(made.results) == 12
    assert set(seen.values()) == {1}


@pytest.mark.parametrize("change", ["case", "system", "code"])
def test_what_depends_on_a_change_is_done_anew(tmp_path: Path, change: str) -> None:
    first = run(
        TRIVIAL, cases=cases(3), name="one", folder=tmp_path, answerer=lambda *_, **__: text()
    )
    changed = cases(3)
    system = TRIVIAL
    if change == "case":
        changed[1] = changed[1].model_copy(update={"must_not": ("other",)})
    if change == "system":
        system = TRIVIAL.model_copy(update={"seed": 7})
    answers = [] if change == "code" else None

    def answer(given: object, **_: int) -> object:
        answers.append(given.id)
        return text("Other words.")

    if change == "code":  # what the product itself drafts is not what a script did
        made = run(TRIVIAL, cases=changed, name="one", folder=tmp_path)
        assert made.header.version != first.header.version
        assert all(result.output.writer == "frames" for result in made.results)
        return
    answers = []
    made = run(system, cases=changed, name="one", folder=tmp_path, answerer=answer)
    assert answers == (["case-1"] if change == "case" else ["case-0", "case-1", "case-2"])
    assert made.complete
    assert len(made.results) == 3


def test_a_torn_last_line_is_cut_off_and_done_again(tmp_path: Path) -> None:
    made = run(
        TRIVIAL, cases=cases(4), name="torn", folder=tmp_path, answerer=lambda *_, **__: text()
    )
    path = tmp_path / "torn.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole[:-30])
    assert len(load_run(path).results) == 3
    again = run(
        TRIVIAL, cases=cases(4), name="torn", folder=tmp_path, answerer=lambda *_, **__: text()
    )
    assert again.results == made.results
    assert sum(isinstance(line, Result) for line in read_lines(path)) == 4


def test_damage_before_the_last_line_is_said(tmp_path: Path) -> None:
    run(TRIVIAL, cases=cases(2), name="bad", folder=tmp_path, answerer=lambda *_, **__: text())
    path = tmp_path / "bad.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b'{"type":"result"}\n' + lines[1])
    with pytest.raises(CaseError, match="line 2 is damaged"):
        load_run(path)


def test_one_process_adds_to_a_run(tmp_path: Path) -> None:
    held = RunFile(tmp_path / "held.jsonl")
    with pytest.raises(CaseError, match="Another process"):
        run(TRIVIAL, cases=cases(1), name="held", folder=tmp_path, answerer=lambda *_, **__: text())
    held.close()


def test_killing_it_twenty_times_loses_and_repeats_nothing(tmp_path: Path) -> None:
    draw, before, kills = random.Random(11), set[str](), 0
    path = tmp_path / "killed.jsonl"
    while True:
        process = subprocess.Popen(
            [sys.executable, "-c", SLOW, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout.readline() == "ready\n"
        if kills < KILLS:
            time.sleep(draw.uniform(0.0, 0.15))
            process.send_signal(signal.SIGKILL)
            kills += 1
        ended = process.wait(timeout=60)
        process.stdout.close()
        results = []
        if path.exists():
            results = [line.key for line in read_lines(path) if isinstance(line, Result)]
        assert max(Counter(results).values(), default=1) == 1, "a finished case was done again"
        assert before <= set(results), "a finished case was lost"
        before = set(results)
        if ended == 0:
            break
    assert kills == KILLS
    assert len(before) == 2000
    worked = Counter((tmp_path / "done.log").read_text(encoding="utf-8").split())
    twice = sum(count - 1 for count in worked.values())
    assert twice <= 4 * KILLS, "only what was under way when it was killed is done again"


def test_threads_are_limited(tmp_path: Path) -> None:
    lock, now, most = threading.Lock(), [0], [0]

    def answer(*_: object, **__: int) -> object:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.01)
        with lock:
            now[0] -= 1
        return text()

    run(TRIVIAL, cases=cases(20), folder=tmp_path, answerer=answer, threads=4)
    assert most[0] == 4


def test_repeats_change_the_seed_in_the_request(tmp_path: Path) -> None:
    small = Capability(writes=False, reads=False, context=2048)

    def pick_first(asked: object) -> dict[str, str]:
        fields = asked.answer.model_json_schema()["properties"]
        return {name: field["enum"][0] for name, field in fields.items()}

    model = ScriptedModel(pick_first, capability=small)
    system = System(name="scripted", model="none", seed=3)
    given = [case(intent="how did he get into ship repair?")]
    run(system, cases=given, repeats=3, folder=tmp_path, model=model)
    seeds = [asked.seed for asked in model.asked]
    assert len(seeds) == len(set(seeds)) == 3
    assert {seed % 100 for seed in seeds} == {4}


class Crashing:
    """A model with a defect of its own."""

    name, local = "crashing", True
    capability = Capability(writes=True, reads=False, context=2048)

    def ask(self, *_: object, **__: object) -> Reply:
        raise ZeroDivisionError("a defect")


def test_a_crash_while_drafting_is_an_output(tmp_path: Path) -> None:
    made = run(TRIVIAL, cases=[case()], folder=tmp_path, model=Crashing())
    (result,) = made.results
    assert result.output.outcome is Outcome.FAILED
    assert result.output.said == "ZeroDivisionError: a defect"
    assert result.scores["ready_rightly"] == 0


def test_a_plain_writer_sends_one_prompt_and_takes_what_comes(tmp_path: Path) -> None:
    system = System(name="plain", model="none", writer="plain", prompt="To $recipient: $tie. $no")
    model = ScriptedModel([{"text": "Hi Tom, we met in Oslo."}])
    (result,) = run(system, cases=[case()], folder=tmp_path, model=model).results
    assert model.asked[0].prompt.user == "To Tom Reyes: took his class. $no"
    assert result.output.offered
    assert "Oslo" in result.output.unlinked
    assert result.output.usage == Usage(
        calls=1, input_tokens=100, output_tokens=20, seconds=0.01, cost=0.0
    )


def test_a_judged_case_tells_what_was_said(tmp_path: Path) -> None:
    made = made_run(tmp_path, {"one": text(), "two": text("Hello.")})
    assert [result.output.text for result in made.results][1] == "Hello."
