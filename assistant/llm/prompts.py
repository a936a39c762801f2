"""Prompt files: wording with a strict header, filled by strict string.Template.

A file begins with a header between two `---` lines, has exactly the keys `version, used_by,
inputs, output, temperature`, then `## system` and `## user`, each on a line of its own. A `$name`
in the body is a declared input; a dollar sign is written `$$`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from assistant.errors import UnknownNameError

_LAYOUT = re.compile(
    r"\A---\n(?P<header>.*?)\n---\n\s*## system\n(?P<system>.*?)\n## user\n(?P<user>.*)\Z",
    re.DOTALL,
)
_KEYS: Mapping[str, tuple[type, ...]] = {
    "version": (int,),
    "used_by": (str,),
    "inputs": (list,),
    "output": (str,),
    "temperature": (int, float),
}
_HOTTEST = 2


@dataclass(frozen=True, slots=True)
class FilledPrompt:
    """A prompt with every value in place, ready to be sent."""

    name: str
    """The prompt file's name without its ending."""
    version: int
    """The version in its header."""
    system: str
    """The system turn."""
    user: str
    """The user turn."""
    temperature: float
    """How freely the model samples, from 0 to 2; 0 always takes the likeliest token."""
    weighed: bool = False
    """Whether the server is asked how likely its answer is; only the embedded one is."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt file, checked: every declared input is used and every variable is declared."""

    name: str
    """The file's name without its ending."""
    version: int
    """Raised with every change of wording; stands in each draft's trace."""
    used_by: str
    """The module that fills it."""
    inputs: tuple[str, ...]
    """The values it needs, in the order of the header."""
    output: str
    """The name of the type that the answer is read into."""
    temperature: float
    """How freely the model samples, from 0 to 2."""
    system: Template
    """The wording of the system turn."""
    user: Template
    """The wording of the user turn."""

    def fill(self, **values: str) -> FilledPrompt:
        """Return the prompt with the values in place, character for character.

        Values are never read as templates: a `$` or a brace in one stays as it is.

        Raises:
            ValueError: The values are not exactly the declared inputs.
        """
        if set(values) != set(self.inputs):
            raise ValueError(f"{self.name}.md takes {self.inputs}, not {tuple(sorted(values))}")
        return FilledPrompt(
            name=self.name,
            version=self.version,
            system=self.system.substitute(values),
            user=self.user.substitute(values),
            temperature=self.temperature,
        )


def list_prompts() -> tuple[str, ...]:
    """Return the names of all prompt files, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.md")))


@cache
def load_prompt(name: str) -> Prompt:
    """Return the prompt of that name, read and checked once per process.

    Raises:
        UnknownNameError: There is no such prompt.
        ValueError: The file breaks the rules above.
    """
    if name not in list_prompts():
        raise UnknownNameError("prompt", name, list_prompts())
    return parse_prompt(name, (_folder() / f"{name}.md").read_text(encoding="utf-8"))


def parse_prompt(name: str, text: str) -> Prompt:
    """Return the prompt a file's text holds.

    Raises:
        ValueError: The text breaks the rules above; the message says which one.
    """
    layout = _LAYOUT.match(text)
    if layout is None:
        raise ValueError(f"{name}.md must be a header, '## system' and '## user', in this order")
    header = _read_header(name, layout["header"])
    system, user = (Template(layout[part].strip()) for part in ("system", "user"))
    if not (system.is_valid() and user.is_valid()):
        raise ValueError(f"{name}.md has a stray '$'; a dollar sign is written '$$'")
    used = {*system.get_identifiers(), *user.get_identifiers()}
    if wrong := used ^ set(header["inputs"]):
        raise ValueError(f"{name}.md declares or uses, but not both: {sorted(wrong)}")
    return Prompt(
        name=name,
        version=header["version"],
        used_by=header["used_by"],
        inputs=tuple(header["inputs"]),
        output=header["output"],
        temperature=float(header["temperature"]),
        system=system,
        user=user,
    )


def _read_header(name: str, text: str) -> Mapping[str, Any]:
    """Return the header's values, each of its proper type and range."""
    import yaml  # here, for start-up: nothing else in this module needs it

    try:
        header = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(f"{name}.md has a header that is not YAML") from error
    if not isinstance(header, dict) or set(header) != set(_KEYS):
        raise ValueError(f"{name}.md must have exactly the header keys {sorted(_KEYS)}")
    for key, kind in _KEYS.items():
        if not isinstance(header[key], kind) or isinstance(header[key], bool):
            raise ValueError(f"{name}.md has a {key} of the wrong type")
    inputs = header["inputs"]
    if not all(isinstance(item, str) for item in inputs) or len(set(inputs)) != len(inputs):
        raise ValueError(f"{name}.md must list its inputs by name, each once")
    if header["version"] < 1 or not 0 <= header["temperature"] <= _HOTTEST:
        raise ValueError(f"{name}.md needs a version from 1 and a temperature from 0 to {_HOTTEST}")
    return header


def _folder() -> Path:
    """Return where the prompt files are: inside the installed package, or at the top."""
    package = Path(__file__).parents[1]
    packaged = package / "_prompts"
    return packaged if packaged.is_dir() else package.parent / "prompts"
