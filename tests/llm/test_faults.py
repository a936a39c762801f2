"""Every fault a server can show, against a real one: the error, its words, and how often we ask."""

import json
import logging
import socket
import traceback
from dataclasses import dataclass

import pytest

from assistant.errors import (
    ContextOverflowError,
    ModelBusyError,
    ModelCutOffError,
    ModelError,
    ModelKeyError,
    ModelNotFoundError,
    ModelQuotaError,
    ModelRefusedError,
    ModelReplyError,
    ModelRequestError,
    ModelTimeoutError,
    ModelUnreachableError,
)
from tests.llm.asking import KEY, PRIVATE, ask
from tests.llm.conftest import OpenEndpoint
from tests.llm.fault_server import (
    Respond,
    document,
    error,
    http,
    reply,
    reset,
    serving,
    short_body,
    stall,
)


@dataclass(frozen=True)
class Case:
    """A fault, and what must come of it."""

    name: str
    respond: Respond
    error: type[ModelError]
    says: str
    requests: int = 1


WHOLE = [{"message": {"content": '{"pick": "A"}'}}]
DATED = {"Date": "Sun, 22 Nov 2026 10:00:00 GMT", "Retry-After": "Sun, 22 Nov 2026 10:20:00 GMT"}

CASES = (
    Case("reset", reset, ModelUnreachableError, "broke off", 3),
    Case("short-body", short_body, ModelUnreachableError, "broke off", 3),
    Case("stall", stall, ModelTimeoutError, "within 0.5 seconds", 3),
    Case("moved", http(308, "", headers={"Location": "/v2/"}), ModelRequestError, "BASE_URL"),
    Case("400", error(400, "n must be 1"), ModelRequestError, '"n must be 1"'),
    Case("401", error(401, f"Incorrect key: {KEY}"), ModelKeyError, "FIRSTHELLO_API_KEY"),
    Case("402", error(402), ModelQuotaError, "credit"),
    Case("403", error(403), ModelKeyError, "allowed"),
    Case("404", error(404), ModelNotFoundError, "'tern-1'"),
    Case("404-page", http(404, "<html>no</html>"), ModelNotFoundError, "/v1"),
    Case("408", error(408), ModelTimeoutError, "no complete answer", 3),
    Case("413", error(413), ContextOverflowError, "Shorten"),
    Case("422", error(422, "bad"), ModelRequestError, "status 422"),
    Case("422-detail", http(422, '{"detail": "bad field"}'), ModelRequestError, "bad field"),
    Case("429", error(429), ModelBusyError, "in a few minutes", 3),
    Case("429-long", error(429, headers={"Retry-After": "300"}), ModelBusyError, "5 minutes"),
    Case("429-dated", error(429, headers=DATED), ModelBusyError, "20 minutes"),
    Case("quota", error(429, code="insufficient_quota"), ModelQuotaError, "used up"),
    Case("500", error(500), ModelBusyError, "status 500", 3),
    Case("502-page", http(502, "<html>bad gateway</html>"), ModelBusyError, "status 502", 3),
    Case("503-long", error(503, headers={"Retry-After": "7200"}), ModelBusyError, "2 hours"),
    Case("529", error(529), ModelBusyError, "failed", 3),
    Case("html", http(200, "<!DOCTYPE html><p>Log in"), ModelReplyError, "web page"),
    Case("text", http(200, "OK"), ModelReplyError, "damaged reply"),
    Case("no-body", http(200, ""), ModelReplyError, "empty reply"),
    Case("half-json", http(200, '{"choices": [{"mess'), ModelReplyError, "damaged reply"),
    Case("list", http(200, "[]"), ModelReplyError, "damaged reply"),
    Case("deep", http(200, "[" * 90_000), ModelReplyError, "damaged reply"),
    Case("huge", document(pad="x" * 2_500_000, choices=WHOLE), ModelReplyError, "damaged reply"),
    Case("200-error", error(200, "upstream failed"), ModelReplyError, '"upstream failed"'),
    Case("200-quota", error(200, code="insufficient_quota"), ModelQuotaError, "used up"),
    Case("no-choices", document(choices=[]), ModelReplyError, "without an answer"),
    Case("null-choices", document(choices=None), ModelReplyError, "without an answer"),
    Case("odd-choices", document(choices=["A"]), ModelReplyError, "without an answer"),
    Case("null", reply(None), ModelReplyError, "empty answer"),
    Case("empty", reply("  "), ModelReplyError, "empty answer"),
    Case("number", document(choices=[{"message": {"content": 5}}]), ModelReplyError, "empty"),
    Case("refusal", reply(None, message={"refusal": "No."}), ModelRefusedError, "refused"),
    Case("filter", reply(None, finish="content_filter"), ModelRefusedError, "content filter"),
    Case("filter-400", error(400, code="content_filter"), ModelRefusedError, "content filter"),
    Case("length", reply('{"pick": "', finish="length"), ModelCutOffError, "cut short"),
    Case("length-whole", reply({"pick": "A"}, finish="length"), ModelCutOffError, "cut short"),
    Case("prose", reply("I pick the first."), ModelReplyError, "not the JSON"),
    Case("half-answer", reply('{"pick": "A"'), ModelReplyError, "not the JSON"),
    Case("wrong-value", reply({"pick": "C"}), ModelReplyError, "wrong shape (in pick)"),
    Case("wrong-field", reply({"choice": "A"}), ModelReplyError, "wrong shape"),
    Case("wrong-type", reply(["A"]), ModelReplyError, "wrong shape"),
    Case("context", error(400, code="context_length_exceeded"), ContextOverflowError, "longer"),
    Case(
        "llama-context",
        http(400, '{"error": {"code": 400, "type": "exceed_context_size_error"}}'),
        ContextOverflowError,
        "longer than tern-1",
    ),
    Case("echo", error(400, f"Bad: {PRIVATE}"), ModelRequestError, "status 400"),
    Case("escape", error(400, "red\x1b[31m\u202e alert\n" * 90), ModelRequestError, "red [31m"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_fault_has_its_error_and_gives_nothing_away(
    case: Case, caplog: pytest.LogCaptureFixture, endpoint: OpenEndpoint
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(case.respond) as server:
        model = endpoint(server.url)
        with pytest.raises(case.error) as caught:
            ask(model)
    error_ = caught.value
    assert type(error_) is case.error
    assert case.says in str(error_)
    assert len(server.seen) == case.requests
    assert str(error_).isprintable()
    assert str(error_).count(". ") <= 2
    assert len(str(error_)) < 350
    shown = str(error_) + repr(error_) + "".join(traceback.format_exception(error_))
    assert PRIVATE not in shown
    assert KEY not in shown + caplog.text + repr(model) + repr(vars(model))


def test_nothing_listens(endpoint: OpenEndpoint) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ModelUnreachableError, match=rf"127\.0\.0\.1:{port} refuses the connection"):
        ask(endpoint(f"http://127.0.0.1:{port}/v1"))


def test_no_such_host(endpoint: OpenEndpoint) -> None:
    with pytest.raises(ModelUnreachableError, match=r"No server goes by the name tern\.invalid"):
        ask(endpoint("https://tern.invalid/v1"))


def test_a_missing_key_is_asked_for(endpoint: OpenEndpoint) -> None:
    with serving(error(401)) as server, pytest.raises(ModelKeyError, match="asks for a key"):
        ask(endpoint(server.url, key=""))
    assert "authorization" not in server.seen[0].headers


def test_a_quotation_is_short(endpoint: OpenEndpoint) -> None:
    with serving(error(400, "word " * 500)) as server, pytest.raises(ModelRequestError) as caught:
        ask(endpoint(server.url))
    quoted = str(caught.value).split('"')[1]
    assert 100 < len(quoted) <= 120
    assert quoted.endswith("…")


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"pick": "A"}),
        '```json\n{"pick": "A"}\n```',
        'Sure.\n```\n{"pick": "A"}\n```\nAnything else?',
        '<think>{"pick": "B"}?</think>{"pick": "A"}',
        'My answer: {"pick": "A"}.',
    ],
)
@pytest.mark.parametrize("finish", ["stop", None])
def test_a_good_answer_survives_its_wrapping(
    content: str, finish: str | None, endpoint: OpenEndpoint
) -> None:
    with serving(reply(content, finish=finish)) as server:
        got = ask(endpoint(server.url))
    assert got.value.pick == "A"
    usage = got.usage
    assert (usage.calls, usage.input_tokens, usage.output_tokens, usage.cost) == (1, 11, 7, None)
    assert usage.seconds > 0
    assert got.decoding_seconds is None


def test_an_answer_in_parts_is_joined(endpoint: OpenEndpoint) -> None:
    parts = [{"type": "text", "text": '{"pick"'}, {"type": "text", "text": ': "B"}'}, {"x": 1}]
    choices = [{"message": {"role": "assistant", "content": parts}, "finish_reason": "stop"}]
    with serving(document(choices=choices)) as server:
        assert ask(endpoint(server.url)).value.pick == "B"


def test_missing_or_odd_figures_count_as_none(endpoint: OpenEndpoint) -> None:
    odd = document(choices=WHOLE, usage={"prompt_tokens": "9", "completion_tokens": True})
    timed = document(choices=WHOLE, usage=None, timings={"prompt_ms": 20, "predicted_ms": 5.5})
    with serving(odd, timed) as server:
        model = endpoint(server.url)
        first, second = ask(model), ask(model)
    assert (first.usage.input_tokens, first.usage.output_tokens) == (0, 0)
    assert first.decoding_seconds is None
    assert second.decoding_seconds == pytest.approx(0.0255)
