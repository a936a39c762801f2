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

from assistant.reading import stem, stems
from assistant.text import split_sentences
from assistant.writers.english.phrase import has_finite_verb

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE_END = re.compile(r"[.,;:!?\n]")
_SELF = frozenset("i i'm i've i'd i'll me my mine".split())
_OTHER = frozenset("you you're you've you'd you'll your yours".split())
_BOTH = frozenset("we we're we've we'd our ours us".split())
_PEOPLE = _SELF | _OTHER | _BOTH
_OPEN_A_THING = frozenset("your my our the a an what".split())
_WHETHER = frozenset({"if", "whether", "is", "are", "do", "does", "can", "could", "may"})
_ASKING = {
    **{word: frozenset({word}) for word in "how which where when why who".split()},
    "what": frozenset({"what", "what's", "which"}),
    "if": _WHETHER,
    "whether": _WHETHER,
}
_LONG = 5
"""Words in a row that no note says twice."""


@cache
def note_words() -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """The words, and the pairs of a person and a word, that notes may add of their own."""
    lines = Path(__file__).with_name("note_words.txt").read_text(encoding="utf-8").split("\n")
    split = [tuple(line.split()) for line in lines if line]
    return (
        frozenset(parts[0] for parts in split if len(parts) == 1),
        frozenset((parts[0], parts[1]) for parts in split if len(parts) == 2),
    )


def words_of_note(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return [word.replace("’", "'").lower() for word in _WORD.findall(text)]


def people_pairs(text: str) -> list[tuple[str, str]]:
    """Each word that names one of the two or both, with the word after it in its clause."""
    found = []
    for clause in _CLAUSE_END.split(text):
        words = words_of_note(clause)
        found += [(one, stem(other)) for one, other in pairwise(words) if one in _PEOPLE]
    return found


def strays(body: str, told: str) -> list[str]:
    """What a note says that it was not told.

    Args:
        body: The note after its greeting.
        told: Everything the model was told, as one text.

    Returns:
        The words and pairs that nothing carries, scraps of sentences, and runs of words said
        twice; empty is good.
    """
    own, own_pairs = note_words()
    said, known = words_of_note(body), words_of_note(told)
    known_stems, known_pairs = stems([told]), set(people_pairs(told))
    lost = [
        word
        for word in dict.fromkeys(said)
        if word not in own and word not in known and not _carried(word, known_stems)
    ]
    lost += [
        " ".join(pair)
        for pair in dict.fromkeys(people_pairs(body))
        if pair not in known_pairs and (pair not in own_pairs or _swapped(pair, known_pairs))
    ]
    sentences = (body[start:end] for start, end in split_sentences(body))
    lost += [one for one in sentences if _is_scrap(one)]
    runs = [tuple(said[at : at + _LONG]) for at in range(len(said) - _LONG + 1)]
    return lost + [" ".join(run) for run in dict.fromkeys(runs) if runs.count(run) > 1]


def lost_question(body: str, why: str) -> list[str]:
    """The question word of a reason that its note leaves out: it then asks something else.

    "how did you convince the doctors?" must not become "I'd love to convince the doctors".
    """
    asked = [word for word in words_of_note(why) if word in _ASKING]
    said = set(words_of_note(body))
    return [word for word in asked[:1] if not said & _ASKING.get(word, frozenset())]


def _carried(word: str, known: frozenset[str]) -> bool:
    """Whether another form of a word was told, or it carries no meaning of its own."""
    return stems([word]) <= known


def _is_scrap(sentence: str) -> bool:
    """Whether a sentence only names a thing: "Your talk in Austin."."""
    first = words_of_note(sentence)[:1]
    return bool(first) and first[0] in _OPEN_A_THING and not has_finite_verb(sentence)


def _swapped(pair: tuple[str, str], known: set[tuple[str, str]]) -> bool:
    """Whether what is said of one person was told of another."""
    person, word = pair
    others = _PEOPLE - next(group for group in (_SELF, _OTHER, _BOTH) if person in group)
    return any((other, word) in known for other in others)
