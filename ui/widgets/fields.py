"""Fields that fill the workspace: what is typed is in it after the run, and survives the page.

Streamlit forgets a field's value when another page is shown, so the workspace holds the value and
the field is made with it. Where we change a value ourselves, the fields get new keys and are made
anew: a value put under an old key is lost when the visitor is quicker than the run that shows it.
Labels are constants: `LiteralString` says so, and a test reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, LiteralString, TypeVar

import streamlit as st

from ui.state import session
from ui.state.workspace import LONGEST_FORM
from ui.widgets.escape import plain, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

_Option = TypeVar("_Option")
_QUESTION = "question"


def text(
    part: BaseModel, field: str, label: LiteralString, *, example: str = "", lines: int = 1
) -> str:
    """Show a field for a text of one or several lines, with an example of what belongs there."""
    kept, key = getattr(part, field) or "", session.key_of(field)
    placeholder = f"Such as: {example}" if example else None
    if lines > 1:
        height = 34 + 25 * lines
        value = st.text_area(
            label, kept, key=key, placeholder=placeholder, height=height, max_chars=LONGEST_FORM
        )
    else:
        value = st.text_input(label, kept, key=key, placeholder=placeholder, max_chars=5_000)
    setattr(part, field, value or "")
    show_question(field)
    return value or ""


def note(words: LiteralString) -> None:
    """Show a remark under what it is about, smaller and yet easy to read."""
    st.html(f'<p class="fh-small">{words}</p>')


def choice(
    part: BaseModel, field: str, label: LiteralString, options: Mapping[_Option, str]
) -> None:
    """Show a list to choose from."""
    codes, kept = list(options), getattr(part, field)
    value = st.selectbox(
        label,
        codes,
        index=codes.index(kept) if kept in codes else 0,
        key=session.key_of(field),
        format_func=lambda one: options[one],
    )
    setattr(part, field, value)


def ask(field: str, question: str) -> None:
    """Have one question shown beside a field when the page is shown next."""
    st.session_state[_QUESTION] = (field, question)


def no_question() -> None:
    """Have nothing asked."""
    st.session_state.pop(_QUESTION, None)


def question() -> tuple[str, str] | None:
    """Return the field that something is asked at, and the question."""
    found: tuple[str, str] | None = st.session_state.get(_QUESTION)
    return found


def show_question(field: str) -> None:
    """Show the question that was put to a field, if one was."""
    asked = question()
    if asked and asked[0] == field:
        st.html(f'<p class="fh-question" role="alert">{verbatim(asked[1])}</p>')


def fault(error: object) -> None:
    """Show what went wrong, in the one sentence that says so and what to do."""
    st.error(plain(_in_page_words(str(error))))


_PAGE_WORDS = (
    ("FIRSTHELLO_MODEL", "the model's name"),
    ("FIRSTHELLO_BASE_URL", "the address"),
    ("FIRSTHELLO_API_KEY", "the key"),
    ("recipient.profile", "What you pasted"),
    ("recipient.facts", "what you know about them"),
    ("recipient.name", "Their name"),
    ("sender.name", "Your name"),
    ("sender.role", "What you do"),
    ("sender.organization", "Where you do it"),
    ("sender.about", "The line about you"),
    ("private_reason", "Your private reason"),
)


def _in_page_words(told: str) -> str:
    """Return an error with the page's labels in place of the names that programs use."""
    for name, words in _PAGE_WORDS:
        told = told.replace(name, words)
    return f"{told[:1].upper()}{told[1:]}"
