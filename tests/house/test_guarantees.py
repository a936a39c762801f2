"""Each line of the README's Guarantees names a test, and that test exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE = re.search(r"<!-- guarantees -->\n(.*?)<!-- /guarantees -->", README, re.DOTALL)
LINES = TABLE[1].splitlines()[2:] if TABLE else []
PROOF = re.compile(r"`(tests/[\w/]+\.py)(?:::(test_\w+))?`")


def functions(path: Path) -> set[str]:
    """The names of the tests in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("line", LINES)
def test_each_guarantee_names_a_test_that_exists(line: str) -> None:
    proof = PROOF.search(line.rsplit("|", 2)[1])
    assert proof is not None
    path = ROOT / proof[1]
    assert path.is_file()
    assert proof[2] is None or proof[2] in functions(path)


def test_there_are_guarantees_and_what_is_not_offered_is_said() -> None:
    assert len(LINES) >= 12
    assert "Not offered:" in README


def test_every_proof_named_elsewhere_exists_too() -> None:
    for path, name in PROOF.findall(README):
        assert (ROOT / path).is_file()
        assert not name or name in functions(ROOT / path)
