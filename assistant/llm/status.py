"""Which model is set, and whether it answers."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import ModelError
from assistant.llm.adapter import Adapter
from assistant.llm.embedded import EmbeddedModel, find_model_file
from assistant.llm.endpoint import Endpoint, is_loopback
from assistant.llm.exchange import Exchange
from assistant.llm.faults import status_fault
from assistant.llm.opening import open_embedded, open_endpoint

if TYPE_CHECKING:
    from assistant.settings import Settings

_NO_LIST = (404, 405, 501)
"""A server may answer chats and yet not list its models."""


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """What `firsthello models` shows."""

    model: str
    """The model's name; "none" when drafts are made by code alone."""
    host: str
    """Where it is asked, such as "api.openai.com"; empty for "none"."""
    answers: bool
    """Whether it can be asked right now; false for "none"."""
    detail: str
    """One or two plain sentences: how it is, or what is wrong and what to do."""
    file: Path | None = None
    """The embedded model's file; None for other models and when there is none."""
    size: int | None = None
    """The file's bytes; None when there is no file."""
    verified: bool = False
    """Whether the file has the checksum of the packaged one."""
    adapter: str = ""
    """What teaches the embedded model to write notes: its version, size and checksum, or what is
    wrong with it; empty where there is none."""


def model_status(settings: "Settings") -> ModelStatus:
    """Return whether the model that is set answers. Costs nothing, and never raises ModelError.

    The embedded model is started; a server is asked which models it has.
    """
    if settings.model == "none":
        return ModelStatus("none", "", False, "No model is set: drafts are made by code alone.")
    if settings.endpoint is None:
        return _embedded_status(open_embedded(settings.gguf, taught=settings.adapter != "none"))
    endpoint = open_endpoint(settings)
    return _endpoint_status(endpoint)


def _embedded_status(model: EmbeddedModel) -> ModelStatus:
    """Start the embedded model and return how it is."""
    path: Path | None = None
    size: int | None = None
    host, verified = "this computer", False
    try:
        file = find_model_file(model.gguf)
        if file.path.is_file():
            path, size = file.path, file.path.stat().st_size
        endpoint = model.endpoint()  # which checks the file
        verified = file.packaged
        answer = _endpoint_status(endpoint)
        answers = answer.answers
        detail = "It answers. It needs no key and no network." if answers else answer.detail
    except ModelError as error:
        answers, detail = False, str(error)
    return ModelStatus(
        model.name, host, answers, detail, path, size, verified, _adapter(model.adapter)
    )


def _adapter(adapter: Adapter | None) -> str:
    """Say which adapter it is and whether it can be used."""
    if adapter is None:
        return ""
    return adapter.fault or (
        f"{adapter.name}, version {adapter.version}, {adapter.size / 1e6:.1f} MB, "
        f"sha256 {adapter.sha256[:12]}; its checksum is right"
    )


def _endpoint_status(endpoint: Endpoint) -> ModelStatus:
    """Ask the server which models it has and return what that says about ours."""
    came = endpoint.ask_for_models()
    if not isinstance(came, Exchange):
        answers, detail = False, str(came.error)
    elif came.status in _NO_LIST:
        answers, detail = True, "The server answers, but does not list its models."
    elif fault := status_fault(came, endpoint.place):
        answers, detail = False, str(fault.error)
    else:
        answers, detail = _among(came.json(), endpoint)
    if endpoint.base_url.startswith("http://") and not is_loopback(endpoint.base_url):
        detail += " The connection is not encrypted: use https:// outside your own network."
    return ModelStatus(endpoint.name, endpoint.host, answers, detail)


def _among(document: Any, endpoint: Endpoint) -> tuple[bool, str]:
    """Return whether the reply is a list of models, and whether ours is in it."""
    listed = document.get("data") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        return False, (
            f"What answers at {endpoint.host} is no model server. "
            "Check FIRSTHELLO_BASE_URL, which often ends in /v1."
        )
    if endpoint.name in {entry.get("id") for entry in listed if isinstance(entry, dict)}:
        return True, "The server answers and lists the model."
    return True, (
        f"The server answers, but does not list {endpoint.name!r}. Check FIRSTHELLO_MODEL."
    )
