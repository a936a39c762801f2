"""The words that good notes add of their own, counted in the training pairs.

    python -m training.note_words

Writes `training/note_words.txt`: a word a line, or a person and the word after it, each
in at least so many notes whose lines do not have it.
"""

from collections import Counter
from pathlib import Path

from assistant.reading import stems
from training.fidelity import people_pairs, words_of_note
from training.pairs import Pair, read_pairs
from training.prepare import training_files

LEAST = 2
"""Notes that a word must stand in."""
LEAST_PAIRS = 3


def added(pair: Pair) -> tuple[set[str], set[tuple[str, str]]]:
    """The words and pairs of a note that its lines do not have."""
    told = pair.told()
    said, known = words_of_note(pair.body()), words_of_note(told)
    carried = stems([told])
    words = {word for word in said if word not in known and not stems([word]) <= carried}
    return words, set(people_pairs(pair.body())) - set(people_pairs(told))


def main() -> None:
    """Count and write."""
    words, pairs = Counter[str](), Counter[tuple[str, str]]()
    for pair in read_pairs(*training_files()):
        found, people = added(pair)
        words.update(found)
        pairs.update(people)
    kept = sorted(word for word, count in words.items() if count >= LEAST)
    kept += sorted(" ".join(two) for two, count in pairs.items() if count >= LEAST_PAIRS)
    target = Path(__file__).with_name("note_words.txt")
    target.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} lines")


if __name__ == "__main__":
    main()
