"""From pairs to what the model learns: tokens in, tokens out, and nothing that is not reviewed.

    python -m training.prepare

Reads `data/*.jsonl`, refuses pairs with a fault and held-out pairs that look like a trained one,
and writes `build/train.jsonl` and `build/held.jsonl`. Runs in the product's environment, because
the lines that the model sees are made by the product's own code.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from rapidfuzz import fuzz, process

from training.pairs import DATA, Pair, read_pairs

BUILD = Path(__file__).parent / "build"
HELD = DATA / "held_out.jsonl"
HELD_KINDS = DATA / "held_out_kinds.jsonl"
UNSEEN = DATA / "unseen.jsonl"
"""Briefs alone, for the last look."""
_TELLING = 30
"""Characters from which on a brief says enough to be like another; "a nurse" is no copy."""
TOO_ALIKE = 80
"""Of 100, by rapidfuzz's token_sort_ratio: from here on two notes are one note with other names."""


def chat(system: str, user: str) -> str:
    """A prompt in ChatML as the model's own template writes it, up to the answer."""
    turns = (("system", system), ("user", user))
    said = "".join(f"<|im_start|>{who}\n{text}<|im_end|>\n" for who, text in turns)
    return f"{said}<|im_start|>assistant\n"


def example(pair: Pair) -> dict[str, str]:
    """What the model reads and what it should write: the chain's own JSON, without blanks."""
    prompt = pair.prompt()
    note = " ".join(pair.learned()).strip()
    answer = json.dumps({"note": note}, ensure_ascii=False, separators=(",", ":"))
    return {
        "id": pair.id,
        "how": pair.how,
        "prompt": chat(prompt.system, prompt.user),
        "completion": f"{answer}<|im_end|>",
    }


def training_files() -> list[Path]:
    """The files that are trained on, sorted."""
    return sorted(path for path in DATA.glob("*.jsonl") if path not in {HELD, HELD_KINDS, UNSEEN})


def too_alike(held: Iterable[Pair], trained: Iterable[Pair]) -> list[tuple[str, str]]:
    """Held-out pairs and the trained ones they look like, by note and by brief."""
    known = list(trained)
    found = []
    for look in (_words_of_brief, Pair.body):
        texts = [look(pair) for pair in known]
        for pair in held:
            near = process.extractOne(
                look(pair), texts, scorer=fuzz.token_sort_ratio, score_cutoff=TOO_ALIKE
            )
            if near:
                found.append((pair.id, known[near[2]].id))
    return found


def _words_of_brief(pair: Pair) -> str:
    """What the brief says, without who says it."""
    brief = pair.brief
    own = (brief.reason, brief.until, brief.news, brief.offer, brief.thing.title, brief.post)
    third = brief.third.facts
    said = (brief.tie, brief.intent, *brief.recipient.facts, *own, *third, brief.sender.role)
    return " ".join((pair.part, *said)) if len(" ".join(said)) >= _TELLING else pair.id


def main() -> int:
    """Write the two files; return 1 where a pair has a fault."""
    BUILD.mkdir(exist_ok=True)
    trained, held = list(read_pairs(*training_files())), list(read_pairs(HELD, HELD_KINDS))
    faults = [(pair.id, fault) for pair in (*trained, *held) for fault in pair.faults()]
    alike = too_alike(held, trained)
    learned = [pair for pair in trained if pair.brief.kind != "request" or not pair.strays()]
    print(f"{len(trained) - len(learned)} requests are left out: they say what their lines do not")
    for name, pairs in (("train", learned), ("held", held)):
        lines = [json.dumps(example(pair), ensure_ascii=False) for pair in pairs]
        (BUILD / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{name}: {len(pairs)} pairs")
    for one, other in (*faults, *alike):
        print(f"{one}: {other}")
    return 1 if faults or alike else 0


if __name__ == "__main__":
    sys.exit(main())
