"""The words that good notes add of their own, counted in the training pairs.

    python -m training.note_words

Writes `note_words.txt` beside the joined writer, for requests, and `other_words.txt`, what other
kinds add besides: a word a line, or a person and the word after it, each in at least so many notes
whose lines do not have it. Words that carry facts of a trade are left out by hand.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from assistant.reading import stems
from assistant.writers import fidelity
from assistant.writers.courtesy import without_courtesies
from assistant.writers.fidelity import base_of, is_carried, people_pairs, words_of_note
from training.pairs import Pair, read_pairs
from training.prepare import training_files

LEAST, LEAST_OTHER = 3, 2
"""Notes that a word or a pair must stand in: for requests, and for the other, rarer kinds."""
_FACTS = frozenset(
    "carrot class course door drawing dry family first flock found hats house hunting kitchen last "
    "mine new pair pictures posted rain ride roads seas season spring summer sun table term three "
    "two water whole winds winter work year".split()
)
"""Words that happen to be in several requests, and say something of the matter all the same."""
_TURNING = frozenset(
    "again against before every he her hers him his never nobody none once she their they "
    "until without yes".split()
)
"""Small words that turn about what they stand with, so that each must have been told."""
_TURNING_A_REQUEST = frozenset("after but away no not off out".split())
_DEEDS = frozenset({("you", "do"), ("you", "use"), ("you", "write"), ("you", "wrot")})
"""What they do must have been told."""
_FOLDER = Path(fidelity.__file__).parent


def added(pair: Pair) -> tuple[set[str], set[tuple[str, str]]]:
    """The words and pairs of a note that its lines do not have."""
    told, body = pair.told(), without_courtesies(pair.body())
    said, known = words_of_note(body), words_of_note(told)
    carried = stems([told]) | {base_of(word) for word in known}
    words = {word for word in said if word not in known and not is_carried(word, carried)}
    words -= _TURNING
    if pair.brief.kind == "request":
        words -= _FACTS | _TURNING_A_REQUEST
    return words, set(people_pairs(body)) - set(people_pairs(told)) - _DEEDS


def counted(pairs: Iterable[Pair], least: int) -> set[str]:
    """What stands in enough of them."""
    words, people = Counter[str](), Counter[tuple[str, str]]()
    for pair in pairs:
        found, said = added(pair)
        words.update(found)
        people.update(said)
    kept = {word for word, count in words.items() if count >= least}
    return kept | {" ".join(two) for two, count in people.items() if count >= least}


def main() -> None:
    """Count and write."""
    every = list(read_pairs(*training_files()))
    own = counted((pair for pair in every if pair.brief.kind == "request"), LEAST)
    more = counted((pair for pair in every if pair.brief.kind != "request"), LEAST_OTHER) - own
    for name, words in (("note_words.txt", own), ("other_words.txt", more)):
        ordered = sorted(words, key=lambda line: (" " in line, line))
        (_FOLDER / name).write_text("\n".join(ordered) + "\n", encoding="utf-8")
        print(f"{name}: {len(words)} lines")


if __name__ == "__main__":
    main()
