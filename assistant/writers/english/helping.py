"""Who helps whom: "help with my CV" is asked for, "help with your next fair" is offered.

An intent may say neither: "help with grants". Then it is a thing to talk about, as a request made
of an offer turns the message around.
"""

import re

_NEED = re.compile(
    r"(?:some|any|a (?:bit|piece) of|your|more)\b"
    r"|\w+ (?:(?:with|on|for|in|to) )?(?:me|us|my|our)\b"
    r"|.*\b(?:for|of) (?:me|us|mine|ours|my|our)\b"
    r"|\w+ (?:finding|getting|starting|learning|moving|applying|choosing|understanding|becoming)\b",
    re.IGNORECASE | re.DOTALL,
)
_DEED = re.compile(
    r"(?:help|support) (?:out|at|on|you|your"
    r"|(?:with|on|in|for) (?:your|the next|future|upcoming|any))\b",
    re.IGNORECASE,
)


def is_asked_for(help_: str) -> bool:
    """Whether a noun phrase that opens with "help" or "some help" is help the sender needs."""
    return bool(_NEED.match(help_))


def is_offered(help_: str) -> bool:
    """Whether "help ..." reads as what the sender would do: "help at the next firing"."""
    return bool(_DEED.match(help_)) and not _NEED.match(help_)
