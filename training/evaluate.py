"""What an adapter is worth on the held-out briefs: whole drafts, as the product makes them.

    python -m training.evaluate [training/build/adapter.gguf] [--file FILE] [--briefs 50]

Drafts every held-out brief with the adapter (the shipped one when none is named) and with code
alone, prints the figures of both with intervals, and writes every text to `build/NAME.drafts.jsonl`
for reading. Runs in the product's environment.
"""

import argparse
import hashlib
import json
import resource
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from assistant import draft
from assistant.errors import IncompleteBrief
from assistant.llm import Model
from assistant.llm.adapter import Adapter
from assistant.llm.embedded import EmbeddedModel
from assistant.settings import Settings
from assistant.text import split_sentences
from assistant.types import Brief, Draft, Review, Writer
from evals.intervals import wilson
from training.pairs import read_pairs
from training.prepare import BUILD, HELD


@dataclass(frozen=True)
class Text:
    """One text of one draft."""

    brief: Brief
    kind: str
    text: str
    review: Review
    ready: bool
    by_model: bool
    """Whether a model wrote it; else it fell back."""
    seconds: float

    @property
    def lit(self) -> bool:
        """Whether every light that applies is on."""
        return all(step.lit for step in self.review.steps)

    @property
    def unlinked(self) -> int:
        """Claims that no fact carries."""
        return sum(claim.source is None for claim in self.review.claims or ())

    @property
    def over(self) -> bool:
        """Whether it is longer than the platform allows."""
        length = self.review.length
        return length is not None and length.used > length.limit


def texts_of(brief: Brief, made: Draft, seconds: float) -> list[Text]:
    """The texts of a draft: one, or those of its parts."""
    first = made.variants[0]
    if not made.parts:
        by_model = first.writer is Writer.FREE
        return [Text(brief, brief.kind, made.text, first.review, first.ready, by_model, seconds)]
    return [
        Text(
            brief, f"{brief.kind}.{part.name}", part.text, part.review, made.ready,
            part.writer is Writer.FREE, seconds / len(made.parts),
        )
        for part in made.parts
    ]  # fmt: skip


def drafts(briefs: Iterable[Brief], model: Model | None, note: Callable[[str], None]) -> list[Text]:
    """Draft each brief; one that lacks an answer is left out and said so."""
    found = []
    for brief in briefs:
        started = time.monotonic()
        try:
            made = draft(brief, model=model, settings=Settings(model="none"))
        except IncompleteBrief as lacking:
            note(f"left out, {lacking.question}")
            continue
        found += texts_of(brief, made, time.monotonic() - started)
    return found


def share(count: int, of: int) -> str:
    """A share with its 95 % interval."""
    if not of:
        return "0 of 0"
    found = wilson(count, of)
    return f"{count} of {of} = {count / of:.1%} ({found.low:.1%} to {found.high:.1%})"


def report(name: str, texts: list[Text], *, with_model: bool) -> None:
    """Print the figures."""
    print(f"\n{name}: {len(texts)} texts")
    ready = [one for one in texts if one.ready]
    if with_model:
        alone = sum(one.ready and one.by_model for one in texts)
        print("  ready without falling back", share(alone, len(texts)))
    print("  ready in the end", share(len(ready), len(texts)))
    print("  unlinked claims", sum(one.unlinked for one in texts))
    print("  over the limit", sum(one.over for one in texts))
    print("  all lights, of the ready", share(sum(one.lit for one in ready), len(ready)))
    opens = Counter(" ".join(one.text.split(",", 1)[-1].split()[:3]) for one in texts)
    said = Counter(sentence for one in texts for sentence in _sentences(one.text))
    for what, counted in (("opening", opens), ("sentence", said)):
        words, most = counted.most_common(1)[0]
        print(f"  commonest {what}: {words!r} in {most / len(texts):.1%}")
    seconds = sorted(one.seconds for one in texts)
    print(
        f"  seconds: median {statistics.median(seconds):.2f}, "
        f"90 % under {seconds[int(0.9 * len(seconds))]:.2f}, longest {seconds[-1]:.2f}"
    )
    print(f"  memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _sentences(text: str) -> set[str]:
    """The sentences of a text without its greeting."""
    body = text.split(",", 1)[-1].strip()
    return {body[start:end] for start, end in split_sentences(body)}


def main() -> None:
    """Read the options, draft, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("adapter", type=Path, nargs="?")
    parser.add_argument("--file", type=Path, default=HELD)
    parser.add_argument("--briefs", type=int, default=0)
    options = parser.parse_args()
    adapter = Adapter()
    if options.adapter:
        digest = hashlib.sha256(options.adapter.read_bytes()).hexdigest()
        adapter = Adapter(options.adapter, sha256=digest)
    pairs = list(read_pairs(options.file))[: options.briefs or None]
    briefs = list({pair.brief.model_dump_json(): pair.brief for pair in pairs}.values())
    plain = drafts(briefs, None, print)
    report("guided-no-model", plain, with_model=False)
    joined = drafts(briefs, EmbeddedModel(adapter=adapter), print)
    for kind in sorted({one.kind for one in joined}):
        report(kind, [one for one in joined if one.kind == kind], with_model=True)
    report(f"all, {adapter.path.name}", joined, with_model=True)
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{options.file.stem}.drafts.jsonl").open("w", encoding="utf-8") as out:
        for code, model in zip(plain, joined, strict=True):
            row = {
                "brief": code.brief.model_dump(mode="json", exclude_defaults=True),
                "kind": code.kind, "code": code.text, "model": model.text,
                "by_model": model.by_model, "seconds": round(model.seconds, 2),
            }  # fmt: skip
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
