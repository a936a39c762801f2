"""How well and how fast notes are proofread, and what that costs.

    python benchmarks/proofreading.py

Precision and recall are taken on `proofreading_notes.yaml`: sixty notes with invented people,
thirty clean and thirty with one planted slip, once with the names a brief would hold as known
words and once without. Times are those of this machine: the start until the first answer, the
median of a warm message, and the same without the engines; beside the clock, the processor time
of the engines' process, which other work on the machine does not lengthen as much. Limit
(issue 3): 25 ms a message, warm.
"""

import os
import statistics
import time
from pathlib import Path
from typing import Any

import yaml

from assistant import check
from assistant.proofreading import proofread
from assistant.proofreading import proofreader as shared

_NOTES = Path(__file__).with_name("proofreading_notes.yaml")
_LIMIT = 0.025
_ROUNDS = 5


def _flags(text: str, known: list[str]) -> list[tuple[int, int]]:
    """Where the proofreading rules object, with some names known as a brief would tell them."""
    names = {"recipient": known[0], "sender": ", ".join(known[1:])} if known else {}
    seen = check(text, **names)  # type: ignore[arg-type]
    found = [(each.start, each.end) for each in seen.findings if each.code.startswith("PRF")]
    assert not any(each.code.startswith("PRF") for each in seen.not_run)
    return found


def _quality(notes: dict[str, list[dict[str, Any]]], *, names: bool, show: bool) -> None:
    """Print precision and recall, with each miss and each false flag."""
    found = false = disturbed = 0
    for note in [*notes["clean"], *notes["slips"]]:
        text, slip = note["text"], note.get("slip")
        flags = _flags(text, note["known"] if names else [])
        # The slip with a space around it, for "a" stands in many words.
        at = f" {text} ".find(f" {slip} ") if slip else -1
        at = text.find(slip) if slip and at < 0 else at
        right = [each for each in flags if slip and each[0] < at + len(slip) and at < each[1]]
        wrong = [text[a:b] for a, b in flags if (a, b) not in right]
        found, false = found + bool(right), false + len(wrong)
        disturbed += bool(wrong) and not slip
        if show and (wrong or (slip and not right)):
            missed = f"misses {slip!r}" if slip and not right else ""
            print(f"    {missed} {f'flags {wrong}' if wrong else ''}  in: {text[:60]}...")
    planted, clean = len(notes["slips"]), len(notes["clean"])
    precision, recall = found / (found + false), found / planted
    print(
        f"  {'names known' if names else 'no names known':15} "
        f"precision {precision:.2f}  recall {recall:.2f} ({found} of {planted})"
        f"  clean notes flagged {disturbed} of {clean}"
    )


def _memory(process: int) -> str:
    """The memory a process holds, where the system tells."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return "unknown here"
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return f"{int(line.split()[1]) / 1024:.0f} MB"


def _processor_seconds(process: int) -> float:
    """The processor time a process has spent so far; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/stat")
    if not status.exists():
        return 0.0
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Measure and print."""
    started = time.perf_counter()
    proofread("Hi.", known=frozenset(), wait=True)
    cold = time.perf_counter() - started
    engines = shared._shared  # noqa: SLF001 - whose memory is asked for
    assert engines is not None
    loading = _processor_seconds(engines._process.pid)  # noqa: SLF001
    notes = yaml.safe_load(_NOTES.read_text(encoding="utf-8"))
    print(f"Engines: {', '.join(engines.engines)}; load average {os.getloadavg()[0]:.1f}")
    for names in (True, False):
        _quality(notes, names=names, show=names)
    texts = [note["text"] for note in [*notes["clean"], *notes["slips"]]]
    before = _processor_seconds(engines._process.pid)  # noqa: SLF001
    took: dict[str, list[float]] = {"all rules": [], "without PRF": [], "engines alone": []}
    for number in range(_ROUNDS):
        for text in texts:
            fresh = f"{text} {number}"  # an engine may remember a text it has seen
            for name, work in (
                ("engines alone", lambda text: proofread(text, known=frozenset(), wait=True)),
                ("all rules", check),
                ("without PRF", lambda text: check(text, ignore=("PRF",))),
            ):
                begun = time.perf_counter()
                work(fresh)
                took[name].append(time.perf_counter() - begun)
    memory = _memory(engines._process.pid)  # noqa: SLF001
    print(f"  cold start      {cold:5.2f} s, {loading:.1f} s of it processor time")
    print(f"  memory          {memory}, in the engines' process")
    for name, times in took.items():
        median, least = statistics.median(times), statistics.quantiles(times, n=10)[0]
        held = ("held" if median < _LIMIT else "MISSED") if name == "engines alone" else ""
        limit = f"  limit {_LIMIT * 1000:.0f} ms: {held}" if held else ""
        print(f"  {name:15} {median * 1000:5.1f} ms median, {least * 1000:.1f} ms at best{limit}")
    read = len(took["engines alone"]) + len(took["all rules"])
    spent = (_processor_seconds(engines._process.pid) - before) / read  # noqa: SLF001
    print(f"  processor time of the engines' process: {spent * 1000:.1f} ms a message")


if __name__ == "__main__":
    main()
