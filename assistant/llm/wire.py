"""The wire: the one HTTP client, what it lets out, and what came back as it came.

The SDK reports an empty, refused, cut-off or misplaced reply as success, and some faults as bare
exceptions. So the reply is kept here, as bytes, before the SDK interprets it.

This module imports the SDKs, which takes seconds: import it only inside functions.
"""

import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from assistant.errors import SettingsError
from assistant.llm.dialect import Request
from assistant.llm.exchange import Exchange
from assistant.llm.patience import Patience
from assistant.llm.tracing import untraced

_SENT_HEADERS = frozenset({"host", "content-type", "content-length", "connection"})
"""What leaves this computer besides the key: the SDK adds the system, Python version and more."""

_HELD_BACK = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers about the bytes on the way, wrong once those are unpacked."""

_LARGEST_BODY = 2_000_000
"""Bytes. A model's answer is a few thousand; more is no answer."""


@dataclass
class _Watch:
    """What one attempt saw of the wire."""

    deadline: float
    exchange: Exchange | None = None


class Wire(httpx2.Client):
    """An HTTP client that follows no redirect, keeps a deadline, and remembers the reply."""

    def __init__(
        self, key: SecretStr, *, patience: Patience, loopback: bool, ca: Path | None
    ) -> None:
        """Prepare the client; nothing is sent.

        Args:
            key: Sent as a bearer token; empty sends none.
            patience: The limits on connecting and reading.
            loopback: The server is on this computer, so proxies are ignored.
            ca: Certificates to trust besides the system's.
        """
        super().__init__(
            verify=_trusting(ca), trust_env=not loopback, follow_redirects=False, timeout=None
        )
        self._key = key
        self._patience = patience
        self._local = threading.local()

    @contextmanager
    def watch(self, deadline: float) -> Iterator[_Watch]:
        """Keep the deadline (on the monotonic clock) and the reply of this thread's request."""
        self._local.watch = watch = _Watch(deadline)
        try:
            yield watch
        finally:
            del self._local.watch

    def send(self, request: httpx2.Request, **_: object) -> httpx2.Response:
        """Send the request with our headers and limits only, and return the whole reply."""
        watch: _Watch = self._local.watch
        self._dress(request, watch.deadline)
        reply = super().send(request, stream=True)
        try:
            body = _read(reply, watch.deadline)
        finally:
            reply.close()
        headers = {name.lower(): value for name, value in reply.headers.items()}
        watch.exchange = Exchange(reply.status_code, headers, body)
        plain = {name: value for name, value in headers.items() if name not in _HELD_BACK}
        return httpx2.Response(reply.status_code, headers=plain, content=body, request=request)

    def _dress(self, request: httpx2.Request, deadline: float) -> None:
        """Leave out every header that is not ours, and set the limits of this request."""
        for name in set(request.headers) - _SENT_HEADERS:
            del request.headers[name]
        request.headers["accept"] = "application/json"
        request.headers["accept-encoding"] = "identity"
        request.headers["user-agent"] = "firsthello"
        if key := self._key.get_secret_value():
            request.headers["authorization"] = f"Bearer {key}"
        left = max(0.001, deadline - time.monotonic())
        connect, read = min(self._patience.connect, left), min(self._patience.read, left)
        limits = {"connect": connect, "read": read, "write": read, "pool": connect}
        request.extensions["timeout"] = limits


def _read(reply: httpx2.Response, deadline: float) -> bytes:
    """Return the body, unless it outlasts the deadline or is absurdly long.

    A server that sends a byte now and then would pass every per-read limit.
    """
    body = bytearray()
    for chunk in reply.iter_bytes():
        body += chunk
        if time.monotonic() > deadline:
            raise httpx2.ReadTimeout("the reply outlasts the deadline", request=reply.request)
        if len(body) > _LARGEST_BODY:
            break
    return bytes(body)


def _trusting(ca: Path | None) -> ssl.SSLContext | bool:
    """Return what to trust: the system's certificates, and the user's own if given."""
    if ca is None:
        return True
    context = ssl.create_default_context()
    try:
        context.load_verify_locations(cafile=ca)
    except OSError as error:  # an SSLError is one too
        raise SettingsError(
            "FIRSTHELLO_CA_FILE must name a file of certificates in PEM form that can be read."
        ) from error
    return context


class Line:
    """A chat model at the end of a wire: sends messages, returns what came back."""

    def __init__(self, wire: Wire, *, base_url: str, model: str) -> None:
        """Prepare the chat model; nothing is sent.

        Whatever it would otherwise take from the environment is given here.
        """
        self._wire = wire
        self._base_url = base_url
        self._chat = ChatOpenAI(
            model=model,
            base_url=base_url,
            api_key=SecretStr("the wire sends the real one"),
            http_client=wire,
            max_retries=0,
            use_responses_api=False,
            output_version="v0",
            openai_proxy=None,
            cache=False,
        )

    def ask(self, request: Request, *, deadline: float) -> Exchange | Exception:
        """Send one chat request; return the reply, or the exception when there was none."""
        failure: Exception = RuntimeError("the SDK sent no request")
        with self._wire.watch(deadline) as watch, untraced():
            try:
                self._chat.invoke(request.messages, **request.arguments)
            except Exception as error:  # noqa: BLE001 - the bytes decide, not what SDKs make of them
                failure = error
        return watch.exchange or failure

    def list_models(self, *, deadline: float) -> Exchange | Exception:
        """Ask which models there are; return the reply, or the exception when there was none."""
        failure: Exception = RuntimeError("no request was sent")
        with self._wire.watch(deadline) as watch:
            try:
                self._wire.get(f"{self._base_url}/models")
            except httpx2.HTTPError as error:
                failure = error
        return watch.exchange or failure

    def close(self) -> None:
        """Close every connection."""
        self._wire.close()
