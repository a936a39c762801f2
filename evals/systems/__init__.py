"""Systems: named set-ups to be measured, one YAML file each beside this one."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant import Model, Settings, embedded_at, open_model
from evals.cases import CaseError, Slug

SYSTEMS = Path(__file__).parent
"""Where the project's own systems are."""

_PRIVATE = frozenset({"api_key", "base_url", "ca_file", "folder", "gguf", "limits"})
"""Settings that name a secret or a place: a run notes that they are set, by a hash, no more."""


class System(BaseModel):
    """A set-up that drafts: which model, which writer, which settings, which seed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Slug
    """What it is called: its file's name."""
    about: str = ""
    """What it is, in one sentence."""
    model: Literal["embedded", "none", "settings"] = "embedded"
    """The packaged model, no model, or the one that the environment names."""
    writer: Literal["chain", "plain"] = "chain"
    """"chain" is `assistant.draft`; "plain" sends `prompt` once and takes what comes back."""
    prompt: str = ""
    """What a plain writer sends; a `$name` in it is filled from the brief."""
    seed: int = Field(default=0, ge=0)
    """Added to the seed of every request; each repeat adds 100 more."""
    threads: int = Field(default=1, ge=1, le=64)
    """How many cases may wait for its model at once; the embedded one serves one at a time."""
    settings: dict[str, Any] = Field(default_factory=dict)
    """Further settings of the product, by their names in lower case."""

    @cached_property
    def product_settings(self) -> Settings:
        """What the product is told.

        Raises:
            SettingsError: A setting makes no sense.
        """
        named = {} if self.model == "settings" else {"model": self.model}
        return Settings.model_validate(named | self.settings)

    def open_model(self, *, served_at: str = "") -> Model | None:
        """The model to ask; None for none. Nothing is loaded before the first ask.

        Args:
            served_at: Where the embedded model is served already, such as on a tape.
        """
        if served_at and self.model == "embedded":
            taught = self.product_settings.adapter != "none"
            return embedded_at(served_at, taught_notes=taught)
        return open_model(settings=self.product_settings)

    def described(self) -> dict[str, str]:
        """What sets this system apart, by name; secrets and places as a hash."""
        told = self.product_settings.model_dump(exclude_defaults=True)
        if self.model != "settings":
            told.pop("model", None)  # said already
        shown = {f"setting {name}": _shown(name, value) for name, value in sorted(told.items())}
        own = self.model_dump(mode="json", exclude={"name", "about", "settings", "threads"})
        return {name: str(value) for name, value in own.items()} | shown


def list_systems() -> tuple[System, ...]:
    """The project's own systems, sorted by name."""
    return tuple(load_system(path.stem) for path in sorted(SYSTEMS.glob("*.yaml")))


def load_system(name: str) -> System:
    """Read a system: one of the project's own, or the file of that path.

    Raises:
        CaseError: There is none, or its file is wrong.
    """
    own = SYSTEMS / f"{name}.yaml"
    path = own if own.exists() else Path(name)
    if path.suffix != ".yaml" or not path.is_file():
        known = ", ".join(sorted(found.stem for found in SYSTEMS.glob("*.yaml")))
        raise CaseError(f"No system is called {name!r}. There are: {known}; or name a YAML file.")
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
        return System.model_validate({"name": path.stem, **fields})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CaseError(f"System {path.name}: {field}: {first['msg']}.") from None
    except (yaml.YAMLError, TypeError):
        raise CaseError(f"System {path.name} is not a YAML file of fields.") from None


def _shown(name: str, value: object) -> str:
    """A setting's value as a run may note it."""
    if name not in _PRIVATE:
        return str(value)
    secret = getattr(value, "get_secret_value", None)
    plain = secret() if secret else value
    if name == "limits" and isinstance(plain, Path) and plain.is_file():
        plain = plain.read_text(encoding="utf-8")  # what it says counts, not where it is
    return f"set ({hashlib.sha256(str(plain).encode()).hexdigest()[:8]})"
