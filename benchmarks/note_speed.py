"""How fast the embedded model writes notes with its adapter, beside the bare model.

    python benchmarks/note_speed.py

Asks for a note for each of the thirty briefs of the tests, one after the other, first with the
adapter and then, in a process of its own, without it, and prints the tokens written a second, the
reading of the prompt included. What the bare model writes is of no use; only its speed is.
"""

import subprocess
import sys
import time
from pathlib import Path

from assistant import parse_brief
from assistant.chain.research import research
from assistant.chain.setup import set_up
from assistant.errors import ModelError
from assistant.llm.adapter import Adapter
from assistant.llm.embedded import EmbeddedModel
from assistant.settings import Settings
from assistant.writers.joined import Note
from assistant.writers.lines import mixed_seed, note_prompt

ROOT = Path(__file__).parent.parent
_THIRTY = ROOT / "tests" / "briefs" / "thirty.yaml"
_MAX_TOKENS = 180


def tokens_a_second(adapter: Adapter | None) -> float:
    """Tokens written a second over all notes; a note that is cut off counts as well."""
    model = EmbeddedModel(adapter=adapter)
    model.endpoint()  # the start is not the model's speed
    written, seconds = 0, 0.0
    for text in _THIRTY.read_text(encoding="utf-8").split("\n---\n"):
        setup = set_up(parse_brief(text), settings=Settings(model="none"), model=None)
        facts = research(setup.brief, None).ticked
        prompt = note_prompt(setup.brief, facts, kind=setup.kind, limit=setup.limit.value)
        started = time.monotonic()
        try:
            reply = model.ask(prompt, Note, seed=mixed_seed(prompt, 1), max_tokens=_MAX_TOKENS)
            written += reply.usage.output_tokens
        except ModelError:
            written += _MAX_TOKENS
        seconds += time.monotonic() - started
    return written / seconds


def main() -> None:
    """Print both."""
    if "--bare" in sys.argv:
        sys.stdout.write(f"bare model: {tokens_a_second(None):.0f} tokens a second\n")
        return
    sys.stdout.write(f"with the adapter: {tokens_a_second(Adapter()):.0f} tokens a second\n")
    sys.stdout.flush()
    subprocess.run(
        [sys.executable, "-m", "benchmarks.note_speed", "--bare"],
        check=True, cwd=ROOT,
    )  # fmt: skip


if __name__ == "__main__":
    main()
