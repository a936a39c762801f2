"""Words in which people say that they want no messages, looked for in what the user gave."""

from collections.abc import Iterable

from assistant.reading import PhrasePattern, passages, plain


def first_said(pattern: PhrasePattern, texts: Iterable[str]) -> str:
    """Return the first passage of some texts that fits, on one line; empty when none does."""
    for text in texts:
        for span in passages(pattern, plain(text)):
            return " ".join(text[span.start : span.end].split())
    return ""
