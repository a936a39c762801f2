"""The check page: any message pasted, seen as `firsthello check` sees it."""

import streamlit as st

from assistant import InputError, Review, check, list_kinds, list_platforms
from ui.state import session
from ui.state.briefs import brief_to_check
from ui.state.workspace import CheckForm
from ui.widgets import fields
from ui.widgets.letter import letter
from ui.widgets.seen import length_bar, show_details


def show() -> None:
    """Show the page."""
    form = session.workspace().checking
    st.title("Check a message", anchor=False)
    st.markdown(
        "Paste a message that you wrote, or were given. It is read by rules on this computer; no "
        "model sees it."
    )
    fields.text(
        form, "check_text", "The message",
        example="Hi Ana, your post on glazes made me look at mine again. I'm a potter in Leeds.",
        lines=6,
    )  # fmt: skip
    kind, place = st.columns(2)
    with kind:
        kinds = {each.code: each.label for each in list_kinds()}
        fields.choice(form, "check_kind", "What it is", kinds)
    with place:
        where = {"": "I do not know yet"} | {each.code: each.label for each in list_platforms()}
        fields.choice(form, "check_platform", "Where you will send it", where)
    _show_what_is_known(form)
    st.button("Check it", type="primary")
    if form.check_text.strip():
        _show_review(form)


def _show_what_is_known(form: CheckForm) -> None:
    """Show the fields that statements can be compared with."""
    with st.expander("What is true (optional): then every statement is checked against it"):
        theirs, mine = st.columns(2)
        with theirs:
            fields.text(form, "check_their_name", "Who it is for", example="Ana Ruiz")
        with mine:
            fields.text(form, "check_my_name", "Who sends it", example="Tom Hale")
        fields.text(form, "check_my_role", "What the sender does", example="potter")
        fields.text(
            form, "check_tie", "How the two are connected", example="met at the Leeds craft fair"
        )
        fields.text(
            form, "check_facts", "What is true about the reader, one thing a line",
            example="wrote a post on glazes", lines=3,
        )  # fmt: skip


def review_of(form: CheckForm) -> Review:
    """Return the review of the form's message.

    Raises:
        InputError: The message or what it is compared with is too long.
    """
    account = session.workspace().choices.account
    return check(
        form.check_text,
        brief=brief_to_check(form, account=account),
        kind=form.check_kind,
        platform=form.check_platform or None,
        account=account,
        recipient=form.check_their_name.strip(),
        sender=form.check_my_name.strip(),
        settings=session.check_settings(),
    )


def _show_review(form: CheckForm) -> None:
    """Show what is seen in the message."""
    try:
        review = review_of(form)
    except InputError as error:
        fields.fault(error)
        return
    st.header("What the rules see", anchor=False)
    errors = sum(found.severity == "error" for found in review.findings)
    with st.container(border=True):
        if errors:
            st.html(f'<p class="fh-badge fh-no" role="status">{errors:d} to mend first</p>')
        else:
            st.html('<p class="fh-badge fh-yes" role="status">✓ Nothing stands in the way</p>')
        st.html(letter(review.text, review.claims or (), name="checked"))
        if review.length:
            st.html(length_bar(review.length))
    if review.claims is None:
        fields.note(
            "Statements were not compared with anything: say above who writes to whom, where it "
            "goes and what is true. Some rules weigh more then."
        )
    show_details(review)


if __name__ == "__main__":
    show()
