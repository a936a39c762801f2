"""Reports on every surface: whole, escaped, and asking nothing of any server."""

import math
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from evals import Report, compare, comparison_page, report, report_page
from evals.commands import main
from evals.outputs import Outcome, Output
from evals.runs import Run
from evals.show.junit import report_junit
from evals.show.markdown import comparison_markdown, report_markdown
from tests.evals.making import case, finding, made_run, spent, text

NASTY = 'Hi <img src="https://evil.test/x.png"> & **you** | <script>alert(1)</script>\x07'
ANSWERS = {
    "good": text(usage=spent(seconds=1.0)),
    "nasty": text(NASTY, unlinked=("evil",), findings=(finding("warning"),), usage=spent(seconds=3)),
    "failed": Output(outcome=Outcome.FAILED, said="ModelBusyError: wait <b>"),
    "asked": Output(outcome=Outcome.ASKED, said="Why?"),
    "refused": Output(outcome=Outcome.REFUSED, said="No."),
}  # fmt: skip


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run with one of everything."""
    return made_run(tmp_path, ANSWERS, good=case("good", tags=("sloppy",)))


@pytest.fixture
def summed(run: Run) -> Report:
    """Its report."""
    return report(run)


def figure(summed: Report, code: str) -> object:
    (found,) = (each for each in summed.figures if each.scorer.code == code)
    return found


def test_every_figure_has_its_n_and_says_what_was_not_scored(summed: Report) -> None:
    linked = figure(summed, "no_unlinked_claim")
    assert (linked.mean, linked.cases, linked.unscored) == (0.5, 2, 3)
    assert 0 < linked.interval.low < 0.5 < linked.interval.high < 1
    nothing = figure(summed, "must_not")
    assert (nothing.mean, nothing.interval, nothing.unscored) == (None, None, 5)
    assert figure(summed, "latency").mean == 2.0
    assert summed.outcomes == {"drafted": 2, "failed": 1, "asked": 1, "refused": 1}
    assert summed.failures == 1
    assert figure(summed, "money").mean is None, "an unknown price is not zero"


def test_a_tag_with_one_case_has_no_row_of_its_own(summed: Report) -> None:
    assert "platform:linkedin" in summed.by_tag
    assert "sloppy" not in summed.by_tag


def test_the_worst_come_first_with_what_is_wrong(summed: Report) -> None:
    assert [bad.result.case.id for bad in summed.bad] == ["nasty", "failed", "asked", "refused"]
    assert summed.bad[0].faults[0] == "breaks a promise: no unlinked claim"
    assert "unlinked: 'evil'" in summed.bad[0].faults


def test_the_page_asks_nothing_of_any_server(summed: Report, run: Run) -> None:
    for page in (report_page(summed), comparison_page(compare(run, run))):
        assert "default-src 'none'" in page
        assert not re.search(r"<(?:script|img|link|iframe|object)\b", page)
        assert not re.search(r"<[^>]*(?:src|href)\s*=|url\(|@import", page)
        addresses = re.findall(r"https?://[^\s\"'<&]+", page)
        assert set(addresses) <= {"http://www.w3.org/2000/svg", "https://evil.test/x.png"}
    page = report_page(summed)
    assert "&lt;script&gt;" in page
    assert page.count("<svg") >= 2
    ET.fromstring(re.search(r"<svg.*?</svg>", page, re.DOTALL)[0])


def test_markdown_shows_texts_as_they_are(summed: Report, run: Run) -> None:
    shown = report_markdown(summed)
    assert r"\<script\>" in shown
    assert r"\*\*you\*\*" in shown
    assert "| no unlinked claim | 50.0 % |" in shown
    assert "| nothing forbidden | not scored | - | 0 (5 unscored) |" in shown
    assert "same" in comparison_markdown(compare(run, run))


def test_junit_names_failures_and_errors(run: Run) -> None:
    suite = ET.fromstring(report_junit(run))
    assert {name: suite.get(name) for name in ("tests", "failures", "errors")} == {
        "tests": "5",
        "failures": "1",
        "errors": "1",
    }
    by_name = {each.get("name"): each for each in suite}
    assert by_name["nasty"].find("failure").get("message") == "no unlinked claim"
    assert by_name["failed"].find("error") is not None
    assert by_name["good"].find("failure") is None
    assert "\ufffd" in by_name["nasty"].findtext("system-out")


def test_the_commands_write_every_form(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["--folder", str(tmp_path)]
    files = {form: tmp_path / f"r.{form}" for form in ("html", "markdown", "junit")}
    options = [word for form, path in files.items() for word in (f"--{form}", str(path))]
    assert main(["report", "made", "--tags", *options, *common]) == 0
    assert all(path.stat().st_size > 500 for path in files.values())
    shown = capsys.readouterr().out
    assert "breaks a promise: no unlinked claim" in shown
    assert "platform:linkedin" in shown
    assert main(["compare", "made", "made", *options[:4], *common]) == 0
    assert "No difference between the set-ups." in capsys.readouterr().out
    assert main(["runs", *common]) == 0
    assert "embedded-naive" in capsys.readouterr().out


def test_an_interval_that_says_nothing_is_a_dash(summed: Report) -> None:
    calls = figure(summed, "calls")
    assert calls.interval.low == -math.inf
    assert "| calls | 0.00 calls | - |" in report_markdown(summed)
