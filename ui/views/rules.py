"""The rules page: every rule a message is checked by, with why, how to mend it, and an example."""

import re

import streamlit as st

from assistant import list_rules
from ui.widgets.escape import Markup, verbatim
from ui.widgets.seen import WEIGHTS

_FIELD = re.compile(r"\{(\w+)\}")
_SAMPLE = {"text": "…", "name": "Ana", "used": "214", "limit": "200", "unit": "characters"}
"""What stands in a rule's words where a finding names the passage, the reader and the length."""


def show() -> None:
    """Show the page."""
    st.title("The rules", anchor=False)
    st.markdown(
        "What a message is checked by, and why. A rule that must be mended keeps a message from "
        "being copied; the others are for you to weigh. You can switch rules off under Settings."
    )
    wanted = st.text_input(
        "Search",
        placeholder="Such as: name, flattery, LinkedIn, OPN002",
        live=True,
        key="rule_search",
    )
    words = (wanted or "").casefold().split()
    every = [(rule, _words(rule)) for rule in list_rules()]
    found = [rule for rule, told in every if all(word in told.casefold() for word in words)]
    st.html(f'<p class="fh-small" role="status">{len(found):d} of {len(every):d} rules</p>')
    if found:
        st.html(Markup("".join(_row(rule) for rule in found)))
    else:
        st.markdown("No rule speaks of that. Try one word, or clear the search.")


def _words(rule: object) -> str:
    """Return everything a rule says about itself."""
    return " ".join(value for _, value in _told(rule))


def _told(rule: object) -> list[tuple[str, str]]:
    """Return what a rule says about itself, with a label each."""
    told = {
        name: getattr(rule, name) for name in ("code", "name", "message", "why", "fix", "source")
    }
    rows = [
        ("Rule", f"{told['code']} {told['name']}"),
        ("What is wrong", _filled(told["message"])),
        ("Why", told["why"]),
        ("What to do", _filled(told["fix"])),
    ]
    for example in getattr(rule, "examples", ()):
        rows += [("Caught", example.bad), ("Passes", example.good)]
    return [*rows, ("Rests on", told["source"])]


def _filled(words: str) -> str:
    """Return a rule's words with samples where a finding has its own."""
    return _FIELD.sub(lambda match: _SAMPLE.get(match[1], "…"), words)


def _row(rule: object) -> Markup:
    """Return one rule, to be opened."""
    severity = getattr(rule, "severity")  # noqa: B009 - any rule will do
    (_, head), *rows = _told(rule)
    told = [Markup(f"<dt>{verbatim(lead)}</dt><dd>{verbatim(body)}</dd>") for lead, body in rows]
    code, _, name = head.partition(" ")
    return Markup(
        f'<details class="fh-rule"><summary><span class="fh-code">{verbatim(code)}</span> '
        f"<strong>{verbatim(name.replace('-', ' '))}</strong> "
        f'<span class="fh-state fh-{verbatim(severity.value)}">{verbatim(WEIGHTS[severity])}</span>'
        f"</summary><dl>{Markup(''.join(told))}</dl></details>"
    )


if __name__ == "__main__":
    show()
