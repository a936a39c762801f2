"""A model behind an address: any server that speaks the OpenAI protocol."""

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from pydantic import SecretStr

from assistant.llm import sentences
from assistant.llm.dialect import Dialect, Request
from assistant.llm.exchange import Exchange, Place
from assistant.llm.faults import Fault, transport_fault
from assistant.llm.model import AnswerT, Capability, Reply
from assistant.llm.patience import REMOTE, Patience
from assistant.llm.prompts import FilledPrompt
from assistant.llm.reply import Answer, read_reply
from assistant.types import Usage

if TYPE_CHECKING:
    from assistant.llm.wire import Line

CAPABLE = Capability(writes=True, reads=True, context=8192)
"""What we take a model that someone runs a server for to be able to do."""

MOST = Dialect()
"""What most servers take."""

NO_KEY = SecretStr("")
"""For a server that needs none."""

_ResultT = TypeVar("_ResultT")


@dataclass(eq=False)
class Endpoint:
    """A model at an address. Nothing is loaded or sent before the first ask."""

    base_url: str
    """The server's address up to and including "/v1"."""
    name: str
    """The model's name as the server knows it."""
    key: SecretStr = NO_KEY
    """The server's key; empty when it needs none."""
    ca_file: Path | None = None
    """Certificates to trust besides the system's."""
    capability: Capability = CAPABLE
    """What the model can be trusted with."""
    local: bool = False
    """Whether it runs on this computer at no charge."""
    patience: Patience = REMOTE
    """How long we wait and how often we try."""
    dialect: Dialect = MOST
    """What the server takes; narrowed when it complains."""

    def __post_init__(self) -> None:
        """Begin without a connection."""
        self._lock = threading.Lock()
        self._line: Line | None = None

    @property
    def host(self) -> str:
        """The server as a person knows it: "127.0.0.1:8080"."""
        return urlsplit(self.base_url).netloc

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Ask, again where that may help, and return the validated answer.

        At most `patience.attempts` requests are sent, within `patience.total` seconds in all.
        A part of the request that the server does not take is left out from then on.

        Raises:
            ModelError: The kind of it names what went wrong and what to do next.
        """
        started = time.monotonic()
        self._open_line()  # loading the SDKs takes none of the server's time
        deadline = time.monotonic() + self.patience.total
        place = replace(self.place, private=f"{prompt.system}\n{prompt.user}")
        for attempt in itertools.count(1):
            dialect = self.dialect
            request = dialect.request(prompt, answer, seed=seed, max_tokens=max_tokens)
            result = self._judge(self._send(request, deadline), answer, place)
            if isinstance(result, Answer):
                return self._reply(result, time.monotonic() - started)
            pause = self._pause_after(result, dialect, attempt)
            if pause is None or time.monotonic() + pause >= deadline:
                raise result.error
            time.sleep(pause)
        raise AssertionError  # the loop has no other end

    def send(self, request: Request) -> Exchange:
        """Send one request as it stands, once, and return the reply, whatever it says.

        Raises:
            ModelError: No reply came.
        """
        self._open_line()
        sent = self._send(request, time.monotonic() + self.patience.total)
        if isinstance(sent, Exchange):
            return sent
        raise self._fault(sent, self.place).error

    def ask_for_models(self) -> Exchange | Fault:
        """Ask which models the server has: one request, which costs nothing."""
        line = self._open_line()
        deadline = time.monotonic() + self.patience.read
        outcome = _in_time(partial(line.list_models, deadline=deadline), deadline)
        return outcome if isinstance(outcome, Exchange) else self._fault(outcome, self.place)

    def close(self) -> None:
        """Hang up. The next ask connects anew."""
        with self._lock:
            if self._line is not None:
                self._line.close()
            self._line = None

    @property
    def place(self) -> Place:
        """Where the model is asked, for an error to name."""
        return Place(self.host, self.name, self.key.get_secret_value())

    def _send(self, request: Request, deadline: float) -> Exchange | Exception | None:
        """Send the request; return the reply, what went wrong, or None at the deadline."""
        return _in_time(partial(self._open_line().ask, request, deadline=deadline), deadline)

    def _judge(
        self, outcome: Exchange | Exception | None, answer: type[AnswerT], place: Place
    ) -> Answer[AnswerT] | Fault:
        """Return the answer or the fault in what came back."""
        if isinstance(outcome, Exchange):
            return read_reply(outcome, answer, place)
        return self._fault(outcome, place)

    def _fault(self, outcome: Exception | None, place: Place) -> Fault:
        """Return what it means that no reply came; a defect of ours is raised as it is."""
        if outcome is None:
            return Fault(sentences.slow(place, self.patience.total))
        fault = transport_fault(outcome, place, waited=self.patience.read)
        if fault is None:
            raise outcome
        return fault

    def _pause_after(self, fault: Fault, dialect: Dialect, attempt: int) -> float | None:
        """Return how long to wait before the next attempt; None when there should be none."""
        if attempt >= self.patience.attempts:
            return None
        if fault.complaint and (known := dialect.without(fault.complaint)):
            self.dialect = known
            return 0.0
        return self.patience.pause(attempt, fault.wait) if fault.again else None

    def _reply(self, answer: Answer[AnswerT], seconds: float) -> Reply[AnswerT]:
        """Return the answer with what it cost."""
        usage = Usage(
            calls=1,
            input_tokens=answer.input_tokens,
            output_tokens=answer.output_tokens,
            seconds=seconds,
            cost=0.0 if self.local else None,
        )
        return Reply(answer.value, usage, answer.decoding_seconds, answer.likelihood)

    def _open_line(self) -> "Line":
        """Return the connection, made on first use: loading the SDKs takes seconds."""
        with self._lock:
            if self._line is None:
                from assistant.llm.wire import Line, Wire

                wire = Wire(
                    self.key,
                    patience=self.patience,
                    loopback=is_loopback(self.base_url),
                    ca=self.ca_file,
                )
                self._line = Line(wire, base_url=self.base_url, model=self.name)
            return self._line


def is_loopback(url: str) -> bool:
    """Return whether an address leads to this computer."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _in_time(work: Callable[[], _ResultT], deadline: float) -> _ResultT | None:
    """Return the result of the work; None when it is not done at the deadline.

    No limit of the HTTP client covers a slow name server or headers that trickle in. What is
    left behind ends by its own read limit and never keeps the process from ending.
    """
    future: Future[_ResultT] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - it is raised where the result is read
            future.set_exception(error)

    threading.Thread(target=run, name="firsthello-ask", daemon=True).start()
    try:
        return future.result(timeout=max(0.0, deadline - time.monotonic()))
    except TimeoutError:
        return None
