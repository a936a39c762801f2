"""How long all rules but proofreading take, beside proselint on the same messages.

    python benchmarks/rules_speed.py

Messages of 300 characters, no two alike, in time of one processor core: the median of many rounds,
and the best, for a busy machine slows each of them. "With a brief" holds finding and linking every
claim; "and the lights" adds the seven steps, as a draft is reviewed. Then the same text repeated to
1,250, 2,500, 5,000 and 10,000 characters: how many times as long each doubling takes.

Limits (issue 3): 1.5 ms for a message; 2.3 times for double the text.
"""

import itertools
import os
import statistics
import time
from collections.abc import Callable

from proselint.checks import __register__ as proselint_checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from assistant.checks import list_rules, run_checks
from assistant.claims import find_claims, sources_of
from assistant.reading import Reading
from assistant.steps import light_steps
from assistant.types import Brief, Message, Recipient, Sender

_ROUNDS = 200
_DOUBLINGS = (1_250, 2_500, 5_000, 10_000)
_OTHERS = ("PRF",)
"""Families that are measured by themselves."""
_MILLISECONDS = 1.5
_TIMES = 2.3
_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Ines Falk", role="apprentice welder", organization="Keel Lane Forge"),
    recipient=Recipient(name="Tom Reyes", facts=("runs the forge at Keel Lane", "repairs ships")),
    tie="took his Saturday class last spring",
    intent="how did he get into ship repair?",
)
_MESSAGE = (
    "Hi Tom, I took your Saturday class last spring and have welded every weekend since. I'm an "
    "apprentice welder at Keel Lane Forge. I'd love to hear how you got into ship repair, and "
    "which of the old yards you would start at today. Either way, thank you for the class, and I "
    "wish you a dry summer.  "
)[:300]


def _check(text: str, brief: Brief | None, *, lights: bool = False) -> object:
    """Run every rule; with a brief every claim is found and linked first; then the lights."""
    claims = None
    if brief:
        claims = find_claims(
            text,
            sources_of(brief, ()),
            recipient=brief.recipient.name,
            sender=brief.sender.name,
            language=brief.language,
        )
    message = Message(text=text, platform="linkedin", brief=brief, claims=claims)
    reading = Reading(message)
    steps = light_steps(message, follow_up=None, reading=reading) if lights else ()
    return run_checks(message, ignore=_OTHERS, reading=reading), steps


def _times(work: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of processor time of each round, after one that is not counted."""
    work()
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return taken


def _line(name: str, work: Callable[[str], object], rival: float | None) -> float:
    texts = itertools.cycle([_MESSAGE.replace("every", f"{week}") for week in range(_ROUNDS)])
    taken = _times(lambda: work(next(texts)), _ROUNDS)
    median, best = statistics.median(taken), min(taken)
    beside = "" if rival is None else f"{median / rival:5.2f} x proselint  "
    held = "held" if median < _MILLISECONDS else "MISSED"
    limit = "" if rival is None else f"limit {_MILLISECONDS} ms: {held}"
    print(f"  {name:36} median {median:6.2f} ms, best {best:6.2f} ms  {beside}{limit}")
    return median


def main() -> None:
    """Measure and print."""
    CheckRegistry().register_many(proselint_checks)
    rules = [rule for rule in list_rules() if rule.code[:3] not in _OTHERS]
    load = os.getloadavg()[0]
    print(f"{len(rules)} rules, {len(_MESSAGE)} characters, load {load:.1f}")
    proselint = _line("proselint", lambda text: LintFile("x", content=text).lint(), None)
    _line("rules, without a brief", lambda text: _check(text, None), proselint)
    _line("rules and claims, with a brief", lambda text: _check(text, _BRIEF), proselint)
    _line("and the lights", lambda text: _check(text, _BRIEF, lights=True), proselint)
    for name, brief in (("without", None), ("with", _BRIEF)):
        before = 0.0
        for size in _DOUBLINGS:
            text = (_MESSAGE * (size // len(_MESSAGE) + 1))[:size]
            took = min(_times(lambda text=text, brief=brief: _check(text, brief), 9))
            name_and_size = f"{size:6,} characters, {name} a brief"
            if before:
                held = "held" if took <= _TIMES * before else "MISSED"
                times = f"{took / before:4.2f} x the half  limit {_TIMES}: {held}"
            print(f"  {name_and_size:36} {took:8.2f} ms  {times if before else ''}")
            before = took


if __name__ == "__main__":
    main()
