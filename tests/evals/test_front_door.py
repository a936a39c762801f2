"""The evals know the product by its public names only, and who owns which outside package."""

import ast
import sys
from pathlib import Path

import assistant
from tests.house.test_imports import Import, imports_of

EVALS = Path(__file__).parents[2] / "evals"

OUTSIDE = {"pydantic", "rapidfuzz", "rich", "typer", "yaml"}
"""May be imported anywhere in the evals."""

OWNED = {"vcr": "tapes.py", "inspect_ai": "bridge.py"}
"""Needed for one job only, and not by everybody who installs the evals."""


def imports() -> list[tuple[str, Import]]:
    """Every import in the evals, with the file it stands in."""
    found = []
    for path in sorted(EVALS.rglob("*.py")):
        parts = ["evals", *path.relative_to(EVALS).with_suffix("").parts]
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = str(path.relative_to(EVALS))
        found += [(name, each) for each in imports_of(tree, module=module, is_package=is_package)]
    return found


def test_the_product_is_used_through_its_public_names() -> None:
    taken = [each for _, each in imports() if each.module.partition(".")[0] == "assistant"]
    assert taken
    assert {each.module for each in taken} == {"assistant"}
    assert {each.name for each in taken if each.name} <= set(assistant.__all__)


def test_an_outside_package_has_an_owner() -> None:
    known = OUTSIDE | {"assistant", "evals"} | sys.stdlib_module_names
    for name, each in imports():
        top = each.module.partition(".")[0]
        assert top in known or OWNED.get(top) == name, f"{name}: {each.dotted}"
