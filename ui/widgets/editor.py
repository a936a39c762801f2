"""The field in which a message is edited, checked as one types, and copied when it is ready.

Streamlit's own text area tells the server only when one leaves it, and it has no button that
copies; so this is a component of our own. Texts reach it as data and are set as values, so there
is nothing to escape.
"""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent


def show_editor(*, key: str, text: str, ready: bool, checked: str, blocks: list[str]) -> None:
    """Show the editor. What is typed is found under its key, see `typed`.

    Args:
        key: Changes with every new text that is not the user's own edit.
        text: The text to begin with.
        ready: Whether the text that was checked may be copied.
        checked: The text that was checked; while another one stands in the field, nothing can be
            copied.
        blocks: What stands in the way of copying, one sentence each.
    """
    editor = st.components.v2.component(
        "firsthello_editor",
        html=(_HERE / "editor.html").read_text(encoding="utf-8"),
        css=(_HERE / "editor.css").read_text(encoding="utf-8"),
        js=(_HERE / "editor.js").read_text(encoding="utf-8"),
    )
    editor(
        key=key,
        data={"text": text, "ready": ready, "checked": checked, "blocks": blocks},
        on_text_change=lambda: None,
        height="content",
    )


def typed(key: str) -> str | None:
    """Return what the user typed into the editor; None where they typed nothing."""
    state = st.session_state.get(key)
    found = getattr(state, "text", None) if state is not None else None
    return found if isinstance(found, str) else None
