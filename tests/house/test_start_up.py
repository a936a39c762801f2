"""What starting up loads. The seconds are measured in benchmarks/; here only the causes are."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = ("httpx2", "inflect", "langchain_core", "langchain_openai", "langsmith", "openai",
         "streamlit", "xllamacpp")  # fmt: skip

SCREEN = ("rich", "typer")

HELP = """
import sys
from assistant.cli import main
sys.argv = ["firsthello", "--help"]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
"""


def loaded_by(code: str) -> set[str]:
    """The top-level modules in a fresh interpreter after it ran some code."""
    ending = "\nimport sys\nprint('\\n' + ' '.join(sorted(sys.modules)))"
    environment = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", code + ending],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment | {"PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in done.stdout.splitlines()[-1].split()}


def test_importing_the_library_loads_nothing_heavy() -> None:
    assert loaded_by("import assistant").intersection(HEAVY + SCREEN) == set()


def test_help_loads_nothing_heavy() -> None:
    assert loaded_by(HELP).intersection(HEAVY) == set()


@pytest.mark.parametrize("module", ["typer", "rich.console"])
def test_a_heavy_import_would_be_seen(module: str) -> None:
    assert module.partition(".")[0] in loaded_by(f"import {module}")
