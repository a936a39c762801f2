"""The proofreader everybody shares: one process, started when first wanted."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

from assistant.proofreading.engine_process import EngineProcess
from assistant.proofreading.judgment import slips_in
from assistant.types import Slip

LOADING = "The proofreader was still loading."
MISSING = "No proofreader is installed (harper-py)."
STOPPED = "The proofreader stopped over this text."
TOO_LONG = "It is longer than any message that is proofread."
REFUSED = "The system did not let the proofreader start."

_LONGEST = 10_000
"""Characters: no platform takes more, and the engines' time can grow with the square."""

_lock = Lock()
_shared: EngineProcess | None = None


@dataclass(frozen=True, slots=True)
class Proofread:
    """What came of proofreading one text."""

    slips: tuple[Slip, ...] | None
    """The slips in reading order; None when the text was not read."""
    why_not: str = ""
    """Why it was not read; empty when it was."""


def start() -> None:
    """Have the engines load in the background, which takes some seconds. Returns at once."""
    _engines(background=True)


def proofread(text: str, *, known: frozenset[str], wait: bool) -> Proofread:
    """Look for slips in an English text.

    Args:
        text: The message.
        known: Words that are right whatever a dictionary says, as `known_words` returns them.
        wait: Whether to wait until the engines are loaded, some seconds the first time; where
            not, a text is read only if they are.

    Returns:
        The slips, or why the text was not read, which is not the same as having none.
    """
    if len(text) > _LONGEST:
        return Proofread(None, TOO_LONG)
    engines = _engines(background=not wait)
    if engines is None:
        return Proofread(None, REFUSED)
    if wait:
        engines.wait()
    if not engines.ready:
        return Proofread(None, LOADING)
    if not engines.alive:
        return Proofread(None, STOPPED)
    if not engines.engines:
        return Proofread(None, MISSING)
    remarks = engines.remarks(text)
    if remarks is None:
        return Proofread(None, STOPPED)
    return Proofread(slips_in(text, remarks, engines=engines.engines, known=known))


def _engines(*, background: bool) -> EngineProcess | None:
    """The shared engines, started where none are or where they died; None where none can start."""
    global _shared  # noqa: PLW0603 - one process for everybody is the point
    with _lock:
        if _shared is not None and not _shared.alive:
            _shared.end()
            _shared = None
        if _shared is None:
            try:
                _shared = EngineProcess(background=background)
            except OSError:
                return None
        return _shared
