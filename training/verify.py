"""Does llama.cpp compute with the exported adapter what was trained?

    python training/verify.py training/build/r16 training/build/r16.gguf

Scores held-out completions token by token, with PEFT and with the very engine the product runs,
and prints the mean and largest difference of the log-probabilities. The engine computes with a
quantized base, so they are never equal; a wrong layout of the file makes them differ by whole
units.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

import torch
from peft import PeftModel
from train import BUILD, base_model_file, load_base

MOST = 0.35
"""The largest mean difference that quantization explains."""


def trained_scores(folder: Path, rows: list[dict[str, str]]) -> list[list[float]]:
    """The log-probability of each token of each completion, with PEFT."""
    tokenizer, base = load_base()
    model = PeftModel.from_pretrained(base, folder).eval()
    scores = []
    for row in rows:
        prompt = tokenizer(row["prompt"], add_special_tokens=False)["input_ids"]
        answer = tokenizer(row["completion"], add_special_tokens=False)["input_ids"][:-1]
        with torch.no_grad():
            logits = model(torch.tensor([prompt + answer])).logits[0, len(prompt) - 1 : -1]
        chosen = logits.float().log_softmax(-1).gather(1, torch.tensor(answer)[:, None])
        scores.append(chosen[:, 0].tolist())
    return scores


def run_scores(adapter: Path, rows: list[dict[str, str]]) -> list[list[float]]:
    """The same, by llama.cpp with the exported file; the grammar forces the completion."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(base_model_file())
    params.n_ctx, params.n_parallel, params.verbosity = 2048, 1, -1
    params.cache_ram_mib = 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(str(adapter), 1.0)]
    server = xllamacpp.Server(params)
    return [_forced(server, row) for row in rows]


def _forced(server: Any, row: dict[str, str]) -> list[float]:
    said = row["completion"].removesuffix("<|im_end|>")
    literal = said.replace("\\", "\\\\").replace('"', '\\"')
    reply = server.handle_completions(
        {
            "prompt": row["prompt"],
            "n_predict": 200,
            "temperature": 0,
            "grammar": f'root ::= "{literal}"',
            "n_probs": 1,
        }
    )
    found = reply.get("completion_probabilities") or reply["choices"][0]["logprobs"]["content"]
    return [token["logprob"] for token in found]


def main() -> None:
    """Compare, and say how far apart the two are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("adapter", type=Path)
    parser.add_argument("--rows", type=int, default=5)
    options = parser.parse_args()
    lines = (BUILD / "held.jsonl").read_text(encoding="utf-8").splitlines()[: options.rows]
    rows = [json.loads(line) for line in lines]
    gaps: list[float] = []
    for ours, theirs in zip(
        trained_scores(options.folder, rows), run_scores(options.adapter, rows), strict=True
    ):
        if len(ours) != len(theirs[: len(ours)]):
            print(f"another tokenization: {len(ours)} and {len(theirs)} tokens; left out")
            continue
        gaps += [abs(one - other) for one, other in zip(ours, theirs, strict=False)]
        print([round(one, 2) for one in ours[:12]])
        print([round(one, 2) for one in theirs[:12]])
    mean = sum(gaps) / len(gaps)
    print(f"{len(gaps)} tokens: mean difference {mean:.3f}, largest {max(gaps):.2f}")
    raise SystemExit(mean > MOST)


if __name__ == "__main__":
    main()
