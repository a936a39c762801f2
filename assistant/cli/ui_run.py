"""The work of `firsthello ui`: start the page's server, and open the page the user had last."""

from __future__ import annotations

import re
import secrets
import signal
import subprocess
import sys
import webbrowser
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING

from assistant.cli.failures import ExitCode
from assistant.cli.terminal import remark
from assistant.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_ANY_ADDRESS = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - compared with, not bound to
_STARTED = re.compile(r"URL: *(\S+)")
_REMEMBERED = "page"
"""The file, next to what the page keeps, with the name of this user's own page."""
_SHORTEST_NAME = 22
_MOST_SECONDS_TO_END = 5.0


def run_ui(*, port: int, address: str, browser: bool) -> ExitCode:
    """Serve the page until it is stopped.

    Raises:
        InputError: The page's parts are not installed, or the port is taken.
    """
    line = command(port=port, address=address)
    if address not in _LOOPBACK:
        remark(
            f"Careful: whoever reaches {address or 'this computer'} can use the page. Set up "
            "sign-in first: an [auth] section in .streamlit/secrets.toml, as st.login needs it."
        )
    # Ended from outside, too, it must end its server.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code, told = _serve(line, remembered_name(), browser=browser)
    except KeyboardInterrupt:
        remark("Stopped. What you typed is kept for the next time.")
        return ExitCode.READY
    if code and "not available" in told:
        raise InputError(f"Port {port} is taken. Name another one: firsthello ui --port {port + 1}")
    if code:
        why = told.strip()[-300:] or "no reason given"
        raise InputError(f"The page could not be served: {why}")
    return ExitCode.READY


def _serve(line: list[str], name: str, *, browser: bool) -> tuple[int, str]:
    """Run the server to its end; return how it ended and what it said."""
    with subprocess.Popen(  # noqa: S603 - our own page
        line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as server:
        try:
            assert server.stdout is not None  # noqa: S101 - piped
            told = _open_when_started(server.stdout, name, browser=browser)
            return server.wait(), told
        finally:
            _end(server)


def _end(server: subprocess.Popen[str]) -> None:
    """End the server; it says something as it ends, and hangs where nobody reads that."""
    server.terminate()
    try:
        server.communicate(timeout=_MOST_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        server.kill()


def command(*, port: int, address: str) -> list[str]:
    """Return the line that serves the page. All else stands in the page's own configuration.

    Raises:
        InputError: The page's parts are not installed.
    """
    page = find_spec("ui")
    if find_spec("streamlit") is None or page is None or page.origin is None:
        raise InputError("The page is not installed here. Install it: pip install 'firsthello[ui]'")
    app = Path(page.origin).with_name("app.py")
    line = [sys.executable, "-m", "streamlit", "run", str(app), f"--server.port={port}"]
    if address in _LOOPBACK:
        return [*line, f"--server.address={address}"]
    host = "*" if address in _ANY_ADDRESS else address
    hosts = [f"--server.allowedHosts={each}" for each in ("127.0.0.1", "localhost", host)]
    return [*line, f"--server.address={address}", f"--browser.serverAddress={address}", *hosts]


def remembered_name() -> str:
    """Return the name of this user's own page, made up the first time.

    It is what leads to the draft of last time, so it lies where only they can read it.
    """
    from assistant.settings import Settings

    path = Settings(model="none", base_url=None, api_key=None).folder.expanduser() / _REMEMBERED
    with suppress(OSError, ValueError):
        name = path.read_text(encoding="ascii").strip()
        if len(name) >= _SHORTEST_NAME:
            return name
    name = secrets.token_urlsafe(16)
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(name, encoding="ascii")
    return name


def _open_when_started(output: IO[str], name: str, *, browser: bool) -> str:
    """Wait for the server to say where it is, open the page there, and return what else it says."""
    told: list[str] = []
    for line in output:
        if found := _STARTED.search(line):
            url = f"{found[1]}/?d={name}"
            remark(f"firsthello is open at {url}")
            remark("That address is the key to your draft: keep it to yourself. Ctrl-C ends it.")
            if browser:
                webbrowser.open(url)
            return "".join([*told, *_rest(output)])
        told.append(line)
    return "".join(told)


def _rest(output: IO[str]) -> Iterator[str]:
    """Yield what the server says later, so that it never waits for a reader."""
    yield from output
