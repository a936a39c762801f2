"""How well the rules tell good messages from bad ones that nobody here wrote.

    python benchmarks/etiquette_corpus.py PATH [--half A|B]

PATH is a JSON Lines file. Each line has `text`, `kind`, `label` ("good" or "bad"), `reasons` (why
the publishing author thinks so), `length_matched`, `source`. No brief is given, so the rules work
from the text alone. Rules about length (LEN) are left out: many of the texts are no notes. Rules
about proofreading are left out too: they are not about etiquette.

Printed for requests, other kinds, all, and the rows of matched length: the share of good messages
with an error, of good ones and of bad ones with a warning or worse; the AUC, which is how often a
bad message has the heavier findings of a good and a bad one picked at random (0.5 is chance).
Beside it the AUC of two rivals in the same run: the length alone (short is bad) and the number of
faults that proselint, a public linter of prose, finds.

`--half` takes only the rows of one half, split by source so that no author is in both. The rules
were written while reading half A, and later 23 rows of half B, by four of its 17 authors whose good
messages were often warned of. The figures of B, though not its other rows, were looked at after
each change and decided between some, so they flatter a little.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

from proselint.checks import __register__ as proselint_checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from assistant.checks import run_checks
from assistant.types import Message, Severity

WEIGHTS = {Severity.ERROR: 4.0, Severity.WARNING: 2.0, Severity.ADVICE: 0.5}
LEFT_OUT = ("LEN", "PRF", "HIS")
GOOD, BAD = "good", "bad"


@dataclass(frozen=True)
class Row:
    """One published message and what was found in it."""

    text: str
    kind: str
    label: str
    reasons: tuple[str, ...]
    length_matched: bool
    findings: tuple[tuple[str, Severity], ...]
    """Code and severity of each finding."""
    proselint: int
    """Faults that proselint finds."""

    @property
    def weight(self) -> float:
        """The weight of its findings; each rule counts once, at its heaviest."""
        heaviest: dict[str, float] = {}
        for code, severity in self.findings:
            heaviest[code] = max(heaviest.get(code, 0.0), WEIGHTS[severity])
        return sum(heaviest.values())

    def has(self, *severities: Severity) -> bool:
        """Whether a finding weighs as much as one of these."""
        return any(severity in severities for _, severity in self.findings)


def half_of(source: str) -> str:
    """Return "A" or "B" for the author of a source: the repository or the site."""
    address = urlparse(source)
    parts = address.path.strip("/").split("/")
    author = address.netloc + "/" + "/".join(parts[:2]) if "github" in address.netloc else ""
    author = author or address.netloc or source
    return "AB"[hashlib.sha256(author.encode()).digest()[0] % 2]


def read(path: Path, half: str | None) -> list[Row]:
    """Read the file and run every rule on each message."""
    CheckRegistry().register_many(proselint_checks)
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if half and half_of(row["source"]) != half:
            continue
        found, _ = run_checks(Message(text=row["text"], kind=row["kind"]))
        rows.append(
            Row(
                text=row["text"],
                kind=row["kind"],
                label=row["label"],
                reasons=tuple(row["reasons"]),
                length_matched=row["length_matched"],
                findings=tuple(
                    (each.code, each.severity) for each in found if each.code[:3] not in LEFT_OUT
                ),
                proselint=len(LintFile("message", content=row["text"]).lint()),
            )
        )
    return rows


def auc(rows: Sequence[Row], score: Callable[[Row], float]) -> float | None:
    """Return how often a bad row scores higher than a good one, ties counting half."""
    good = [score(row) for row in rows if row.label == GOOD]
    bad = [score(row) for row in rows if row.label == BAD]
    if not good or not bad:
        return None
    wins = sum((theirs > ours) + (theirs == ours) / 2 for theirs in bad for ours in good)
    return wins / (len(good) * len(bad))


def share(rows: Iterable[Row], label: str, *severities: Severity) -> float | None:
    """Return the share of rows with a label that have a finding of one of these severities."""
    hits = [row.has(*severities) for row in rows if row.label == label]
    return sum(hits) / len(hits) if hits else None


def print_group(name: str, rows: Sequence[Row], *, least_auc: float) -> None:
    """Print the figures of one group, with the limit that each has."""
    labels = Counter(row.label for row in rows)
    print(f"\n{name}: {labels[GOOD]} good, {labels[BAD]} bad")
    worse = (Severity.ERROR, Severity.WARNING)
    _line("good with an error", share(rows, GOOD, Severity.ERROR), most=0.03)
    _line("good with a warning or worse", share(rows, GOOD, *worse), most=0.20)
    _line("bad with a warning or worse", share(rows, BAD, *worse), least=0.80)
    _line("AUC of weighted findings", auc(rows, lambda row: row.weight), least=least_auc)
    _line("AUC of the length alone, short is bad", auc(rows, lambda row: -len(row.text)))
    _line("AUC of proselint's findings", auc(rows, lambda row: row.proselint))


def _line(
    name: str, value: float | None, *, most: float | None = None, least: float | None = None
) -> None:
    if value is None:
        print(f"  {name:40} not defined: one of the labels has no rows")
        return
    limit = ""
    if most is not None:
        limit = f"at most {most:.2f}: {'held' if value <= most else 'MISSED'}"
    if least is not None:
        limit = f"at least {least:.2f}: {'held' if value >= least else 'MISSED'}"
    print(f"  {name:40} {value:5.3f}  {limit}")


def print_reasons(rows: Sequence[Row]) -> None:
    """Print, for each reason an author gave for "bad", how many were seen and by which rules."""
    print("\nReasons for bad: rows, of these with a warning or worse, rules that warned most often")
    counted = Counter(reason for row in rows if row.label == BAD for reason in row.reasons)
    for reason, number in counted.most_common():
        bad = [row for row in rows if row.label == BAD and reason in row.reasons]
        seen = sum(row.has(Severity.ERROR, Severity.WARNING) for row in bad)
        codes = Counter(code for row in bad for code in _warned(row))
        often = ", ".join(f"{code} {times}" for code, times in codes.most_common(4))
        print(f"  {reason:45} {number:3} {seen:3}  {often}")


def print_rules(rows: Sequence[Row]) -> None:
    """Print in how many good and bad messages each rule found something."""
    print("\nRules: rows with a finding, good (with a warning or worse), bad (the same)")
    for code in sorted({code for row in rows for code, _ in row.findings}):
        numbers = []
        for label in (GOOD, BAD):
            of_label = [row for row in rows if row.label == label]
            numbers.append(sum(code in dict(row.findings) for row in of_label))
            numbers.append(sum(code in _warned(row) for row in of_label))
        print("  {}  {:3} ({:3})  {:3} ({:3})".format(code, *numbers))


def _warned(row: Row) -> set[str]:
    return {code for code, severity in row.findings if severity is not Severity.ADVICE}


def main() -> None:
    """Read the file that is named and print all figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--half", choices=("A", "B"))
    arguments = parser.parse_args()
    rows = read(arguments.path, arguments.half)
    matched = [row for row in rows if row.length_matched]
    requests = [row for row in rows if row.kind == "request"]
    print_group("All", rows, least_auc=0.85)
    print_group("Requests", requests, least_auc=0.85)
    print_group("Other kinds", [row for row in rows if row.kind != "request"], least_auc=0.85)
    print_group("Length matched", matched, least_auc=0.80)
    print_reasons(rows)
    print_rules(rows)


if __name__ == "__main__":
    main()
