"""What every test gets: a clean environment, and tapes that hold nothing private.

Tapes are recorded against the embedded model:

    pytest --record-mode=rewrite -m vcr
"""

import faulthandler
import os
from collections.abc import Iterator
from typing import Any

import pytest

from assistant.llm.embedded import EmbeddedModel, embedded_at
from assistant.llm.endpoint import Endpoint
from assistant.llm.opening import open_embedded
from evals.tapes import MATCHED_ON, TAPED_HOST, match_json_body, scrub_request, scrub_response

_FOREIGN = ("FIRSTHELLO_", "OPENAI_", "LANGSMITH_", "LANGCHAIN_", "LC_OUTPUT")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")


@pytest.fixture(autouse=True)
def _clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Take away every variable of the developer's that could change a result, and their folder."""
    for name in os.environ:
        if name.startswith(_FOREIGN) or name.lower() in _PROXIES:
            monkeypatch.delenv(name)
    monkeypatch.setenv("FIRSTHELLO_DATA", str(tmp_path_factory.getbasetemp() / "data"))


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    """Teach the recorder to compare bodies."""
    vcr.register_matcher("json_body", match_json_body)


@pytest.fixture(scope="session")
def vcr_config() -> dict[str, Any]:
    """How tapes are matched and scrubbed. The host is left out: its port is random."""
    return {
        "match_on": MATCHED_ON,
        "before_record_request": scrub_request,
        "before_record_response": scrub_response,
        "decode_compressed_response": True,
    }


@pytest.fixture(autouse=True)
def _whole_tape(vcr: Any, record_mode: str) -> Iterator[None]:
    """Fail a test that leaves part of its tape unplayed."""
    yield
    if vcr is not None and record_mode == "none":
        assert vcr.all_played, "the tape holds more than the test asks for; record it again"


_LONGEST_START = 120
"""Seconds after which a start that hangs ends the run, with every thread's stack."""


@pytest.fixture(scope="session")
def embedded() -> EmbeddedModel:
    """The running embedded model: one for the whole session, for a second one can hang."""
    model = open_embedded(None)
    faulthandler.dump_traceback_later(_LONGEST_START, exit=True)
    try:
        model.endpoint()
    finally:
        faulthandler.cancel_dump_traceback_later()
    return model


@pytest.fixture
def taped(request: pytest.FixtureRequest, record_mode: str) -> Endpoint:
    """The embedded model while recording, and nothing but its tape while replaying."""
    if record_mode != "none":
        model: EmbeddedModel = request.getfixturevalue("embedded")
        return model.endpoint()
    return embedded_at(f"http://{TAPED_HOST}/v1")
