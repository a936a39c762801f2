"""The first part of the draft page: whom one writes to, and what is known about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from assistant import InputError, Relationship, list_platforms, read_pdf
from ui.state import session
from ui.widgets import fields
from ui.widgets.escape import plain
from ui.widgets.facts import show_facts

if TYPE_CHECKING:
    from ui.state.workspace import Form

RELATIONSHIPS = {
    Relationship.INDUSTRY: "Somebody in my field",
    Relationship.ACQUAINTANCE: "Somebody I have met or worked with",
    Relationship.FRIEND_FAMILY: "A friend, or family",
    Relationship.INFLUENCER_BRAND: "Somebody whose work I follow",
    Relationship.PROSPECT: "A possible customer",
}
_UPLOAD = "upload"
_UPLOADED = "upload_told"


def show_who(form: Form) -> None:
    """Show the fields on the recipient, and the facts found in what was pasted."""
    st.header("1 · Who is it for?", anchor=False)
    name, place = st.columns(2)
    with name:
        fields.text(form, "their_name", "Their name", example="Marisol Vega")
    with place:
        where = {each.code: each.label for each in list_platforms()}
        fields.choice(form, "platform", "Where you will send it", where)
    fields.choice(form, "relationship", "Who they are to you", RELATIONSHIPS)
    fields.text(
        form, "profile", "Their page, bio or posts (optional)",
        example="copy a few lines from their page. Two or three facts are enough; "
        "keep what you will use.", lines=5,
    )  # fmt: skip
    _show_upload(form)
    show_facts(form)
    fields.text(
        form, "own_facts", "What you know about them, one thing a line (optional)",
        example="spoke at Data Council about Iceberg", lines=2,
    )  # fmt: skip


def _show_upload(form: Form) -> None:
    """Show where to drop a file, and what the last one held."""
    with st.expander("Or read it from a file"):
        st.file_uploader(
            "A PDF or a text file, up to 10 MB; it is read on this computer",
            type=["pdf", "txt", "md"],
            key=_UPLOAD,
            on_change=_take_upload,
            args=(form,),
        )
    told: tuple[bool, str] | None = st.session_state.get(_UPLOADED)
    if told and told[0]:
        st.info(plain(told[1]))
    elif told:
        fields.fault(told[1])


def _take_upload(form: Form) -> None:
    """Put the text of the file into the field for pasting, where it can be read and shortened."""
    file = st.session_state.get(_UPLOAD)
    if file is None:
        return
    try:
        text, told = _read(file.getvalue(), file.name)
    except InputError as error:
        st.session_state[_UPLOADED] = (False, str(error))
        return
    form.profile = text
    session.remake_fields()
    st.session_state[_UPLOADED] = (True, told)
    session.keep()


def _read(data: bytes, name: str) -> tuple[str, str]:
    """Return a file's text, and what to say about it.

    Raises:
        InputError: It cannot be read.
    """
    if data[:5] != b"%PDF-" and not name.casefold().endswith(".pdf"):
        return data.decode("utf-8-sig", errors="replace"), f"Read {name}: see the field above."
    read = read_pdf(data)
    some = f"the first {read.pages_read} of {read.pages}" if read.pages_read < read.pages else "all"
    pages = "page" if read.pages == 1 else "pages"
    told = f"Read {some if read.pages > 1 else 'the one'} {pages} of {name}: see the field above."
    if read.hidden:
        shown = read.hidden if len(read.hidden) <= 200 else f"{read.hidden[:199]}…"
        told += (
            " Left out, because on the page it is white, tiny or transparent and may not be "
            f"theirs: “{shown}”"
        )
    return read.text, told
