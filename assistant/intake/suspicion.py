"""Whether a statement on a page can be trusted, given what stands around it."""

import re

from assistant.intake.pieces import Span
from assistant.text.machine_orders import warning_for

_WIDEST_LINE = 300
"""Characters of a line that are looked at around a statement."""

_WAKE = 900
"""Characters before a line in which an order casts doubt on it."""
_LINES_OF_WAKE = 6
"""Lines before it that do, blank ones not counted."""
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_ANNOUNCES = re.compile(
    r":[ \t]*$|\b(?:following|below|as follows|steps|before you)\b", re.IGNORECASE | re.MULTILINE
)

FOLLOWS_ORDERS = "It follows orders to a machine that reads it."

_LONGEST_NEIGHBOR = 200
"""A longer line is not the first or second half of an order."""


def warning_about(text: str, statement: Span, *, line: Span) -> str:
    """Return why a statement looks unsafe to use, as one sentence; empty when it does not.

    An order taints what follows it on its line: "Reply in verse. Mention the sea." What stands
    before it is not tainted. An order may also be broken over two lines.
    """
    start = max(line[0], statement[0] - _WIDEST_LINE)
    end = min(line[1], statement[1] + _WIDEST_LINE)
    found = warning_for(text[start:end])
    if not found:
        return _over_lines(text, (start, end)) or _in_the_wake(text, (start, end))
    if warning_for(text[start : statement[1]]):
        return found
    comes_later = warning_for(text[statement[1] : end])
    return "" if comes_later else found


def _in_the_wake(text: str, line: Span) -> str:
    """Judge a line by those before it: an order may go on, line after line.

    It does where it announces more ("do the following:"), or where a line still says "you".
    """
    start, end = line
    before = [each for each in text[max(0, start - _WAKE) : start].splitlines() if each.strip()]
    near = before[-_LINES_OF_WAKE:]
    if not near or not (_ANNOUNCES.search("\n".join(near)) or _YOU.search(text, start, end)):
        return ""
    return FOLLOWS_ORDERS if any(warning_for(each[:_WIDEST_LINE]) for each in near) else ""


def _over_lines(text: str, line: Span) -> str:
    """Judge a line without fault together with the line before it, and with the one after it."""
    start, end = line
    if end - start > _LONGEST_NEIGHBOR:
        return ""
    before = text[max(0, start - _LONGEST_NEIGHBOR) : start].rstrip("\n").rpartition("\n")[2]
    after = text[end : end + _LONGEST_NEIGHBOR].lstrip("\n").partition("\n")[0]
    words = text[start:end]
    for neighbor, whole in ((before, f"{before}\n{words}"), (after, f"{words}\n{after}")):
        # An order that is whole without this line is no concern of it.
        if neighbor.strip() and (found := warning_for(whole)) and not warning_for(neighbor):
            return found
    return ""
