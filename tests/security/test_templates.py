"""T34: what a user or a stranger typed is never compiled, formatted, unpickled or run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import draft
from assistant.settings import Settings
from assistant.types import Brief, Recipient, Sender

ROOT = Path(__file__).parents[2]
LIBRARY = sorted((ROOT / "assistant").rglob("*.py"))

_RUN = {"eval", "exec", "compile", "__import__"}
_UNSAFE = {"pickle", "marshal", "shelve", "dill", "jinja2", "mako"}
_LOADS = {"load", "load_all", "full_load", "unsafe_load"}
_PATTERN_MAKERS = {"re", "regex"}

TEMPLATE_HOME = "assistant/llm/prompts.py"
"""The one file that fills templates: prompt files of ours, with user text as values."""


_WORDING = {
    ("assistant/chain/question.py", "question"),
    ("assistant/reading/phrases.py", "line"),
    ("assistant/writers/english/manners.py", "closing"),
    ("assistant/writers/english/manners.py", "frame"),
}
"""Names that stand for wording of ours where they are formatted."""


def faults(tree: ast.AST, name: str) -> Iterator[str]:
    """Each place where text could be taken for a program or a template."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
            if any(each.split(".")[0] in _UNSAFE for each in names):
                yield f"{name}:{node.lineno}: imports {names}"
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in _RUN:
            yield f"{name}:{node.lineno}: {called.id}"
        if isinstance(called, ast.Name) and called.id == "Template" and name != TEMPLATE_HOME:
            yield f"{name}:{node.lineno}: Template"
        if isinstance(called, ast.Attribute):
            yield from _of_attribute(node, called, name)
        yield from (
            f"{name}:{node.lineno}: {word.arg}"
            for word in node.keywords
            if word.arg in {"shell", "unsafe_allow_html"} and _is_true(word.value)
        )


def _of_attribute(node: ast.Call, called: ast.Attribute, name: str) -> Iterator[str]:
    owner = called.value.id if isinstance(called.value, ast.Name) else ""
    if owner == "yaml" and called.attr in _LOADS and not _is_safe(node):
        yield f"{name}:{node.lineno}: yaml.{called.attr}"
    if called.attr in {"format", "format_map"} and _is_data(called.value, name):
        yield f"{name}:{node.lineno}: .{called.attr} on data"


def _is_data(value: ast.expr, name: str) -> bool:
    """Whether what is formatted could be somebody's text: no literal, constant or rule of ours."""
    if isinstance(value, ast.Constant | ast.JoinedStr):
        return False
    if isinstance(value, ast.Name):
        return not value.id.startswith("_") and (name, value.id) not in _WORDING
    if isinstance(value, ast.Subscript):
        return _is_data(value.value, name)
    fields = {"message", "fix", "question", "label", "hint"}
    ours = isinstance(value, ast.Attribute) and value.attr in fields
    return not ours


def _is_safe(node: ast.Call) -> bool:
    return any("Safe" in ast.dump(argument) or "Loader" in ast.dump(argument)
               for argument in (*node.args[1:], *(word.value for word in node.keywords)))  # fmt: skip


def _is_true(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is True


def test_no_text_is_taken_for_a_program_or_a_template() -> None:
    found = [
        fault
        for path in LIBRARY
        for fault in faults(ast.parse(path.read_text("utf-8")), str(path.relative_to(ROOT)))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "eval(text)", "exec(text)", "Template(text)", "brief.tie.format(x=1)", "import pickle",
        "yaml.load(text)", "run(text, shell=True)", "st.markdown(x, unsafe_allow_html=True)",
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(code: str) -> None:
    assert list(faults(ast.parse(code), "x.py"))


@pytest.mark.parametrize("typed", ["{{7*7}}", "{0.__class__}", "$name ${HOME}", "%(x)s", "{%if%}"])
def test_a_template_in_a_brief_stays_text(typed: str) -> None:
    brief = Brief(
        platform="x",
        sender=Sender(name="Tom Hale", role="potter"),
        recipient=Recipient(name="Ana Ruiz"),
        tie=f"met at the {typed} kiln fair",
    )
    result = draft(brief, settings=Settings(model="none"))
    assert "49" not in result.text
    assert "class '" not in result.text
