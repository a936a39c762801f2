"""A real server on a loopback port that answers from a script, well or badly."""

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    at: float
    """Monotonic seconds."""


Connection = socket.socket
Respond = Callable[[Connection, Seen], None]


@dataclass
class FaultServer:
    """Answers each request with the next entry of the script, and the last one ever after."""

    script: Sequence[Respond]
    address: str = ""
    seen: list[Seen] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"{self.address}/v1"

    @property
    def host(self) -> str:
        return self.address.split("//")[1]


def http(status: int, body: str | bytes, *, headers: dict[str, str] | None = None) -> Respond:
    """A complete HTTP response."""
    payload = body.encode() if isinstance(body, str) else body
    fields = {"Content-Type": "application/json", "Content-Length": str(len(payload))}
    fields |= headers or {}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    raw = f"HTTP/1.1 {status} X\r\n{head}Connection: close\r\n\r\n".encode() + payload
    return lambda connection, _: connection.sendall(raw)


def reply(
    content: object, *, finish: str | None = "stop", message: dict[str, Any] | None = None
) -> Respond:
    """A chat completion; `content` that is no text is sent as JSON inside one."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    said = {"role": "assistant", "content": text} | (message or {})
    return document(choices=[{"index": 0, "message": said, "finish_reason": finish}])


def document(**fields: Any) -> Respond:
    """A 200 with any JSON object."""
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    whole = {"id": "x", "object": "chat.completion", "created": 0, "model": "m", "usage": usage}
    return http(200, json.dumps(whole | fields))


def error(
    status: int, message: str = "no", *, code: str = "", headers: dict[str, str] | None = None
) -> Respond:
    """An error as the OpenAI protocol words it."""
    body = json.dumps({"error": {"message": message, "type": "x", "code": code}})
    return http(status, body, headers=headers)


def reset(connection: Connection, _: Seen) -> None:
    """Drop the connection hard, without a byte."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def short_body(connection: Connection, _: Seen) -> None:
    """Promise more than is sent."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"choices": [')


def stall(connection: Connection, _: Seen) -> None:
    """Say nothing for longer than any test waits."""
    _patiently(connection, [])


def trickle_body(connection: Connection, _: Seen) -> None:
    """Send one blank at a time: each read succeeds, the reply never ends."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
    _patiently(connection, [b" "] * 100)


def trickle_headers(connection: Connection, _: Seen) -> None:
    """Send one byte of a header at a time."""
    _patiently(connection, [bytes([byte]) for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 100])


def _patiently(connection: Connection, pieces: list[bytes]) -> None:
    """Send the pieces slowly, then wait; end when the client has gone."""
    connection.settimeout(0.05)
    waiting = iter(pieces)
    for _ in range(200):
        try:
            if not connection.recv(1):
                return
        except TimeoutError:
            pass
        except OSError:
            return
        try:
            connection.sendall(next(waiting, b""))
        except OSError:
            return


@contextmanager
def serving(*script: Respond, tls: ssl.SSLContext | None = None) -> Iterator[FaultServer]:
    """Run a server with the script until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        server = FaultServer(script, f"{'https' if tls else 'http'}://127.0.0.1:{port}")
        threading.Thread(target=_accept, args=(listener, server, tls), daemon=True).start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, server: FaultServer, tls: ssl.SSLContext | None) -> None:
    """Serve each connection in a thread of its own."""
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_serve, args=(connection, server, tls), daemon=True).start()


def _serve(connection: Connection, server: FaultServer, tls: ssl.SSLContext | None) -> None:
    """Read one request, note it, answer it, hang up."""
    try:
        if tls:
            connection = tls.wrap_socket(connection, server_side=True)
        if not tls and not connection.recv(1, socket.MSG_PEEK).isalpha():
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        elif request := _read(connection):
            server.seen.append(request)
            turn = min(len(server.seen), len(server.script)) - 1
            server.script[turn](connection, request)
    except OSError:
        pass
    finally:
        connection.close()


def _read(connection: Connection) -> Seen | None:
    """Return the request; None when the client sent none."""
    with connection.makefile("rb") as stream:
        first = stream.readline().decode("latin-1").split()
        if len(first) < 2:
            return None
        headers: dict[str, str] = {}
        while (line := stream.readline().decode("latin-1").strip()) != "":
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        raw = stream.read(int(headers.get("content-length", 0)))
    body = json.loads(raw) if raw.startswith(b"{") else None
    return Seen(first[0], first[1], headers, body, time.monotonic())
