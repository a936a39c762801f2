"""Set phrases that leave a reader free: to say no, to answer later, or not at all."""

import re

_NOTHING = "rush|hurry|pressure|worries|trouble|problem|harm done|obligation|hard feelings"
_ANSWERING = "answer|reply|say|write back|respond|hurry|decide"
_COURTESY = re.compile(
    rf"""\b(?:
    (?:(?:there's|there\ is|with)\ )?no\ (?:{_NOTHING})\b(?:\ (?:at\ all|whatsoever))?
    (?:\ (?:to\ (?:{_ANSWERING})|with\ an\ answer|if\ not))?
    |(?:there's\ )?no\ need\ (?:at\ all\ )?(?:to\ (?:{_ANSWERING})(?:\ (?:quickly|soon|fast|now|
        in\ a\ hurry))?|to)?
    |no\ (?:answer|reply|need)\b(?:\ (?:needed|expected|at\ all))?
    |(?:it's|that's|it\ is)\ (?:quite\ |perfectly\ |just\ |totally\ )?(?:fine|all\ right|okay)
        \ (?:if\ not|not\ to(?:\ (?:{_ANSWERING}))?|to\ say\ no)
    |(?:if|or)\ not(?:\ at\ all)?
    |(?:if\ )?you(?:'d|\ would)\ rather\ not(?:\ (?:{_ANSWERING}|share|tell))?
    |if\ (?:it|this|that)\ (?:doesn't|isn't)\ (?:suit|fit|for)(?:\ you)?
    |if\ you\ (?:can't|don't)(?:\ (?:{_ANSWERING}|mind|like|want\ to))?
    |a\ no\ is\ (?:quite\ |perfectly\ |just\ )?(?:fine|all\ right)
    |either\ way|whenever\b|only\ if|of\ course
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def leaves_free(text: str) -> bool:
    """Whether a text says that it need not be answered, or not now.

    >>> leaves_free("No rush at all, and have a good week!")
    True
    """
    return bool(_COURTESY.search(text))


def without_courtesies(text: str) -> str:
    """A text without such phrases, which say nothing of the matter.

    >>> without_courtesies("How do you rest it? No worries if not, and take care!")
    'How do you rest it? , and take care!'
    """
    return _COURTESY.sub("", text.replace("’", "'"))
