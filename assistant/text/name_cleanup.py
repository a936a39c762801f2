"""The name inside what people write in a name field: pronouns, emoji and headlines come off."""

import re
import unicodedata
from dataclasses import dataclass

from assistant.text.clean import clean
from assistant.text.name_lists import (
    CREDENTIALS,
    DOTTED_HONORIFICS,
    HONORIFICS,
    SUFFIXES,
    TITLE_TAILS,
    fold,
)

_LONGEST = 200
"""Characters of a name field that are read."""

_HANDLE = re.compile(r"@\w[\w.-]*|(?=[^A-Z]*[._\d])[a-z][\w-]*(?:\.[\w-]+)*")
_QUOTED = re.compile(r"(?<!\w)[\"“„«‘'](?P<inside>[^\"“”„«»‘’']{1,40})[\"”“»’'](?!\w)")
_BRACKETED = re.compile(r"\s*[(\[{（【](?P<inside>[^()\[\]{}（）【】]{0,80})[)\]}）】]?\s*")
_PRONOUN = (
    "she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|xem|it|its|any|all|sie|ihr|er|ihm|elle|il"
    "|iel|ella|él|elle|ela|ele|lei|lui|hij|hem|hen|haar|hun|hon|han|ona|on|она|он"
)
_PRONOUNS = re.compile(
    rf"(?<!\w)(?:{_PRONOUN})(?:\s*[/|]\s*(?:{_PRONOUN}))+(?!\w)|(?<!\w)(?:any|all) pronouns(?!\w)",
    re.IGNORECASE,
)
_ONLY_PRONOUN = re.compile(
    rf"(?:{_PRONOUN})(?:\W+(?:{_PRONOUN}))*|(?:any|all) pronouns", re.IGNORECASE
)
_FORMER = re.compile(
    r"(?:née?|born|formerly|formely|ex|geb\.?|geborene|roz\.?|aka)\s+", re.IGNORECASE
)
# A headline begins at a bar, a bullet, a free-standing dash, or " at ".
_HEADLINE = re.compile(
    r"\s*(?:[|¦•●▪►»;:\\]|//)+\s*|\s+[-–—·~‧∙⋅/]+\s+|\s+@\s*|\s+(?:at|from|bei|chez)\s+"
)
# "Dr.Ruiz" lacks a space.
_GLUED_TITLE = re.compile(r"\b(dr|prof|mrs?|ms)\.(?=[^\W\d_])", re.IGNORECASE)
_LAST_STOP = re.compile(r"(?<=[^\W\d_.]{3})\.$")
_EDGES = ' ,-–—*_~!?"“”„«»()[]{}'
_AKA = re.compile(r"\s+(?:aka|a\.k\.a\.|alias)\s+", re.IGNORECASE)
_NO_NICKNAME = frozenset(
    "hiring open remote retired he she they official verified freelance".split()
)
_APOSTROPHES = "´`"
"""Accents that people type for an apostrophe."""
_DOCTORATES = frozenset("phd ph.d dphil md m.d edd psyd pharmd dnp".split())


@dataclass(frozen=True, slots=True)
class BareName:
    """A name field taken apart."""

    core: str
    """The name alone, one space between words; a comma stays where it may part the family name."""
    honorifics: tuple[str, ...] = ()
    """Titles before the name, as written but for capitals: "Prof.", "Dr."."""
    nickname: str = ""
    """What they say they go by."""
    aliases: tuple[str, ...] = ()
    """Other names in brackets: in another script, former, a handle."""
    doctor: bool = False
    """Whether letters after the name say they hold a doctorate."""


# "Aunt Mina's neighbour Petra", "Staff Nurse Ida Cole": who they are to somebody, or their grade.
_RELATION = re.compile(
    r"^.{1,60}['’]s (?:[a-z]+ ){1,3}(?=[^\W\d_a-z])"
    r"|^(?:Staff|Head|Lead|Senior|Junior|Student|Chief|Deputy) "
    r"(?=(?:Nurse|Chef|Coach|Teacher|Ranger)\b)"
)


def bare_name(field: str) -> BareName:
    """Return the name in a name field, without pronouns, emoji, credentials and headline.

    The core is empty when the field holds no letter.
    """
    lines = (line.strip() for line in clean(field).text[:_LONGEST].split("\n"))
    text = " ".join(next((line for line in lines if line), "").split())
    if _HANDLE.fullmatch(text):
        return BareName(text)
    text, nickname = _without_quoted(text)
    text, aliases, middle = _without_brackets(text)
    text = _RELATION.sub("", text)
    text, *others = _AKA.split(_PRONOUNS.sub(" ", text))
    text = next((part for part in _HEADLINE.split(text) if _has_letter(part)), "")
    words, honorifics = _without_titles(_GLUED_TITLE.sub(r"\1. ", _letters_only(text)).split())
    core, doctor = _without_credentials(words)
    return BareName(
        core=core,
        honorifics=honorifics,
        nickname=nickname or middle or (_letters_only(others[0]) if others else ""),
        aliases=aliases,
        doctor=doctor,
    )


def is_handle(name: str) -> bool:
    """Whether a name is an account's: "@tide.maker", "tide_maker", "ana.ruiz92"."""
    return bool(_HANDLE.fullmatch(name))


