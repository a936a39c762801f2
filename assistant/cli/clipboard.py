"""The clipboard of this computer."""

from __future__ import annotations


def copy(text: str) -> bool:
    """Put the text on the clipboard; False when this computer has none within reach."""
    import pyperclip

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


def has_clipboard() -> bool:
    """Whether there is a clipboard to copy to."""
    import pyperclip

    copier, _ = pyperclip.determine_clipboard()
    return bool(copier)
