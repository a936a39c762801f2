"""The draft page: who it is for, who writes, why, and the message."""

import streamlit as st

from assistant import InputError, Tone
from ui.state import session
from ui.state.briefs import brief_of, settled
from ui.state.example import EXAMPLE
from ui.state.workspace import Form, Made, Replaced, Workspace
from ui.widgets import fields
from ui.widgets.escape import plain
from ui.widgets.facts import facts_for
from ui.widgets.result import show_around, show_message, show_told
from ui.widgets.who import show_who
from ui.widgets.why import show_why, show_you
from ui.widgets.writing import write_message

_TONES = {Tone.WARM: "Warm", Tone.NEUTRAL: "Plain", Tone.FORMAL: "Formal", Tone.PLAYFUL: "Playful"}


def show() -> None:
    """Show the page."""
    work = session.workspace()
    st.title("Write a first message", anchor=False)
    st.markdown(
        "Say who it is for, who you are and why you write. You get a short message in which every "
        "statement rests on something you gave. You copy it and send it yourself."
    )
    _show_example(work)
    _show_way_back(work)
    show_who(work.form)
    show_you(work.form)
    show_why(work.form)
    st.header("4 · Your message", anchor=False)
    _show_writing(work)
    if work.made:
        show_told(work.made)
        show_message()
        show_around()


def _show_example(work: Workspace) -> None:
    """Show the button that fills in the example, and say so once it has."""
    if not work.form.is_example:
        st.button("Show me with an example", on_click=_fill_in)
        return
    st.info(
        "This is an example: Marisol Vega, Sam Okafor and their firms are invented. Change what "
        "you like, or clear it and begin your own."
    )
    st.button("Clear the example", on_click=_clear)


def _fill_in() -> None:
    """Put the example into the form."""
    _replace(EXAMPLE.model_copy())


def _clear() -> None:
    """Empty the form and drop the draft; settings stay."""
    _replace(Form())


def _begin_next() -> None:
    """Empty what was about the recipient; who one is stays."""
    form = session.workspace().form
    mine = {name: getattr(form, name) for name in Form.model_fields if name.startswith("my_")}
    _replace(Form(**mine))


def _replace(form: Form) -> None:
    """Put another form in place of this one; form and draft can be brought back once.

    An untouched form or example holds nothing to miss, and takes no place of what does.
    """
    work = session.workspace()
    worthless = work.made is None and work.form in (Form(), EXAMPLE)
    kept = work.replaced if worthless else Replaced(form=work.form, made=work.made)
    session.renew(work.model_copy(update={"form": form, "made": None, "replaced": kept}))
    fields.no_question()


def _show_way_back(work: Workspace) -> None:
    """Show the button that brings back what was replaced, where something was."""
    if work.replaced:
        st.button("Bring back what was here before", on_click=_bring_back)


def _bring_back() -> None:
    """Put form and draft back as they were."""
    work = session.workspace()
    if work.replaced:
        back = {"form": work.replaced.form, "made": work.replaced.made, "replaced": None}
        session.renew(work.model_copy(update=back))
    fields.no_question()


def _show_writing(work: Workspace) -> None:
    """Show the tone and the button, write when asked to, and say what stands in the way."""
    form, made = work.form, work.made
    tone = st.segmented_control(
        "How it should sound", list(_TONES), default=form.tone, key=session.key_of("tone"),
        required=True, format_func=lambda one: plain(_TONES[one]),
    )  # fmt: skip
    form.tone = tone or form.tone
    other_tone = made is not None and made.brief.tone is not form.tone and not _edited(made)
    with st.container(horizontal=True):
        label = "Write it again" if made else "Write my message"
        pressed = st.button(label, type="primary", key="write")
        if made:
            st.button("Begin the next one", on_click=_begin_next)
    if pressed or other_tone:
        write_message(form)
        if pressed or not fields.question():
            session.keep()
            st.rerun()
    if told := st.session_state.pop("fault", None):
        fields.fault(told)
    if fields.question():
        st.warning("One answer is missing: the question stands beside its field above.")
    elif made and not other_tone:
        _say_what_changed(form, made)


def _edited(made: Made) -> bool:
    """Whether the user changed the text by hand."""
    return all(variant.text != made.text for variant in made.draft.variants)


def _say_what_changed(form: Form, made: Made) -> None:
    """Say that the form is no longer what the message was made from, where that is so."""
    brief = brief_of(form, account=session.workspace().choices.account)
    try:
        same = brief == made.brief and settled(facts_for(brief), form.ticks) == made.facts
    except InputError:
        same = False
    if same:
        return
    lost = " Your own edits would be replaced." if _edited(made) else ""
    st.info(f"You changed something since: write it again to use that.{lost}")


if __name__ == "__main__":
    show()
