"""The CI set: replayed from tape it reaches nothing, passes the gate, and tells no secret."""

import shutil
import sys
from contextlib import suppress
from pathlib import Path

import pytest
import yaml

from evals import CaseError
from evals.commands import main
from evals.commands.record_command import TAPED
from evals.tapes import (
    KEPT_HEADERS,
    LONGEST,
    TAPED_HOST,
    TAPES,
    match_json_body,
    record,
    replay,
    scrub_response,
    taped_cases,
)
from tests.evals.making import TRIVIAL
from tests.llm.test_tapes import HOST, SECRET, strings

EACH = pytest.mark.parametrize("path", sorted(TAPES.glob("*/*")), ids=lambda path: path.name)
REACHING = {
    f"socket.{name}" for name in ("connect", "getaddrinfo", "gethostbyname", "sendto", "sendmsg")
}
watching = False
opened = list[str]()


def watch_sockets(event: str, _: object) -> None:
    """Note each use of a socket; an audit hook sees them whoever makes them.

    Two libraries make one as they load, to see what this system's sockets can do, and never
    connect it.
    """
    if watching and event in REACHING:
        opened.append(event)


sys.addaudithook(watch_sockets)


def test_the_taped_set_passes_the_gate_and_reaches_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "watching", True)
    assert main(["run", "embedded", "--tape", "--folder", str(tmp_path)]) == 0
    assert opened == []
    monkeypatch.undo()
    common = ["--baseline", "ci", "--folder", str(tmp_path)]
    assert main(["gate", "embedded-taped", *common]) == 0, capsys.readouterr().out


def test_a_connection_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setitem(globals(), "watching", True)
    with socket.socket() as one, suppress(OSError):
        one.connect(("127.0.0.1", 1))
    assert opened == ["socket.connect"]
    opened.clear()


def test_what_is_not_on_the_tape_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "tapes"
    shutil.copytree(TAPES, folder)
    path = min((folder / "embedded").iterdir())
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    missing = {**entries, "interactions": entries["interactions"][1:]}
    path.write_text(yaml.safe_dump(missing), encoding="utf-8")
    with pytest.raises(CaseError, match="1 ask what is not on it"):
        replay("embedded", folder=tmp_path, tapes=folder)
    with pytest.raises(CaseError, match="There is no tape"):
        replay("embedded-naive", folder=tmp_path, tapes=folder)


def test_only_the_embedded_model_is_recorded(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="Only the embedded model"):
        record(TRIVIAL, folder=tmp_path, tapes=tmp_path)


def test_scrubbing_twice_is_scrubbing_once() -> None:
    body = b'{"id": "chatcmpl-1", "created": 1, "choices": [{"x": "\xc3\xa9"}]}'
    raw = {"headers": {"Server": ["s"], "Content-Type": ["c"]}, "body": {"string": body}}
    once = scrub_response(raw)
    assert scrub_response(once) == once
    assert once["headers"] == {"Content-Type": ["c"]}
    assert once["body"]["string"].decode() == '{"choices": [{"x": "é"}]}'
    assert scrub_response({"headers": {}, "body": {"string": b"no"}})["body"]["string"] == b"no"


@EACH
def test_a_tape_tells_no_secret(path: Path) -> None:
    tape = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert 0 < len(tape["interactions"]) <= LONGEST
    for entry in tape["interactions"]:
        for part in ("request", "response"):
            assert {name.lower() for name in entry[part]["headers"]} <= KEPT_HEADERS
        assert '"id"' not in entry["response"]["body"]["string"]
    for text in strings(tape):
        assert not SECRET.search(text)
        assert {found[1] for found in HOST.finditer(text) if found[1]} <= {TAPED_HOST}


@EACH
def test_a_tape_belongs_to_a_system_that_is_recorded(path: Path) -> None:
    assert path.parent.name in TAPED
    assert path.stem in {case.id for case in taped_cases()}
    assert path.suffix == ".yaml"


def test_every_request_on_tape_is_of_a_taped_case() -> None:
    """By its words: each names a sender of the set. What is never asked fails the replay."""
    names = {case.id: case.brief.sender.name for case in taped_cases()}
    for path in sorted((TAPES / "embedded").iterdir()):
        tape = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in tape["interactions"]:
            assert names[path.stem] in _decoded(entry["request"]["body"])


def _decoded(body: str) -> str:
    return yaml.safe_load(body)["messages"][-1]["content"]


class Asked:
    """A request with a body."""

    def __init__(self, body: bytes | None) -> None:
        self.body = body


def test_bodies_are_compared_by_what_they_say() -> None:
    match_json_body(Asked(b'{"a": 1, "b": 2}'), Asked(b'{"b": 2, "a": 1}'))
    with pytest.raises(AssertionError):
        match_json_body(Asked(b'{"a": 1}'), Asked(None))
