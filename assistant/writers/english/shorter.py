"""Shorter ways to say a sentence: whole parts fall away from its end, never half a word."""

import re

from assistant.writers.english.links import spans
from assistant.writers.english.phrase import words_of
from assistant.writers.english.verbs import is_base, is_past, is_third_person

# Where a sentence can end early and still be one.
_JOINTS = re.compile(
    r"\s*(?:[,;:(–—]|\s-+)\s*|\s+(?=(?:and|but|because|which|who|while|when|where|although"
    r"|though|so that|after"
    r"|before|since|until|with|about|during|last|yesterday|ago|by|from|through|for|at|in|on)\b)",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(r"\b(?:how|what|when|where|why|who|which|whether|if)\b", re.IGNORECASE)
_LEAST_WORDS = 3
_LEAST_LOST = 2
_DANGLING = re.compile(
    r"\s+(?:a|an|the|my|your|our|of|to|and|or|but|with|about|at|in|on|for|from|by|how|what|that|which"
    r"|who|as|is|are|was|were|very|so|also|both|some|any|really)$",
    re.IGNORECASE,
)


def _breaks_a_question(kept: str) -> bool:
    """Whether a cut leaves "how engineers" without its verb."""
    *_, last = _QUESTION_WORD.split(kept)
    words = words_of(last)
    verbs = (is_base(word) or is_past(word) or is_third_person(word) for word in words)
    return last != kept and not (any(verbs) or {"can", "could", "is", "are"} & set(words))


def shorter(sentence: str) -> tuple[str, ...]:
    """Cut parts off the end of a sentence, one joint at a time.

    Returns:
        Shorter sentences, longest first, each with the stop of the original; empty when the
        sentence has no joint to end at.
    """
    body, stop = sentence.rstrip(".!?"), sentence[len(sentence.rstrip(".!?")) :] or "."
    held = spans(body)
    joints = (match.start() for match in _JOINTS.finditer(body))
    cuts = [cut for cut in joints if not any(start < cut < end for start, end in held)]
    found: list[str] = []
    for cut in reversed(cuts):
        kept, lost = body[:cut], body[cut:]
        if len(lost.split()) < _LEAST_LOST:
            continue  # "I'd get on": the last word belongs to the verb
        while _DANGLING.search(kept):
            kept = _DANGLING.sub("", kept)
        tail = kept.rpartition(",")[2] if "," in kept else ""
        whole = not tail or len(tail.split()) >= _LEAST_WORDS
        if len(kept.split()) > _LEAST_WORDS and whole and not _breaks_a_question(kept):
            found.append(kept + stop)
    return tuple(dict.fromkeys(found))
