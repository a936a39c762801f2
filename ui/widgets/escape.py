"""The one escaper: what people typed is shown as they typed it, whatever it means to Markdown.

Labels, messages and captions of Streamlit are Markdown, in which a name can load a picture from
somebody's server. Every text that is not a constant of ours passes here first; a test reads all
calls and finds those without.
"""

import html
import re
from typing import NewType

Markup = NewType("Markup", str)
"""HTML of ours in which every text of somebody's passed `verbatim`."""

_MARKS = re.compile(r"[!-/:-@\[-`{-~]")
_REMADE = re.compile(r"(?<!\S)(?:<->|->|<-|--|>=|<=|~=)(?!\S)|(?<=:)//|(?i:\bwww)(?=\.)|@")
"""What Streamlit turns into an arrow or a link even when it is escaped."""

_JOINER = "\u2060"
"""Shows nothing, and ends what would be remade."""


def plain(text: object) -> str:
    """Return a text for a Markdown-bearing call, on one line, to be shown letter by letter."""
    one_line = " ".join(str(text).split())
    apart = _REMADE.sub(lambda match: f"{match[0][0]}{_JOINER}{match[0][1:]}", one_line)
    return _MARKS.sub(lambda match: f"&#{ord(match[0])};", apart)


def verbatim(text: object) -> str:
    """Return a text for `st.html`, with its lines and spaces as they are."""
    return html.escape(str(text), quote=True)
