"""The facts found in what was pasted: ticked boxes, each with the words it was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from assistant import Brief, Fact, InputError, Origin, Removed, clean_brief, propose_facts
from ui.state import session
from ui.state.briefs import brief_of
from ui.widgets import fields
from ui.widgets.escape import Markup, plain, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.state.workspace import Form

_AROUND = 60
"""Characters shown on either side of the words a fact was read from."""
_FOUND = "facts_found"
_NOBODY = "?"
"""Stands for a name that is still to be typed."""

_REMOVED = {
    "hidden": "hidden",
    "bidi": "direction-changing",
    "tag": "invisible tag",
    "control": "control",
    "private-use": "meaningless",
    "surrogate": "broken",
    "noncharacter": "meaningless",
    "stacked mark": "stacked accent",
    "chat token": "machine-control",
}


def show_facts(form: Form) -> None:
    """Show what was found about the recipient, for the user to tick."""
    brief = _nameable(brief_of(form, account=session.workspace().choices.account))
    try:
        cleaned, removed = clean_brief(brief)
        facts = facts_for(brief)
    except InputError as error:
        fields.fault(error)
        return
    if told := _removal(removed):
        st.html(f'<p class="fh-note">{verbatim(told)}</p>')
    read = [fact for fact in facts if fact.origin is Origin.PROFILE]
    if read:
        st.markdown("**Found in it. Only what is ticked may be used.**")
    elif form.profile.strip():
        st.markdown("Nothing was found in it that could be used. Type what you know below.")
    for number, fact in enumerate(read):
        _show_fact(form, fact, cleaned.recipient.profile, number)
    for fact in facts:
        if fact.origin is Origin.ADDED and (fact.warning or fact.sensitive):
            st.html(f'<p class="fh-note">{verbatim(_doubt(fact))}</p>')


def facts_for(brief: Brief) -> tuple[Fact, ...]:
    """Return the facts a brief offers; those found last time where nothing changed since.

    Raises:
        InputError: The brief cannot be used.
    """
    try:
        settings = session.settings()
    except InputError:
        # Reading needs no model; what is wrong with the model's settings is told by who needs it.
        settings = session.check_settings()
    asked = (brief.recipient, tuple(brief.avoid), settings.endpoint, settings.model)
    known = st.session_state.get(_FOUND)
    if known and known[0] == asked:
        found: tuple[Fact, ...] = known[1]
        return found
    facts = propose_facts(brief, settings=settings)
    st.session_state[_FOUND] = (asked, facts)
    return facts


def _nameable(brief: Brief) -> Brief:
    """Return a brief that can be read before both names are typed."""
    recipient = brief.recipient.model_copy(update={"name": brief.recipient.name.strip() or _NOBODY})
    sender = brief.sender.model_copy(update={"name": brief.sender.name.strip() or _NOBODY})
    return brief.model_copy(update={"recipient": recipient, "sender": sender})


def _show_fact(form: Form, fact: Fact, profile: str, number: int) -> None:
    """Show one fact with its tick, its doubt and its source."""
    kept = form.ticks.get(fact.quote, fact.ticked)
    key = session.key_of(f"tick {number} {hash(fact.quote)}")
    ticked = st.checkbox(plain(fact.text), kept, key=key)
    if ticked != kept:
        form.ticks = {**form.ticks, fact.quote: ticked}
    doubt = _doubt(fact)
    why = f"<strong>{verbatim(doubt)}</strong> " if doubt else ""
    st.html(f'<p class="fh-source">{why}{_source(fact.quote, profile)}</p>')


def _doubt(fact: Fact) -> str:
    """Return why a fact deserves a second thought; empty where it does not."""
    if fact.warning:
        return f"{fact.warning.rstrip('.')}."
    return (
        f"This touches on {fact.sensitive}, which is theirs to bring up." if fact.sensitive else ""
    )


def _source(quote: str, profile: str) -> Markup:
    """Return the words a fact was read from, marked in what stands around them."""
    start = profile.find(quote)
    if start < 0:
        return Markup(f"Read from: “{verbatim(quote)}”")
    end = start + len(quote)
    before, after = profile[max(0, start - _AROUND) : start], profile[end : end + _AROUND]
    before, after = before.rsplit("\n", 1)[-1], after.split("\n", 1)[0]
    cut_before = "…" if before and start > _AROUND else ""
    cut_after = "…" if after and len(after) == _AROUND else ""
    return Markup(
        f"Read from: “{verbatim(cut_before)}{verbatim(before)}<mark>{verbatim(quote)}</mark>"
        f"{verbatim(after)}{verbatim(cut_after)}”"
    )


def _removal(removed: Iterable[Removed]) -> str:
    """Return what was taken out of the given text; empty where nothing was."""
    counts: dict[str, int] = {}
    for each in removed:
        name = _REMOVED.get(each.what, each.what)
        counts[name] = counts.get(name, 0) + each.count
    parts = [f"{n} {name} character{'' if n == 1 else 's'}" for name, n in counts.items()]
    return f"Taken out first, because nobody can see it: {', '.join(parts)}." if parts else ""
