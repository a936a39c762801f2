"""Where a recipient's name stands for them, and where it is a word, a month or a place."""

import re

from assistant.claims.words import word_groups, word_list
from assistant.text import NameForms
from assistant.writers.english.casing import is_well_known
from assistant.writers.english.tokens import MARK
from assistant.writers.english.verbs import is_base

_LETTERS = re.compile(r"[^\W\d_]")
# A name that stands for the recipient: not "the Hollow threads", not "Maureen" in "Maureen Tate",
# and of somebody called Nan not "my nan".
_AS_NAME = (
    r"(?<![\w@'’-])(?<!\bthe )(?<!\ba )(?<!\bthis )(?<!\bmy )(?<!\bour ){}"
    r"(?:(?P<s>['’]s)(?!\w)|(?=$|[\s!-,./:-@\[-^`{{-~…’”–—])(?!\s+(?-i:[A-Z])))"
)
# Names that are also words: in lower case they are taken for the word.
_WORDS_TOO = frozenset(
    "angel amber april art august basil bay bill bishop bob brook cash chance charity chase "
    "christian chuck clay cliff cooper crystal daisy dale dawn dean destiny dick don dot drew duke "
    "earl faith fern forest frank gene ginger glen grace grant guy happy harper hazel "
    "heath heather "
    "holly honor hope hunter iris ivy jack jade jasmine jay joy judge june king kit lance lane "
    "laurel lily major mark martin mason max may mercy miles misty nick olive opal page pat "
    "patience pearl penny pepper piper poppy prince rain raven ray red reed rich river rob robin "
    "rock rocky rose rosemary royal ruby rusty sage sandy scout sky skip star stone storm sue "
    "summer sunny taylor trip violet wade ward will winter wolf woody wren young love "
    "long so do an "
    "my ma wang hang story tiger hunter carter drake reading".split()
)
_MONTHS = frozenset("january april may june august".split())
_SEASONS = frozenset("summer winter autumn".split())
_PLACES = frozenset(
    "alexandria asia aurora boston carolina chad charlotte chelsea chester china dakota devon "
    "georgia hamilton holland jackson jordan kent kingston lancaster lincoln madison phoenix "
    "preston savannah troy victoria virginia cork lourdes trinidad memphis aspen".split()
)
_WHEN = re.compile(
    r"\b(?:in|since|until|till|during|last|next|this|early|late|mid|end of|start of)[ -]$",
    re.IGNORECASE,
)
_DATED = re.compile(r"\s+(?:of\s+)?(?:\d{1,4}\b|(?:to|until|onwards)\b)|-\w")
_AT = re.compile(r"(?<!looked )(?<!laughed )(?<!smiled )(?<!waved )\b(?:at|in) $", re.IGNORECASE)
_IN_SOMEBODY = re.compile(
    r"\b(?:interest(?:ed)?|believed?|trust|faith|confided?) in $", re.IGNORECASE
)
_TOWARDS = re.compile(
    r"\b(?P<before>\w+) (?:to|from|near|around|outside) $|^(?:from|to) $", re.IGNORECASE
)
_MOVING = frozenset(
    "move moved moving relocate relocated relocating travel travelled traveled flew fly flying "
    "commute commuted commuting trip came come comes drove".split()
)
# What goes to or from a person: after these "to Sofia" is no journey.
_SPEAKING = frozenset(
    "talk talked talking speak spoke speaking wrote write writing listen listened said say sent "
    "send gave give showed show next close thanks thank introduced recommended explained "
    "heard hear "
    "learned learnt learn bought buy borrowed got message messages letter note advice email sold "
    "lent reached reach told belongs sat close stood question answer reply talks help".split()
)
_NEXT_WORD = re.compile(r"\s+([^\W_]+)")
_OPENS = re.compile(r"(?:^|[.!?\n])\s*$")
"""In front of a word that would have its capital anyway."""


def is_also_a_word(name: str) -> bool:
    """Whether a name in lower case is an ordinary word: "will", "may", "chase"."""
    return name.casefold() in _WORDS_TOO


def common_words(forms: NameForms) -> frozenset[str]:
    """The forms of a name that are ordinary words in lower case: "Rye" of "Fennel & Rye".

    No list holds every word a firm may be named after, so of a firm any single word counts, of
    anybody else a common one; a given name that has short forms is a name wherever it stands.
    """
    single = [form for form in forms.accepted if " " not in form]
    people = word_groups("nicknames")
    return frozenset(
        form
        for form in single
        if form.casefold() not in people
        and ((forms.is_group and form != forms.full) or form.casefold() in word_list("ordinary"))
    )


def replace_names(text: str, names: tuple[str, ...], *, words: frozenset[str] = frozenset()) -> str:
    """Put "you" and "your" for the recipient's names, marked so that verbs can be made to agree.

    Those in `words` count with a capital only, and not where every word has one.
    """
    for name in sorted(names, key=len, reverse=True):
        if len(name) < 2 or not _LETTERS.search(name):
            continue
        flags = re.NOFLAG if is_also_a_word(name) or name in words else re.IGNORECASE
        you = _you_inside if name in words else _you
        text = re.sub(_AS_NAME.format(re.escape(name)), you, text, flags=flags)
    return text


def _you_inside(match: re.Match[str]) -> str:
    """What stands for a mention of a name that is a word too: itself where it opens a sentence."""
    opens = _OPENS.search(match.string[: match.start()])
    return match.group() if opens and not match["s"] else _you(match)


def _you(match: re.Match[str]) -> str:
    """What stands for one mention of a name; the name itself where it names something else."""
    if match["s"]:
        return "your" + MARK
    name = match.group().casefold()
    if " " not in name and _is_something_else(name, match):
        return match.group()
    return "you" + MARK


def _is_something_else(name: str, match: re.Match[str]) -> bool:
    """Whether a single name reads as a month, a place, a firm or a verb here."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if _AT.search(before) and not _IN_SOMEBODY.search(before):
        return True
    if name in _MONTHS | _SEASONS and (_WHEN.search(before) or _DATED.match(after)):
        return True
    following = (_NEXT_WORD.match(after) or ["", ""])[1].casefold()
    if name in {"will", "may"} and (is_base(following) or following in {"i", "we", "not"}):
        return True
    towards = _TOWARDS.search(before)
    if not towards:
        return False
    verb = (towards["before"] or "").casefold()
    place = name in _PLACES or is_well_known(name)
    return verb in _MOVING or (place and verb not in _SPEAKING)
