"""Batches: the requests are those the product would send, and replies become a run like any other."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.llm import Capability
from assistant.llm.embedded import EmbeddedModel
from evals import CaseError, drafting, load_cases, load_system
from evals.batch import answer, export, read_back, replies, requests
from evals.commands import main
from evals.outputs import Outcome
from evals.seeded import Seeded
from tests.evals.making import TRIVIAL


class Chooser(Seeded):
    """The embedded model as a batch asks it: it chooses, and neither joins nor reads."""

    def __init__(self, model: EmbeddedModel) -> None:
        """Ask that model."""
        super().__init__(model, 0)

    @property
    def capability(self) -> Capability:
        return replace(self.model.capability, joins=False, reads=False)


CI = load_cases(tags=["ci"])
EMBEDDED = load_system("embedded")


def test_each_request_is_a_line_of_a_batch_and_always_has_the_same_name(tmp_path: Path) -> None:
    count = export(CI[:12], EMBEDDED, tmp_path / "one.jsonl")
    export(CI[:12], EMBEDDED, tmp_path / "two.jsonl")
    lines = (tmp_path / "one.jsonl").read_text(encoding="utf-8")
    assert lines == (tmp_path / "two.jsonl").read_text(encoding="utf-8")
    parsed = [json.loads(line) for line in lines.splitlines()]
    assert count == len(parsed) == len({line["custom_id"] for line in parsed}) >= 6
    for line in parsed:
        assert set(line) == {"custom_id", "method", "url", "body"}
        assert (line["method"], line["url"]) == ("POST", "/v1/chat/completions")
        assert line["body"]["messages"][0]["role"] == "system"


def test_a_large_model_gets_a_schema_and_reads_no_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHELLO_MODEL", "larch-7b")
    monkeypatch.setenv("FIRSTHELLO_BASE_URL", "http://127.0.0.1:9/v1")
    given = load_cases(ids=["hostile-fake-system-turn"])
    (request,) = requests(given, load_system("endpoint"))
    assert request.body["model"] == "larch-7b"
    assert request.body["response_format"]["json_schema"]["name"] == "WrittenMessage"
    assert "tarn-rewards" not in json.dumps(request.body)
    assert "night shift after the flood" in json.dumps(request.body)


def test_a_case_that_comes_to_no_request_has_none() -> None:
    asked = load_cases(ids=["bare-only-names", "refuse-unknown-platform"])
    assert list(requests(asked, EMBEDDED)) == []
    with pytest.raises(CaseError, match="asks no model"):
        list(requests(asked, TRIVIAL))


@pytest.mark.embedded
def test_the_embedded_server_answers_and_is_scored_as_if_asked(
    embedded: EmbeddedModel, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = CI[:4]
    asked, came = tmp_path / "requests.jsonl", tmp_path / "replies.jsonl"
    export(given, EMBEDDED, asked)
    assert answer(asked, came, embedded) > 0
    torn = came.read_bytes()
    came.write_bytes(torn[:-20])
    assert answer(asked, came, embedded) == 1, "only what was torn is asked again"
    made = read_back(came, given, EMBEDDED, folder=tmp_path)
    chooser = Chooser(embedded)
    live = {case.id: drafting.answer(case, EMBEDDED, chooser).text for case in given}
    assert {one.case.id: one.output.text for one in made.results} == live
    assert made.header.code != "scripted"
    assert main(["answer", str(asked), str(came), "--system", "embedded"]) == 0
    assert "0 requests sent" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"response": null, "error": {"code": "x"}}', "The engine gave no answer"),
        ('{"response": {"status_code": 500, "body": {}}}', "ModelBusyError"),
        ('{"response": {"status_code": 200, "body": {"choices": []}}}', "ModelReplyError"),
        (None, "no reply to this request"),
    ],
)
def test_a_reply_that_is_missing_or_broken_is_a_failure(
    tmp_path: Path, line: str | None, said: str
) -> None:
    given = CI[5:6] if line else CI[6:7]
    (request,) = requests(given, EMBEDDED)
    path = tmp_path / "replies.jsonl"
    full = {**json.loads(line), "custom_id": request.custom_id} if line else None
    path.write_text(f"{json.dumps(full)}\n" if full else "", encoding="utf-8")
    (result,) = read_back(path, given, EMBEDDED, folder=tmp_path).results
    assert result.output.outcome is Outcome.FAILED
    assert said in result.output.said


def test_what_is_no_reply_is_said(tmp_path: Path) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_text("{}\n", encoding="utf-8")
    with pytest.raises(CaseError, match="holds a line that is no reply"):
        replies(path)
    with pytest.raises(CaseError, match="cannot be read"):
        replies(tmp_path / "none.jsonl")


def test_the_commands_write_and_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = tmp_path / "requests.jsonl"
    assert main(["export", "embedded", str(asked), "--tag", "name-apostrophe"]) == 0
    assert "cases come to none" in capsys.readouterr().out
    empty = tmp_path / "replies.jsonl"
    empty.write_text("", encoding="utf-8")
    common = ["--tag", "name-apostrophe", "--folder", str(tmp_path)]
    assert main(["import", "embedded", str(empty), *common]) == 0
    assert "failed" in capsys.readouterr().out
    assert main(["export", "guided-no-model", str(asked)]) == 2
