"""A reason to write as one easy question: "hear how you test pumps": "how do you test pumps"."""

import re

from assistant.writers.english.phrase import capitalized, has_finite_verb, words_of
from assistant.writers.english.saying import QUESTION_WORDS, Aim, Shape
from assistant.writers.english.verbs import base_of_past, is_base, is_participle, is_past

_WONDERING = re.compile(
    r"(?:hear|know|learn|ask(?: you)?|find out|understand|see)(?: more)?(?: about)? "
    r"(?P<word>how|what|where|why|when|which \w+|how (?:many|much) [\w-]+|how long|how often) "
    r"you(?P<short>['’](?:re|ve|d))? (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_OF_YOURS = re.compile(
    r"(?:hear|know|learn|ask(?: you)?|find out|understand|see)(?: more)?(?: about)? "
    r"(?P<word>how|where|why|when) (?P<what>your (?:[\w'-]+ ){1,3}?)(?P<verb>\w+)(?P<rest> .+|)",
    re.IGNORECASE | re.DOTALL,
)
_ONLY_PAST = frozenset("found saw fell felt left".split())
"""Pasts that are bases of rarer verbs: of "where you found it" the question is about finding."""
_BEHIND = re.compile(
    r"(?P<asked>[^,]+), (?P<why>(?:mine|ours|my|our|I|we|I['’]m|I['’]ve|it|it['’]s)\s.+)",
    re.DOTALL,
)
_COLON = re.compile(
    r"\bquestion: (?:(?:how|what|when|where|why|who|which)\b|(?:do|does|did|is|are|can|have) )"
)
_SHORT = {"'re": "are you", "'ve": "have you", "'d": "would you"}
_HELPERS = frozenset("are were can could will would should have had".split())
_OPENERS = frozenset(
    "do does did is are am was were can could may might will would have has".split()
)
_ADVERBS = frozenset("first ever usually normally still actually".split())


def question_of(aim: Aim | None) -> str:
    """Turn a reason into a question with its mark; empty where none can be made of it.

    What the sender says of themselves behind it follows as a sentence of its own.
    """
    if aim is None or aim.then:
        return ""
    asked = _asked(aim)
    match = _BEHIND.fullmatch(asked)
    if match and aim.shape is Shape.ASKED:
        return f"{match['asked']}? {capitalized(match['why'])}."
    return f"{asked}?" if asked else ""


def whole_question(asked: str) -> str:
    """A question without its mark that opens a sentence; one without a verb gets "may I ask"."""
    first = [*words_of(asked), ""][0]
    opens = first in QUESTION_WORDS | _OPENERS or has_finite_verb(asked)
    return asked if opens else f"may I ask: {asked}"


def _asked(aim: Aim) -> str:
    """The question without its mark."""
    if aim.shape is Shape.ASKED or (aim.shape is Shape.STATED and _COLON.search(aim.words)):
        return aim.words
    match = _WONDERING.fullmatch(aim.words) if aim.shape is Shape.TO_DO else None
    if not match:
        return _of_yours(aim) if aim.shape is Shape.TO_DO else ""
    word, rest = match["word"].lower(), match["rest"]
    if match["short"]:
        return f"{word} {_SHORT[match['short'].replace('’', chr(39))]} {rest}"
    adverb, _, after = rest.partition(" ")
    held, said = (f"{adverb} ", after) if adverb in _ADVERBS and after else ("", rest)
    verb, _, tail = said.partition(" ")
    owns = verb == "have" and not is_participle(tail.partition(" ")[0])
    if verb in _HELPERS and not owns:
        return f"{word} {verb} you {held}{tail}".rstrip()
    if _is_told(verb):
        base = base_of_past(verb)
        return f"{word} did you {held}{base} {tail}".rstrip() if is_base(base) else ""
    return f"{word} do you {held}{said}" if is_base(verb) else ""


def _of_yours(aim: Aim) -> str:
    """A question about something of theirs: from "how your grafts took"."""
    match = _OF_YOURS.fullmatch(aim.words)
    if not match:
        return ""
    verb, word = match["verb"].lower(), match["word"].lower()
    if verb in {"is", "are", "was", "were", "has", "have", "can", "will"}:
        return f"{word} {verb} {match['what'].strip()}{match['rest']}"
    if _is_told(verb) and is_base(base_of_past(verb)):
        return f"{word} did {match['what']}{base_of_past(verb)}{match['rest']}"
    return ""


def _is_told(verb: str) -> bool:
    """Whether a verb is told in the past."""
    return is_past(verb) and (not is_base(verb) or verb in _ONLY_PAST)
