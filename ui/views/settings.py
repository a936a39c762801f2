"""The settings page: which model, which account, which rules, and what is kept where."""

import streamlit as st

from assistant import Account, AssistantError, describe_model, list_platforms, list_rules
from ui.state import session
from ui.state.workspace import Choices
from ui.widgets import fields
from ui.widgets.escape import Markup, plain, verbatim
from ui.widgets.frame import data_folder

_MODELS = {
    "embedded": "The small model on this computer: free, private, plain",
    "server": "A model server, by its address",
    "none": "No model: code alone writes",
}
_ACCOUNTS = {Account.FREE: "Free", Account.PREMIUM: "Premium"}


def show() -> None:
    """Show the page."""
    choices = session.workspace().choices
    st.title("Settings", anchor=False)
    _show_model(choices)
    _show_account(choices)
    _show_rules(choices)
    _show_privacy()


def _show_model(choices: Choices) -> None:
    """Show which model writes, with a button that tries it."""
    st.header("The model", anchor=False)
    if not choices.model_from:
        choices.model_from = _from_environment()
    fields.choice(choices, "model_from", "What writes", _MODELS)
    if choices.model_from == "server":
        fields.text(choices, "model_address", "Its address", example="http://127.0.0.1:8080/v1")
        fields.text(choices, "model_name", "The model's name there", example="qwen3-8b")
        key = st.text_input(
            "Its key, where it needs one", type="password", key="key_field",
            value=st.session_state.get(session.API_KEY, ""),
        )  # fmt: skip
        st.session_state[session.API_KEY] = key or ""
        fields.note("The key stays in this browser tab's session and is never written to disk.")
        st.markdown("What you type and the facts you tick will be sent to that address.")
    if st.button("Try it"):
        _try()


def _from_environment() -> str:
    """Return what the environment says, as one of the choices."""
    try:
        settings = session.settings()
    except AssistantError:
        return "server"
    return settings.model if settings.model in _MODELS else "server"


def _try() -> None:
    """Ask the model whether it answers, and say so."""
    try:
        with st.spinner("Asking the model …"):
            status = describe_model(settings=session.settings())
    except AssistantError as error:
        fields.fault(error)
        return
    if status.answers or status.model == "none":
        st.success(plain(f"{status.model}: {status.detail}"))
    else:
        fields.fault(status.detail)


def _show_account(choices: Choices) -> None:
    """Show the account, and what each platform allows."""
    st.header("Your account and its limits", anchor=False)
    fields.choice(choices, "account", "Your LinkedIn account", _ACCOUNTS)
    try:
        platforms = list_platforms(settings=session.check_settings())
    except AssistantError as error:
        fields.fault(error)
        return
    rows = []
    for platform in platforms:
        limit = platform.limit(choices.account)
        rows.append(
            Markup(
                f"<tr><th scope='row'>{verbatim(platform.label)}</th>"
                f"<td>{limit.value:,d} {verbatim(limit.unit)}</td>"
                f"<td>{verbatim(limit.checked)}</td></tr>"
            )
        )
    st.html(
        "<table class='fh-table'><thead><tr><th scope='col'>Platform</th><th scope='col'>A first "
        "message may have</th><th scope='col'>Looked up</th></tr></thead>"
        f"<tbody>{Markup(''.join(rows))}</tbody></table>"
    )
    fields.note(
        "Limits change without notice. Where yours differ, put them into a file and name it in "
        "FIRSTHELLO_LIMITS; the README shows how."
    )


def _show_rules(choices: Choices) -> None:
    """Show the rules switched off and the words taken as rightly spelled."""
    st.header("Checking", anchor=False)
    names = {rule.code: f"{rule.code} {rule.name.replace('-', ' ')}" for rule in list_rules()}
    kept = choices.ignore if choices.ignore is not None else session.check_settings().ignore
    off = st.multiselect(
        "Rules switched off",
        list(names),
        [code for code in kept if code in names],
        key=session.key_of("ignore"),
        format_func=lambda code: names[code],
        placeholder="All rules are on",
    )
    choices.ignore = tuple(off)
    if choices.words is None:
        choices.words = "\n".join(session.check_settings().words)
    fields.text(
        choices, "words", "Words and names that are spelled right, one a line",
        example="Quillmoor", lines=3,
    )  # fmt: skip


def _show_privacy() -> None:
    """Show where things lie, with one button that forgets them."""
    st.header("What is kept", anchor=False)
    st.html(
        "<p>What you typed, your latest message, the one before it and these settings are kept "
        "in one file under "
        f"<code>{verbatim(data_folder())}</code>, which only you can read. This page's address "
        "leads to it: treat the address as a key. A file nobody opens for 90 days is removed. "
        "Nothing is sent anywhere but to the model you chose; the key is never kept.</p>"
    )
    if st.button("Forget everything", on_click=session.forget):
        st.success("Forgotten: the file is gone, and the page is as new.")


if __name__ == "__main__":
    show()
