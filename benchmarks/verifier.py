"""How long the verifier takes: linking every claim of a note, and the rules behind the guarantees.

    python benchmarks/verifier.py

Over the 200 good notes of the tests, each as a draft is reviewed, the least of five runs each, with
one unrecorded run before, so that what is loaded once is not counted. The limit is 2 ms a draft
(issue 4). All rules together, and both per 300 characters, are printed beside it.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml

from assistant.chain.kept_out import kept_out_of
from assistant.checks import list_rules, run_checks
from assistant.claims import find_claims, sources_of
from assistant.intake import added_facts, build_brief, clean_brief
from assistant.reading import Reading
from assistant.types import Brief, Claim, Fact, Message

_NOTES = Path(__file__).parent.parent / "tests" / "security"
_LIMIT = 2.0
_RUNS = 5


def _claims(text: str, brief: Brief, facts: tuple[Fact, ...]) -> tuple[Claim, ...]:
    return find_claims(
        text,
        sources_of(brief, facts),
        recipient=brief.recipient.name,
        sender=brief.sender.name,
        language=brief.language,
    )


def _promised(message: Message) -> None:
    """Run the rules behind the guarantees, and no others."""
    reading = Reading(message)
    for rule in list_rules():
        if rule.guarantee and rule.applies(reading) and not rule.missing(reading):
            list(rule.check(reading))


def _least(work: Callable[[], object]) -> float:
    """Milliseconds of the quickest of a few runs."""
    work()
    times = []
    for _ in range(_RUNS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return 1000 * min(times)


def _line(name: str, times: Sequence[float], sizes: Sequence[int]) -> None:
    each = statistics.median(300 * took / size for took, size in zip(times, sizes, strict=True))
    tenths = statistics.quantiles(times, n=10)
    print(f"{name:28} median {statistics.median(times):.2f} ms, 90 % under {tenths[8]:.2f} ms, "
          f"{each:.2f} ms per 300 characters")  # fmt: skip


def main() -> int:
    """Measure and print."""
    verifier, claims_alone, all_rules, sizes = [], [], [], []
    for name in ("notes_a.yaml", "notes_b.yaml"):
        for row in yaml.safe_load((_NOTES / name).read_text(encoding="utf-8")):
            text = row["note"].strip()
            brief, _ = clean_brief(build_brief(row["brief"]))
            facts = added_facts(brief)
            kept = kept_out_of(brief, facts)

            def message(text=text, brief=brief, facts=facts, kept=kept) -> Message:
                return Message(
                    text=text, kind=brief.kind, platform=brief.platform, brief=brief, facts=facts,
                    claims=_claims(text, brief, facts), kept_out=kept,
                )  # fmt: skip

            sizes.append(len(text))
            verifier.append(_least(lambda message=message: _promised(message())))
            claims_alone.append(
                _least(lambda text=text, brief=brief, facts=facts: _claims(text, brief, facts))
            )
            all_rules.append(_least(lambda message=message: run_checks(message())))
    _line("verifier (claims and rules)", verifier, sizes)
    _line("claims alone", claims_alone, sizes)
    _line("claims and all rules", all_rules, sizes)
    held = statistics.median(verifier) < _LIMIT
    print(f"limit {_LIMIT} ms: {'held' if held else 'MISSED'}; load {os.getloadavg()[0]:.1f}")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
