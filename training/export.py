"""Write a trained adapter as the GGUF file that llama.cpp loads beside the base model.

    python training/export.py training/build/r16 training/build/r16.gguf --version 1

Query and key matrices are permuted as llama.cpp's own converter does it: PEFT holds the rotary
halves one after the other, GGUF interleaved. Prints the file's size and SHA-256.
"""

import argparse
import hashlib
import json
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import load_file

HEADS, KEY_HEADS = 9, 3
"""Attention heads of SmolLM2-135M."""
NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def permuted(weight: np.ndarray, heads: int) -> np.ndarray:
    """The rows in GGUF's rotary order."""
    halves = weight.reshape(heads, 2, weight.shape[0] // heads // 2, *weight.shape[1:])
    return halves.swapaxes(1, 2).reshape(weight.shape)


def tensors(folder: Path) -> dict[str, np.ndarray]:
    """The adapter's matrices under their GGUF names, in half precision."""
    found = {}
    for key, weight in sorted(load_file(folder / "adapter_model.safetensors").items()):
        layer, part, module, side = key.split(".layers.")[1].split(".")[:4]
        full = weight.astype(np.float32)
        if side == "lora_B" and module == "q_proj":
            full = permuted(full, HEADS)
        if side == "lora_B" and module == "k_proj":
            full = permuted(full, KEY_HEADS)
        name = f"blk.{layer}.{NAMES[f'{part}.{module}']}.weight.{side.lower()}"
        found[name] = np.ascontiguousarray(full.astype(np.float16))
    return found


def export(folder: Path, target: Path, version: str) -> None:
    """Write the file."""
    config = json.loads((folder / "adapter_config.json").read_text())
    writer = gguf.GGUFWriter(target, "llama")  # must equal the base model's architecture
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, float(config["lora_alpha"]))
    writer.add_name("firsthello-notes")
    writer.add_version(version)
    writer.add_license("apache-2.0")
    for name, weight in tensors(folder).items():
        writer.add_tensor(name, weight)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target.name}: {target.stat().st_size:,} bytes, sha256 {digest}")


def main() -> None:
    """Read the arguments and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--version", default="1")
    options = parser.parse_args()
    export(options.folder, options.target, options.version)


if __name__ == "__main__":
    main()
