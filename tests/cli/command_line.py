"""What the tests of the command line share: how a run ended, and whose text is drafted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

COMMAND = [sys.executable, "-c", "import sys; from assistant.cli import main; sys.exit(main())"]
"""What the console script does, without relying on where it was installed."""

BRIEF = """\
platform: linkedin
sender: {name: Ines Falk, role: welder, organization: Nordhafen Yards}
recipient:
  name: Tom Reyes
  facts: [wrote the guide to cold joints]
tie: met at the Leeds steel fair
intent: hear how he tests joints
"""

PROFILE = """\
Tom Reyes
Head of Structures at Brightspan
Spoke at Steel Days 2025 about cold joints
Living with diabetes since 2019
"""

ESCAPE = "\x1b"

CLOSED_PORT = "http://127.0.0.1:9/v1"
"""Where nothing answers."""


@dataclass(frozen=True)
class Ended:
    """How a run ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """All of standard output, which must be one JSON object."""
        fields = json.loads(self.out)
        assert isinstance(fields, dict)
        return fields


Run = Callable[..., Ended]


def environment(**more: str) -> dict[str, str]:
    """A user's environment that asks no model, with nothing else that changes the output."""
    kept = ("PATH", "SYSTEMROOT", "PYTHONPATH", "HOME")
    plain = {name: os.environ[name] for name in kept if name in os.environ}
    # Proofreading takes seconds to load in each of these processes, and has tests of its own.
    quick = {"FIRSTHELLO_MODEL": "none", "FIRSTHELLO_IGNORE": "PRF"}
    return plain | quick | {"PYTHONIOENCODING": "utf-8"} | more


def run_apart(*line: str, stdin: bytes = b"", more: Mapping[str, str] | None = None) -> Ended:
    """Run a command line as a process of its own."""
    done = subprocess.run(
        [*COMMAND, *line],
        check=False,
        input=stdin,
        capture_output=True,
        env=environment(**(more or {})),
        timeout=60,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
