"""Versions: what a result depends on besides its case, so that nothing stale is taken for new."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import assistant
from assistant import list_prompts
from evals.cases import Case
from evals.systems import System

_READ = frozenset({".py", ".txt", ".md", ".yaml"})
_OURS = ("scorers", "drafting.py", "outputs.py", "seeded.py")
"""What of the evals decides a result."""


@cache
def code_hash() -> str:
    """A name for the product's code and the scorers', by what the files say."""
    product, here = Path(assistant.__file__).parent, Path(__file__).parent
    ours = [path for name in _OURS for path in _files(here / name)]
    digest = hashlib.sha256()
    for path in (*_files(product), *ours):
        digest.update(f"{path.name}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def prompt_versions() -> Mapping[str, str]:
    """Each prompt in use with its version and a hash of its wording, such as "2 (1f3a)"."""
    return {
        prompt.name: f"{prompt.version} ({_short(prompt.system.template, prompt.user.template)})"
        for prompt in list_prompts()
    }


def version(system: System, *, code: str | None = None) -> str:
    """A name for everything that decides what this system makes of a case.

    Args:
        system: The set-up.
        code: A name for the code, where it is not the product that drafts.
    """
    parts = {
        "system": system.described(),
        "prompts": dict(prompt_versions()) if code is None else {},
        "code": code_hash() if code is None else code,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]


def result_key(case: Case, repeat: int, of_version: str) -> str:
    """The name of one result: the same case, system, prompts, code and repeat give the same."""
    whole = f"{case.id} {case.hash} {of_version} {repeat}"
    return hashlib.sha256(whole.encode()).hexdigest()[:20]


def _files(path: Path) -> list[Path]:
    """The files that count, sorted; the path itself when it is one."""
    if path.is_file():
        return [path]
    return sorted(found for found in path.rglob("*") if found.suffix in _READ)


def _short(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:6]
