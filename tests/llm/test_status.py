"""What `firsthello models` is told, for every sort of model and server."""

import json
import socket

import pytest

from assistant.llm import model_status, open_model
from assistant.llm.embedded import EmbeddedModel
from assistant.llm.opening import open_endpoint
from assistant.settings import Settings
from tests.llm.asking import KEY
from tests.llm.fault_server import Respond, error, http, serving


def named(url: str) -> Settings:
    """Settings for a model at that address."""
    return Settings(model="tern-1", base_url=url, api_key=KEY)  # type: ignore[arg-type]


def listing(*names: str) -> Respond:
    return http(200, json.dumps({"data": [{"id": name} for name in names]}))


def test_no_model() -> None:
    status = model_status(Settings(model="none"))
    assert (status.model, status.host, status.answers) == ("none", "", False)
    assert open_model(Settings(model="none")) is None


@pytest.mark.embedded
def test_the_embedded_model(embedded: EmbeddedModel) -> None:
    status = model_status(Settings())
    assert (status.model, status.answers) == ("smollm2-135m-instruct", True)
    assert status.verified
    assert status.size == 98_362_432
    assert status.file
    assert status.file.is_file()
    assert open_model(Settings()) is embedded


def test_an_embedded_model_that_is_not_there(tmp_path) -> None:  # type: ignore[no-untyped-def]
    status = model_status(Settings(gguf=tmp_path / "gone.gguf"))
    assert not status.answers
    assert "FIRSTHELLO_GGUF" in status.detail
    assert (status.file, status.size, status.verified) == (None, None, False)


@pytest.mark.parametrize(
    ("respond", "answers", "says"),
    [
        (listing("heron-2", "tern-1"), True, "lists the model"),
        (listing("heron-2"), True, "does not list 'tern-1'"),
        (error(404), True, "does not list its models"),
        (error(401), False, "FIRSTHELLO_API_KEY"),
        (error(500), False, "status 500"),
        (http(200, "<html>"), False, "no model server"),
        (http(200, '{"data": 5}'), False, "no model server"),
        (http(200, '{"data": [5]}'), True, "does not list 'tern-1'"),
    ],
)
def test_a_server(respond: Respond, answers: bool, says: str) -> None:
    with serving(respond) as server:
        status = model_status(named(server.url))
        open_endpoint(named(server.url)).close()
    assert (status.model, status.host, status.answers) == ("tern-1", server.host, answers)
    assert says in status.detail
    assert KEY not in repr(status)
    (request,) = server.seen
    assert (request.method, request.path) == ("GET", "/v1/models")
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_nothing_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    status = model_status(named(url))
    assert not status.answers
    assert "refuses the connection" in status.detail


def test_a_connection_in_the_clear_is_pointed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(listing("tern-1")) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        status = model_status(named("http://models.test/v1"))
        open_endpoint(named("http://models.test/v1")).close()
    assert status.answers
    assert "not encrypted" in status.detail


def test_the_same_settings_share_what_was_learned() -> None:
    one, other = (open_model(named("http://127.0.0.1:9/v1")) for _ in range(2))
    assert one is other
    assert open_model(named("http://127.0.0.1:9/v2")) is not one
    assert KEY not in repr(one)
