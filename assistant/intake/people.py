"""Names on a profile page: the recipient's own, and those of others."""

import re
import unicodedata

from assistant.intake.role_words import names_organization, names_role

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_ASIDE = re.compile(
    r"\(?(?:she|he|they|xe|ze|sie|er|elle|il|ella|él)\s?/\s?\w{1,8}(?:\s?/\s?\w{1,8})?\)?"
    r"|\b(?:1st|2nd|3rd\+?)|@[\w.]+|[·•|,]\s*(?:you|author|verified)\b",
    re.IGNORECASE,
)
_ADDITIONS = frozenset(
    """dr prof professor mr mrs ms mx sir dame rev phd mba msc ma ba bsc md dds rn frcs cpa esq jr
    sr ii iii ph.d dipl.-ing ing pmp cfa cfp shrm verified account profile named""".split()
)
_LONGEST_NAME = 60
_SOMEBODY = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,3}")
_PARTICLES = frozenset("de da del della di dos van von der den la le bin ibn al el y".split())


class Person:
    """The person a page is about, as far as their name tells."""

    def __init__(self, name: str) -> None:
        """Take the name apart into words, whatever their case and accents."""
        self._words = frozenset(_words(name))

    def is_named_by(self, line: str) -> bool:
        """Whether a line is the person's name and nothing else: "Dr. Ana Ruiz (she/her), PhD"."""
        if len(line) > 2 * _LONGEST_NAME:
            return False
        words = [word for word in _words(_ASIDE.sub(" ", line)) if word not in _ADDITIONS]
        return bool(words) and self._words.issuperset(words)

    def has_handle(self, line: str) -> bool:
        """Whether a line is one word that looks made from the name: "tomasbakes"."""
        if len(line) > _LONGEST_NAME:
            return False
        handle = _bare(line.strip().lstrip("@"))
        if not handle.isascii() or not handle.isalnum():
            return False
        return any(len(w) > 2 and w in handle and w != handle for w in self._words)


def other_owner(text: str, *, recipient: str) -> str:
    """Return the name a pasted profile begins with when it is plainly somebody else's.

    A first line of two to four capitalized words that shares none with the recipient's name and
    names no role and no organization. Empty when the profile may well be theirs.
    """
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    line = _ASIDE.sub(" ", first).strip(" ·•|")
    if not is_somebody(line) or names_role(line) or names_organization(line):
        return ""
    shared = set(_words(line)) & set(_words(recipient))
    alike = _bare(line)[:1].isascii() == _bare(recipient)[:1].isascii()
    return "" if shared or not alike else line


def is_somebody(line: str) -> bool:
    """Whether a line looks like a name: two to four capitalized words and nothing else."""
    if len(line) > _LONGEST_NAME or not _SOMEBODY.fullmatch(line.strip()):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in line.split())


def _words(text: str) -> list[str]:
    """Return the words of a name in lower case and without accents."""
    return _WORD.findall(_bare(text))


def _bare(text: str) -> str:
    """Return a text in lower case and without accents."""
    plain = text.casefold().replace("’", "'")
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFD", plain)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
