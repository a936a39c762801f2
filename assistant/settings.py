"""The product's settings, and the only reader of the environment.

Every setting is an environment variable with the prefix FIRSTHELLO_, such as FIRSTHELLO_MODEL.
No file is read. An empty variable counts as not set.
"""

import os
import re
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from assistant.errors import SettingsError

EMBEDDED = "embedded"
"""The model that runs on this computer, with no key and no network."""
NO_MODEL = "none"
"""Drafts are made by code alone."""
OPENAI_URL = "https://api.openai.com/v1"
"""Where a named model is looked for when only a key is given."""

_VISIBLE = re.compile(r"[!-~]+")
"""Printable ASCII without spaces: what an address, a key or a model's name is made of."""
_BETWEEN = re.compile(r"[,;\n]")
"""What stands between the entries of a list."""
_ALIKE = 0.75
"""How much of a model's name must be right before we guess what was meant, of 1."""


class Settings(BaseSettings):
    """What the user decided about this installation.

    Raises:
        SettingsError: A value makes no sense; the message says what would.
    """

    model_config = SettingsConfigDict(
        env_prefix="FIRSTHELLO_",
        env_file=None,
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    model: str = EMBEDDED
    """"embedded", "none", or the name a server knows a model by."""
    base_url: str | None = None
    """The server's address, such as "http://127.0.0.1:8080/v1"; only for a named model."""
    api_key: SecretStr | None = None
    """The server's key; None where it needs none."""
    gguf: Path | None = None
    """A model file for "embedded" to run in place of the packaged one."""
    adapter: Literal["notes", "none"] = "notes"
    """"none" leaves out the adapter that teaches the packaged model to write notes."""
    limits: Path | None = None
    """The user's own file of platform limits."""
    ca_file: Path | None = None
    """Certificates (PEM) to trust besides the system's, for a server with its own authority."""
    folder: Path = Path("~/.firsthello")
    """Where the web page keeps what was typed, for its owner alone; "~" is the user's home."""
    ignore: Annotated[tuple[str, ...], NoDecode] = ()
    """Rules never to run: codes such as "CLO001", or families such as "PRF"; between commas."""
    words: Annotated[tuple[str, ...], NoDecode] = ()
    """Words and names that proofreading takes as rightly spelled; between commas."""

    @field_validator("ignore", "words", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Return the parts of a variable's text; in Python a sequence may be given as well."""
        if isinstance(value, str):
            return tuple(part.strip() for part in _BETWEEN.split(value) if part.strip())
        return value

    data: Path | None = None
    """Where files of ours are kept; None for the place this system has for them."""
    cap_run: float = Field(default=0.25, ge=0)
    """US dollars that one draft may cost, with a model whose price is known."""
    cap_day: float = Field(default=2.0, ge=0)
    """US dollars that all drafts of a day may cost, with models whose price is known."""
    cap_run_tokens: int = Field(default=100_000, ge=0)
    """Tokens that one draft may read and write, with a model whose price is not known."""
    cap_day_tokens: int = Field(default=1_000_000, ge=0)
    """Tokens that all drafts of a day may read and write, with models of unknown price."""

    @field_validator("model")
    @classmethod
    def _check_model(cls, name: str) -> str:
        """Refuse a name no server could have."""
        if not _VISIBLE.fullmatch(name):
            raise SettingsError(
                "FIRSTHELLO_MODEL holds spaces or characters no model's name has. "
                "Set it to 'embedded', 'none', or the name your server lists."
            )
        return name

    @field_validator("base_url")
    @classmethod
    def _check_base_url(cls, url: str | None) -> str | None:
        """Return the address without a slash at the end; refuse what is no plain http(s) one."""
        return None if url is None else _plain_address(url)

    @field_validator("api_key")
    @classmethod
    def _check_api_key(cls, key: SecretStr | None) -> SecretStr | None:
        """Refuse a key that cannot stand in a header, without repeating it."""
        if key is not None and not _VISIBLE.fullmatch(key.get_secret_value()):
            raise SettingsError(
                "FIRSTHELLO_API_KEY holds spaces, line breaks or other characters no key has. "
                "Copy it again."
            )
        return key

    def model_post_init(self, _: object, /) -> None:
        """Refuse a server without a model and a model without a server."""
        named = self.model not in (EMBEDDED, NO_MODEL)
        served = self.base_url is not None or self.api_key is not None
        if named and not served:
            near = get_close_matches(self.model.casefold(), (EMBEDDED, NO_MODEL), 1, _ALIKE)
            hint = f"Did you mean {near[0]!r}? " if near else ""
            raise SettingsError(
                f"FIRSTHELLO_MODEL is {self.model!r}, but nothing says where it runs. {hint}Set "
                "FIRSTHELLO_API_KEY to use it at OpenAI, or FIRSTHELLO_BASE_URL for another "
                "server; 'embedded' needs neither."
            )
        if served and "model" not in self.model_fields_set:
            raise SettingsError(
                "A model server is set, but not which of its models to use. Set FIRSTHELLO_MODEL "
                "to one it lists, or to 'embedded' to leave the server alone."
            )

    @property
    def data_folder(self) -> Path:
        """Where files of ours are kept: one folder of this user's own. It need not be there."""
        return (self.data or _usual_data_folder()).expanduser()

    @property
    def endpoint(self) -> str | None:
        """The address to ask for a named model; None for "embedded" and "none"."""
        if self.model in (EMBEDDED, NO_MODEL):
            return None
        return self.base_url or OPENAI_URL


def _usual_data_folder() -> Path:
    """Return the place this system has for the data of a program."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or "~/AppData/Local") / "firsthello"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/firsthello")
    return Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share") / "firsthello"


def _plain_address(url: str) -> str:
    """Return the address without a slash at the end, or say what is wrong with it."""
    try:
        parts = urlsplit(url)
        usable = parts.port is None or parts.port > 0
    except ValueError:
        usable = False
    if not usable or not _VISIBLE.fullmatch(url) or parts.scheme not in ("http", "https"):
        raise SettingsError(
            "FIRSTHELLO_BASE_URL must be an http:// or https:// address, such as "
            "http://127.0.0.1:8080/v1."
        )
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(
            "FIRSTHELLO_BASE_URL must name a server and nothing else: no user, '?' or '#'. "
            "A key goes into FIRSTHELLO_API_KEY."
        )
    return url.rstrip("/")


def forget_old_tracers() -> None:
    """Unset the switches of a tracer that is gone: with one, langchain-core refuses every call."""
    for name in ("LANGCHAIN_TRACING", "LANGCHAIN_HANDLER"):
        os.environ.pop(name, None)
