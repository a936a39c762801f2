"""Finding a person's name in a message."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from assistant.text.names import NameForms
from assistant.text.scripts import has_east_asian

# The same name whichever key typed its apostrophe, hyphen or space.
_SAME = {
    **dict.fromkeys("'’‘ʼ´`", "['’‘ʼ´`]"),
    **dict.fromkeys("-‐‑", "[-‐‑]"),
    " ": r"\s+",
}
_AFTER_FIRST_WORD = re.compile(r"[^a-z0-9]")
# Names that are also words: a small letter makes them the word.
_WORDS = frozenset(
    """will may mark grace hope joy rose art bill frank jack pat dawn summer april june august sky
    faith ray rich rob sue chase grant lance pierce drew gene guy iris ivy jade lily miles norm
    olive page penny reed rusty sandy stone violet wade young long an do he in so van""".split()
)


def find_name(text: str, forms: NameForms) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) of each accepted form of a name in a text, in reading order.

    Without regard to case, to the kind of apostrophe or hyphen, and to how a space is made, but
    with every accent. The longest form wins; "Jean" is not found in "Jean-Luc", nor "will" taken
    for Will. Empty when the name is not there.

    Example:
        >>> from assistant.text.names import name_forms
        >>> find_name("Hi Ana, Ana-Maria says hi", name_forms("Ana Ruiz"))
        ((3, 6),)
    """
    if not forms.accepted or not _may_hold(text, forms.accepted):
        return ()
    return tuple(_whole(text, _any_of(forms.accepted)))


def _may_hold(text: str, forms: tuple[str, ...]) -> bool:
    """Whether the first word of any form occurs; beyond ASCII, case has exceptions: then yes."""
    if not text.isascii():
        return True
    low, leads = text.lower(), _leads(forms)
    return leads is None or any(lead in low for lead in leads)


@lru_cache(maxsize=64)
def _leads(forms: tuple[str, ...]) -> frozenset[str] | None:
    """The letters that each form begins with, in lower case; None when any may be typed oddly."""
    leads = frozenset(_AFTER_FIRST_WORD.split(form.lower(), maxsplit=1)[0] for form in forms)
    return leads if all(form.isascii() for form in forms) else None


@lru_cache(maxsize=64)
def _any_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for all forms of a name, the longest first."""
    longest_first = sorted(forms, key=len, reverse=True)
    return re.compile("|".join(map(_as_pattern, longest_first)), re.IGNORECASE)


def _as_pattern(form: str) -> str:
    """Return a regular expression for one form, in however it may be typed."""
    return "".join(_SAME.get(letter, re.escape(letter)) for letter in form)


def _whole(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield matches that are not inside a longer word or a double name."""
    for match in pattern.finditer(text):
        start, end = match.span()
        free = has_east_asian(match[0])
        apart = not _joins(text[start - 1 : start], text[max(0, start - 2) : start - 1]) and (
            not _joins(text[end : end + 1], text[end + 1 : end + 2])
        )
        is_word = match[0].islower() and match[0] in _WORDS
        if (free or apart) and not is_word:
            yield start, end


def _joins(neighbor: str, beyond: str) -> bool:
    """Whether the character next to a match makes it part of something longer."""
    if not neighbor:
        return False
    if neighbor in "-‐‑":
        return _is_letter(beyond)
    return _is_letter(neighbor) or neighbor.isdigit() or neighbor in "_@"


def _is_letter(character: str) -> bool:
    """Whether it is a letter or a mark that belongs to one."""
    return bool(character) and (character.isalpha() or unicodedata.category(character)[0] == "M")
