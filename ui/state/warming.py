"""Making ready what the first draft and check will need, while the visitor is still typing."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread

import streamlit as st

from assistant import AssistantError, Settings, check, describe_model, draft
from ui.state import keeping, session
from ui.state.briefs import brief_of
from ui.state.example import EXAMPLE

_EMBEDDED = "embedded"


@st.cache_resource(show_spinner=False)
def warm_up() -> None:
    """Load libraries, proofreader and small model in the background, once for the whole server.

    The first draft would wait some seconds for them. Abandoned workspaces go on the way. Nothing
    of a user's takes part.
    """
    Thread(target=_make_ready, daemon=True).start()


def _make_ready() -> None:
    """Do the work of `warm_up`."""
    quiet = Settings(model="none", base_url=None, api_key=None)
    with suppress(AssistantError, OSError):
        check("Hi Ana, thanks for reading.", settings=quiet)
        draft(brief_of(EXAMPLE), settings=quiet)
        if Settings().model == _EMBEDDED:
            describe_model()
        keeping.forget_abandoned(session.folder(), datetime.now(UTC))
