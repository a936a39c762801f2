"""Pairs of other kinds than requests, composed by rules, for coverage.

    python -m training.compose_others

Writes `data/composed_others.jsonl`; the same seed gives the same file. The note is made of the
guided writer's own sentences, drawn at random: it teaches the model what belongs in each kind and
to copy rare names, while style comes from the pairs that were written one by one.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.kinds import list_kinds
from assistant.types import Brief
from assistant.writers.plan import Plan, compose
from training.banks import EVENTS, TOPICS, TOWNS
from training.compose import Scene
from training.pairs import DATA, Pair
from training.wordings import person, tie_of

EACH = 28
"""Pairs of each text of each kind."""
_SEED = 20261129
_TRIES = 8
_PRONOUNS = ("she her her", "he his him", "they their them")


def _bank() -> dict[str, tuple[str, ...]]:
    """What may be typed into each field."""
    found: dict[str, tuple[str, ...]] = {}
    field = ""
    for line in Path(__file__).with_name("others.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            field = line.strip("[]")
        elif line and not line.startswith("#"):
            found[field] = (*found.get(field, ()), line)
    return found


def typed(kind: str, draw: random.Random, bank: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """A brief of a kind as somebody types it."""
    topic, town = draw.choice(TOPICS), draw.choice(TOWNS)
    one, own, him = draw.choice(_PRONOUNS).split()
    scene = Scene(
        draw, topic, town, f"{draw.choice(TOWNS).split()[0]} {topic.place}",
        draw.choice(EVENTS).format(town=town), (one, own, him),
    )  # fmt: skip
    sender, recipient, third = person(scene), person(scene), person(scene)
    relationship = draw.choice(("industry", "industry", "acquaintance", "friend_family"))
    made: dict[str, Any] = {
        "kind": kind,
        "platform": draw.choice(("linkedin", "linkedin", "facebook", "instagram", "x")),
        "relationship": relationship,
        "tone": draw.choices(("warm", "neutral", "formal", "playful"), (6, 2, 1, 1))[0],
        "sender": {"name": sender.name, "role": draw.choice(topic.roles)},
        "recipient": {"name": recipient.name},
    }
    if draw.random() < 0.7:
        made["tie"] = tie_of(scene, relationship)[0]
    if draw.random() < 0.6:
        made["recipient"]["facts"] = [scene.theirs(draw.choice(topic.deeds))]
    made["intent"] = scene.theirs(draw.choice(topic.aims))
    if kind == "comment":
        made["intent"] = draw.choice(bank["thought"])
    if kind in ("introduction", "ask_for_introduction"):
        made["third"] = {"name": third.name, "facts": [scene.theirs(draw.choice(topic.deeds))]}
        made["recipient"]["facts"] = [scene.theirs(draw.choice(topic.deeds))]
    if kind == "share":
        made["thing"] = {"title": draw.choice(bank["thing"])}
        made["intent"] = scene.theirs(f"[they] {draw.choice(topic.deeds)}")
    if kind in ("decline", "who_are_you", "defer") and draw.random() < 0.6:
        made["note"] = draw.choice(bank["note"])
    for field in ("reason", "until", "news", "offer", "post"):
        made[field] = draw.choice(bank[field])
    return made


def said(plan: Plan, draw: random.Random) -> str:
    """A text of a plan, each part drawn at random."""
    chosen = tuple(draw.choice(slot.choices) for slot in plan.slots)
    return compose(plan, chosen, fits=lambda _: True)


def pairs() -> Iterator[dict[str, Any]]:
    """The rows, kind by kind."""
    draw, bank, number = random.Random(_SEED), _bank(), 0
    for kind in list_kinds():
        if not kind.frames and not kind.parts:
            continue
        for part in [one.name for one in kind.parts] or [""]:
            seen = set[str]()
            for _ in range(_TRIES * EACH):
                if len(seen) == EACH:
                    break
                brief = typed(kind.code, draw, bank)
                pair = Pair("", "composed", Brief.model_validate(brief), "", part)
                text = said(pair.plan, draw)
                pair = Pair("", "composed", pair.brief, text, part)
                if text in seen or pair.faults():
                    continue
                seen.add(text)
                number += 1
                row = {"id": f"o{number:04}", "how": "composed", "brief": brief, "message": text}
                yield row | ({"part": part} if part else {})
            print(f"{kind.code} {part}: {len(seen)}", flush=True)


def main() -> None:
    """Write the file."""
    with (DATA / "composed_others.jsonl").open("w", encoding="utf-8") as out:
        for row in pairs():
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
