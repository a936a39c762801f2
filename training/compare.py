"""Rank, data, epochs, and plain text or JSON, side by side on the held-out pairs.

    python training/compare.py [--threads 2]

Trains small adapters, one setting changed at a time, and prints a table. The settings are small
because they have to end: they say which way is better, not how good it gets. Runs in the training
environment, after `prepare.py`.
"""

import argparse
import json
import random
import time

import torch
from train import BUILD, Example, Learner, batches, descent, load_base, read_examples

SETTINGS = (
    {"rank": 8, "share": 0.1, "epochs": 1},
    {"rank": 32, "share": 0.1, "epochs": 1},
    {"rank": 64, "share": 0.1, "epochs": 1},
    {"rank": 32, "share": 0.05, "epochs": 1},
    {"rank": 32, "share": 0.05, "epochs": 2},
    {"rank": 32, "share": 0.1, "epochs": 1, "plain": 1},
)
LAYERS_THAT_LEARN, BATCH, RATE, SEED = 15, 8, 1e-3, 1


def held_loss_of(
    setting: dict[str, float], examples: list[Example], held: list[Example]
) -> tuple[float, float]:
    """The held-out loss that a setting ends with, in nats a note, and the seconds it took."""
    torch.manual_seed(SEED)
    shuffle, started = random.Random(SEED), time.monotonic()
    learner = Learner(load_base()[1], rank=int(setting["rank"]), layers=LAYERS_THAT_LEARN)
    learner.feed_from_below()
    taken = examples[: int(len(examples) * setting["share"] / max(s["share"] for s in SETTINGS))]
    epochs = int(setting["epochs"])
    step = descent(learner, RATE, epochs * -(-len(taken) // BATCH))
    for _ in range(epochs):
        for batch in batches(taken, BATCH, shuffle):
            step(batch)
    tokens = sum(len(one.completion) for one in held)
    return learner.held_loss(held) * tokens / len(held), time.monotonic() - started


def main() -> None:
    """Train each setting and print its line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    torch.set_num_threads(parser.parse_args().threads)
    tokenizer, _ = load_base()
    most = max(setting["share"] for setting in SETTINGS)
    for plain in (False, True):
        examples = read_examples(BUILD / "train.jsonl", tokenizer, share=most, plain=plain)
        random.Random(SEED).shuffle(examples)  # so that a part of them is a part of every kind
        held = read_examples(BUILD / "held.jsonl", tokenizer, share=0.5, plain=plain)
        below = Learner(load_base()[1], rank=8, layers=LAYERS_THAT_LEARN)
        below.look_below(examples + held)
        for setting in SETTINGS:
            if bool(setting.get("plain")) is plain:
                loss, seconds = held_loss_of(setting, examples, held)
                row = {**setting, "nats a note": round(loss, 2), "seconds": round(seconds)}
                print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
