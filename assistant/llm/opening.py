"""From settings to a model."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import SecretStr

from assistant.llm.adapter import Adapter
from assistant.llm.capped import CappedModel
from assistant.llm.embedded import EmbeddedModel
from assistant.llm.endpoint import NO_KEY, Endpoint
from assistant.llm.model import Model
from assistant.llm.prices import price_of
from assistant.llm.purse import Cap, DayPurse, RunPurse

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
        return open_embedded(settings.gguf, taught=settings.adapter != "none")
    return _capped(
        open_endpoint(settings),
        Cap(settings.cap_day, settings.cap_day_tokens),
        settings.data_folder,
    )


def cap_run(model: Model, settings: "Settings") -> Model:
    """Return the model with the cap of one run; one that costs nothing as it is."""
    if model.local:
        return model
    price = model.price if isinstance(model, CappedModel) else None
    purse = RunPurse(Cap(settings.cap_run, settings.cap_run_tokens))
    return CappedModel(model, (purse,), price)


@cache
def _capped(endpoint: Endpoint, cap: Cap, folder: Path) -> CappedModel:
    """Return the one model for these settings, with the cap of a day."""
    price = price_of(endpoint.name, endpoint.host)
    return CappedModel(endpoint, (DayPurse(cap, folder),), price)


def open_embedded(gguf: Path | None, *, taught: bool = True) -> EmbeddedModel:
    """Return the embedded model for that file; None stands for the packaged one.

    Args:
        gguf: The user's file.
        taught: Whether the packaged one is given its adapter.
    """
    return _embedded(gguf, taught)


@cache
def _embedded(gguf: Path | None, taught: bool) -> EmbeddedModel:
    """Return the one model for these: a second one would take its memory again."""
    return EmbeddedModel(gguf, Adapter() if taught else None)


def open_endpoint(settings: "Settings") -> Endpoint:
    """Return the model behind the address in the settings, which must name one."""
    key = settings.api_key or NO_KEY
    return _endpoint(settings.endpoint or "", settings.model, key, settings.ca_file)


@cache
def _endpoint(base_url: str, name: str, key: SecretStr, ca_file: Path | None) -> Endpoint:
    """Return the one endpoint for these settings, which remembers what its server takes."""
    return Endpoint(base_url, name, key, ca_file)
