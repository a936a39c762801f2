"""Pairs of a brief and the note written for it: how they are read, and how they are reviewed.

    python -m training.pairs [--show] FILE...

says what is wrong with each pair, in the product's own words; with --show it prints all of them.

A line of a file is one JSON object with `id`, `how` ("written" or "composed"), `brief` (the fields
of `assistant.Brief`, as somebody types them) and `message` (the whole note, greeting included);
for a kind of several texts also `part`, the name of the one that `message` is.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from assistant.chain.research import research
from assistant.chain.review import Context, review
from assistant.chain.setup import Setup, set_up
from assistant.llm import FilledPrompt
from assistant.settings import Settings
from assistant.types import Brief, Fact, Review, Severity
from assistant.writers import Plan, plan_message
from assistant.writers.ending import mend_ending
from assistant.writers.fidelity import strays
from assistant.writers.lines import note_prompt, told_of

DATA = Path(__file__).parent / "data"
_SETTINGS = Settings(model="none")
FORGIVEN = frozenset({"LEN002"})
"""Warnings that a note may carry: five sentences are no fault in a long one."""


@dataclass(frozen=True)
class Pair:
    """One brief and the note written for it."""

    id: str
    how: str
    brief: Brief
    message: str
    part: str = ""

    @cached_property
    def setup(self) -> Setup:
        """The text as the chain sees it."""
        parts = set_up(self.brief, settings=_SETTINGS, model=None).parts
        codes = [part.kind.code.partition(".")[2] for part in parts]
        return parts[codes.index(self.part)]

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts the chain would tick."""
        return research(self.setup.brief, None).ticked

    @cached_property
    def plan(self) -> Plan:
        """What the guided writer would say."""
        setup = self.setup
        return plan_message(
            setup.brief, self.facts, kind=setup.kind, limit=setup.limit.value, size=setup.size
        )

    @property
    def hello(self) -> str:
        """The greeting that code writes for this brief; empty where the text has none."""
        return self.plan.greeting

    def prompt(self) -> FilledPrompt:
        """What the model is told for this brief."""
        setup = self.setup
        return note_prompt(setup.brief, self.facts, kind=setup.kind, limit=setup.limit.value)

    def told(self) -> str:
        """Everything the model is told, as one text, without the words that lead the lines."""
        return told_of(self.prompt())

    def body(self) -> str:
        """The note after its greeting: what the model is to write."""
        return self.message.removeprefix(self.hello).strip()

    def learned(self) -> tuple[str, str]:
        """What is learned: the note after its greeting, and an end that the product exchanges.

        A request that ends on a word it has just read ("Good luck with the season!") ends in the
        product on a plain wish, so that is what the model is to write; empty where its own stays.
        """
        if self.brief.kind != "request":
            return self.body(), ""
        room = self.setup.limit.value - len(self.hello) - 1
        return mend_ending(self.body(), self.told(), self.setup.brief, room=room)

    def strays(self) -> list[str]:
        """What the note says that the lines do not carry, but for an end that is exchanged."""
        said, _ = self.learned()
        return strays(said, self.told(), request=self.brief.kind == "request")

    def review(self, message: str | None = None) -> Review:
        """What the product's review says of the note, or of another for the same brief."""
        setup = self.setup
        context = Context(
            kind=setup.kind.code, platform=setup.platform, account=setup.brief.account,
            brief=setup.brief, facts=self.facts,
        )  # fmt: skip
        return review(message or self.message, context)

    def faults(self) -> list[str]:
        """What keeps the pair from being learned from, in plain words; empty when nothing does."""
        seen, hello = self.review(), self.hello
        said = [
            f"{found.code} {found.message}"
            for found in seen.findings
            if found.severity is not Severity.ADVICE and found.code not in FORGIVEN
        ]
        said += [f"{step.id} is dark: {step.name}" for step in seen.steps if not step.lit]
        if not self.message.startswith(hello):
            said.append(f"the greeting is not {hello!r}")
        return said


def read_pairs(*paths: Path) -> Iterator[Pair]:
    """The pairs of some files, in order."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                brief = Brief.model_validate(row["brief"])
                yield Pair(row["id"], row["how"], brief, row["message"], row.get("part", ""))


def complain(pairs: Iterable[Pair], *, show: bool = False) -> int:
    """Print what is wrong with some pairs, or all of them; return how many have a fault."""
    faulty = count = 0
    for pair in pairs:
        count += 1
        faults = pair.faults()
        faulty += bool(faults)
        if faults or show:
            print(f"{pair.id}: {pair.message}")
            print("\n".join(f"    {fault}" for fault in faults))
            if far := pair.strays():
                print("    not in the lines:", "; ".join(far))
            print("    " + pair.prompt().user.replace("\n", "\n    "))
    print(f"{count} pairs, {faulty} with a fault")
    return faulty


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:] if name != "--show"]
    sys.exit(bool(complain(read_pairs(*files), show="--show" in sys.argv)))
