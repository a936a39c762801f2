"""From settings to a model."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import SecretStr

from assistant.llm.embedded import EmbeddedModel
from assistant.llm.endpoint import NO_KEY, Endpoint
from assistant.llm.model import Model

if TYPE_CHECKING:
    from assistant.settings import Settings


def open_model(settings: "Settings") -> Model | None:
    """Return the model the settings name; None for "none".

    Nothing is loaded, sent or checked before the first ask, so every ModelError comes from there.
    The same settings give the same object for as long as the process lives.
    """
    if settings.model == "none":
        return None
    if settings.endpoint is None:
        return open_embedded(settings.gguf)
    return open_endpoint(settings)


@cache
def open_embedded(gguf: Path | None) -> EmbeddedModel:
    """Return the embedded model for that file; None stands for the packaged one."""
    return EmbeddedModel(gguf)


def open_endpoint(settings: "Settings") -> Endpoint:
    """Return the model behind the address in the settings, which must name one."""
    key = settings.api_key or NO_KEY
    return _endpoint(settings.endpoint or "", settings.model, key, settings.ca_file)


@cache
def _endpoint(base_url: str, name: str, key: SecretStr, ca_file: Path | None) -> Endpoint:
    """Return the one endpoint for these settings, which remembers what its server takes."""
    return Endpoint(base_url, name, key, ca_file)
