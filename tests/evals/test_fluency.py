"""Fluency: graded by the bare model, kept with the run, and lower for a text that is said worse.

The tape is of the model without its adapter, which runs in a process of its own while recording.
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from assistant.errors import ModelCutOffError
from assistant.llm.embedded import embedded_at
from assistant.llm.endpoint import Endpoint
from assistant.llm.model import AnswerT, Reply
from assistant.llm.prompts import FilledPrompt
from evals import compare, list_systems, report
from evals.commands import main
from evals.comparison import Verdict
from evals.fluency import BARE_SYSTEM, Fluency, as_one_line
from evals.judging import grade_run
from evals.outputs import Outcome, Output
from evals.runs import load_run
from evals.tapes import TAPED_HOST
from tests.evals.making import case, made_run, text
from tests.scripted_model import ScriptedModel

SERVE = """
import sys
from assistant.llm.opening import open_embedded
place = open_embedded(None, taught=False).endpoint()
print(place.base_url, place.key.get_secret_value(), flush=True)
sys.stdin.read()
"""

PAIRS = {
    "wrong forms": (
        "Hi Tom, I took your Saturday class last spring. How do you keep the forge so even?",
        "Hi Tom, I taked your Saturday class last spring. How do you keeps the forge so even?",
    ),
    "words left out": (
        "Hi Agnes, I'd love to send you the photos of your beans from when you were away.",
        "Hi Agnes, I'd love send you photos of your bean from when you away.",
    ),
    "one slip": (
        "Hi Liv, we sold cheese at the same market for years. I hope your new stall is doing well.",
        "Hi Liv, we sold cheese at the same market for years. I hope your new stall are doing well.",
    ),
    "word salad": (
        "Hello Mira, I saw that you drew the night bus map of Faro. What do you draw with?",
        "Hello Mira, that saw map I you bus night drew the of Faro. With draw do what you?",
    ),
}
"""The same message said well and said worse."""


@pytest.fixture
def bare(record_mode: str) -> Iterator[Endpoint]:
    """The model without its adapter: in another process while recording, else from tape."""
    if record_mode == "none":
        yield embedded_at(f"http://{TAPED_HOST}/v1")
        return
    command = [sys.executable, "-c", SERVE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:  # fmt: skip
        url, key = child.stdout.readline().split()
        running = embedded_at(url, key=SecretStr(key))
        yield running
        running.close()
        child.stdin.close()


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["nowhere"])
def test_a_text_said_worse_is_graded_lower(bare: Endpoint) -> None:
    for name, (good, bad) in PAIRS.items():
        well, worse = (Fluency().grade(case(), text(said), bare) for said in (good, bad))
        assert well.value < 0, well.reason
        assert worse.value < well.value - 0.1, name


@dataclass
class Weighing:
    """A model that says only what it must, and finds it less likely for every "bad" in it."""

    model: ScriptedModel
    name: str = "weighing"

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Say what the shape lets through."""
        only = answer.model_json_schema()["const"]
        self.model.script = lambda _: answer(only)
        reply = self.model.ask(prompt, answer, seed=seed, max_tokens=max_tokens)
        return replace(reply, likelihood=-1.0 - only.count("bad"))


def test_the_text_is_forced_and_weighed_with_no_brief(tmp_path: Path) -> None:
    made_run(tmp_path, {"a": text('Hi "Tom",\n\nbad.'), "b": Output(outcome=Outcome.ASKED)})
    model = Weighing(ScriptedModel([]))
    graded = grade_run(tmp_path / "made.jsonl", (Fluency(),), model)
    (asked,) = model.model.asked
    assert asked.prompt.weighed
    assert asked.prompt.temperature == 0
    assert asked.answer.model_json_schema()["const"] == "Hi 'Tom', bad."
    assert "Reyes" not in asked.prompt.system + asked.prompt.user
    (grade,) = graded.grades
    assert (grade.judge, grade.value, grade.model) == ("fluency", -2.0, "weighing")
    grade_run(tmp_path / "made.jsonl", (Fluency(),), model)
    assert len(model.model.asked) == 1, "what is graded is not graded again"


def test_it_stands_in_report_and_comparison_in_its_unit(tmp_path: Path) -> None:
    for name, slips in (("old", 2), ("new", 1)):  # every second case is mended
        texts = {f"c{at}": text("bad " * (slips if at % 2 else 2)) for at in range(20)}
        made_run(tmp_path, texts, name=name)
        grade_run(tmp_path / f"{name}.jsonl", (Fluency(),), Weighing(ScriptedModel([])))
    old, new = (load_run(name, folder=tmp_path) for name in ("old", "new"))
    (figure,) = (one for one in report(old).figures if one.scorer.code == "judge_fluency")
    assert (figure.scorer.title, figure.scorer.unit) == ("fluency", "nats")
    assert (figure.mean, figure.cases) == (-3.0, 20)
    (row,) = (one for one in compare(old, new).rows if one.scorer.code == "judge_fluency")
    assert (row.before, row.after, row.verdict) == (-3.0, -2.5, Verdict.BETTER)
    assert 0.2 < row.interval.low < 0.5 < row.interval.high < 0.8


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ([ModelCutOffError("too long")], "ModelCutOffError: too long"),
        (lambda asked: asked.answer("Hi Tom."), "does not tell how likely"),
    ],
)
def test_what_cannot_be_weighed_is_no_grade(script: object, reason: str) -> None:
    opinion = Fluency().grade(case(), text("Hi Tom."), ScriptedModel(script))
    assert opinion.value is None
    assert reason in opinion.reason


def test_the_command_asks_the_model_without_adapter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (system,) = (one for one in list_systems() if one.name == BARE_SYSTEM)
    assert (system.model, system.product_settings.adapter) == ("embedded", "none")
    made_run(tmp_path, {"asked": Output(outcome=Outcome.ASKED)})
    assert main(["fluency", "made", "--folder", str(tmp_path)]) == 0  # no text, so nobody is asked
    assert "asks when it should" in capsys.readouterr().out
    assert main(["fluency", "nothing", "--folder", str(tmp_path)]) == 2


def test_one_line_holds_the_same_words() -> None:
    assert as_one_line("Hi Ana,\n\n  both “we” met.\n") == "Hi Ana, both “we” met."
