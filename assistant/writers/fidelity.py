"""What a small model adds to what it was told, and whose things it mixes up.

The truth gate sees names, numbers and claims of a shared past. A model of 135 million parameters
errs below that: it writes "your first shop" for "my first shop", "we use" for "you use", or puts
in a word that nobody said. So each word of its note, and each word after "I", "you", "my" or
"your", must stand in the lines it was given, or among the words that good notes add of their own.
Those were counted in the pairs it was trained on.
"""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

from assistant.claims.words import base_forms
from assistant.reading import stem, stems
from assistant.text import split_sentences
from assistant.writers.courtesy import without_courtesies
from assistant.writers.english.phrase import has_finite_verb

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE_END = re.compile(r"[.,;:!?\n]")
_SELF = frozenset("i i'm i've i'd i'll me my mine".split())
_OTHER = frozenset("you you're you've you'd you'll your yours".split())
_BOTH = frozenset("we we're we've we'd our ours us".split())
_PEOPLE = _SELF | _OTHER | _BOTH
_OWNERS = frozenset("my mine your yours our ours me us".split())
"""Of these, what follows is theirs, or is no deed."""
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_JOINT = re.compile(
    r"[.,;:!?\n]|\b(?:and|so|but|since|as|because|while|who|whose|which|if|whether|when|where|"
    r"how|what|why|that|now|or|after|before)\b",
    re.IGNORECASE,
)
"""Where what comes after may be from another line than what went before."""
_BACKWARDS = re.compile(
    r"\b(?:ask|know|hear|learn|wonder|curious|see|out|understand)(?: you)?,? "
    r"(?:(?:how|what|which|where|when|why|who)(?: (?!(?:you|i|we|they)\b)[a-z]+){0,3}? )?"
    r"(?:do|does|did) (?:you|they|he|she|it|the)\b",
    re.IGNORECASE,
)
_BENT = re.compile(r"\b(?:love|like|glad|want|wanted|hope|hoping) to (?:do|have|be)\b")
_OPEN_A_THING = frozenset("your my our the a an what".split())
_WHETHER = frozenset({"if", "whether", "is", "are", "do", "does", "can", "could", "may"})
_ASKING = {
    **{word: frozenset({word}) for word in "how which where when why who".split()},
    "what": frozenset({"what", "what's", "which"}),
    "if": _WHETHER,
    "whether": _WHETHER,
}
_SMALL = frozenset(
    "a am an and are at be can could for have in of on the to will with would".split()
)
"""Words that say nothing of the person they follow: "I'm a nurse", "wishing you a good week"."""
_LONG = 5
"""Words in a row that no note says twice."""


@cache
def note_words(*, request: bool) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """The words, and the pairs of a person and a word, that notes may add of their own.

    Args:
        request: Whether those of a request only; other kinds may add these and more.
    """
    names = ["note_words.txt"] if request else ["note_words.txt", "other_words.txt"]
    texts = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in names]
    split = [tuple(line.split()) for text in texts for line in text.splitlines() if line]
    return (
        frozenset(parts[0] for parts in split if len(parts) == 1),
        frozenset((parts[0], parts[1]) for parts in split if len(parts) == 2),
    )


