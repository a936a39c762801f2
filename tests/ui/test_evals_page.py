"""The evals page: real runs of real cases, a report, a comparison, and nothing where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import load_cases, run
from tests.ui.pages import field, open_app, said


def test_without_a_run_it_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert "python -m evals run" in said(open_app("evals"))


def test_a_run_is_reported_and_two_are_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cases = load_cases("bare")[:4]
    for name in ("first", "second"):
        run("guided-no-model", cases=cases, name=name)
    app = open_app("evals")
    told = said(app)
    assert "What the run says" in told
    assert '<th scope="row">' in told
    assert "95 %" in told

    field(app, "eval_other").set_value("first").run()
    field(app, "eval_run").set_value("second").run()
    assert "What changed" in said(app)
    assert "of 4" in said(app)
    assert not app.exception
