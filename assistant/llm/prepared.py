"""Chat requests as text: written down now, sent by whoever can, read when the reply is there.

The text is the JSON body that `Model.ask` would send, so it serves any engine that takes the
OpenAI protocol, its batch files included.
"""

import json
from dataclasses import dataclass

from pydantic import BaseModel

from assistant.errors import InputError
from assistant.llm.dialect import Request
from assistant.llm.embedded import GRAMMAR, EmbeddedModel
from assistant.llm.endpoint import MOST, Endpoint
from assistant.llm.exchange import Exchange, Place
from assistant.llm.model import AnswerT, Model, Reply
from assistant.llm.prompts import FilledPrompt
from assistant.llm.reply import Answer, read_reply
from assistant.types import Usage


@dataclass(frozen=True, slots=True)
class ChatReply:
    """What an engine answered to one request."""

    status: int
    """The HTTP status."""
    body: str
    """The body as it came."""


def chat_request(
    prompt: FilledPrompt, answer: type[BaseModel], *, model: Model, seed: int, max_tokens: int
) -> str:
    """Return the JSON body that asks `model` for an answer. Nothing is sent or started.

    Args:
        prompt: The wording, with every value in place.
        answer: The shape of the reply.
        model: Whom it is meant for: its name goes in, and its way of binding a reply's shape.
        seed: The same seed gives the same answer where the server can.
        max_tokens: The longest answer allowed, in tokens.
    """
    dialect = GRAMMAR if isinstance(model, EmbeddedModel) else getattr(model, "dialect", MOST)
    request = dialect.request(prompt, answer, seed=seed, max_tokens=max_tokens)
    named = dict(request.arguments)
    turns = [{"role": role, "content": text} for role, text in request.messages]
    body = {"model": model.name, "messages": turns, **named.pop("extra_body"), **named}
    return json.dumps(body, ensure_ascii=False)


def send_chat_request(body: str, *, model: Model) -> ChatReply:
    """Send a body that `chat_request` made, once, and return what came back, faults included.

    Raises:
        InputError: The body is no chat request, or the model is not behind an address.
        ModelError: No reply came.
    """
    place = model.endpoint() if isinstance(model, EmbeddedModel) else model
    if not isinstance(place, Endpoint):
        raise InputError(f"{model.name} is not behind an address, so nothing can be sent to it.")
    try:
        document = json.loads(body)
        turns = [(turn["role"], turn["content"]) for turn in document.pop("messages")]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError("The request is no JSON object with messages in it.") from None
    exchange = place.send(Request(turns, {"extra_body": document}))
    return ChatReply(exchange.status, exchange.body.decode("utf-8", "replace"))


def read_chat_reply(
    reply: ChatReply, answer: type[AnswerT], *, model: str, local: bool = False
) -> Reply[AnswerT]:
    """Read a reply as `Model.ask` reads one.

    Args:
        reply: What the engine sent.
        answer: The shape that was asked for.
        model: The model's name, for an error to say.
        local: Whether it ran on this computer at no charge.

    Raises:
        ModelError: It cannot be used; the kind of it says why.
    """
    headers = {"content-type": "application/json"}
    exchange = Exchange(reply.status, headers, reply.body.encode())
    read = read_reply(exchange, answer, Place(host="the batch", model=model))
    if not isinstance(read, Answer):
        raise read.error
    usage = Usage(
        calls=1,
        input_tokens=read.input_tokens,
        output_tokens=read.output_tokens,
        cost=0.0 if local else None,
    )
    return Reply(read.value, usage, read.decoding_seconds, read.likelihood)
