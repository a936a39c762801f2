"""The session's own workspace, settings and model. All of it stands in `st.session_state`.

Nothing of a user's is ever in a module's global or in a cache of Streamlit's, which all sessions
share.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import streamlit as st
from pydantic import SecretStr

from assistant import Settings
from ui.state import keeping
from ui.state.workspace import Workspace

if TYPE_CHECKING:
    from assistant import Model

_WORKSPACE = "workspace"
_NAME = "workspace_name"
_KEPT = "workspace_as_kept"
_GENERATION = "generation"
_IN_ADDRESS = "d"
"""What the workspace's name is called in the page's address."""
API_KEY = "api_key"
"""The model server's key, for as long as the session lives."""
_NO_MODEL: dict[str, Any] = {"model": "none", "base_url": None, "api_key": None}
MODEL = "model"
"""A model to use in place of the one that is set; a test puts it there."""


def open_workspace() -> None:
    """Find the workspace that the address names, or begin one and put its name there."""
    asked = st.query_params.get(_IN_ADDRESS, "")
    named = st.session_state.get(_NAME, "")
    if not named or (keeping.is_name(asked) and asked != named):
        named = asked if keeping.is_name(asked) else keeping.new_name()
        st.session_state[_NAME] = named
        found = keeping.load(folder(), named)
        st.session_state[_WORKSPACE] = found
        st.session_state[_KEPT] = found.model_dump_json()
    if asked != named:
        st.query_params[_IN_ADDRESS] = named


def workspace() -> Workspace:
    """Return the session's workspace."""
    found: Workspace = st.session_state[_WORKSPACE]
    return found


def keep() -> None:
    """Keep the workspace where it changed since it was last kept."""
    if _WORKSPACE not in st.session_state:
        return
    now = workspace().model_dump_json()
    if now == st.session_state.get(_KEPT):
        return
    try:
        keeping.save(folder(), st.session_state[_NAME], workspace())
    except OSError as error:
        st.session_state["not_kept"] = error.strerror or "the folder cannot be written"
        return
    st.session_state.pop("not_kept", None)
    st.session_state[_KEPT] = now


def forget() -> None:
    """Forget everything of this workspace, on the page and on the disk, the key included."""
    keeping.forget(folder(), st.session_state[_NAME])
    st.session_state.pop(API_KEY, None)
    renew(Workspace())
    st.session_state[_KEPT] = workspace().model_dump_json()


def renew(fresh: Workspace) -> None:
    """Put a workspace in the place of the session's, its fields included."""
    st.session_state[_WORKSPACE] = fresh
    remake_fields()


def remake_fields() -> None:
    """Have every field made anew with what the workspace holds."""
    st.session_state[_GENERATION] = st.session_state.get(_GENERATION, 0) + 1


def key_of(field: str) -> str:
    """Return the key of a field's widget; it changes when the fields are made anew."""
    generation = st.session_state.get(_GENERATION, 0)
    return f"{field} {generation}" if generation else field


def folder() -> Path:
    """Return where workspaces lie, whatever else the environment says."""
    return Settings(**_NO_MODEL).folder.expanduser()


def settings() -> Settings:
    """Return the settings the user chose, over those of the environment.

    Raises:
        SettingsError: A choice makes no sense.
    """
    choices = workspace().choices
    given = _checks()
    if choices.model_from == "server":
        key = st.session_state.get(API_KEY, "").strip()
        given |= {
            "model": choices.model_name.strip(),
            "base_url": choices.model_address.strip() or None,
            "api_key": SecretStr(key) if key else None,
        }
    elif choices.model_from:
        given |= {"model": choices.model_from}
    return Settings(**given)


def _checks() -> dict[str, Any]:
    """Return what the user chose for checking: rules switched off, words known."""
    choices, given = workspace().choices, dict[str, Any]()
    if choices.ignore is not None:
        given["ignore"] = choices.ignore
    if choices.words is not None:
        given["words"] = tuple(filter(None, map(str.strip, choices.words.splitlines())))
    return given


def check_settings() -> Settings:
    """Return the settings for what needs no model, whatever is wrong with the model's."""
    return Settings(**_NO_MODEL, **_checks())


def model() -> Model | None:
    """Return the model a test put into the session; None for the one that is set."""
    found: Model | None = st.session_state.get(MODEL)
    return found
