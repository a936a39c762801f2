"""The second and third part of the draft page: who writes, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from ui.state import session
from ui.state.picks import PICKS, Pick, tie_of
from ui.widgets import fields
from ui.widgets.escape import plain, verbatim

if TYPE_CHECKING:
    from ui.state.workspace import Form


def show_you(form: Form) -> None:
    """Show the fields on the sender, which stay filled for the next message."""
    st.header("2 · Who are you?", anchor=False)
    name, role = st.columns(2)
    with name:
        fields.text(form, "my_name", "Your name", example="Sam Okafor")
    with role:
        fields.text(form, "my_role", "What you do (optional)", example="data engineer")
    where, about = st.columns(2)
    with where:
        fields.text(form, "my_organization", "Where you do it (optional)", example="Leeds General")
    with about:
        fields.text(
            form, "my_about", "One line about you (optional)", example="moves hospital data"
        )
    fields.note("Typed once: it stays here for your next message, on this computer only.")


def show_why(form: Form) -> None:
    """Show the fields on the tie and the reason."""
    st.header("3 · Why do you write?", anchor=False)
    _show_pick(form)
    pick = PICKS.get(form.pick or "")
    if pick is None:
        fields.text(
            form, "tie", "How you two are connected, in your own words",
            example="asked a question after her talk in Austin",
        )  # fmt: skip
    else:
        _show_pick_answer(form, pick)
    fields.text(
        form, "intent", "What you would like from being connected",
        example="hear how they handled schema evolution", lines=2,
    )  # fmt: skip
    with st.expander("More, if it matters"):
        fields.text(
            form, "avoid", "What must not be mentioned, one thing a line (optional)",
            example="her move from Seattle", lines=2,
        )  # fmt: skip
        fields.text(
            form, "private_reason", "Your private reason, for your eyes only (optional)",
            example="I may apply there next year",
        )  # fmt: skip


def _show_pick_answer(form: Form, pick: Pick) -> None:
    """Show what the quick pick asks for, and the tie that comes of it."""
    detail, when = st.columns(2)
    with detail:
        form.detail = st.text_input(
            plain(pick.asks),
            form.detail,
            key=session.key_of(f"detail {form.pick}"),
            placeholder=f"Such as: {pick.example}",
        )
    if pick.asks_when:
        with when:
            form.when = st.text_input(
                "When was it? (optional)",
                form.when,
                key=session.key_of(f"when {form.pick}"),
                placeholder="Such as: last spring",
            )
    if told := tie_of(form):
        st.html(f'<p class="fh-note">This tells us: {verbatim(told)}.</p>')
    fields.show_question("tie")


def _show_pick(form: Form) -> None:
    """Show the quick picks."""
    picked = st.pills(
        "How you two are connected: pick one, or use your own words below",
        list(PICKS),
        default=form.pick,
        key=session.key_of("pick"),
        format_func=lambda code: plain(PICKS[code].label),
    )
    if picked != form.pick:
        # An answer to another question would make an untrue tie.
        form.pick, form.detail, form.when = picked, "", ""
