"""Adding a kind touches one file in kinds/, one in prompts/, one dataset: shown on a copy."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

KIND = '''"""The farewell: a good word to somebody who moves on."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="farewell",
    label="Farewell",
    goal="Wishes somebody well who moves on.",
    steps=("S2", "S6"),
    aim=200,
    guidance=("F4",),
    place=Place.MESSAGE,
    traits=frozenset({Trait.GREETS_ONE}),
    needs=(Need(fields=("news",), place="news", question="What is new with you?"),),
    takes=("news",),
    frames=(
        Frame(name="news", tiers=(("I'll miss you here, and {news}",),)),
        Frame(name="closing", tiers=(("I wish you all the best",),)),
    ),
    example=Example(brief={}),
)
'''
PROMPT = """---
version: 1
used_by: assistant.kinds.farewell
inputs: [recipient, given]
output: WrittenMessage
temperature: 0.7
---
## system

You write a farewell.

## user

$recipient
$given
"""
DATASET = """- id: farewell-to-the-forge
  brief:
    kind: farewell
    platform: linkedin
    sender: {name: Ines Falk}
    recipient: {name: Tom Reyes}
    news: moving to the york yard
  origin: invented, 2026-11-24
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program with one kind more: three files, and nothing else is touched."""
    for folder in ("assistant", "prompts", "evals"):
        leave = shutil.ignore_patterns("*.pyc", "runs")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=leave)
    (tmp_path / "assistant/kinds/farewell.py").write_text(KIND, encoding="utf-8")
    (tmp_path / "prompts/farewell.md").write_text(PROMPT, encoding="utf-8")
    (tmp_path / "evals/datasets/farewell.yaml").write_text(DATASET, encoding="utf-8")
    return tmp_path


def run(copy: Path, program: str) -> subprocess.CompletedProcess[str]:
    """Run a few lines in the copy."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "FIRSTHELLO_MODEL": "none"}
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_one_file_each_in_three_folders_makes_a_kind(copy: Path) -> None:
    ended = run(
        copy,
        "import json, assistant, evals.cases\n"
        "from assistant import draft\n"
        "from assistant.checks import get_rule\n"
        "from assistant.llm import load_prompt\n"
        "(case,) = evals.cases.load_cases('farewell')\n"
        "made = draft(case.brief)\n"
        "print(json.dumps({\n"
        "    'home': assistant.__file__, 'text': made.text, 'ready': made.ready,\n"
        "    'where': made.mechanism, 'lights': [step.id for step in made.steps],\n"
        "    'named': 'farewell' in get_rule('OPN001').kinds,\n"
        "    'prompt': load_prompt('farewell').version, 'tags': case.all_tags,\n"
        "}))\n",
    )
    made = json.loads(ended.stdout)
    assert made["home"].startswith(str(copy))
    assert made["text"] == (
        "Hi Tom, I'll miss you here, and I'm moving to the York yard. I wish you all the best."
    )
    assert made["ready"]
    assert made["lights"] == ["S2", "S6"]
    assert made["where"] == "A direct message to your connection."
    assert (made["named"], made["prompt"]) == (True, 1)
    assert "kind:farewell" in made["tags"]


def test_its_one_question_reaches_the_command_line(copy: Path) -> None:
    line = "draft --json --kind farewell --to Bo --from Jo --platform x".split()
    ended = run(copy, f"from assistant.cli import main; main({line!r})")
    assert json.loads(ended.stdout)["field"] == "news"
    assert "Answer it with --news." in ended.stderr
