"""Nouns for people: "maker of tiny chairs", "mother of three", "8th grade teacher"."""

import re

from assistant.writers.english.casing import is_well_known
from assistant.writers.english.phrase import with_article, words_of

_ENDS = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|eer|ess|man|woman|ant)$")
_PEOPLE = frozenset(
    "mother father mum mom dad parent grandmother grandfather gran grandma grandpa aunt uncle "
    "sister brother son daughter wife husband twin friend fan student nurse chef cook coach "
    "guide host pilot judge volunteer member owner intern artist poet scientist medic vet priest "
    "vicar monk smith blacksmith goldsmith luthier potter architect apprentice beginner veteran "
    "native local regular alumna alumnus champion expert critic activist freelancer athlete "
    "geek nerd bookworm amateur enthusiast advocate ambassador author chair president director "
    "analyst head founder creator inventor winner captain secretary treasurer".split()
)
_THINGS = frozenset(
    "number paper water summer winter dinner letter poster river computer corner order flower "
    "weather danger monitor motor colour color floor door error mirror list twist "
    "checklist playlist "
    "wishlist power tower newsletter paper offer layer user folder border butter leather feather "
    "never ever over under after other another either rather together whether her four hour "
    "harbor harbour labor labour humor humour flavor interior exterior career chapter "
    "centre center "
    "shelter theater cover filter printer server counter container trailer transformer cluster "
    "register semester trimester quarter laser toner router scooter trigger fever cancer ginger "
    "pepper finger shoulder twitter sober proper clever former later better bitter bigger older "
    "younger newer indoor outdoor senior junior major minor plant restaurant important relevant "
    "grant constant german human italian indian asian russian brazilian canadian australian "
    "egyptian vegetarian less express process success business address press stress wellness "
    "fitness illness progress interior".split()
)
_ONE_OF_A_KIND = frozenset(
    "author founder co-founder creator inventor editor organizer organiser head director winner "
    "owner host captain president chair secretary treasurer translator composer".split()
)
_HELD_ALONE = re.compile(
    r"(?:co-?)?(?:head\b|chief\b|vp\b|vice president|president|c[a-z]o\b|managing director|chair"
    r"|dean\b|captain\b|secretary\b|treasurer\b|founder\b|director of\b|mayor\b)",
    re.IGNORECASE,
)
_HEAD_END = re.compile(
    r"\s(?:of|at|in|for|from|with|who|to|on|by|since|and|near|turned)\s|[,(]", re.IGNORECASE
)


def is_somebody(noun: str) -> bool:
    """Whether a noun phrase names a person by what they are or do."""
    head = words_of(_HEAD_END.split(noun, maxsplit=1)[0])
    if not head:
        return False
    last = head[-1].rpartition("-")[2]
    if last in _THINGS or head[0] in {"your", "my", "the", "our"}:
        return False
    return last in _PEOPLE or bool(_ENDS.search(last))


def being_somebody(noun: str) -> str:
    """A noun phrase for a person with its article, several joined; empty when it is none.

    >>> being_somebody("author of The Salt Road")
    'the author of The Salt Road'
    >>> being_somebody("keen cyclist, mother of three")
    'a keen cyclist and a mother of three'
    """
    pieces = re.split(r",\s+(?:and\s+)?|\s+[|•]\s+", noun)
    if not all(is_somebody(piece) for piece in pieces):
        return ""
    said = [_with_article(piece) for piece in pieces]
    return " and ".join([", ".join(said[:-1]), said[-1]] if said[1:] else said)


def as_held(role: str) -> str:
    """A role as it stands after "as": "a dispatcher", and "head of data", which one holds alone."""
    return role if _HELD_ALONE.match(role) else with_article(role)


def _with_article(noun: str) -> str:
    """The noun with "the" where only one can be meant, "a" or "an" elsewhere."""
    first, of, rest = noun.partition(" of ")
    named = noun[1:2].isupper() or is_well_known(noun.split(maxsplit=1)[0])
    noun = noun if named else noun[:1].lower() + noun[1:]
    alone = bool(of) and first.casefold() in _ONE_OF_A_KIND and not rest[:1].islower()
    return f"the {noun}" if alone else with_article(noun)