def _without_quoted(text: str) -> tuple[str, str]:
    """Take a nickname in quotes out of the text."""
    for match in _QUOTED.finditer(text):
        inside = _letters_only(match["inside"])
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        if _is_spelled(inside) and _has_letter(rest):
            return rest, inside
    return text, ""


def _without_brackets(text: str) -> tuple[str, tuple[str, ...], str]:
    """Take brackets out; return the rest, other names in them, and a nickname among those.

    Between two words a bracket holds a nickname: "Robert (Bob) Cole". At the end it may as well
    be a former family name, unless it brings Latin letters to a name in another script.
    """
    aliases, nickname = [], ""
    for match in _BRACKETED.finditer(text):
        inside = match["inside"].strip()
        if _ONLY_PRONOUN.fullmatch(inside):
            continue
        former = _FORMER.match(inside)
        name = inside[former.end() :] if former else inside
        if not (_HANDLE.fullmatch(name) or _is_name(name)):
            continue
        aliases.append(name)
        before = _letters_only(text[: match.start()])
        after = _letters_only(_HEADLINE.split(text[match.end() :])[0])
        if not former and (_has_letter(after) or (name.isascii() and not _has_latin(before))):
            nickname = nickname or name
    return _BRACKETED.sub(" ", text).strip() or text, tuple(aliases), nickname


def _is_name(text: str) -> bool:
    """Whether what stands in brackets reads like a name, not like a remark."""
    return (
        _is_spelled(text)
        and not (text.isascii() and (text[0].islower() or (text.isupper() and len(text) < 4)))
        and not _NO_NICKNAME & set(fold(text).split())
        and fold(text).rstrip(".") not in CREDENTIALS
    )


def _is_spelled(text: str) -> bool:
    """Whether a text is one to three words of letters."""
    letters = all(c.isalpha() or unicodedata.category(c)[0] == "M" or c in " '’.-·" for c in text)
    return letters and _has_letter(text[:1]) and len(text.split()) <= 3


def _letters_only(text: str) -> str:
    """Return the text without emoji, symbols and numbers, one space between words."""
    kept = []
    for at, letter in enumerate(text):
        if (
            letter in _APOSTROPHES
            and text[at - 1 : at].isalpha()
            and text[at + 1 : at + 2].isalpha()
        ):
            kept.append("'")
        elif letter in "\ufe0f\u20e3" or (
            unicodedata.category(letter)[0] in "SNC" and letter not in "&+\u200c\u200d"
        ):
            kept.append(" ")
        else:
            kept.append(letter)
    # Joiners whose emoji has gone go too.
    words = clean("".join(kept)).text.split()
    spelled = " ".join(word for word in words if _has_letter(word) or word in {"&", "+", ","})
    return _LAST_STOP.sub("", spelled.strip(_EDGES))


def _without_titles(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take the titles off the front, but never the last word."""
    titles: list[str] = []
    while len(words) > 1:
        word = words[0].lower()
        key = fold(word.rstrip("."))
        is_title = key in HONORIFICS or (word.endswith(".") and f"{key}." in DOTTED_HONORIFICS)
        is_tail = bool(titles) and key in TITLE_TAILS and words[0].islower()
        if not (is_title or is_tail):
            break
        if is_title:
            one_case = words[0].islower() or words[0].isupper()
            titles.append(words[0].title() if one_case else words[0])
        words = words[1:]
    return words, tuple(titles)


def _without_credentials(words: list[str]) -> tuple[str, bool]:
    """Take letters and generation marks off the end; say whether they name a doctorate."""
    head, *tail = " ".join(words).split(",")
    names = [part.strip() for part in tail if part.strip()]
    cut = [part for part in names if _is_credential_list(part)]
    kept = [part for part in names if part not in cut]
    front = head.split()
    shouted = head.isupper()
    while len(front) > 1 and _is_credential(front[-1], shouted=shouted, words=len(front)):
        cut.append(front.pop())
    doctor = any(fold(word).rstrip(".") in _DOCTORATES for part in cut for word in part.split())
    return ", ".join([" ".join(front), *kept]), doctor


def _is_credential_list(part: str) -> bool:
    """Whether all words after a comma are credentials: "PhD", "MBA PMP", "Jr."."""
    keys = [fold(word).rstrip(".") for word in part.split()]
    return all(key in CREDENTIALS | SUFFIXES for key in keys)


def _is_credential(word: str, *, shouted: bool, words: int) -> bool:
    """Whether the last of the words of a name is no name: "PhD", "M.D.", "III".

    Two capitals may be a family name where everything is in capitals: "JACK MA". Capitals that
    nobody can say are a credential even when we have never heard of it.
    """
    key = fold(word).rstrip(".")
    if key in SUFFIXES:
        return True
    capitals = sum(letter.isupper() for letter in word)
    if key in CREDENTIALS:
        return capitals >= 2 and not (shouted and len(key) <= 2)
    unsayable = word.isupper() and capitals >= 3 and not set(key) & set("aeiouy")
    return unsayable and key.isascii() and words > 2 and not shouted


def _has_letter(text: str) -> bool:
    """Whether any letter is in the text."""
    return any(letter.isalpha() for letter in text)


def _has_latin(text: str) -> bool:
    """Whether any Latin letter is in the text."""
    return any(letter.isalpha() and letter < "\u0250" for letter in text)
