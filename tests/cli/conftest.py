"""The command line run in this process, which is quick, on pipes of its own."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from assistant.cli import main
from tests.cli.command_line import BRIEF, Ended, Run


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line in this process, with pipes for its three streams."""
    for name in os.environ:
        if name.startswith("FIRSTHELLO_") or name in {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("FIRSTHELLO_MODEL", "none")

    def run_here(*line: str, stdin: str | bytes = "", encoding: str = "utf-8") -> Ended:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        streams = [io.BytesIO(given), io.BytesIO(), io.BytesIO()]
        with monkeypatch.context() as patch:
            for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                patch.setattr(sys, name, io.TextIOWrapper(stream, encoding=encoding))
            code = main(line)
            sys.stdout.flush()
            sys.stderr.flush()
            out, err = (stream.getvalue().decode(encoding) for stream in streams[1:])
        return Ended(code, out, err)

    return run_here


@pytest.fixture
def brief(tmp_path: Path) -> str:
    """The path of a brief that makes a ready draft."""
    path = tmp_path / "brief.yaml"
    path.write_text(BRIEF, encoding="utf-8")
    return str(path)
