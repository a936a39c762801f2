"""Requests written down are the ones that would be sent, and their replies read the same."""

import json
from pathlib import Path

import pytest
import yaml

from assistant.errors import InputError, ModelCutOffError, ModelKeyError, ModelReplyError
from assistant.llm import ChatReply, chat_request, embedded_at, read_chat_reply, send_chat_request
from assistant.llm.embedded import EmbeddedModel
from assistant.llm.opening import open_embedded
from tests.llm.test_embedded import CHOOSE, Choice
from tests.scripted_model import ScriptedModel

TAPE = Path(__file__).parent / "cassettes/test_tapes/test_a_choice_is_replayed.yaml"


@pytest.mark.parametrize("model", [open_embedded(None), embedded_at("http://model.test/v1")])
def test_the_written_request_is_the_one_that_goes_over_the_wire(model: EmbeddedModel) -> None:
    written = json.loads(chat_request(CHOOSE, Choice, model=model, seed=1, max_tokens=20))
    (taped,) = yaml.safe_load(TAPE.read_text(encoding="utf-8"))["interactions"]
    sent = json.loads(taped["request"]["body"])
    assert written == {name: sent[name] for name in written}
    assert set(sent) - set(written) <= {"stream"}


def test_a_server_that_binds_by_schema_gets_one() -> None:
    body = chat_request(CHOOSE, Choice, model=ScriptedModel([]), seed=1, max_tokens=20)
    assert json.loads(body)["response_format"]["json_schema"]["strict"]


@pytest.mark.embedded
def test_sent_and_read_it_is_the_answer_that_asking_gives(embedded: EmbeddedModel) -> None:
    body = chat_request(CHOOSE, Choice, model=embedded, seed=1, max_tokens=20)
    came = send_chat_request(body, model=embedded)
    assert came.status == 200
    read = read_chat_reply(came, Choice, model=embedded.name, local=True)
    asked = embedded.ask(CHOOSE, Choice, seed=1, max_tokens=20)
    assert read.value == asked.value
    assert read.usage.output_tokens == asked.usage.output_tokens
    assert read.usage.cost == 0.0


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (ChatReply(401, "{}"), ModelKeyError),
        (ChatReply(200, "Sorry"), ModelReplyError),
        (ChatReply(200, '{"choices": [{"message": {"content": "{}"}}]}'), ModelReplyError),
        (
            ChatReply(200, '{"choices": [{"message": {}, "finish_reason": "length"}]}'),
            ModelCutOffError,
        ),
    ],
)
def test_a_reply_that_cannot_be_used_says_why(reply: ChatReply, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_chat_reply(reply, Choice, model="larch-7b")


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"messages": [1]}'])
def test_what_is_no_request_is_not_sent(body: str) -> None:
    with pytest.raises(InputError, match="no JSON object with messages"):
        send_chat_request(body, model=embedded_at("http://model.test/v1"))


def test_a_model_without_an_address_cannot_be_sent_to() -> None:
    with pytest.raises(InputError, match="not behind an address"):
        send_chat_request("{}", model=ScriptedModel([]))
