"""The pairs the adapter is trained on: each passes the product's own review; the rest is held out."""

from collections import Counter

import pytest

from assistant.kinds import list_kinds
from training.pairs import DATA, Pair, read_pairs
from training.prepare import HELD, HELD_KINDS, UNSEEN, too_alike, training_files


@pytest.fixture(scope="module")
def trained() -> list[Pair]:
    return list(read_pairs(*training_files()))


@pytest.fixture(scope="module")
def held() -> list[Pair]:
    return list(read_pairs(HELD, HELD_KINDS))


def test_each_pair_passes_the_truth_gate_and_the_checks(
    trained: list[Pair], held: list[Pair]
) -> None:
    faults = {pair.id: pair.faults() for pair in (*trained, *held)}
    assert {id_: said for id_, said in faults.items() if said} == {}


def test_there_are_as_many_as_the_card_says(trained: list[Pair], held: list[Pair]) -> None:
    card = (DATA / "CARD.md").read_text(encoding="utf-8")
    for file in (*training_files(), HELD, HELD_KINDS, UNSEEN):
        assert f"| `{file.name}` | {len(list(read_pairs(file)))} |" in card
    assert len(trained) + len(held) >= 1200
    assert sum(pair.how == "written" for pair in (*trained, *held)) >= 500
    assert len(held) >= 150


def test_nothing_held_out_looks_like_what_is_trained_on(
    trained: list[Pair], held: list[Pair]
) -> None:
    assert too_alike([*held, *read_pairs(UNSEEN)], trained) == []


def test_no_id_and_no_note_comes_twice(trained: list[Pair], held: list[Pair]) -> None:
    every = [*trained, *held]
    assert len({pair.id for pair in every}) == len(every)
    assert len({pair.message for pair in every}) == len(every)


def test_every_kind_is_among_them(trained: list[Pair], held: list[Pair]) -> None:
    kinds = {one.code for kind in list_kinds() for one in (kind.alone or (kind,))}
    for pairs in (trained, held):
        assert {pair.setup.kind.code for pair in pairs} == kinds


def test_the_briefs_are_mixed(trained: list[Pair], held: list[Pair]) -> None:
    for pairs in (trained, held):
        for look in ("platform", "relationship", "tone"):
            seen = Counter(getattr(pair.brief, look) for pair in pairs)
            assert len(seen) >= 4, (look, seen)
