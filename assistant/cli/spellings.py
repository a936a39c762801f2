"""What people type for one of a few codes: in any case, with spaces, by another usual name."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"[\W_]+")
_OTHER_NAMES = {
    "fb": "facebook",
    "facebookcom": "facebook",
    "face": "facebook",
    "messenger": "facebook",
    "meta": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "instagramcom": "instagram",
    "li": "linkedin",
    "linkedincom": "linkedin",
    "twitter": "x",
    "twittercom": "x",
    "xcom": "x",
    "xtwitter": "x",
    "twitterx": "x",
    "tweet": "x",
}
"""Usual names of the platforms besides their codes, without what stands between words."""


def meant(typed: str, codes: Iterable[str]) -> str:
    """Return the code that was typed, in whatever spelling; empty when it is none of them."""
    wanted = _bare(typed)
    wanted = _OTHER_NAMES.get(wanted, wanted)
    return next((code for code in codes if _bare(code) == wanted), "")


def nearest(typed: str, codes: Iterable[str]) -> str:
    """Return the code that was probably meant; empty when none is like it."""
    known = tuple(codes)
    spelled = {_bare(code): code for code in known}
    spelled |= {name: code for name, code in _OTHER_NAMES.items() if code in known}
    near = get_close_matches(_bare(typed), spelled, n=1)
    return spelled[near[0]] if near else ""


def _bare(text: str) -> str:
    """Return only the letters and digits of a text, in lower case."""
    return _BETWEEN.sub("", text.casefold())
