"""The gate: closed by whatever was promised and broke, fell too far, or is no longer there."""

from pathlib import Path

import pytest

from evals import CaseError, Output, gate, load_baseline
from evals.commands import main
from evals.gating import baseline_of, write_baseline
from evals.outputs import Outcome
from evals.runs import Run, RunFile
from tests.evals.making import case, finding, made_run, spent, text

GOOD = text()
FAILED = Output(outcome=Outcome.FAILED, said="ModelBusyError: wait")
ASKED = Output(outcome=Outcome.ASKED, said="Why?")


def twenty(**changed: Output) -> dict[str, Output]:
    """Twenty good texts, but for those given."""
    return {f"c{i}": GOOD for i in range(20)} | changed


def made(folder: Path, answers: dict[str, Output], name: str = "new") -> Run:
    """A run of which every case forbids a word, so that each promise is measured."""
    options = {key: case(key, must_not=("flan",)) for key in answers}
    return made_run(folder, answers, name=name, **options)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"c3": text("x" * 201)}, "inside the limit: promised 100 %, is 95.0% (c3)"),
        ({"c3": text(unlinked=("Oslo",))}, "no unlinked claim: promised 100 %"),
        ({"c3": text("A flan.")}, "nothing forbidden: 1.000 -> 0.950"),
        ({"c3": FAILED}, "c3 failed: ModelBusyError: wait"),
        ({"c3": text(dark=("S4",)), "c4": text(dark=("S4",))}, "every light lit: 1.000 -> 0.900"),
        ({"c3": ASKED}, "asks when it should: 1.000 -> 0.950"),
        ({"c3": text(offered=False)}, "ready when it should be: 1.000 -> 0.950"),
        ({f"c{i}": text(findings=(finding("warning"),)) for i in range(3)}, "warnings left: 0.000 -> 0.150"),
        ({f"c{i}": text(usage=spent(calls=2)) for i in range(4)}, "calls: 0.000 -> 0.400"),
    ],
)  # fmt: skip
def test_it_closes(tmp_path: Path, changed: dict[str, Output], reason: str) -> None:
    base = baseline_of(made(tmp_path, twenty(), "base"))
    decision = gate(made(tmp_path, twenty(**changed)), base)
    assert not decision.passed
    assert any(reason in each for each in decision.reasons), decision.reasons


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"c3": text(dark=("S4",))},  # 5 % is this score's margin
        {"c3": text(findings=(finding("warning"),))},
        {f"c{i}": text(usage=spent(seconds=60.0)) for i in range(20)},  # time is only shown
    ],
)
def test_it_stays_open(tmp_path: Path, changed: dict[str, Output]) -> None:
    base = baseline_of(made(tmp_path, twenty(), "base"))
    assert gate(made(tmp_path, twenty(**changed)), base).reasons == ()


def test_a_rule_that_is_gone_closes_it(tmp_path: Path) -> None:
    run = made(tmp_path, twenty(), "base")
    base = baseline_of(run)
    fewer = run.header.model_copy(update={"rules": run.header.rules[1:]})
    decision = gate(run.model_copy(update={"header": fewer}), base)
    assert decision.reasons == (f"rules are gone: {run.header.rules[0]}",)


def test_cases_that_are_gone_close_it_unless_that_is_meant(tmp_path: Path) -> None:
    base = baseline_of(made(tmp_path, twenty(), "base"))
    fewer = made(tmp_path, {f"c{i}": GOOD for i in range(15)})
    assert "gone: c15, c16, c17, c18, c19" in gate(fewer, base).reasons[0]
    assert gate(fewer, base, any_dataset=True).passed


def test_a_promise_that_is_no_longer_measured_is_not_kept(tmp_path: Path) -> None:
    base = baseline_of(made(tmp_path, twenty(), "base"))
    none = made(tmp_path, {f"c{i}": text(offered=False) for i in range(20)})
    reasons = gate(none, base).reasons
    assert "inside the limit: promised, and no longer measured" in reasons


def test_an_unfinished_run_does_not_pass_and_is_no_baseline(tmp_path: Path) -> None:
    run = made(tmp_path, twenty(), "base")
    base = baseline_of(run)
    part = run.model_copy(update={"results": run.results[:-1]})
    assert "not finished: 19 of 20" in gate(part, base).reasons[0]
    with pytest.raises(CaseError, match="not finished"):
        baseline_of(part)


def test_a_scorer_that_crashed_closes_it(tmp_path: Path) -> None:
    run = made(tmp_path, twenty(), "base")
    base = baseline_of(run)
    first = run.results[0].model_copy(update={"broken": {"calls": "TypeError: no"}})
    broken = run.model_copy(update={"results": (first, *run.results[1:])})
    assert "scorer calls crashed 1 times" in gate(broken, base).reasons


def test_the_command_says_so_by_its_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_baseline(made(tmp_path, twenty(), "base"), tmp_path / "base.json")
    assert load_baseline(tmp_path / "base.json").cases[0] == "c0"
    made(tmp_path, twenty(c3=text("x" * 201)), "bad")
    common = ["--baseline", str(tmp_path / "base.json"), "--folder", str(tmp_path)]
    assert main(["gate", "base", *common]) == 0
    assert main(["gate", "bad", *common]) == 1
    assert "inside the limit: promised 100 %" in capsys.readouterr().out
    assert main(["gate", "nobody", *common]) == 2
    assert main(["gate", "bad", "--baseline", "nobody", "--folder", str(tmp_path)]) == 2
    assert main(["baseline", "bad", str(tmp_path / "b.json"), "--folder", str(tmp_path)]) == 0
    with RunLocked(tmp_path / "bad.jsonl"):
        assert main(["report", "bad", "--folder", str(tmp_path)]) == 0


class RunLocked:
    """Somebody else who is adding to a run: reading goes on."""

    def __init__(self, path: Path) -> None:
        self._file = RunFile(path)

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._file.close()
