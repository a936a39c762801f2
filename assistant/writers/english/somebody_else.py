"""Clauses about a person who is not spoken to: "Tom runs the forge", "Mara is a joiner".

In an introduction each of two people is told of the other, so what was typed of one of them stays
in the third person and gets the name for a subject. What no shape fits gives nothing.
"""

import re

from assistant.writers.english.phrase import has_finite_verb, with_article, words_of
from assistant.writers.english.somebody import as_held, is_somebody
from assistant.writers.english.verbs import (
    base_form,
    is_base,
    is_gerund,
    is_participle,
    is_past,
    is_third_person,
    third_person,
)
from assistant.writers.english.voice import Voice

_SUBJECT = re.compile(r"(?:she|he|they)\b(?P<verb>['’](?:s|re|ve|d))?\s+", re.IGNORECASE)
_SHORT = {"'s": "is", "'re": "is", "'ve": "has", "'d": "would"}
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't",
             "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't"}  # fmt: skip
_STATES = frozenset(
    "new keen curious good great off about back in on at between into "
    "happy open free mad crazy".split()
)
# After "retired" and "trained" these show a state: "trained in kendo", not "trained 200 nurses".
_OF_STATE = {
    "trained": frozenset("in as to for and".split()),
    "retired": frozenset("and but from now".split()),
    "interested": frozenset("in".split()),
    "based": frozenset("in at near on out between".split()),
}
_OBJECT = frozenset("a an the two three four five six ten many some his her their over all".split())
_ADVERBS = frozenset("also just now still recently always often never already only".split())
_BE = frozenset("is was has had can will would could does did isn't wasn't hasn't can't".split())
_THEIRS = re.compile(r"(?:her|his|their)\s+(?=\w)", re.IGNORECASE)
_OWNER = re.compile(r"(?:the )?(?P<what>(?:co-?)?(?:owner|founder)) (?:at|of) ", re.IGNORECASE)
_OWN = re.compile(r"(?:my|our)\b", re.IGNORECASE)


def clause_about(text: str, name: str, voice: Voice) -> str:
    """Say what somebody typed about a person, to somebody else.

    Args:
        text: What was typed: "runs the forge", "she's looking for a welder", "joiner at Keel Lane".
        name: What the person is called: it becomes the subject.
        voice: Whose tidying applies; nobody's person is turned.

    Returns:
        A clause without a full stop, as it stands inside a sentence; empty when no whole and true
        clause can be made of it.
    """
    said = voice.tidy(text).strip(" .,;:!?–—-")
    words = words_of(said)
    if not words:
        return ""
    noun, _, deed = said.partition(", ")
    if is_third_person(words_of(deed)[0] if words_of(deed) else "") and (
        being := clause_about(noun, name, voice)
    ):
        return f"{being} and {deed.removeprefix('and ')}"
    if match := _SUBJECT.match(said):
        rest = said[match.end() :]
        verb = _verb(match["verb"].replace("’", "'"), rest) if match["verb"] else ""
        return f"{name} {verb} {rest}" if verb else _with_subject(rest, name, plural=True)
    if match := re.match(rf"{re.escape(name)}(?P<owner>['’]s)?\s+", said, re.IGNORECASE):
        rest = said[match.end() :]
        if match["owner"]:
            return _owned(rest, name)
        return f"{name} {rest}" if has_finite_verb(said) else ""
    if match := _THEIRS.match(said):
        return _owned(said[match.end() :], name)
    return _with_subject(said, name, plural=False)


def _verb(short: str, rest: str) -> str:
    """The verb behind a short one: "'s built an alarm" has, "'s based in Lund" is."""
    first, second = [*words_of(rest), "", ""][:2]
    done = (
        is_participle(first) and first not in _OF_STATE and (first == "been" or second in _OBJECT)
    )
    return "has" if short == "'s" and done else _SHORT[short]


def _owned(rest: str, name: str) -> str:
    """A clause about something of theirs, "Mara's choir needs a hall", or "Mara is looking"."""
    if is_gerund(words_of(rest)[0]):
        return f"{name} is {rest}"
    return f"{name}'s {rest}" if has_finite_verb(rest) else ""


def _with_subject(said: str, name: str, *, plural: bool) -> str:
    """The clause with a name in front of its verb, or of a verb and what the person is."""
    first, _, rest = said.partition(" ")
    lower = first.casefold()
    if lower in _ADVERBS and rest:
        inside = _with_subject(rest, name, plural=plural)
        head, verb, tail = [*inside.split(" ", 2), "", ""][:3]
        if not inside:
            return ""
        return (
            f"{head} {verb} {lower} {tail}"
            if verb in {"is", "was"}
            else (f"{head} {lower} {verb} {tail}".rstrip())
        )
    if lower in _SINGULAR:
        return f"{name} {_SINGULAR[lower]} {rest}"
    if lower in _BE or is_third_person(lower):
        return f"{name} {lower} {rest}".rstrip()
    if is_gerund(lower) and rest:
        return f"{name} is {lower} {rest}"
    if (lower in _STATES and rest) or _is_state(lower, rest):
        return f"{name} is {lower} {rest}"
    if lower == "retired" and is_somebody(said):
        return f"{name} is {with_article(said[:1].lower() + said[1:])}"
    if is_past(lower) and not is_base(lower) and rest:
        return f"{name} {lower} {rest}"
    return _being(said, name) or _base(lower, rest, name, plural=plural)


def _is_state(participle: str, rest: str) -> bool:
    """Whether a participle tells what somebody is, not what they did."""
    return bool(rest) and words_of(rest)[0] in _OF_STATE.get(participle, ())


def _being(said: str, name: str) -> str:
    """What the person is, or whose: "Mara is a joiner at Keel Lane", "Mara is my neighbor"."""
    if has_finite_verb(said):
        return ""
    if _OWN.match(said):
        return f"{name} is {said[:1].lower()}{said[1:]}"
    head = re.split(r"\s(?:at|for|in|with|from)\s", re.sub(r"^an?\s", "", said), maxsplit=1)[0]
    if match := _OWNER.match(said):
        return f"{name} is the {match['what'].lower()} of {said[match.end() :]}"
    if as_held(said) == said and is_somebody(head):
        return f"{name} is {said[:1].lower()}{said[1:]}"
    if is_somebody(head):
        noun = said if said[1:2].isupper() else said[:1].lower() + said[1:]
        return f"{name} is {with_article(noun)}"
    return ""


def _base(verb: str, rest: str, name: str, *, plural: bool) -> str:
    """A bare verb after "they", or one typed without its ending: "run the forge"."""
    if is_base(verb) and (rest or plural):
        return f"{name} {third_person(base_form(verb) if plural else verb)} {rest}".rstrip()
    return ""
