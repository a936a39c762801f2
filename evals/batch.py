"""Batches: writing requests as OpenAI-batch JSON Lines, for any engine, and its replies read back.

`export` writes the request of every case; OpenAI's Batch API, `vllm run-batch` or `answer` below
takes the file; `read_back` makes a run of the replies, scored like any other. Pasted profiles are
read by rules, so that no request waits for another, and a case has one reply: what the product
would send back for mending is left as it was, and a model that joins, of which several notes are
drawn, is asked to choose among sentences instead.
"""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant import (
    Capability,
    ChatReply,
    FilledPrompt,
    Model,
    ModelError,
    Reply,
    chat_request,
    read_chat_reply,
    send_chat_request,
)
from evals import drafting
from evals.cases import CaseError
from evals.runner import Watcher, run
from evals.runs import RUNS, whole_lines
from evals.versions import code_hash, result_key, version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from evals.cases import Case
    from evals.outputs import Output
    from evals.runs import Run
    from evals.systems import System

AnswerT = TypeVar("AnswerT", bound=BaseModel)

URL = "/v1/chat/completions"
"""Where each request goes."""

_OK = 200
_LOCK = threading.Lock()


class Request(BaseModel):
    """One line of a batch."""

    model_config = ConfigDict(extra="ignore")
    custom_id: str
    """Names the case, the system and all it rests on: the same request has the same name."""
    method: str = "POST"
    url: str = URL
    body: dict[str, Any]
    """The chat request."""


class Response(BaseModel):
    """An engine's answer."""

    model_config = ConfigDict(extra="ignore")
    status_code: int = _OK
    body: dict[str, Any] | None = None


class Answered(BaseModel):
    """One line of replies."""

    model_config = ConfigDict(extra="ignore")
    custom_id: str
    response: Response | None = None
    """None where no answer came."""
    error: dict[str, Any] | None = None
    """What went wrong; None when nothing did."""


class _OnlyAsked(ModelError):  # noqa: N818 - nothing went wrong
    """Ends a draft at the point where a model would have been asked."""


@dataclass
class _Listener:
    """Stands for a model and keeps what it is asked, once."""

    model: Model
    body: str = ""

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def capability(self) -> Capability:
        return replace(self.model.capability, reads=False, joins=False)

    @property
    def local(self) -> bool:
        return self.model.local

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        self.body = chat_request(prompt, answer, model=self.model, seed=seed, max_tokens=max_tokens)
        raise _OnlyAsked("The request was written down.")


@dataclass
class _Replying(_Listener):
    """Gives the one reply that came, and no other."""

    answered: Answered | None = None

    def ask(
        self,
        prompt: FilledPrompt,  # noqa: ARG002 - it was asked when the file was written
        answer: type[AnswerT],
        *,
        seed: int,  # noqa: ARG002 - the same
        max_tokens: int,  # noqa: ARG002 - the same
    ) -> Reply[AnswerT]:
        answered, self.answered = self.answered, None
        if answered is None:
            raise ModelError("There is no reply to this request in the file.")
        if answered.response is None or answered.response.body is None:
            raise ModelError(f"The engine gave no answer: {answered.error or 'no reason'}.")
        came = ChatReply(answered.response.status_code, json.dumps(answered.response.body))
        return read_chat_reply(came, answer, model=self.name, local=self.local)


def requests(cases: Sequence[Case], system: System) -> Iterator[Request]:
    """The writing request of each case that comes to one, in order; the others ask or refuse.

    Raises:
        CaseError: The system asks no model.
    """
    model, of_version = _model(system), version(system)
    for case in cases:
        listener = _Listener(model)
        drafting.answer(case, system, listener)
        if listener.body:
            body = json.loads(listener.body)
            yield Request(custom_id=result_key(case, 0, of_version), body=body)


def export(cases: Sequence[Case], system: System, path: Path) -> int:
    """Write the requests of all cases to a file, and return how many there are.

    Raises:
        CaseError: The system asks no model.
    """
    lines = [request.model_dump_json() for request in requests(cases, system)]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return len(lines)


def answer(source: Path, target: Path, model: Model, *, threads: int = 1) -> int:
    """Have a model answer a file of requests; taken up again, it asks only what is unanswered.

    Args:
        source: The requests.
        target: Where the replies go, a line each as they come.
        model: One that is behind an address, or the embedded one.
        threads: How many wait at once.

    Returns:
        How many requests were sent.

    Raises:
        CaseError: A file cannot be read.
    """
    asked = [Request.model_validate_json(line) for line in _lines(source)]
    there = {line.custom_id for line in replies(target).values()} if target.exists() else set()
    waiting = [request for request in asked if request.custom_id not in there]
    if target.exists():
        target.write_bytes(whole_lines(target.read_bytes()))

    def send(request: Request) -> None:
        line = _send(request, model).model_dump_json()
        with _LOCK, target.open("a", encoding="utf-8") as stream:
            stream.write(f"{line}\n")

    with ThreadPoolExecutor(threads, "batch") as pool:
        list(pool.map(send, waiting))
    return len(waiting)


def replies(path: Path) -> Mapping[str, Answered]:
    """The replies in a file by their custom id; a torn last line is left out.

    Raises:
        CaseError: The file cannot be read, or a line in it is no reply.
    """
    try:
        lines = [Answered.model_validate_json(line) for line in _lines(path)]
    except ValidationError:
        raise CaseError(f"{path.name} holds a line that is no reply of a batch.") from None
    return {line.custom_id: line for line in lines}


def read_back(
    path: Path,
    cases: Sequence[Case],
    system: System,
    *,
    name: str = "",
    folder: Path = RUNS,
    watcher: Watcher | None = None,
) -> Run:
    """Make a run of replies, scored like any other. A case whose reply is missing has failed.

    Raises:
        CaseError: The file cannot be read, or the system asks no model.
    """
    model, of_version, came = _model(system), version(system), replies(path)

    def drafted(case: Case, *, repeat: int) -> Output:
        given = came.get(result_key(case, repeat, of_version))
        return drafting.answer(case, system, _Replying(model, answered=given), timed=False)

    called = name or f"{system.name}-imported"
    (folder / f"{called}.jsonl").unlink(missing_ok=True)
    return run(
        system,
        cases=cases,
        name=called,
        folder=folder,
        answerer=drafted,
        code=code_hash(),
        watcher=watcher,
    )


def _model(system: System) -> Model:
    """The model a system asks."""
    model = system.open_model()
    if model is None:
        raise CaseError(f"{system.name} asks no model, so it has no requests.")
    return model


def _send(request: Request, model: Model) -> Answered:
    """One request's reply."""
    try:
        came = send_chat_request(json.dumps(request.body, ensure_ascii=False), model=model)
        body = json.loads(came.body)
    except ModelError as error:
        failed = {"code": type(error).__name__, "message": str(error)}
        return Answered(custom_id=request.custom_id, error=failed)
    except ValueError:
        failed = {"code": "ModelReplyError", "message": "The reply was no JSON."}
        return Answered(custom_id=request.custom_id, error=failed)
    document = body if isinstance(body, dict) else {"answer": body}
    return Answered(
        custom_id=request.custom_id, response=Response(status_code=came.status, body=document)
    )


def _lines(path: Path) -> list[bytes]:
    """The whole lines of a file that hold something."""
    try:
        return [line for line in whole_lines(path.read_bytes()).splitlines() if line.strip()]
    except OSError:
        raise CaseError(f"{path.name} cannot be read.") from None
