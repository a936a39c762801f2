"""Whatever comes back, reading it ends in an answer or in a fault that gives nothing away."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ModelError
from assistant.llm.exchange import Exchange, Place
from assistant.llm.faults import Fault
from assistant.llm.quoting import quote
from assistant.llm.reply import Answer, read_reply
from tests.llm.asking import KEY, PRIVATE, Pick

PLACE = Place("127.0.0.1:9", "tern-1", KEY, PRIVATE)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(PRIVATE),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
MESSAGES = st.fixed_dictionaries(
    {}, optional={"content": JSON | st.just('{"pick": "A"}'), "refusal": JSON}
)
CHOICES = st.fixed_dictionaries(
    {}, optional={"message": MESSAGES | JSON, "finish_reason": JSON | st.just("length")}
)
ERRORS = st.fixed_dictionaries({}, optional={"message": JSON, "code": JSON, "type": JSON})
DOCUMENTS = st.fixed_dictionaries(
    {},
    optional={
        "choices": st.lists(CHOICES | JSON, max_size=2) | JSON,
        "error": ERRORS | JSON,
        "detail": JSON,
        "usage": st.dictionaries(st.sampled_from(["prompt_tokens", "completion_tokens"]), JSON),
        "timings": st.dictionaries(st.sampled_from(["prompt_ms", "predicted_ms"]), JSON),
    },
)
HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "retry-after", "retry-after-ms", "date"]),
    st.text(max_size=40) | st.just("Sun, 22 Nov 2026 10:00:00 GMT"),
)
BODIES = st.binary() | DOCUMENTS.map(lambda each: json.dumps(each).encode())


@given(
    st.sampled_from([200, 201, 204, 302, 400, 401, 404, 408, 418, 429, 500, 599]), HEADERS, BODIES
)
def test_anything_can_come_back(status: int, headers: dict[str, str], body: bytes) -> None:
    got = read_reply(Exchange(status, headers, body), Pick, PLACE)
    if isinstance(got, Answer):
        assert 200 <= status < 300
        assert got.value == Pick(pick=got.value.pick)
        return
    assert isinstance(got.error, ModelError)
    said = str(got.error)
    assert said.isprintable()
    assert len(said) < 400
    assert PRIVATE not in said
    assert KEY not in said
    assert got.wait is None or got.wait >= 0


@given(st.text(max_size=300))
def test_a_quotation_is_harmless(text: str) -> None:
    said = quote(text, PLACE)
    assert len(said) <= 120
    assert said.isprintable()
    assert said == said.strip()


@pytest.mark.parametrize(
    "words",
    [
        f"your key {KEY} is wrong",
        "Incorrect API key provided: sk-proj-12345678",
        "Bearer abcdefgh12 is unknown",
        f"cannot parse '{PRIVATE[5:30]}'",
        PRIVATE.replace(" ", "\n  "),
        5,
        None,
        ["x"],
    ],
)
def test_what_gives_something_away_is_not_quoted(words: Any) -> None:
    assert quote(words, PLACE) == ""


def test_other_words_are_quoted() -> None:
    assert quote("The model `tern-9`\ndoes not exist", PLACE) == "The model `tern-9` does not exist"


def test_a_fault_never_shows_the_body() -> None:
    got = read_reply(
        Exchange(200, {}, b'{"choices": [{"message": {"content": "ZZ"}}]}'), Pick, PLACE
    )
    assert isinstance(got, Fault)
    assert "ZZ" not in str(got.error)
