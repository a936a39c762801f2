"""Prompt files: the real ones keep the rules, and broken ones are refused."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import UnknownNameError
from assistant.llm import list_prompts, load_prompt
from assistant.llm.prompts import parse_prompt

TEXT = """---
version: 3
used_by: assistant.chain.research
inputs: [platform, profile]
output: Facts
temperature: 0.2
---
## system

You list facts that a $platform profile states. It costs $$5.

## user

<profile>
${profile}
</profile>
"""


def test_a_file_is_read_whole() -> None:
    prompt = parse_prompt("research", TEXT)
    assert (prompt.name, prompt.version, prompt.temperature) == ("research", 3, 0.2)
    assert prompt.inputs == ("platform", "profile")
    assert (prompt.used_by, prompt.output) == ("assistant.chain.research", "Facts")
    filled = prompt.fill(platform="LinkedIn", profile="Head of Kites")
    assert filled.system == "You list facts that a LinkedIn profile states. It costs $5."
    assert filled.user == "<profile>\nHead of Kites\n</profile>"
    assert (filled.name, filled.version, filled.temperature) == ("research", 3, 0.2)


@given(st.text())
def test_a_value_stays_as_it_is(value: str) -> None:
    filled = parse_prompt("research", TEXT).fill(platform="$profile", profile=value)
    assert filled.user == f"<profile>\n{value}\n</profile>"
    assert "a $profile profile" in filled.system


@pytest.mark.parametrize("values", [{}, {"platform": "x"}, {"platform": "", "profil": ""}])
def test_values_are_exactly_the_inputs(values: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="platform"):
        parse_prompt("research", TEXT).fill(**values)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("version: 3\n", "", "exactly the header keys"),
        ("version: 3", "version: 3\nauthor: me", "exactly the header keys"),
        ("version: 3", "version: three", "version of the wrong type"),
        ("version: 3", "version: true", "version of the wrong type"),
        ("version: 3", "version: 0", "version from 1"),
        ("0.2", "3", "temperature from 0 to 2"),
        ("0.2", "-1", "temperature from 0 to 2"),
        ("[platform, profile]", "[platform, profile, tone]", r"not both: \['tone'\]"),
        ("[platform, profile]", "[platform]", r"not both: \['profile'\]"),
        ("[platform, profile]", "[platform, profile, profile]", "each once"),
        ("[platform, profile]", "[platform, profile, 5]", "by name"),
        ("[platform, profile]", "platform", "inputs of the wrong type"),
        ("inputs:", "inputs: [", "not YAML"),
        ("$$5", "$5", "stray"),
        ("## user", "## User", "in this order"),
        ("---\nversion", "version", "in this order"),
    ],
)
def test_a_broken_file_is_refused(old: str, new: str, says: str) -> None:
    assert old in TEXT
    with pytest.raises(ValueError, match=says):
        parse_prompt("research", TEXT.replace(old, new, 1))


@pytest.mark.parametrize("name", list_prompts())
def test_each_prompt_file_keeps_the_rules(name: str) -> None:
    prompt = load_prompt(name)
    values = {each: f"«{each} {{}} $x»" for each in prompt.inputs}
    filled = prompt.fill(**values)
    for value in values.values():
        assert value in filled.system + filled.user
    assert find_spec(prompt.used_by), f"{name}.md is used by no module"
    module = import_module(prompt.used_by)
    assert module.__file__
    source = Path(module.__file__).read_text(encoding="utf-8")
    assert f'"{name}"' in source, f"{prompt.used_by} does not use {name}.md"


def test_an_unknown_prompt_is_named() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'json_only'"):
        load_prompt("json_onyl")
