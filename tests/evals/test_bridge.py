"""The bridge to inspect-ai: with it installed a log with our scores, without it one clear sentence.

It is in no lock file, so `make test` sees the sentence; CONTRIBUTING says how to see the log.
"""

from importlib.util import find_spec
from pathlib import Path

import pytest

from evals import CaseError, report
from evals.bridge import write_log
from evals.outputs import Outcome, Output
from tests.evals.making import made_run, text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # inspect-ai's own
def test_a_run_becomes_a_log_or_it_is_said_what_is_missing(tmp_path: Path) -> None:
    asked = Output(outcome=Outcome.ASKED, said="Why?")
    run = made_run(tmp_path, {"a": text(), "b": text(unlinked=("Oslo",)), "c": asked})
    if find_spec("inspect_ai") is None:
        with pytest.raises(CaseError, match=r"pip install 'firsthello\[inspect\]'"):
            write_log(run, tmp_path)
        return
    from inspect_ai.log import read_eval_log

    log = read_eval_log(str(write_log(run, tmp_path)))
    assert [sample.output.completion for sample in log.samples][-1] == "[asked] Why?"
    means = {score.name: score.metrics["mean"].value for score in log.results.scores}
    counts = {score.name: score.scored_samples for score in log.results.scores}
    for figure in report(run).figures:
        if figure.scorer.score and figure.mean is not None:
            assert means[figure.scorer.code] == pytest.approx(figure.mean)
            assert counts[figure.scorer.code] == figure.cases
