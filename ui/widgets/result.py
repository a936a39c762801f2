"""The fourth part of the draft page: the message, edited in place, and what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from assistant import InputError, Severity, check
from ui.state import session
from ui.widgets import fields
from ui.widgets.editor import show_editor, typed
from ui.widgets.escape import Markup, plain, verbatim
from ui.widgets.letter import letter
from ui.widgets.origin import origin
from ui.widgets.seen import length_bar, show_details

if TYPE_CHECKING:
    from assistant import Review, Variant
    from ui.state.workspace import Made


@st.fragment
def show_message() -> None:
    """Show the message and check it again as it is edited; only this part of the page runs then."""
    made = session.workspace().made
    if made is None:
        return
    key = f"editor {made.number}"
    edited = typed(key)
    if edited is not None:
        made.text = edited
    try:
        review = _review(made)
    except InputError as error:
        fields.fault(error)
        return
    with st.container(border=True):
        st.html(_head(review))
        st.html(letter(review.text, review.claims or (), name="message"))
        if review.length:
            st.html(length_bar(review.length))
    blocks = [f"{each.message} {each.fix}" for each in review.findings
              if each.severity is Severity.ERROR]  # fmt: skip
    ready = review.ready and bool(made.text.strip())
    show_editor(key=key, text=made.text, ready=ready, checked=made.text,
                blocks=blocks or ["The message is empty."])  # fmt: skip
    show_details(review)
    session.keep()


def _review(made: Made) -> Review:
    """Return what code sees in the text as it stands now; no model is asked.

    What was drafted was reviewed as it was drafted. Only an edit is checked anew, and it never
    waits for the proofreader to load: until then its rules are listed as not run.
    """
    for variant in made.draft.variants:
        if variant.text == made.text:
            return variant.review
    return check(
        made.text,
        brief=made.brief,
        facts=made.facts,
        follow_up=made.draft.follow_up,
        wait=False,
        settings=session.check_settings(),
    )


def _head(review: Review) -> Markup:
    """Return whether the message may go out, in words."""
    if review.ready:
        return Markup('<p class="fh-badge fh-yes" role="status">✓ Ready to copy</p>')
    return Markup('<p class="fh-badge fh-no" role="status">Not ready yet: see what to mend</p>')


def show_around() -> None:
    """Show what belongs to the draft and does not change with an edit."""
    made = session.workspace().made
    if made is None:
        return
    _show_variants(made)
    st.subheader("Where it goes", anchor=False)
    st.html(f"<p>{verbatim(made.draft.mechanism)}</p>")
    if made.draft.follow_up:
        st.subheader("For the day they accept", anchor=False)
        with st.container(border=True):
            st.html(letter(made.draft.follow_up, (), name="thanks"))
    st.subheader("How it came about", anchor=False)
    st.html(origin(made))


def _show_variants(made: Made) -> None:
    """Show the texts side by side, each to be used in place of the one above."""
    variants = made.draft.variants
    if len(variants) < 2:
        return
    st.subheader("Other ways to say it", anchor=False)
    columns = st.columns(len(variants))
    for number, (column, variant) in enumerate(zip(columns, variants, strict=True)):
        with column, st.container(border=True, height="stretch"):
            _show_variant(made, variant, number)


def _show_variant(made: Made, variant: Variant, number: int) -> None:
    """Show one text with its length and a button that puts it above."""
    length = variant.review.length
    state = "Ready" if variant.ready else "Not ready"
    count = f"{length.used:,d} of {length.limit:,d}" if length else ""
    st.html(f'<p class="fh-small">{verbatim(state)} · {verbatim(count)}</p>')
    st.html(f'<p class="fh-variant" dir="auto">{verbatim(variant.text)}</p>')
    in_use = variant.text == made.text
    st.button(
        "In use above" if in_use else f"Use text {number + 1:d}",
        key=f"use {number}",
        disabled=in_use,
        on_click=_use,
        args=(made, variant),
    )


def _use(made: Made, variant: Variant) -> None:
    """Put a variant in the place of the text above."""
    made.text = variant.text
    made.number += 1


def show_told(made: Made) -> None:
    """Say that the model failed and what this is instead, where that is so."""
    if made.told:
        st.warning(f"{plain(made.told)} The message below was made without the model.")
