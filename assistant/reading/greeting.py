"""The greeting: who is addressed, in which words, and where the message proper begins."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from assistant.reading.phrases import plain
from assistant.text import NameForms, find_name
from assistant.types import Span

_SALUTATION = re.compile(
    r"\s*(?:(?:hi+|he+y+|hello+|hiya|howdy|yo|dear(?:est)?|greetings"
    r"|good\s+(?:morning|afternoon|evening|day)"
    r"|hallo|hola|bonjour|salut|ciao|ol[aá]|oi|hej|moin|servus|namaste|salaam|shalom|merhaba"
    r"|liebe[rs]?|lieve|beste|ch[eè]re?|querid[oa]|estimad[oa]|car[oa]|geachte|guten\s+(?:tag|morgen)"
    r"|привет|здравствуйте|уважаем(?:ый|ая)|дорог(?:ой|ая)|مرحبا|السلام\s+عليكم|عزيزتي|عزيزي)(?!\w)"
    r"|你好|您好|尊敬的|안녕하세요|こんにちは|はじめまして)",
    re.IGNORECASE,
)
_GAP = re.compile(r"(?:[ \t]+(?:there|again)\b)?[ \t]*[,!،，、]?[ \t]*@?", re.IGNORECASE)
_HONORIFIC = re.compile(
    r"(?:dr|prof|professor|doctor|mr|mrs|ms|mx|miss|sir|dame|madam|rev|fr|capt|coach|chef)"
    r"(?:\.[ \t]*|[ \t]+|(?=[,!\n]))",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"[ \t]*(?:hi|hello|hey|-?san|-?sensei|-?ji|team|様|さん|先生|女士|氏|님|씨)(?!\w)"
)
_STOP = re.compile(r"[ \t]*(?:[,،，、;:!.…)]+|[-–—~]+(?=\s))?\s*")
_BREAK = re.compile(r"[ \t]*(?:[,،，、;:!.…\n]|[-–—](?=\s)|$|(?:hi|hello|hey)\b)")
_GOES_ON = re.compile(r"\w|['’-]\w")
_LIST_BREAK = re.compile(r"[ \t]*[,:\n]")
_COMMA_BEFORE = re.compile(r"[,،，]\s*$")
_STOP_AFTER = re.compile(r"\s{0,3}(?:[,.!?:;،，…\n]|$)")
_WORD = re.compile(r"[ \t]?([^\W\d_][\w'’-]*)")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

# What follows a salutation without being a name.
_NO_NAMES = frozenset(
    """
    a again all an and another are as at after big both can congrats congratulations could did do
    dreamer enjoyed every everybody everyone fellow first folks following friend friends from glad
    good great greetings guys happy having hiring hope hoping how i if in it its just kind ladies
    last let linkedin long lovely love loved long many manager may merry my network new nice
    noticed of on one our people please professional quick read really recently recruiter remember
    saw seeing since sir so some sorry stranger team thank thanks that the there this to today
    true used very was we welcome well what when where which while who why will wishing with
    wonderful world would wow yes yesterday you your
    """.split()
)
_KIN = frozenset(
    """
    mum mom mama mamma mother dad papa father grandma granny gran nana oma nan grandpa grandad opa
    granddad auntie aunty aunt uncle sis sister bro brother cousin cuz love darling honey dude
    mate buddy pal friend
    """.split()
)
_ALIKE = 0.6
_MOST_WORDS = 3


_TO_ANYBODY = re.compile(
    r"\s*(?:to\s+whom(?:soever)?\s+(?:it|this)\s+(?:may|might)\s+concern\b"
    r"|dear\s+(?:sir\s*(?:/|or|and|,)\s*(?:madam|ma'?am)|(?:sirs?|madam)(?=\s*[,:\n])"
    r"|(?:hiring|recruiting|hr)\s+(?:manager|team|committee)|recruiter)\b)",
    re.IGNORECASE,
)


def greets_anybody(text: str) -> bool:
    """Whether a message begins with words for whoever may read it: "Dear Sir or Madam"."""
    return _TO_ANYBODY.match(text) is not None


class Address(StrEnum):
    """How the greeting names the recipient."""

    RIGHT = "right"
    """By a form of their name that they would accept."""
    WRONG = "wrong"
    """By a name that is not theirs."""
    NONE = "none"
    """Not by name."""
    UNKNOWN = "unknown"
    """By a name, but we do not know theirs."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What stands before the message proper."""

    address: Address
    """How it names the recipient."""
    name: Span | None
    """The words that name somebody; None when none do."""
    end: int
    """Where the message proper begins; 0 when there is no greeting."""


