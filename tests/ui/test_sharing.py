"""Two sessions share nothing: no user data in globals or in Streamlit's caches."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import assistant
from tests.ui.pages import field, open_app, said

ROOT = Path(__file__).parents[2]
UI = ROOT / "ui"

CACHES = frozenset({"cache_data", "cache_resource", "cache", "lru_cache", "cached_property"})
WITHOUT_USERS = frozenset({"warm_up"})
"""What may be cached for all: functions that take nothing, so that nothing of a user's is in them."""


def shared(text: str) -> Iterator[int]:
    """The lines on which a file could keep something for other sessions to find."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield node.lineno
        elif isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                named = {
                    getattr(each, "attr", getattr(each, "id", "")) for each in ast.walk(decorator)
                }
                takes = node.args.args or node.args.kwonlyargs or node.name not in WITHOUT_USERS
                if named & CACHES and takes:
                    yield node.lineno
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            value = node.value
            grows = isinstance(value, ast.List | ast.Set | ast.Call) and (
                not isinstance(value, ast.Call)
                or getattr(value.func, "id", "") in {"list", "dict", "set", "defaultdict", "deque"}
            )
            if grows or (isinstance(value, ast.Dict) and not value.keys):
                yield node.lineno


def test_the_page_keeps_nothing_for_other_sessions() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(UI.rglob("*.py"))
        for line in shared(path.read_text(encoding="utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "DRAFTS = {}",
        "seen = []",
        "seen: list[str] = list()",
        "@st.cache_data\ndef read(brief): ...",
        "@st.cache_resource(ttl=3)\ndef model(key): ...",
        "@cache\ndef read(brief): ...",
        "def show():\n    global latest",
    ],
)
def test_a_shared_place_is_found(code: str) -> None:
    assert len(list(shared(code))) == 1


def test_two_sessions_in_turn_see_their_own_in_fifty_rounds() -> None:
    apps = {"Alma": open_app(), "Boris": open_app()}
    for name, app in apps.items():
        field(app, "my_name").set_value(f"{name}s friend")
        field(app, "tie").set_value(f"met at {name}s fair").run()
    for number in range(50):
        for name, app in apps.items():
            field(app, "their_name").set_value(f"{name} {number}").run()
        for name, app in apps.items():
            stranger = next(each for each in apps if each != name)
            kept = app.session_state["workspace"].model_dump_json()
            assert f"{name} {number}" in kept
            assert stranger not in kept
            assert stranger not in said(app)
            assert field(app, "their_name").value == f"{name} {number}"
    assert len({app.session_state["workspace_name"] for app in apps.values()}) == 2


def test_the_page_uses_public_names_only() -> None:
    strangers = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("assistant"):
                strangers += [
                    f"{path.relative_to(ROOT)}: {node.module}.{alias.name}"
                    for alias in node.names
                    if node.module != "assistant" or alias.name not in assistant.__all__
                ]
            elif isinstance(node, ast.Import):
                strangers += [
                    f"{path}: {a.name}" for a in node.names if a.name.startswith("assistant")
                ]

    assert strangers == []


def test_only_the_entry_file_and_folders_stand_at_the_top() -> None:
    """Streamlit puts `ui/` first on the import path: a file here would hide a module of its name."""
    files = sorted(path.name for path in UI.iterdir() if path.is_file())

    assert files == ["__init__.py", "app.py"]
