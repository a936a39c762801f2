"""Role and organization, as a headline, a bio or a list of jobs gives them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.intake.furniture import is_current, is_furniture
from assistant.intake.page import PageLine
from assistant.intake.pieces import folded, parts_of, trimmed
from assistant.intake.places import is_place
from assistant.intake.role_words import names_organization, names_role
from assistant.intake.sections import Section
from assistant.text.wording import joined, wording

LONGEST_ROLE = 80
LONGEST_ORGANIZATION = 80
_MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class Position:
    """What somebody does and where; either may be empty."""

    role: str = ""
    organization: str = ""

    def filled_from(self, other: "Position") -> "Position":
        """Return this position with what it lacks taken from `other`."""
        return Position(self.role or other.role, self.organization or other.organization)


_AT = re.compile(
    joined(
        r"""(?P<role>\S.{1,98}?)(?:\s+(?i:at|bei|beim|bei der|an der|am(?= (?:Institut|Klinikum))
    |chez|presso|bij|på|hos|в|في|لدى)\s+|(?P<sign>\s+[@＠]\s*|[@＠]\s+|(?<=[^\x00-\x7f])[@＠]))
    (?P<organization>\S.{0,120})"""
    )
)
_COMMA = re.compile(r"(?P<role>[^,]{2,80}),\s+(?P<organization>[^,]{2,80})(?:,.*)?")
_OF = wording(
    r"""(?P<role>(?:co-?)?(?:founder|owner|ceo|inhaberin|inhaber|gründerin|gründer)
    (?: (?:&|and) \w+)?) (?:of|der|von) (?P<organization>\S.{1,80})"""
)
_OWNS = wording(r"\b(?:founder|owner|ceo|cto|managing director|gründer\w*|inhaber\w*)\b")
_SUBJECT = wording(
    r"""(?:i am|i[’']m|i work as|she is|she[’']s|he is|he[’']s|they are|they[’']re
    |(?:[^\W\d_]\S{0,20} ){1,3}(?:is|works as)|works as|working as|ich bin|je suis|soy)
    (?: (?:currently|now|also))?(?: (?:an?|the|eine?|une?))?
     (?=\S)|(?:currently|now)(?: (?:an?|the))? |(?:an?|the) """
)
_WORKS_AT = wording(
    r"""(?:.{0,40}\b)?(?:works|working|i work|arbeitet|travaille)(?: \w+)? (?:at|for|bei|chez)
     (?P<organization>.+)
    |(?:she|he|they|i) (?:work|run|lead|manage|head|teach|bake|design)(?:e?s)? .{1,60}? (?:at|for)
     (?P<place>.+)"""
)
_NOT_NOW = wording(
    r"""(?:ex|former|formerly|previously|past|retired|once|ehemalige?r?|anciene?|aspiring|future
    |wannabe|studied|went|worked|mentor|volunteer\w*|speaker|talks?|spoke|posted|published)\b"""
)
_NO_ROLE = wording(
    r"""(?:i|i[’']m|she|he|they|we|my|our|your|you|it|this|let|loves?|passionate|proud|helping|building
    |making|creating|driving|empowering|turning|leading|living|looking|trying|learning|working
    |currently|interested|excited|born|based|lives?|from|when|where|how|why|what|by day)\b"""
)
_CUT = re.compile(
    joined(
        r"""\s*[|·•,;(\[–—]|\s-\s|\sin\s(?=[A-Z])|\s(?:since|seit|depuis)\s
    |\s(?:and|where|since|who|with|from|by|leading|building|helping|making|doing|to|on|for|as|but|und
    |wo|seit)\s(?=[a-z])"""
    )
)
_ARTICLE = re.compile(r"(?:the|der|die|das)\s+")
_NO_ORGANIZATION = re.compile(
    joined(
        r"""(?:an?|my|our|your|this|that|one|several|various|different|any|some|all|heart|home|scale
    |large|work|night|school|sea|times|least|once|risk|present|play|hand|ease|first|last|weekends?)\b"""
    )
)
_MARKUP = re.compile(r"[<>{}=\\^$#@:]|www\.")


def read_position(statement: str) -> Position:
    """Read what a statement says about a job held now; empty where it says nothing.

    Example:
        >>> read_position("Head of Data Platform @ Northwind")
        Position(role='Head of Data Platform', organization='Northwind')
        >>> read_position("ex-Acme")
        Position(role='', organization='')
    """
    line = folded(statement[:240])
    if _NOT_NOW.match(line):
        return Position()
    if found := _WORKS_AT.fullmatch(line):
        where = found["organization"] or found["place"]
        return Position(organization=_organization(where, line))
    line = _SUBJECT.sub("", line, count=1) if _SUBJECT.match(line) else line
    for pattern in (_AT, _OF, _COMMA):
        found = pattern.fullmatch(line)
        if not found:
            continue
        role = _role(found["role"])
        organization = _organization(found["organization"], line)
        if pattern is _COMMA and not _is_place_of_work(role, organization):
            continue
        # "Best Loaf at the Leeds Food Fair" is no job, "Analytics @ Northwind" is.
        if names_role(role) or (role and organization and found.groupdict().get("sign")):
            return Position(role, organization)
    role = _role(_CUT.split(line, maxsplit=1)[0])
    return Position(role) if names_role(role) else Position()


def current_entry(text: str, lines: Iterable[PageLine]) -> Position:
    """Read the job held now from the section that lists jobs; empty when none has no end."""
    held: list[str] = []
    for line in lines:
        if line.section is not Section.EXPERIENCE:
            continue
        words = folded(text[line.start : min(line.end, line.start + 240)])
        if not line.dates:
            if not is_place(words) and not is_furniture(_first_part(words)):
                held.append(words)
        elif is_current(words):
            return _entry(held[-3:])
        else:
            held.clear()
    return Position()


def _entry(lines: list[str]) -> Position:
    """Read one entry: "Nurse", "Hill Hospital · Full-time", or the organization first."""
    if not lines:
        return Position()
    if len(lines) == 1:
        read = read_position(lines[0])
        return read if read.role else Position(organization=_organization(lines[0], ""))
    first, last = (_first_part(line) for line in (lines[-2], lines[-1]))
    if names_role(last) and not names_role(first):
        first, last = last, first
    return Position(_role(first), _organization(last, ""))


def _first_part(line: str) -> str:
    """Return what stands before the first bar or bullet of a line."""
    spans = parts_of(line, (0, len(line)))
    span = trimmed(line, spans[0]) if spans else None
    return line[slice(*span)] if span else ""


def _role(words: str) -> str:
    """Return a role without what does not belong to it; empty when it cannot be one."""
    role = words.strip(" ,;:-–—|·.!")
    unfit = not role or len(role) > LONGEST_ROLE or len(role.split()) > _MOST_WORDS
    if unfit or _NO_ROLE.match(role) or _NOT_NOW.match(role) or _MARKUP.search(role):
        return ""
    return role


def _organization(words: str, line: str) -> str:
    """Return an organization's name without what follows it; empty when it cannot be one."""
    name = _ARTICLE.sub("", _CUT.split(words.lstrip("@ "), maxsplit=1)[0], count=1).strip(' .!:"“”')
    if not name or len(name) > LONGEST_ORGANIZATION or len(name.split()) > _MOST_WORDS:
        return ""
    if _NO_ORGANIZATION.match(name) or _MARKUP.search(name):
        return ""
    # Whoever writes all in lower case writes names so too.
    small = name[0].islower() and not (line.islower() or "@" in line)
    return "" if small else name


def _is_place_of_work(role: str, organization: str) -> bool:
    """Whether what follows "Nurse," is where they work and not where they live."""
    if not names_role(role) or not organization:
        return False
    if names_organization(organization):
        return True
    return bool(_OWNS.search(role)) and not names_role(organization)