def read_greeting(
    text: str, *, recipient: NameForms | None, sender: NameForms | None, close: bool
) -> Greeting:
    """Read the greeting of a message.

    Args:
        text: The message.
        recipient: Forms of the recipient's name; None when it is not known.
        sender: Forms of the sender's name; None when it is not known.
        close: Whether they are friends or family, who may say "Mum" for a name.
    """
    salutation = _SALUTATION.match(text)
    begin = salutation.end() if salutation else len(text) - len(text.lstrip())
    gap = _GAP.match(text, begin) if salutation else None
    at = gap.end() if gap else begin
    end = _right_end(text, at, recipient, close=close)
    if end and (salutation or _BREAK.match(text, end) or _UNSPACED.match(text, end - 1)):
        further = _words_end(text, end)
        if further > end and recipient and _LIST_BREAK.match(text, further):
            return _greeting(text, Address.WRONG, at, further)
        return _greeting(text, Address.RIGHT, at, end)
    if salutation is None and recipient and (greeted := _greeted_otherwise(text, recipient, close)):
        return _greeting(text, Address.RIGHT, *greeted)
    if salutation is None:
        end = 0 if recipient else _words_end(text, at)
        named = end and _BREAK.match(text, end)
        return (
            _greeting(text, Address.UNKNOWN, at, end) if named else Greeting(Address.NONE, None, 0)
        )
    end = _other_end(text, at, paused=bool(text[begin:at].strip()))
    end = end or _near_miss_end(text, at, [each for each in (recipient, sender) if each])
    if end:
        return _greeting(text, Address.WRONG if recipient else Address.UNKNOWN, at, end)
    return Greeting(Address.NONE, None, _after(text, at))


def _greeted_otherwise(text: str, recipient: NameForms, close: bool) -> tuple[int, int] | None:
    """Return where the name stands after a greeting in words we do not know: "Kia ora Ana!"."""
    lead = _WORD.match(text, len(text) - len(text.lstrip()))
    for _ in range(_MOST_WORDS - 1):
        if lead is None:
            return None
        gap = _GAP.match(text, lead.end())
        at = gap.end() if gap else lead.end()
        end = _right_end(text, at, recipient, close=close)
        if end and _BREAK.match(text, end):
            return at, end
        lead = _WORD.match(text, lead.end())
    return None


def find_vocatives(text: str, recipient: NameForms) -> list[Span]:
    """Find the recipient's name set off by a comma, as in "Great talk, Ana!"."""
    return [
        Span(start=start, end=end)
        for start, end in find_name(text, recipient)
        if _COMMA_BEFORE.search(text[max(0, start - 4) : start]) and _STOP_AFTER.match(text, end)
    ]


def _greeting(text: str, address: Address, start: int, end: int) -> Greeting:
    return Greeting(address, Span(start=start, end=end), _after(text, end))


def _after(text: str, at: int) -> int:
    """Skip what belongs to the name, the stop and the white space after it."""
    if suffix := _SUFFIX.match(text, at):
        at = suffix.end()
    stop = _STOP.match(text, at)
    return stop.end() if stop else at


def _right_end(text: str, at: int, recipient: NameForms | None, *, close: bool) -> int:
    """Return where an acceptable form of the name ends that begins at `at`; 0 for none."""
    if close and (word := _WORD.match(text, at)) and word.group(1).casefold() in _KIN:
        honored = word.end() + 1
        return _form_end(text, honored, recipient.accepted if recipient else ()) or word.end()
    if recipient is None:
        return 0
    if end := _form_end(text, at, recipient.accepted):
        return end
    honorific = _HONORIFIC.match(text, at)
    forms = (*recipient.accepted, recipient.full, recipient.family)
    return _form_end(text, honorific.end(), forms) if honorific else 0


def _form_end(text: str, at: int, forms: Iterable[str]) -> int:
    for form, compared in _longest_first(tuple(forms)):
        end = at + len(form)
        # `plain` makes the kinds of apostrophe, hyphen and space alike.
        if plain(text[at:end]).casefold() != compared:
            continue
        if _UNSPACED.match(form[-1]) or not _GOES_ON.match(text, end):
            return end
    return 0


def _words_end(text: str, at: int) -> int:
    """Return where up to three capitalized words end that could be a name; `at` for none."""
    end = at
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, end)
        if word is None or not word.group(1)[0].isupper() or _is_no_name(word.group(1)):
            break
        end = word.end()
    return end


def _is_no_name(word: str) -> bool:
    return re.split(r"['’]", word.casefold())[0] in _NO_NAMES


def _other_end(text: str, at: int, *, paused: bool) -> int:
    """Return where a name that is not the recipient's ends; 0 for none.

    After a pause ("Hello, Northwind makes ...") only a word that stands alone is taken for one.
    """
    honorific = _HONORIFIC.match(text, at)
    begin = honorific.end() if honorific else at
    end = _words_end(text, begin)
    if end == begin or (paused and not _BREAK.match(text, end)):
        return 0
    return end


def _near_miss_end(text: str, at: int, people: Iterable[NameForms]) -> int:
    """Return where a lower-case word ends that is nearly the name of someone concerned."""
    word = _WORD.match(text, at)
    if word is None or _is_no_name(word.group(1)) or not _BREAK.match(text, word.end()):
        return 0
    given = word.group(1).casefold()
    forms = (form.casefold() for person in people for form in person.accepted)
    near = any(SequenceMatcher(None, given, form).ratio() >= _ALIKE for form in forms)
    return word.end() if near else 0


@lru_cache(maxsize=64)
def _longest_first(forms: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the forms, the longest first, each with what it is compared by."""
    ordered = sorted({form for form in forms if form}, key=lambda form: (-len(form), form))
    return tuple((form, plain(form).casefold()) for form in ordered)
