"""Fitting: whatever is chosen afterwards is inside the limit, and nothing is cut in two."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from assistant.writers.english.shorter import shorter
from assistant.writers.slots import DROPPED, Slot, fit, without

SENTENCES = st.lists(
    st.sampled_from(["Hm.", "Thanks!", "A short one.", "x" * 60, "y" * 120]),
    min_size=1,
    unique=True,  # every combination is tried: five to the power of five are enough
)
NAMES = ("opening", "detail", "introduction", "reason", "closing")


@st.composite
def plans(draw: st.DrawFn) -> tuple[Slot, ...]:
    """Five parts, each with one to three tiers and a way to drop it."""
    return tuple(
        Slot(
            name,
            (
                *(tuple(tier) for tier in draw(st.lists(SENTENCES, min_size=1, max_size=3))),
                (DROPPED,),
            ),
        )
        for name in NAMES
    )


@given(plans(), st.integers(min_value=0, max_value=400))
def test_every_choice_fits(slots: tuple[Slot, ...], budget: int) -> None:
    for chosen in product(*(slot.choices for slot in fit(slots, budget, len))):
        assert sum(len(f" {said}") for said in chosen if said) <= budget


@given(plans(), st.integers(min_value=0, max_value=400))
def test_only_offered_sentences_are_left(slots: tuple[Slot, ...], budget: int) -> None:
    for before, after in zip(slots, fit(slots, budget, len), strict=True):
        assert set(after.choices) <= {said for tier in before.tiers for said in tier}


def test_the_second_detail_goes_first_and_the_reason_last() -> None:
    slots = tuple(Slot(name, ((f"{name} {'x' * 20}.",), (DROPPED,))) for name in NAMES)
    kept = fit(slots, 32, len)
    assert [slot.name for slot in kept if slot.choices != (DROPPED,)] == ["reason"]
    all_but_one = fit(slots, 130, len)
    assert [slot.name for slot in all_but_one if slot.choices == (DROPPED,)] == ["detail"]


def test_a_sentence_that_was_ruled_out_stays_out() -> None:
    slot = without(Slot("reason", (("A.", "B."), ("A.",), (DROPPED,))), "A.")
    assert slot.tiers == (("B.",), (DROPPED,))


def test_shorter_ends_at_a_joint() -> None:
    told = "We met at the fair in October where you ran the van and I sorted tins."
    assert shorter(told)[0] == "We met at the fair in October where you ran the van."
    assert all(told.startswith(cut.rstrip(".")) for cut in shorter(told))
    assert not any(
        cut.rstrip(".").split()[-1] in {"the", "and", "in", "where"} for cut in shorter(told)
    )