def words_of_note(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return [word.replace("’", "'").lower() for word in _WORD.findall(text)]


def people_pairs(text: str) -> list[tuple[str, str]]:
    """Each word that names one of the two or both, with the stem of the word after it.

    Both in one clause; "you've got" and "you got" are the same.
    """
    found = []
    for clause in _CLAUSE_END.split(text):
        words = [word.removesuffix("'ve") for word in words_of_note(clause)]
        found += [(one, stem(other)) for one, other in pairwise(words) if one in _PEOPLE]
    return found


def strays(body: str, told: str, *, request: bool = True) -> list[str]:
    """What a note says that it was not told.

    Args:
        body: The note after its greeting.
        told: Everything the model was told, as one text; the sender's name comes first.
        request: Whether the note asks to connect; others may add more words of their own.

    Returns:
        The words and pairs that nothing carries, scraps of sentences, and runs of words said
        twice; empty is good.
    """
    own, own_pairs = note_words(request=request)
    body = without_courtesies(body)
    said, known = words_of_note(body), words_of_note(told)
    known_stems = stems([told]) | {base_of(word) for word in known}
    known_pairs = set(people_pairs(told))
    if "did" in known:  # "how did you get" is told as "how you got"
        known_pairs |= {(one, stem(past)) for one, word in known_pairs for past in _past(word)}
    name = told.partition("\n")[0].partition(";")[0]
    signed = {("i'm", part) for part in stems([name])}
    lost = [
        word
        for word in dict.fromkeys(said)
        if word not in own and word not in known and not is_carried(word, known_stems)
    ]
    lost += [
        " ".join(pair)
        for pair in dict.fromkeys(people_pairs(body))
        if pair not in known_pairs | signed
        and (pair not in own_pairs or _swapped(pair, known_pairs))
    ]
    sentences = (body[start:end] for start, end in split_sentences(body))
    lost += [one for one in sentences if _is_scrap(one)]
    lost += [*_given_to_another(body, told), *_jumps(body, told, own), *_asked_backwards(body)]
    runs = [tuple(said[at : at + _LONG]) for at in range(len(said) - _LONG + 1)]
    return lost + [" ".join(run) for run in dict.fromkeys(runs) if runs.count(run) > 1]


def lost_question(body: str, why: str) -> list[str]:
    """The question word of a reason that its note leaves out: it then asks something else.

    "how did you convince the doctors?" must not become "I'd love to convince the doctors", nor
    "do your ears ring?" become "I'd love to do your ears ring".
    """
    asked = [word for word in words_of_note(why) if word in _ASKING]
    said = set(words_of_note(body))
    lost = [word for word in asked[:1] if not said & _ASKING.get(word, frozenset())]
    return lost + (_BENT.findall(body) if why.endswith("?") else [])


def base_of(word: str) -> str:
    """A word without its ending; an irregular one by its base: "got" is "get"."""
    return stem(base_forms("irregular").get(word, word))


def lost_reason(body: str, why: str) -> list[str]:
    """The telling words of a reason of which a note leaves out more than half."""
    telling = {base_of(word) for word in words_of_note(why) if stems([word])}
    said = {base_of(word) for word in words_of_note(body)}
    missing = sorted(telling - said)
    return missing if 2 * len(missing) > len(telling) else []


def _past(stemmed: str) -> list[str]:
    """The irregular forms of a word: "got" of "get"."""
    return [form for form, base in base_forms("irregular").items() if stem(base) == stemmed]


def _given_to_another(body: str, told: str) -> list[str]:
    """Deeds after "and" that so go to the wrong one: "I met you and repaired the path"."""
    owners = _deeds(told)
    return [
        f"{' '.join(sorted(group)[:1])} and {word}"
        for group, word in sorted(_deeds(body, joined=True), key=str)
        if (group, word) not in owners and any(word == other for _, other in owners)
    ]


def _deeds(text: str, *, joined: bool = False) -> set[tuple[frozenset[str], str]]:
    """Who does what: the word after a person, and after an "and" that goes on with them.

    Args:
        text: Lines or a note.
        joined: Only those after an "and".
    """
    found = set()
    for clause in _SENTENCE_END.split(text):
        who: frozenset[str] | None = None
        for one, other in pairwise(words_of_note(clause)):
            if one in _PEOPLE and one not in _OWNERS:
                who = _group(one)
            if other in _PEOPLE or who is None:
                continue
            if one == "and" or (one in _PEOPLE and one not in _OWNERS and not joined):
                found.add((who, stem(other)))
    return found


def _jumps(body: str, told: str, own: frozenset[str]) -> list[str]:
    """Telling words that stand next to each other in a clause, and in no line in that order."""
    lines = [[base_of(word) for word in words_of_note(line)] for line in told.split("\n")]
    found = []
    for clause in _JOINT.split(body):
        telling = [word for word in words_of_note(clause) if word not in own and stems([word])]
        bases = [base_of(word) for word in telling]
        kept = [(w, b) for w, b in zip(telling, bases, strict=True) if any(b in li for li in lines)]
        for (word, one), (next_word, other) in pairwise(kept):
            if one != other and not any(_in_order(one, other, line) for line in lines):
                found.append(f"{word} ... {next_word}")
    return found


def _asked_backwards(body: str) -> list[str]:
    """Questions that go on as if nobody had led into them: "I wonder how do you glaze"."""
    return [match[0] for match in _BACKWARDS.finditer(body)]


def _in_order(one: str, other: str, line: list[str]) -> bool:
    """Whether a word comes before another in a line."""
    return one in line and other in line[line.index(one) + 1 :]


def _group(person: str) -> frozenset[str]:
    """Everything that the same one, or both, are called."""
    return next(group for group in (_SELF, _OTHER, _BOTH) if person in group)


def is_carried(word: str, known: frozenset[str]) -> bool:
    """Whether another form of a word was told."""
    meant = stems([word])
    return bool(meant and meant <= known) or base_of(word) in known


def _is_scrap(sentence: str) -> bool:
    """Whether a sentence only names a thing: "Your talk in Austin."."""
    first = words_of_note(sentence)[:1]
    return bool(first) and first[0] in _OPEN_A_THING and not has_finite_verb(sentence)


def _swapped(pair: tuple[str, str], known: set[tuple[str, str]]) -> bool:
    """Whether what is said of one person was told of another."""
    person, word = pair
    if word in _SMALL:
        return False
    others = _PEOPLE - _group(person)
    return any((other, word) in known for other in others)
