"""The process the engines live in: started, asked, and ended without ever being waited for."""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Lock, Thread

from pydantic import TypeAdapter, ValidationError

from assistant.proofreading.remark import Remark

_SCRIPT = Path(__file__).with_name("worker.py")
_LOAD_WITHIN = 60.0
"""Seconds until everything must be loaded: about four on an idle core."""
_ANSWER_WITHIN = 30.0
"""Seconds for one text: about a hundredth of one for a note, five for 20,000 characters."""

_LET_GO_WITHIN = 1.0
"""Seconds for our own thread to see that the process is gone."""

_REMARKS = TypeAdapter(tuple[Remark, ...])


class EngineProcess:
    """The engines at work. Any thread may ask; they are asked one at a time."""

    def __init__(self, *, background: bool) -> None:
        """Start the process and return at once.

        Args:
            background: Whether it should leave the processor to whatever else has work to do.

        Raises:
            OSError: The system starts no process.
        """
        if not sys.executable:
            raise FileNotFoundError("Nobody knows where this Python is.")
        line = [sys.executable, "-P", str(_SCRIPT), *(["--background"] if background else [])]
        self._process = subprocess.Popen(  # noqa: S603 - our own script
            line,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
        )
        self._loaded, self._turn = Event(), Lock()
        self._answers: Queue[str] = Queue()
        self.engines: tuple[str, ...] = ()
        """The engines that are installed; empty until loaded, and when there is none."""
        self.alive = True
        """Whether it can be asked, now or once it is loaded."""
        assert self._process.stdin and self._process.stdout  # noqa: S101, PT018 - both are pipes
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self._listener = Thread(target=self._listen, daemon=True, name="proofreading")
        self._listener.start()
        atexit.register(self.end)

    @property
    def ready(self) -> bool:
        """Whether an answer would come at once."""
        return self._loaded.is_set()

    def wait(self) -> None:
        """Wait until it is loaded; one that takes far too long is ended."""
        if not self._loaded.wait(_LOAD_WITHIN):
            self.end()

    def remarks(self, text: str) -> tuple[Remark, ...] | None:
        """Return what the engines say about a text; None when they died over it or hang."""
        with self._turn:
            try:
                self._stdin.write(f"{json.dumps(text)}\n")
                self._stdin.flush()
                return _REMARKS.validate_json(self._answers.get(timeout=_ANSWER_WITHIN))
            except (OSError, ValueError, Empty, ValidationError):
                self.end()
                return None

    def end(self) -> None:
        """End the process, whatever it is doing. Nothing it holds is worth keeping."""
        self.alive = False
        self._process.kill()
        self._process.wait()
        with suppress(OSError):  # what was being written to it is lost
            self._stdin.close()
        self._listener.join(_LET_GO_WITHIN)
        atexit.unregister(self.end)

    def _listen(self) -> None:
        """Take in what the process says until it says no more."""
        with self._stdout:
            first = self._stdout.readline()
            if first:
                self.engines = tuple(json.loads(first)["engines"])
            else:
                self.alive = False
            self._loaded.set()
            for line in self._stdout:
                self._answers.put(line)
        self.alive = False
        self._answers.put("")
