"""Which letters are East Asian: names in these scripts have no spaces and no capitals."""

# Compared one by one: as regular expressions these ranges cost more at import than in use.
_HAN = (
    ("\u3005", "\u3005"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_HANGUL = (("\uac00", "\ud7a3"),)
_KANA = (("\u3040", "\u30ff"),)


def is_han(text: str) -> bool:
    """Whether the text is Han characters and nothing else; an empty one is not."""
    return bool(text) and all(_is_in(letter, _HAN) for letter in text)


def is_hangul(text: str) -> bool:
    """Whether the text is Hangul syllables and nothing else; an empty one is not."""
    return bool(text) and all(_is_in(letter, _HANGUL) for letter in text)


def has_east_asian(text: str) -> bool:
    """Whether any character is Han, kana or Hangul."""
    return any(_is_in(letter, (*_HAN, *_KANA, *_HANGUL)) for letter in text)


def _is_in(letter: str, ranges: tuple[tuple[str, str], ...]) -> bool:
    """Whether a character is in one of the ranges, their ends included."""
    return any(first <= letter <= last for first, last in ranges)
