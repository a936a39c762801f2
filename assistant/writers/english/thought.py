"""The sender's own thought on a post, put in order: whole sentences, said to the author.

Nothing is added but what a hurried writer leaves out: capitals, "I", full stops.
"""

import re

from assistant.claims.words import word_list
from assistant.text import split_sentences
from assistant.writers.english.phrase import (
    has_finite_verb,
    inner,
    sentence,
    with_missing_articles,
    words_of,
)
from assistant.writers.english.verbs import is_base, is_past
from assistant.writers.english.voice import Voice

_LOWER_I = re.compile(r"\bi(?=['’ ]|$)")
_JOINT = re.compile(r"\s*(?:;|\s[-–—]+\s)\s*")
_TO_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_OF_THEM = re.compile(
    r"\b(?:she|he|her|his|him)\b|\btheir (?:post|photo|talk|idea|work)\b|\bthey (?:say|said)\b",
    re.IGNORECASE,
)
_APOSTROPHE = re.compile("['’]")
_YES = re.compile(
    r"^(yes|yep|yeah|no|same|true|agreed|exactly|oh|ah|well)\s*(?:,|;|[-–—]+)\s+", re.IGNORECASE
)
# A comma between two whole clauses, which a calm writer makes two sentences of.
_SPLICE = re.compile(
    r"(?P<before>[^.!?;,]{12,}),\s+(?P<after>(?P<subject>the|my|our|your|we|I|it|she|he|they|this|that"
    r"|it['’]s|I['’]m|I['’]ve|we['’]ve|we['’]re)\s[^.!?;,]+)(?=[.!?]|$)"
)
_HANGS = re.compile(
    r"(?:when|if|since|as|while|because|although|though|after|before|once|until|whenever|where"
    r"|unless|even|for|in|at|on|with|from|to|by|during|agree|I agree|I think|I hope)\b",
    re.IGNORECASE,
)
_MINE = frozenset(
    "agree disagree love like think wonder hope remember guess wish found saw".split()
)
# What happened to the sender has a thing for its subject: "took us longer", "made me laugh".
_BY_IT = re.compile(
    r"(?:took|takes|made|makes|gave|gives|cost|costs|saved|saves|helped|reminded|reminds|worked"
    r"|taught|got|brought|kept) (?:me|us|my|our|mine|ours|for us|for me|here|well|fine)\b",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:['’][A-Z]+)?(?: [A-Z]{2,}(?:['’][A-Z]+)?)+\b")
_SPEAKERS = frozenset("we i it she he they it's i'm i've we've we're".split())
_HELPERS = frozenset("did was were had could would should might".split())
_ASKING = re.compile(
    r"(?:(?:how|what|when|where|why|who|which)(?: \w+){0,2}? )?"
    r"(?:do|does|did|is|are|was|were|can|could|would|will|have|has) "
    r"(?:you|your|the|they|it|we|i|that|this|he|she|people|any\w*)\b",
    re.IGNORECASE,
)


def thoughts(text: str, voice: Voice) -> tuple[str, ...]:
    """Put a thought in order.

    Args:
        text: What the sender typed, one or more sentences.
        voice: Who speaks to whom.

    Returns:
        Its sentences in order, each with a capital and a stop; empty when there is no word.
    """
    # Who says "you" to the author means somebody else by "she", and by "them" things.
    plain = voice.tidy(text)
    of_them = _OF_THEM.search(plain) and not _TO_YOU.search(plain)
    said = voice.address(text) if of_them else plain
    said = _SHOUTED.sub(_calm, said)
    spoken = _YES.sub(r"\1, ", with_missing_articles(said).strip())
    spoken = _SPLICE.sub(_two, _JOINT.sub(". ", spoken))
    pieces = [spoken[start:end].strip(" ,") for start, end in split_sentences(spoken)]
    worded = [piece for piece in pieces if words_of(piece)]
    return tuple(_whole(piece, first=not at) for at, piece in enumerate(worded))


def after_name(said: str) -> str:
    """A sentence as it stands after a name: an ordinary first word loses its capital."""
    first, *rest = said.split(maxsplit=1)
    ordinary = (
        first != "I"
        and not first.startswith(("I'", "I’"))
        and _APOSTROPHE.split(first.casefold())[0] in word_list("ordinary")
    )
    return " ".join((first.lower(), *rest)) if ordinary else inner(said)


def _calm(match: re.Match[str]) -> str:
    """A run of shouted words as it is spoken: "ABOUT TIME"; one with a name in it stays."""
    words = match.group().lower()
    known = all(word in word_list("ordinary") for word in re.split("[ '’]", words) if word[1:])
    return words if known else match.group()


def _two(match: re.Match[str]) -> str:
    """Two clauses as two sentences, where both stand alone."""
    before, after = match["before"].strip(), match["after"]
    alone = has_finite_verb(before) or is_past(words_of(before)[0])
    whole = has_finite_verb(after) or match["subject"].casefold() in _SPEAKERS
    if _HANGS.match(before) or not (alone and whole):
        return match.group()
    return f"{match['before']}. {after[:1].upper()}{after[1:]}"


def _whole(piece: str, *, first: bool) -> str:
    """One sentence with its subject and its stop; only the first can be sure of its subject."""
    words = words_of(piece)
    piece = _LOWER_I.sub("I", piece)
    mine = words[0] in _MINE or (first and is_past(words[0]) and not is_base(words[0]))
    if not first or not _BY_IT.match(piece):
        alone = words[0] in {"agree", "disagree"}
        mine = mine and bool(words[1:] or alone)
    else:
        piece, mine = f"It {piece[:1].lower()}{piece[1:]}", False
    if mine and words[0] not in _HELPERS:
        piece = f"I {piece[:1].lower()}{piece[1:]}"
    asks = _ASKING.match(piece) and piece[-1] not in ".!"
    return sentence(piece, end="?" if asks else ".")
