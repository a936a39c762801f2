"""Real replies of the embedded model, recorded, and what may be on such a tape."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from vcr import VCR
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.record_mode import RecordMode

from assistant.errors import ContextOverflowError
from assistant.llm.endpoint import Endpoint
from evals.tapes import KEPT_HEADERS, TAPED_HOST, match_json_body
from tests.llm.test_embedded import CHOOSE, Choice

TESTS = Path(__file__).parents[1]
TAPES = sorted(TESTS.rglob("cassettes/**/*.yaml"))
SECRET = re.compile(
    r"authorization|bearer|cookie|\b(?:sk|pk|org|proj)-[\w-]{6,}|api[_-]key", re.IGNORECASE
)
HOST = re.compile(r"https?://([^/\s\"']+)|\b\d{1,3}(?:\.\d{1,3}){3}\b")
LONGEST = 50
"""Requests on one tape: finding one means trying all before it."""


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["nowhere"])
def test_a_choice_is_replayed(taped: Endpoint) -> None:
    reply = taped.ask(CHOOSE, Choice, seed=1, max_tokens=20)
    assert reply.value.pick in ("A", "B", "C")
    assert reply.decoding_seconds
    assert reply.usage.input_tokens > 30


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["nowhere"])
def test_a_refused_request_is_replayed(taped: Endpoint) -> None:
    long = replace(CHOOSE, user="kite " * 2100)
    with pytest.raises(ContextOverflowError):
        taped.ask(long, Choice, seed=1, max_tokens=20)


def test_another_question_is_not_answered_from_the_tape(
    taped: Endpoint, vcr_config: dict[str, Any]
) -> None:
    recorder = VCR(record_mode=RecordMode.NONE)
    recorder.register_matcher("json_body", match_json_body)
    tape = Path(__file__).parent / "cassettes/test_tapes/test_a_choice_is_replayed.yaml"
    with recorder.use_cassette(tape, **vcr_config):
        with pytest.raises(CannotOverwriteExistingCassetteException):
            taped.ask(CHOOSE, Choice, seed=2, max_tokens=20)
        assert taped.ask(CHOOSE, Choice, seed=1, max_tokens=20).value.pick in ("A", "B", "C")


def strings(node: Any) -> Iterator[str]:
    """Every text on a tape, keys included."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        yield from strings(list(node))
        yield from strings(list(node.values()))
    elif isinstance(node, list):
        for item in node:
            yield from strings(item)


@pytest.mark.parametrize("path", TAPES, ids=lambda path: path.stem)
def test_a_tape_holds_nothing_private(path: Path) -> None:
    tape = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert 0 < len(tape["interactions"]) <= LONGEST
    for entry in tape["interactions"]:
        for part in ("request", "response"):
            assert {name.lower() for name in entry[part]["headers"]} <= KEPT_HEADERS
    for text in strings(tape):
        assert not SECRET.search(text)
        assert {found[1] for found in HOST.finditer(text)} <= {TAPED_HOST}


@pytest.mark.parametrize("path", TAPES, ids=lambda path: path.stem)
def test_a_tape_belongs_to_a_test(path: Path) -> None:
    owner = path.parents[2] / f"{path.parent.name}.py"
    tree = ast.parse(owner.read_text(encoding="utf-8"))
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert path.stem.split("[")[0] in names


def test_there_are_tapes_to_look_at() -> None:
    assert TAPES
