"""The one place where a reply is read: from bytes to a validated answer, or a fault."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic

from pydantic import ValidationError

from assistant.errors import ModelError, ModelReplyError
from assistant.llm import sentences
from assistant.llm.exchange import Exchange, Place
from assistant.llm.faults import Fault, status_fault
from assistant.llm.model import AnswerT
from assistant.llm.quoting import quote

_WEB_PAGE = re.compile(rb"\s*(?:<!doctype|<html|<head|<body|<\?xml)", re.IGNORECASE)
_FENCED = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Answer(Generic[AnswerT]):
    """A reply that can be used."""

    value: AnswerT
    """The answer, in the shape that was asked for."""
    input_tokens: int
    """Tokens read, as the server reports them; 0 when it does not."""
    output_tokens: int
    """Tokens written, as the server reports them; 0 when it does not."""
    decoding_seconds: float | None
    """The server's own time for reading and writing; None when it does not report it."""
    likelihood: float | None
    """The mean log-probability of its tokens; None when the server does not report them."""


def read_reply(
    exchange: Exchange, answer: type[AnswerT], place: Place
) -> "Answer[AnswerT] | Fault":
    """Return the answer, or the fault that keeps the reply from being used."""
    fault = status_fault(exchange, place)
    if fault is not None:
        return fault
    document = exchange.json()
    if not isinstance(document, dict):
        return Fault(_no_document(exchange, place))
    choice = _first_choice(document)
    if choice is None:
        return Fault(sentences.unusable(place, "a reply without an answer in it"))
    content = _content(choice)
    value = _stopped(choice, place) or _value(content, answer, place)
    if isinstance(value, ModelError):
        return Fault(value)
    tokens_in, tokens_out = _tokens(document)
    seconds = _decoding_seconds(document)
    return Answer(value, tokens_in, tokens_out, seconds, _likelihood(choice))


def _no_document(exchange: Exchange, place: Place) -> ModelReplyError:
    """Return the error for a body that is no JSON object."""
    kind = exchange.headers.get("content-type", "")
    if _WEB_PAGE.match(exchange.body) or "html" in kind:
        return sentences.web_page(place)
    return sentences.unusable(
        place, "a damaged reply" if exchange.body.strip() else "an empty reply"
    )


def _first_choice(document: dict[str, Any]) -> dict[str, Any] | None:
    """Return the reply's first choice that holds a message; None when there is none."""
    choices = document.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, dict) and isinstance(first.get("message"), dict) else None


def _content(choice: dict[str, Any]) -> str:
    """Return the text of the answer; empty when there is none."""
    content = choice["message"].get("content")
    if isinstance(content, list):  # some servers send parts
        texts = (part.get("text") for part in content if isinstance(part, dict))
        content = "".join(text for text in texts if isinstance(text, str))
    return content.strip() if isinstance(content, str) else ""


def _stopped(choice: dict[str, Any], place: Place) -> ModelError | None:
    """Return why the model stopped short of an answer; None when it did not."""
    reason = choice.get("finish_reason")  # null on complete answers of some servers
    if reason == "content_filter":
        return sentences.filtered(place)
    if choice["message"].get("refusal"):
        return sentences.refused(place)
    return sentences.cut_off(place) if reason == "length" else None


def _value(content: str, answer: type[AnswerT], place: Place) -> AnswerT | ModelReplyError:
    """Return the content as the answer it should be."""
    if not content:
        return sentences.unusable(place, "an empty answer")
    broken: ValidationError | None = None
    for text in _candidates(content):
        try:
            return answer.model_validate_json(text)
        except ValidationError as error:
            if error.errors()[0]["type"] != "json_invalid":
                broken = broken or error
    if broken is None:
        return sentences.unusable(place, "an answer that is not the JSON asked for")
    first = broken.errors(include_input=False, include_url=False)[0]
    where = quote(".".join(map(str, first["loc"])), place)
    return sentences.unusable(
        place, "an answer of the wrong shape" + (f" (in {where})" if where else "")
    )


def _candidates(content: str) -> Iterator[str]:
    """Yield what may be the JSON: all of it, a fenced block, from the first brace to the last."""
    content = _THOUGHT.sub("", content).strip()
    yield content
    yield from (block.strip() for block in _FENCED.findall(content))
    start, end = content.find("{"), content.rfind("}")
    if 0 <= start < end:
        yield content[start : end + 1]


def _tokens(document: dict[str, Any]) -> tuple[int, int]:
    """Return the tokens read and written; 0 for what the server does not report."""
    usage = document.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    read, written = (counts.get(key) for key in ("prompt_tokens", "completion_tokens"))
    return (read if type(read) is int else 0), (written if type(written) is int else 0)


def _decoding_seconds(document: dict[str, Any]) -> float | None:
    """Return llama.cpp's own times for reading and writing, added up."""
    timings = document.get("timings")
    parts = timings if isinstance(timings, dict) else {}
    times = [parts.get("prompt_ms"), parts.get("predicted_ms")]
    if not all(isinstance(time, int | float) for time in times):
        return None
    return sum(float(time) for time in times if time is not None) / 1000


def _likelihood(choice: dict[str, Any]) -> float | None:
    """Return the mean log-probability of the answer's tokens, that of its end left out.

    The end is forced by the grammar, often against all odds, and would favor long answers.
    """
    reported = choice.get("logprobs")
    tokens = reported.get("content") if isinstance(reported, dict) else None
    told = [token for token in tokens or () if isinstance(token, dict) and token.get("token")]
    found = [token.get("logprob") for token in told]
    known = [float(one) for one in found if isinstance(one, int | float)]
    return sum(known) / len(known) if known else None
