"""What code sees in a message: its length, the seven lights, what to mend, what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from assistant import Severity
from ui.widgets.escape import Markup, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant import Claim, Finding, Length, NotRun, Review, Step

_UNITS = {
    "UTF-16 units": "characters, where most emoji count as two",
    "UTF-8 bytes": "bytes: a plain letter is one, an accented one two, an emoji four",
    "weighted characters": "characters, where a link counts as 23",
}
"""What a platform counts, for people; other units speak for themselves."""

WEIGHTS = {
    Severity.ERROR: "Must be mended",
    Severity.WARNING: "Worth mending",
    Severity.ADVICE: "A thought",
}
"""How much a finding weighs, in words, heaviest first."""

_LONGEST_PASSAGE = 70


def length_bar(length: Length) -> Markup:
    """Return how long a message is against what the platform allows."""
    share = min(100, round(100 * length.used / max(1, length.limit)))
    over = length.used > length.limit
    look = "fh-bar fh-over" if over else "fh-bar"
    words = _UNITS.get(length.unit, length.unit)
    more = f"; {length.used - length.limit:,} too many" if over else ""
    return Markup(
        f'<div class="{verbatim(look)}" aria-hidden="true"><span style="width:{share:d}%"></span>'
        f'</div><p class="fh-small">{length.used:,d} of {length.limit:,d} {verbatim(words)}'
        f"{verbatim(more)}</p>"
    )


def lights(steps: Sequence[Step], text: str) -> Markup:
    """Return the lights: lit with the words that light them, dark with the hint."""
    rows = [_light(step, text) for step in steps]
    return Markup(f'<ul class="fh-lights">{Markup("".join(rows))}</ul>')


def _light(step: Step, text: str) -> Markup:
    """Return one light."""
    passages = [_quoted(text[span.start : span.end]) for span in step.spans]
    said = ", ".join(passages) or "A thank-you stands ready"
    if not step.lit:
        said = step.hint
    look, sign, state = ("fh-lit", "●", "Lit") if step.lit else ("fh-dark", "○", "Not yet")
    return Markup(
        f'<li class="{verbatim(look)}"><span class="fh-sign" aria-hidden="true">{verbatim(sign)}'
        f'</span><div><strong>{verbatim(step.name)}</strong> <span class="fh-state">'
        f"{verbatim(state)}</span><br>{verbatim(said)}</div></li>"
    )


def _quoted(words: str) -> str:
    """Return a passage in quotes, its middle left out where it is long."""
    return f"“{_shortened(words)}”"


def _shortened(words: str) -> str:
    """Return a passage on one line, its middle left out where it is long."""
    words = " ".join(words.split())
    if len(words) <= _LONGEST_PASSAGE:
        return words
    half = _LONGEST_PASSAGE // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def findings(found: Sequence[Finding], text: str) -> Markup:
    """Return what is wrong and how to mend it, heaviest first; good news where nothing is."""
    if not found:
        return Markup('<p class="fh-good">Nothing to mend.</p>')
    order = list(WEIGHTS)
    rows = [_finding(each, text) for each in sorted(found, key=lambda f: order.index(f.severity))]
    return Markup(f'<ul class="fh-findings">{Markup("".join(rows))}</ul>')


def _finding(found: Finding, text: str) -> Markup:
    """Return one finding."""
    words = text[found.start : found.end]
    where = (
        _shortened(words) if words.strip() and " ".join(words.split()) not in found.message else ""
    )
    return Markup(
        f'<li class="fh-{verbatim(found.severity.value)}"><strong>'
        f'{verbatim(WEIGHTS[found.severity])}</strong> <span class="fh-said">'
        f"{_cited(where)}{verbatim(found.message)}</span>"
        f'<br><span class="fh-fix">{verbatim(found.fix)}</span> '
        f'<span class="fh-code">{verbatim(found.code)}</span></li>'
    )


def _cited(words: str) -> Markup:
    """Return the passage a finding is about, before what is said of it."""
    return Markup(f"<q>{verbatim(words)}</q> " if words else "")


def claims_list(claims: Sequence[Claim]) -> Markup:
    """Return every claim with what it rests on, for reading straight through."""
    rows = [_claim_row(claim) for claim in claims]
    return Markup(f'<ul class="fh-claims">{Markup("".join(rows))}</ul>')


def _claim_row(claim: Claim) -> Markup:
    """Return one claim and its source."""
    if claim.source is None:
        return Markup(
            f'<li class="fh-error">{verbatim(_quoted(claim.text))} rests on nothing you gave</li>'
        )
    return Markup(
        f"<li>{verbatim(_quoted(claim.text))} rests on {verbatim(claim.source.place)}: "
        f"{verbatim(_quoted(claim.source.text))}</li>"
    )


def show_details(review: Review) -> None:
    """Show lights and findings side by side, claims and what was not checked below."""
    left, right = st.columns(2, gap="medium")
    lit = sum(step.lit for step in review.steps)
    with left:
        st.subheader(f"Lights: {lit:d} of {len(review.steps):d}", anchor=False)
        st.html(lights(review.steps, review.text))
    with right:
        st.subheader("What to mend", anchor=False)
        st.html(findings(review.findings, review.text))
    if review.claims:
        with st.expander(f"Every claim, and what it rests on ({len(review.claims):d})"):
            st.html(claims_list(review.claims))
    if review.not_run:
        with st.expander(f"What could not be checked ({len(review.not_run):d})"):
            st.html(_not_run(review.not_run))


def _not_run(checks: Sequence[NotRun]) -> Markup:
    """Return the checks that could not be made, which is not the same as passed."""
    rows = [
        Markup(f'<li><span class="fh-code">{verbatim(each.code)}</span> {verbatim(each.why)}</li>')
        for each in checks
    ]
    return Markup(f'<ul class="fh-claims">{Markup("".join(rows))}</ul>')
