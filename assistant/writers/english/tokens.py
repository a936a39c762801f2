"""A text as words and the gaps between them, so that words can be turned and put back."""

import re

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s\u2060]")
MARK = "\u2060"
"""Stands behind a "you" that was a name, until its verb agrees; never in a result."""


class Tokens:
    """A text as words and the gaps between them, so that it can be changed and put back."""

    def __init__(self, text: str) -> None:
        matches = list(_WORD.finditer(text))
        self.words = [match.group() for match in matches]
        self.typed = tuple(
            match.group() for match in matches if text[match.end() : match.end() + 1] != MARK
        )
        """The words that were there before names were replaced."""
        ends = [0, *(match.end() for match in matches)]
        starts = [*(match.start() for match in matches), len(text)]
        self.gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]

    def lower(self, at: int) -> str:
        """The word at a place in lower case with a straight apostrophe; empty past the ends."""
        inside = 0 <= at < len(self.words)
        return self.words[at].casefold().replace("’", "'") if inside else ""

    def text(self) -> str:
        """The text with its changes."""
        pieces = [self.gaps[0]]
        for word, gap in zip(self.words, self.gaps[1:], strict=True):
            pieces += [word, gap]
        return "".join(pieces)
