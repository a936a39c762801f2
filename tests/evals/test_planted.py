"""Three planted regressions, each in a copy of the product: compare names them, the gate stops them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from evals import Comparison, Decision, Run, compare, gate, load_run
from evals.gating import baseline_of
from tests.evals.planted_run import ONLY_THESE_FACTS

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).parent / "planted_run.py"


class Copy:
    """A copy of the product that may be spoiled."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "product"
        self.runs = folder / "runs"
        for name in ("assistant", "evals", "prompts"):
            left_out = shutil.ignore_patterns("__pycache__", "tapes", "baselines")
            shutil.copytree(ROOT / name, self.root / name, ignore=left_out)

    def run(self, name: str) -> Run:
        """Run the planted cases with whatever the copy has become."""
        subprocess.run(
            [sys.executable, "-B", str(SCRIPT), str(self.runs), name],
            cwd=self.root,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(self.root), "HOME": str(self.runs)},
            check=True,
            timeout=120,
        )
        return load_run(self.runs / f"{name}.jsonl")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The run before anything was spoiled."""
    return Copy(tmp_path_factory.mktemp("good")).run("good")


def judged(good: Run, bad: Run) -> tuple[Comparison, set[str], Decision]:
    """The comparison, the titles of the scores that got worse, and what the gate says."""
    comparison = compare(good, bad)
    worse = {row.scorer.title for row in comparison.worse}
    return comparison, worse, gate(bad, baseline_of(good))


def test_the_good_one_passes(good: Run) -> None:
    comparison, worse, decision = judged(good, good)
    assert comparison.changes == ()
    assert worse == set()
    assert decision.passed


def test_a_prompt_without_the_line_about_facts(good: Run, tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    prompt = copy.root / "prompts" / "request.md"
    lines = prompt.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if ONLY_THESE_FACTS not in line]
    assert len(kept) == len(lines) - 1
    prompt.write_text("".join(kept), encoding="utf-8")
    comparison, worse, decision = judged(good, copy.run("bad"))
    assert any(change.startswith("prompt request: version") for change in comparison.changes)
    # The checks mend the text, so the reader sees nothing; that it had to be mended is seen.
    assert {"right the first time", "calls"} <= worse
    assert any("right the first time" in reason for reason in decision.reasons)


def test_a_limit_that_is_off_by_one(good: Run, tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    platform = copy.root / "assistant" / "platforms" / "linkedin.py"
    text = platform.read_text(encoding="utf-8")
    assert text.count("value=200,") == 1
    platform.write_text(text.replace("value=200,", "value=201,"), encoding="utf-8")
    comparison, worse, decision = judged(good, copy.run("bad"))
    assert "inside the limit" in worse
    assert len(comparison.pairs) == 8
    assert any("inside the limit: promised 100 %, is 50.0%" in why for why in decision.reasons)


def test_a_check_that_is_switched_off(good: Run, tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    (copy.root / "assistant" / "checks" / "prv002_contact_details.py").unlink()
    comparison, worse, decision = judged(good, copy.run("bad"))
    assert "rule PRV002 is gone" in comparison.changes
    assert "nothing forbidden" in worse
    assert "rules are gone: PRV002" in decision.reasons
    assert any(reason.startswith("nothing forbidden") for reason in decision.reasons)
