"""Having the message written, with each step shown as it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import streamlit as st

from assistant import IncompleteBrief, InputError, ModelError, draft
from ui.state import session
from ui.state.briefs import brief_of, settled
from ui.state.workspace import Made
from ui.widgets import fields
from ui.widgets.escape import plain
from ui.widgets.facts import facts_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant import Brief, Draft, Fact, Settings
    from ui.state.workspace import Form

VARIANTS = 3
"""How many texts are offered."""

_STEPS = {
    "research": "Reading what you gave",
    "write": "Writing, and checking every word",
    "choose": "Choosing the best of them",
}
_FIELDS = {"recipient.name": "their_name", "sender.name": "my_name"}
"""Where the page shows a field of the brief; other fields go by the same name."""


def write_message(form: Form) -> None:
    """Draft what the form asks for and put it into the workspace.

    Where one answer is missing, its question is asked beside the field. Nothing typed is lost.
    """
    fields.no_question()
    if missing := _missing_name(form):
        fields.ask(*missing)
        return
    brief = brief_of(form, account=session.workspace().choices.account)
    try:
        settings = session.settings()
        facts = settled(facts_for(brief), form.ticks)
        result, told = _drafted(brief, facts, settings)
    except IncompleteBrief as error:
        fields.ask(_FIELDS.get(error.field, error.field), error.question)
        return
    except (InputError, ModelError) as failure:
        st.session_state["fault"] = str(failure)
        return
    before = session.workspace().made
    session.workspace().made = Made(
        draft=result,
        brief=brief,
        facts=facts,
        text=result.text,
        number=before.number + 1 if before else 1,
        told=told,
        host=_host(settings),
    )


def _missing_name(form: Form) -> tuple[str, str] | None:
    """Return the name that is still missing, and what to ask for it."""
    if not form.their_name.strip():
        return "their_name", "Who do you write to? Their name, as they write it."
    if not form.my_name.strip():
        return "my_name", "And who are you? Your name, as you want to be known."
    return None


def _drafted(brief: Brief, facts: Sequence[Fact], settings: Settings) -> tuple[Draft, str]:
    """Draft, with the steps on the page; return the draft and why a model had no part in it.

    Raises:
        InputError: The brief cannot be used or is incomplete.
        ModelError: The model failed, and nothing could be made without it.
    """
    with st.status("Writing your message …", expanded=True) as status:

        def on_step(name: str) -> None:
            status.write(plain(_STEPS.get(name, name)))

        try:
            result = draft(
                brief, facts=facts, variants=VARIANTS, settings=settings,
                model=session.model(), on_step=on_step,
            )  # fmt: skip
        except ModelError as error:
            if error.fallback is None:
                raise
            return error.fallback, str(error)
    return result, ""


def _host(settings: Settings) -> str:
    """Return the server that is asked; empty for a model on this computer."""
    return urlsplit(settings.endpoint).netloc if settings.endpoint else ""
