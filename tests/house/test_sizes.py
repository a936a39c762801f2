"""Files of at most 300 lines, functions of at most 40: what fits on a screen gets read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FOLDERS = ("assistant", "ui", "evals", "training")

LINES_IN_A_FILE = 300

LINES_IN_A_FUNCTION = 40
"""Of code: blank lines, comments and the docstring are free."""


def too_long(folder: Path) -> list[str]:
    """The files and functions below a folder that are over the limits, one sentence each."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        name = path.relative_to(folder.parent)
        if len(lines) > LINES_IN_A_FILE:
            found.append(f"{name}: {len(lines)} lines")
        for node in ast.walk(ast.parse(text, filename=str(path))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                count = _code_lines(node, lines)
                if count > LINES_IN_A_FUNCTION:
                    found.append(f"{name}:{node.lineno}: {node.name} has {count} lines of code")
    return found


def _code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef, lines: list[str]) -> int:
    has_docstring = ast.get_docstring(function, clean=False) is not None
    body = function.body[1:] if has_docstring else function.body
    if not body:
        return 0
    span = lines[body[0].lineno - 1 : function.end_lineno]
    return sum(1 for line in span if line.strip() and not line.lstrip().startswith("#"))


@pytest.mark.parametrize("folder", [name for name in FOLDERS if (ROOT / name).is_dir()])
def test_nothing_is_too_long(folder: str) -> None:
    assert too_long(ROOT / folder) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "x = 1\n" * (LINES_IN_A_FILE + 1))

    assert too_long(folder) == ["assistant/long.py: 301 lines"]


@pytest.mark.parametrize("opening", ["def f():", "async def f():", "class C:\n  def f(self):"])
def test_a_long_function_is_found(tmp_path: Path, opening: str) -> None:
    folder = _folder(tmp_path, f"{opening}\n" + "    x = 1\n" * (LINES_IN_A_FUNCTION + 1))

    assert len(too_long(folder)) == 1
    assert "f has 41 lines of code" in too_long(folder)[0]


def test_docstring_comments_and_blank_lines_are_free(tmp_path: Path) -> None:
    free = '    """One.\n\n    Two.\n    """\n' + "    # why\n\n" * 30
    folder = _folder(tmp_path, "def f():\n" + free + "    x = 1\n" * LINES_IN_A_FUNCTION)

    assert too_long(folder) == []


def _folder(parent: Path, text: str) -> Path:
    folder = parent / "assistant"
    folder.mkdir()
    (folder / "long.py").write_text(text, encoding="utf-8")
    return folder
