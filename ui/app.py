"""The entry file: frame and router. `firsthello ui` starts it, or `streamlit run ui/app.py`."""

import streamlit as st

from assistant import AssistantError
from ui.state import session
from ui.widgets import fields, frame

# Inbox, Network and Plan get a group of their own between these two.
PAGES = {
    "Write": [
        st.Page(
            "views/draft.py", title="Draft", icon=":material/edit:", url_path="draft", default=True
        ),
        st.Page("views/check.py", title="Check", icon=":material/fact_check:", url_path="check"),
    ],
    "Behind it": [
        st.Page("views/rules.py", title="Rules", icon=":material/rule:", url_path="rules"),
        st.Page(
            "views/settings.py", title="Settings", icon=":material/settings:", url_path="settings"
        ),
    ],
}


def main() -> None:
    """Show the page that was chosen, and keep what is on it."""
    st.set_page_config(page_title="firsthello", page_icon="👋", layout="centered")
    page = st.navigation(PAGES)
    frame.show_frame()
    if not frame.signed_in():
        return
    session.open_workspace()
    try:
        page.run()
    except AssistantError as error:
        fields.fault(error)
    finally:
        session.keep()


main()
