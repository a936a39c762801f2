"""How long it takes before anything happens: the import, the help, a draft without a model.

    python benchmarks/start_up.py

Each line is the median of nine fresh processes, beside a bare `python -c pass` in the same run.
Limits (issue 2, two cores): `import assistant` 0.25 s, `firsthello --help` 0.40 s.
"""

import os
import statistics
import subprocess
import sys
import time

_RUNS = 9
_MAIN = "from assistant.cli import main; raise SystemExit(main())"
_SWITCHED_OFF = f"import os; os.environ['FIRSTHELLO_IGNORE'] = 'PRF'; {_MAIN}"
"""A draft ends long before the proofreader it started is loaded, and must not wait for it."""
_LINES = (
    ("python -c pass", ["-c", "pass"], None),
    ("import assistant", ["-c", "import assistant"], 0.25),
    ("from assistant import Brief, draft", ["-c", "from assistant import Brief, draft"], None),
    ("firsthello --help", ["-c", _MAIN, "--help"], 0.40),
    (
        "firsthello draft, no model",
        ["-c", _MAIN, "draft", "--brief", "examples/brief.yaml", "--facts", "all"],
        None,
    ),
    (
        "the same, no proofreader loading",
        ["-c", _SWITCHED_OFF, "draft", "--brief", "examples/brief.yaml", "--facts", "all"],
        None,
    ),
)


def _seconds(arguments: list[str]) -> float:
    """Wall-clock time of one fresh process."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        check=True,
        capture_output=True,
        env={**os.environ, "FIRSTHELLO_MODEL": "none"},
    )
    return time.perf_counter() - started


def main() -> None:
    """Measure each line and print it beside bare Python and its limit."""
    bare = 0.0
    for name, arguments, limit in _LINES:
        took = statistics.median(_seconds(arguments) for _ in range(_RUNS))
        bare = bare or took
        beside = f"limit {limit:.2f} s: {'held' if took < limit else 'MISSED'}" if limit else ""
        print(f"{name:36} {took:5.2f} s  {took / bare:5.1f} x bare Python  {beside}")


if __name__ == "__main__":
    main()
