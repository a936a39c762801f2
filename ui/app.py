"""The entry file: frame and router. `firsthello ui` starts it, or `streamlit run ui/app.py`."""

import streamlit as st

from assistant import AssistantError
from ui.state import session
from ui.state.warming import warm_up
from ui.widgets import fields, frame

# One list, without groups: those of Streamlit 1.67 are no list to a screen reader. Inbox, Network
# and Plan find their place between Check and Rules.
PAGES = (
    st.Page("views/draft.py", title="Draft", icon=":material/edit:", default=True),
    st.Page("views/check.py", title="Check", icon=":material/fact_check:"),
    st.Page("views/rules.py", title="Rules", icon=":material/rule:"),
    st.Page("views/evals.py", title="Evals", icon=":material/query_stats:"),
    st.Page("views/settings.py", title="Settings", icon=":material/settings:"),
)


def main() -> None:
    """Show the page that was chosen, and keep what is on it."""
    st.set_page_config(page_title="firsthello", page_icon="👋", layout="centered")
    page = st.navigation(list(PAGES))
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
    warm_up()


main()
