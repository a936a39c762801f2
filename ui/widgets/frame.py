"""What stands around every page: the style, and warnings about how the page is served."""

from pathlib import Path

import streamlit as st

from ui.state import session
from ui.widgets.escape import plain

_STYLE = Path(__file__).with_name("style.css")
_LOGO = Path(__file__).with_name("logo.svg")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def show_frame() -> None:
    """Show what stands around every page."""
    st.html(_STYLE)
    st.logo(_LOGO, size="large")
    if is_open_to_others() and not has_sign_in():
        st.warning(
            "This page can be reached from other computers, and anybody who reaches it can use it: "
            "no sign-in is set up. Bind it to 127.0.0.1, or set up sign-in in secrets.toml."
        )
    if why := st.session_state.get("not_kept"):
        st.warning(f"What you type cannot be kept for your next visit: {plain(why)}.")


def is_open_to_others() -> bool:
    """Whether the server listens beyond this computer."""
    return st.get_option("server.address") not in _LOOPBACK


def has_sign_in() -> bool:
    """Whether Streamlit's sign-in is set up, in its secrets file."""
    try:
        return "auth" in st.secrets
    except (FileNotFoundError, KeyError, st.errors.StreamlitSecretNotFoundError):
        return False


def signed_in() -> bool:
    """Whether the visitor may come in; where sign-in is set up, offer it to those who may not."""
    if not has_sign_in() or st.user.is_logged_in:
        return True
    st.title("firsthello", anchor=False)
    st.button("Sign in", type="primary", on_click=st.login)
    return False


def data_folder() -> str:
    """Return where workspaces lie, for people to read."""
    return str(session.folder())
