"""What an adapter is worth on the held-out briefs: ready notes, lights, variety, speed.

    python -m training.evaluate training/build/r16.gguf [--briefs 50] [--samples 4] [--plain]

Asks the engine the product runs, once or more per brief, and has the product's own review judge
each note. Prints how many briefs get a ready note from the first sample, from the first two, and
so on, and writes every note with what is wrong with it to `build/NAME.notes.jsonl` for reading.
Runs in the product's environment.
"""

import argparse
import json
import os
import statistics
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from assistant.llm.embedded import find_model_file
from assistant.llm.schema import compact_grammar
from assistant.types import Severity
from training.fidelity import lost_question, strays
from training.lines import Note, mend_articles, mixed_seed
from training.pairs import FORGIVEN, Pair, read_pairs
from training.prepare import BUILD, HELD


@dataclass(frozen=True)
class Sample:
    """One note and what the review says of it."""

    text: str
    likelihood: float
    """The mean log-probability of its tokens."""
    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    dark: tuple[str, ...]
    strays: tuple[str, ...]
    """What it says that it was not told."""
    tokens: int
    seconds: float

    @property
    def good(self) -> bool:
        """Whether the chain would take it: ready, every light on, no warning, nothing stray."""
        return not (self.errors or self.warnings or self.dark or self.strays)


def start(adapter: Path | None, threads: int) -> Any:
    """The engine with the packaged model, and the adapter where there is one."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(find_model_file(None).path)
    params.n_ctx, params.n_parallel, params.verbosity, params.cache_ram_mib = 2048, 1, -1, 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    if adapter:
        params.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(str(adapter), 1.0)]
    return xllamacpp.Server(params)


def sample(server: Any, pair: Pair, *, seed: int, temperature: float, plain: bool) -> Sample:
    """One note for one brief."""
    prompt = pair.prompt()
    asked: dict[str, Any] = {
        "messages": [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ],
        "max_tokens": 160, "temperature": temperature, "seed": mixed_seed(prompt, seed),
        "logprobs": True, "top_logprobs": 1,
    }  # fmt: skip
    if not plain:
        asked["grammar"] = compact_grammar(Note)
    started = time.monotonic()
    reply = server.handle_chat_completions(asked)
    seconds = time.monotonic() - started
    choice = reply["choices"][0]
    content = choice["message"]["content"].strip()
    try:
        body = content if plain else json.loads(content)["note"]
    except ValueError:
        body = content
    scores = [token["logprob"] for token in choice["logprobs"]["content"]]
    body = mend_articles(body.strip())
    text = f"{pair.hello} {body}"
    seen = pair.review(text)
    return Sample(
        text, round(statistics.fmean(scores), 3),
        tuple(f.message for f in seen.findings if f.severity is Severity.ERROR),
        tuple(
            f.message for f in seen.findings
            if f.severity is Severity.WARNING and f.code not in FORGIVEN
        ),
        tuple(step.id for step in seen.steps if not step.lit),
        (*strays(body, pair.told()), *lost_question(body, prompt.user.rpartition("why: ")[2])),
        len(scores), round(seconds, 2),
    )  # fmt: skip


def report(drawn: Sequence[Sequence[Sample]]) -> None:
    """Print the figures."""
    count = len(drawn)
    for most in range(1, len(drawn[0]) + 1):
        ready = sum(any(not one.errors for one in samples[:most]) for samples in drawn)
        good = sum(any(one.good for one in samples[:most]) for samples in drawn)
        print(f"of {most}: ready {ready / count:.1%}, taken {good / count:.1%}")
    first = [samples[0].text for samples in drawn]
    opens = Counter(" ".join(text.split(",", 1)[-1].split()[:3]) for text in first)
    ends = Counter(text.rstrip(".!?").replace("!", ".").rsplit(". ", 1)[-1] for text in first)
    print("openings", opens.most_common(4))
    print("ends", ends.most_common(4))
    every = [one for samples in drawn for one in samples]
    speed = sum(one.tokens for one in every) / sum(one.seconds for one in every)
    print(
        f"seconds a sample: median {statistics.median(one.seconds for one in every):.2f}; "
        f"{speed:.0f} tokens written a second, reading included"
    )


def main() -> None:
    """Read the options, draw the samples, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("adapter", type=Path)
    parser.add_argument("--file", type=Path, default=HELD)
    parser.add_argument("--briefs", type=int, default=0)
    parser.add_argument("--samples", type=int, default=4)
    parser.add_argument("--temperature", type=float, default=0.6)
    parser.add_argument("--plain", action="store_true")
    options = parser.parse_args()
    pairs = list(read_pairs(options.file))[: options.briefs or None]
    server = start(options.adapter, 1)
    drawn = [
        [
            sample(
                server, pair, seed=1 + number, plain=options.plain, temperature=options.temperature
            )
            for number in range(options.samples)
        ]
        for pair in pairs
    ]
    with (BUILD / f"{options.adapter.stem}.notes.jsonl").open("w", encoding="utf-8") as out:
        for pair, samples in zip(pairs, drawn, strict=True):
            row = {"id": pair.id, "user": pair.prompt().user, "samples": [*map(asdict, samples)]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    report(drawn)


if __name__ == "__main__":
    main()
