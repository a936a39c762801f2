"""Pairs composed by rules, for coverage: rare names, a and an, tenses, person, every order.

    python -m training.compose [COUNT]

Writes `data/composed.jsonl`; the same seed gives the same file. What is composed teaches the model
to copy and to join; how a good note sounds it learns from the pairs written one by one. A pair
that the product's review objects to is not kept.
"""

import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.types import Brief
from training import wordings
from training.banks import EVENTS, TOPICS, TOWNS, Topic
from training.pairs import DATA, Pair

COUNT = 300
_SEED = 20261124
_PRONOUNS = ("she her her", "he his him", "they their them")


@dataclass(frozen=True)
class Scene:
    """Everything one pair is about."""

    draw: random.Random
    topic: Topic
    town: str
    org: str
    event: str
    pronouns: tuple[str, str, str]

    def theirs(self, text: str) -> str:
        """A wording about the recipient in the third person, as a brief has it."""
        return self._turned(text, self.pronouns, singular=self.pronouns[0] != "they")

    def yours(self, text: str) -> str:
        """The same, said to them."""
        return self._turned(text, ("you", "your", "you"), singular=False)

    def _turned(self, text: str, forms: tuple[str, str, str], *, singular: bool) -> str:
        text = text.replace("dry[ies]", "dries" if singular else "dry")
        text = text.replace("fl[ies]", "flies" if singular else "fly")
        text = re.sub(r"\[(e?s)\]", r"\1" if singular else "", text)
        for mark, form in zip(("[they]", "[their]", "[them]"), forms, strict=True):
            text = text.replace(mark, form)
        return text.format(
            topic=self.topic.name, town=self.town, org=self.org, event=self.event
        )  # fmt: skip


def compose(draw: random.Random) -> tuple[dict[str, object], str]:
    """One brief and its note."""
    topic, town = draw.choice(TOPICS), draw.choice(TOWNS)
    org = f"{draw.choice(TOWNS).split()[0]} {topic.place}"
    pronouns = draw.choice(_PRONOUNS).split()
    scene = Scene(
        draw, topic, town, org, draw.choice(EVENTS).format(town=town),
        (pronouns[0], pronouns[1], pronouns[2]),
    )  # fmt: skip
    person = wordings.person(scene)
    brief, pieces = wordings.brief(scene, person)
    return brief, wordings.note(scene, brief, pieces)


def pairs(count: int) -> Iterator[tuple[str, dict[str, object], str]]:
    """So many pairs without a fault and no note twice."""
    draw, seen, tried = random.Random(_SEED), set[str](), 0
    while len(seen) < count and tried < 6 * count:
        tried += 1
        brief, note = compose(draw)
        pair = Pair(f"c{len(seen) + 1:04}", "composed", Brief.model_validate(brief), note)
        hello = pair.hello
        pair = Pair(pair.id, pair.how, pair.brief, f"{hello} {note}")
        if note in seen or pair.faults():
            continue
        seen.add(note)
        yield pair.id, brief, pair.message
    print(f"{len(seen)} kept of {tried} composed")


def main() -> None:
    """Write the file."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with (DATA / "composed.jsonl").open("w", encoding="utf-8") as out:
        for id_, brief, message in pairs(count):
            row = {"id": id_, "how": "composed", "brief": brief, "message": message}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
