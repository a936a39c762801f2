"""Appeals: statements that only ask, invite, greet or disclaim, and so tell no fact."""

from assistant.text.wording import wording

_LONGEST_APPEAL = 160

# "Follow me", "book your table": a command and what it is about. "Book editor" is none.
_COMMAND = r"""(?:follow|join|visit|email|e-mail|message|contact|call|ask|tell|reply|respond|answer
    |write|order|buy|shop|book|check|share|tag|comment|sign|register|apply|download|try|watch|listen
    |read|see|get|grab|send|transfer|forward|delete|set|mark|include|mention|remember|say|copy|vote
    |promote|learn|find|discover|head|go|come|reach|use|add|make|put|give|start|begin|return|print
    |output)"""
_OBJECT = r"""(?:me|us|him|her|them|the|an?|my|our|your|this|that|these|all|every|for|to|up|out|here
    |now|below|over|along|more|it|in touch|at|if|what|why|how|when|any|no|nothing|nobody|only)"""

_APPEALS = tuple(
    wording(pattern)
    for pattern in (
        rf"{_COMMAND} {_OBJECT}\b.*",
        r"let'?s (?:connect|talk|chat|be|get|work)\b.*|(?:let|drop|hit|shoot) (?:me|us)\b.*",
        r"""(?:please|pls|do not|don'?t|dm|dms|pm|rt|swipe|tap|click|subscribe|feel free|ignore
    |disregard|forget)\b.*""",
        r"""(?:all |my )?(?:views|opinions|tweets|thoughts|posts) (?:are |here |expressed )*
    (?:my own|mine|entirely).*|.*\b(?:opinions|views) (?:are )?(?:my|their|his|her) own.*""",
        r".*\blink in bio\b.*|.*\bnot endorsements?|.*\b(?:enquiries|inquiries)\b.*",
        r"""(?:for )?(?:business|collabs?|collaborations?|bookings?|press|media|general|work)
    (?: \w+){0,2} ?(?::|📧|✉|👇|⬇|→).*|(?:collab|promo|ad)s? ?(?::|dm).*""",
        r"""(?:open to|happy to|always (?:happy|up|open)|looking forward
    |love to (?:connect|chat|hear))\b.*""",
        r"""(?:hi|hello|hey|hallo|bonjour|hola)
    (?: (?:there|everyone|all|friends|folks|world|and welcome))?[!.,]*""",
        r"""welcome (?:to|on)\b.*|thanks? (?:for|to)\b.*|thank you\b.*
    |(?:new|more|links?|details) (?:below|here)\b.*|(?:i )?do (?:reply|answer)\b.*""",
        r"(?:i )?(?:don'?t|do not) (?:really )?know\b.*|no idea\b.*|not sure\b.*|.*\?",
        r"no (?:dms?|sales|pitch\w*|spam|cold|recruiters?|agencies|solicit\w*)\b.*",
    )
)


def is_appeal(statement: str) -> bool:
    """Whether a statement tells nothing about a person: "DM for prints", "Views my own".

    Questions tell nothing either.

    Example:
        >>> is_appeal("Book your table below!"), is_appeal("Book editor")
        (True, False)
    """
    plain = statement[:_LONGEST_APPEAL].replace("’", "'").strip(' \t·•|*>:–—-…"“”')
    return any(pattern.fullmatch(plain) for pattern in _APPEALS)
