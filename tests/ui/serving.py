"""A running page for the tests that need one: `firsthello ui`, as a person starts it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_OPEN = re.compile(r"open at (\S+)")


@dataclass(frozen=True)
class Served:
    """Where a running page is found."""

    url: str
    """Its address, without a workspace."""
    own_url: str
    """Its address with the workspace of the user who started it."""
    folder: Path
    """Where it keeps things."""

    @property
    def port(self) -> int:
        """Where on this computer it answers."""
        return int(self.url.rsplit(":", 1)[1])


@contextmanager
def served(folder: Path, *, port: int | None = None, **environment: str) -> Iterator[Served]:
    """The page, served until the block ends."""
    port = port or free_port()
    line = [sys.executable, "-c", "from assistant.cli import main; raise SystemExit(main())",
            "ui", "--no-browser", "--port", str(port)]  # fmt: skip
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    server = subprocess.Popen(
        line,
        cwd=folder.parent,
        env=kept | {"PYTHONPATH": str(ROOT), "FIRSTHELLO_FOLDER": str(folder)} | environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        told = ""
        for line_told in server.stderr:
            told += line_told
            if found := _OPEN.search(line_told):
                break
        else:
            raise AssertionError(f"the page did not start: {told}")
        yield Served(found[1].partition("/?")[0], found[1], folder)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=20)
        if server.stderr:
            server.stderr.close()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
