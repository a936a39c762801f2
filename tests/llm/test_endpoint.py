"""How an endpoint asks: how often, how long, what it sends, and what it learns."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace
from functools import _lru_cache_wrapper
from typing import Any, cast

import pytest
from llmock.pytest_plugin import LLMock

from assistant.errors import (
    ContextOverflowError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelRequestError,
    ModelTimeoutError,
)
from assistant.llm.endpoint import Endpoint
from tests.llm.asking import HASTY, KEY, PRIVATE, PROMPT, Pick, ask
from tests.llm.conftest import OpenEndpoint
from tests.llm.fault_server import (
    Connection,
    Respond,
    Seen,
    error,
    reply,
    reset,
    serving,
    short_body,
    trickle_body,
    trickle_headers,
)

GOOD = reply({"pick": "A"})


def bodies(seen: list[Seen]) -> list[dict[str, Any]]:
    return [request.body for request in seen]


@pytest.mark.parametrize(
    "first",
    [error(429), error(503), reset, short_body],
    ids=["429", "503", "reset", "short-body"],
)
def test_a_passing_fault_is_retried(first: Respond, endpoint: OpenEndpoint) -> None:
    with serving(first, GOOD) as server:
        assert ask(endpoint(server.url)).value.pick == "A"
    assert len(server.seen) == 2
    assert server.seen[0].body == server.seen[1].body


@pytest.mark.parametrize("header", [{"Retry-After": "1"}, {"retry-after-ms": "600"}])
def test_retry_after_is_never_undercut(header: dict[str, str], endpoint: OpenEndpoint) -> None:
    with serving(error(429, headers=header), GOOD) as server:
        ask(endpoint(server.url))
    wait = min(float(value) if value == "1" else 0.6 for value in header.values())
    assert server.seen[1].at - server.seen[0].at >= wait


def test_a_wait_past_the_deadline_is_not_begun(endpoint: OpenEndpoint) -> None:
    started = time.monotonic()
    with serving(error(429, headers={"Retry-After": "30"})) as server:
        model = endpoint(server.url)
        with pytest.raises(ModelBusyError, match="in 30 seconds") as caught:
            ask(model)
    assert caught.value.retry_after == 30
    assert len(server.seen) == 1
    assert time.monotonic() - started < HASTY.total


@pytest.mark.parametrize("nonsense", ["soon", "-5", "1e9", "9" * 400, "nan", ""])
def test_nonsense_in_retry_after_is_ignored(nonsense: str, endpoint: OpenEndpoint) -> None:
    with serving(error(429, headers={"Retry-After": nonsense}), GOOD) as server:
        assert ask(endpoint(server.url)).value.pick == "A"


@pytest.mark.parametrize("endless", [trickle_body, trickle_headers])
def test_a_reply_that_trickles_in_is_given_up(endless: Respond, endpoint: OpenEndpoint) -> None:
    patience = replace(HASTY, total=0.7)
    with serving(endless) as server:
        model = endpoint(server.url, patience=patience)
        model.ask_for_models()  # so that loading the SDKs takes no time below
        started = time.monotonic()
        with pytest.raises(ModelTimeoutError, match=r"within 0\.\d seconds"):
            ask(model)
    assert 0.6 < time.monotonic() - started < 2.5


def test_only_the_request_leaves(monkeypatch: pytest.MonkeyPatch, endpoint: OpenEndpoint) -> None:
    with serving(GOOD) as elsewhere, serving(GOOD) as server:
        for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE", "LANGSMITH_GATEWAY", "OPENAI_PROXY"):
            monkeypatch.setenv(name, elsewhere.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
        monkeypatch.setenv("OPENAI_ORG_ID", "org-other")
        monkeypatch.setenv("OPENAI_PROJECT_ID", "project-other")
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: other\nX-Other: other")
        monkeypatch.setenv("LC_OUTPUT_VERSION", "responses/v1")
        monkeypatch.setenv("LANGCHAIN_TRACING", "true")
        ask(endpoint(server.url))
    assert not elsewhere.seen
    (sent,) = server.seen
    assert (sent.method, sent.path) == ("POST", "/v1/chat/completions")
    assert sent.headers.pop("host") == server.host
    assert sent.headers.pop("content-length").isdigit()
    assert sent.headers == {
        "accept": "application/json",
        "accept-encoding": "identity",
        "authorization": f"Bearer {KEY}",
        "connection": "keep-alive",
        "content-type": "application/json",
        "user-agent": "firsthello",
    }
    assert sent.body == {
        "model": "tern-1",
        "messages": [
            {"role": "system", "content": "Pick the warmer line."},
            {"role": "user", "content": PRIVATE},
        ],
        "max_completion_tokens": 20,
        "temperature": 0,
        "seed": 7,
        "stream": False,
        "response_format": {
            "type": "json_schema",
            "json_schema": {
                "name": "Pick",
                "strict": True,
                "schema": {
                    "type": "object",
                    "description": "The answer asked for.",
                    "properties": {"pick": {"enum": ["A", "B"], "type": "string"}},
                    "required": ["pick"],
                    "additionalProperties": False,
                },
            },
        },
    }


def test_a_name_does_not_change_the_protocol() -> None:
    with serving(GOOD) as server:
        model = Endpoint(server.url, "tern-codex", patience=HASTY)
        ask(model)
        model.close()
    assert server.seen[0].path == "/v1/chat/completions"


def test_proxies_are_for_other_computers_only(
    monkeypatch: pytest.MonkeyPatch, endpoint: OpenEndpoint
) -> None:
    with serving(GOOD) as proxy, serving(GOOD) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        ask(endpoint(server.url))
        assert not proxy.seen
        ask(endpoint("http://models.test/v1"))
    assert [request.path for request in proxy.seen] == ["http://models.test/v1/chat/completions"]


def test_a_redirect_is_not_followed(endpoint: OpenEndpoint) -> None:
    with serving(GOOD) as elsewhere:
        moved = error(307, headers={"Location": elsewhere.url})
        with serving(moved) as server, pytest.raises(ModelRequestError, match="another address"):
            ask(endpoint(server.url))
    assert not elsewhere.seen


def test_tracing_stays_off(monkeypatch: pytest.MonkeyPatch, endpoint: OpenEndpoint) -> None:
    from langchain_core.tracers.langchain import wait_for_all_tracers
    from langsmith import utils

    forget = cast("_lru_cache_wrapper[Any]", utils.get_env_var).cache_clear
    with serving(reply("{}")) as catcher, serving(GOOD) as server:
        for prefix in ("LANGSMITH", "LANGCHAIN"):
            monkeypatch.setenv(f"{prefix}_TRACING", "true")
            monkeypatch.setenv(f"{prefix}_TRACING_V2", "true")
            monkeypatch.setenv(f"{prefix}_ENDPOINT", catcher.address)
            monkeypatch.setenv(f"{prefix}_API_KEY", "made-up")
        forget()
        assert utils.tracing_is_enabled()  # everywhere but in an ask
        ask(endpoint(server.url))
        wait_for_all_tracers()
        assert not catcher.seen
    forget()


@pytest.mark.parametrize(
    "complaint",
    [
        "This response_format type is unavailable now",
        "'response_format.type' must be in ['text', 'json_object']",
        "json_schema is not supported",
    ],
)
def test_a_server_without_schemas_gets_it_in_the_prompt(
    complaint: str, endpoint: OpenEndpoint
) -> None:
    with serving(error(400, complaint), reply('```json\n{"pick": "B"}\n```')) as server:
        model = endpoint(server.url)
        assert ask(model).value.pick == "B"
        assert ask(model).value.pick == "B"
    first, second, third = bodies(server.seen)
    assert "response_format" in first
    assert "response_format" not in second
    system, user = (message["content"] for message in second["messages"])
    assert system.startswith("Pick the warmer line.")
    assert '"enum": ["A", "B"]' in system
    assert user == PRIVATE
    assert third == second  # it is remembered


def test_what_a_model_does_not_take_is_left_out(endpoint: OpenEndpoint) -> None:
    picky = error(400, "Unsupported value: 'temperature' does not support 0 with this model.")
    old = error(400, "Unrecognized request argument supplied: max_completion_tokens")
    with serving(picky, old, GOOD) as server:
        model = endpoint(server.url)
        assert ask(model).value.pick == "A"
        assert ask(model).value.pick == "A"
    last = bodies(server.seen)[-1]
    assert "temperature" not in last
    assert "max_completion_tokens" not in last
    assert last["max_tokens"] == 20
    assert last["seed"] == 7
    assert len(server.seen) == 4


def test_a_server_that_complains_for_ever_is_asked_three_times(endpoint: OpenEndpoint) -> None:
    with serving(error(400, "temperature, seed, response_format: no")) as server:
        model = endpoint(server.url)
        with pytest.raises(ModelRequestError):
            ask(model)
    assert len(server.seen) == 3


def test_threads_get_their_own_answers(endpoint: OpenEndpoint) -> None:
    def by_seed(connection: Connection, seen: Seen) -> None:
        time.sleep(0.01 * (seen.body["seed"] % 3))
        reply({"pick": "AB"[seen.body["seed"] % 2]})(connection, seen)

    with serving(by_seed) as server, ThreadPoolExecutor(8) as pool:
        model = endpoint(server.url)
        picks = list(pool.map(lambda seed: ask(model, seed=seed).value.pick, range(24)))
    assert picks == ["A", "B"] * 12


def test_a_lone_surrogate_does_not_stop_the_request(endpoint: OpenEndpoint) -> None:
    question = replace(PROMPT, user="torn \ud83d text")
    with serving(GOOD) as server:
        endpoint(server.url).ask(question, Pick, seed=1, max_tokens=5)
    assert bodies(server.seen)[0]["messages"][1]["content"] == "torn ? text"


FAULTS: dict[str, tuple[Callable[[LLMock], object], type[ModelError] | None]] = {
    "busy twice": (lambda mock: mock.rate_limit(times=2, retry_after=0.2), None),
    "outage": (lambda mock: mock.outage(), ModelBusyError),
    "overflow": (lambda mock: mock.context_overflow(), ContextOverflowError),
    "slow": (lambda mock: mock.delay(0.8), None),
    "forbidden": (lambda mock: mock.fail(403), ModelKeyError),
    # These harm streams, in which they go unseen. We ask for none, so the answer comes whole.
    "disconnect": (lambda mock: mock.disconnect(), None),
    "truncate": (lambda mock: mock.truncate(), None),
    "corrupt": (lambda mock: mock.corrupt(), None),
    "stall": (lambda mock: mock.stall(seconds=5), None),
    "slow first token": (lambda mock: mock.slow_first_token(0.2), None),
}


@pytest.mark.parametrize("name", FAULTS)
def test_an_outside_judge_finds_our_manners_good(
    name: str, llmock: LLMock, endpoint: OpenEndpoint
) -> None:
    inject, expected = FAULTS[name]
    inject(llmock)
    model = endpoint(llmock.base_url())
    with pytest.raises(expected) if expected else nullcontext():
        ask(model)
    llmock.assert_resilient(strict=True)
