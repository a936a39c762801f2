"""How long an embedded draft takes, and how much of that is ours and not the model's.

    python benchmarks/embedded_draft.py [BRIEFS.yaml]

Drafts every brief of the file (the thirty of the tests by default) with the embedded model, one
after the other in one process, and prints the median and the 90th percentile of a draft, and the
share of the time that passes outside the model's own reading and writing as llama.cpp's server
reports it. The first draft, which loads the libraries and the model, is printed apart.

Limits (issue 2): median under 4 s; cost above the model's own time under 15 %.
"""

import statistics
import sys
import time
from pathlib import Path

from assistant import Draft, IncompleteBrief, draft, parse_brief
from assistant.llm import FilledPrompt, Model, Reply, open_model
from assistant.llm.model import AnswerT, Capability
from assistant.settings import Settings

_THIRTY = Path(__file__).parent.parent / "tests" / "briefs" / "thirty.yaml"


class _Timed:
    """The embedded model, with the server's own time added up."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.decoding = 0.0

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def capability(self) -> Capability:
        return self._model.capability

    @property
    def local(self) -> bool:
        return self._model.local

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        reply = self._model.ask(prompt, answer, seed=seed, max_tokens=max_tokens)
        self.decoding += reply.decoding_seconds or 0.0
        return reply


def main() -> None:
    """Draft every brief and print the figures."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else _THIRTY
    briefs = [parse_brief(text) for text in path.read_text(encoding="utf-8").split("\n---\n")]
    embedded = open_model(Settings(model="embedded"))
    assert embedded is not None
    timed = _Timed(embedded)
    seconds: list[float] = []
    drafts: list[Draft] = []
    for brief in briefs:
        started = time.perf_counter()
        try:
            drafts.append(draft(brief, model=timed))
        except IncompleteBrief as question:
            print(f"asked: {question}")
            continue
        seconds.append(time.perf_counter() - started)
        if len(seconds) == 1:
            print(f"first draft, libraries and model loaded: {seconds[0]:.2f} s")
            timed.decoding = 0.0
        verdict = "ready" if drafts[-1].ready else "NOT READY"
        print(f"{seconds[-1]:5.2f} s  {verdict}  {drafts[-1].text}")
    warm = seconds[1:]
    tenths = statistics.quantiles(warm, n=10)
    share = sum(warm) / timed.decoding - 1
    print(f"drafts {len(drafts)}, ready {sum(d.ready for d in drafts)}")
    print(f"over the limit {sum(d.length.used > d.length.limit for d in drafts)}")
    print(f"unlinked claims {sum(c.source is None for d in drafts for c in d.claims)}")
    print(f"median {statistics.median(warm):.2f} s (limit 4 s), 90 % under {tenths[8]:.2f} s")
    print(f"cost above the model's own time {share:.1%} (limit 15 %)")


if __name__ == "__main__":
    main()
