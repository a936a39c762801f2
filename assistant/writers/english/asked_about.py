"""A question behind "hear" or "ask" in the order of a clause: "hear how did you" is "how you did".

Such a clause stands inside a sentence, where nobody asks with "do" in front.
"""

import re

from assistant.writers.english.verbs import is_base, past_of, third_person

_INVERTED = re.compile(
    r"(?P<lead>(?:hear|learn|know|ask(?: you)?|find out|see|understand|tell you|wonder)"
    r"(?: more)?(?: about)?,? )(?P<asked>(?:how|why|where|when|what|which|who)\b(?: \w+){0,3}? |)"
    r"(?P<do>do|does|did) (?P<who>you|I|we|they|she|he|it|(?:your|my|our|the|his|her) [\w-]+) "
    r"(?P<adverb>(?:ever|usually|normally|still|actually|first|always) )?(?P<verb>\w+)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_BEING = re.compile(
    r"(?P<lead>(?:hear|learn|know|ask(?: you)?|find out|see|understand)(?: more)?(?: about)? )"
    r"(?P<asked>how|why|where|when|what|who) (?P<is>is|are|was|were) "
    r"(?P<who>(?:your|my|our|the|his|her|their) (?!\w+ to\b)[\w'-]+(?: (?!to\b)[\w'-]+){0,2})",
    re.IGNORECASE | re.DOTALL,
)
_BARE = frozenset("you i we they".split())


def as_clause(wish: str) -> str:
    """The wish with its question in the order of a clause; as it is where there is none."""
    if match := _BEING.fullmatch(wish):
        return f"{match['lead']}{match['asked']} {match['who']} {match['is']}"
    match = _INVERTED.fullmatch(wish)
    if not match or not is_base(match["verb"]):
        return wish
    verb, who = match["verb"], match["who"]
    if match["do"].casefold() == "did":
        verb = past_of(verb)
    elif match["do"].casefold() == "does" and who.casefold() not in _BARE:
        verb = third_person(verb)
    asked = match["asked"] or "whether "
    return f"{match['lead']}{asked}{who} {match['adverb'] or ''}{verb}{match['rest']}"
