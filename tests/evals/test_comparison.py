"""Comparing runs: paired by case, sure only where it may be, and never across datasets unasked."""

from pathlib import Path

import pytest

from evals import CaseError, Output, Row, compare
from evals.comparison import Verdict, changes
from tests.evals.making import case, finding, made_run, spent, text

GOOD, DARK = text(), text("Hi Tom.", dark=("S4",))


def outputs(number: int, dark: int) -> dict[str, Output]:
    """So many texts, the last of them with a dark step."""
    return {f"c{i:02}": DARK if i >= number - dark else GOOD for i in range(number)}


def row(comparison: object, code: str) -> Row:
    """The row of one score."""
    (found,) = (each for each in comparison.rows if each.scorer.code == code)
    return found


@pytest.mark.parametrize(
    ("before", "after", "verdict", "worse"),
    [
        (0, 8, Verdict.WORSE, 8),
        (8, 0, Verdict.BETTER, 0),
        (0, 1, Verdict.UNCLEAR, 1),
        (3, 3, Verdict.SAME, 0),
    ],
)
def test_what_moved_is_named_with_how_sure_that_is(
    tmp_path: Path, before: int, after: int, verdict: Verdict, worse: int
) -> None:
    old = made_run(tmp_path, outputs(20, before), name="old")
    new = made_run(tmp_path, outputs(20, after), name="new")
    found = row(compare(old, new), "every_light")
    assert (found.verdict, len(found.worse)) == (verdict, worse)
    assert found.cases == 20
    assert found.same + len(found.better) + len(found.worse) == 20
    assert found.after - found.before == pytest.approx((before - after) / 20)


def test_one_broken_promise_is_worse_however_many_cases_there_are(tmp_path: Path) -> None:
    old = made_run(tmp_path, outputs(20, 0), name="old")
    new = made_run(tmp_path, outputs(20, 0) | {"c03": text(unlinked=("Oslo",))}, name="new")
    comparison = compare(old, new)
    assert [each.scorer.code for each in comparison.worse] == ["no_unlinked_claim"]
    assert [pair.case for pair in comparison.pairs] == ["c03"]
    assert comparison.pairs[0].worse == ("no unlinked claim",)


def test_where_less_is_better_less_is_better(tmp_path: Path) -> None:
    slow, quick = text(usage=spent(seconds=2.0)), text(usage=spent(seconds=1.0))
    old = made_run(tmp_path, {f"c{i}": slow for i in range(9)}, name="old")
    new = made_run(tmp_path, {f"c{i}": quick for i in range(9)}, name="new")
    found = row(compare(old, new), "latency")
    assert found.verdict is Verdict.BETTER
    assert found.p == pytest.approx(2 / 2**9)


def test_texts_stand_side_by_side_those_that_lost_most_first(tmp_path: Path) -> None:
    old = made_run(tmp_path, {"a": GOOD, "b": GOOD, "c": DARK, "d": GOOD}, name="old")
    bad = text("No.", dark=("S1",), findings=(finding(),), unlinked=("x",))
    new = made_run(tmp_path, {"a": GOOD, "b": bad, "c": GOOD, "d": text("Hey.")}, name="new")
    pairs = compare(old, new).pairs
    assert [pair.case for pair in pairs] == ["b", "d", "c"]
    assert (pairs[0].before, pairs[0].after) == (GOOD.text, "No.")
    assert pairs[2].better == ("every light lit", "specific to the reader")


def test_other_datasets_are_refused_unless_that_is_meant(tmp_path: Path) -> None:
    old = made_run(tmp_path, {"a": GOOD, "b": GOOD}, name="old")
    new = made_run(tmp_path, {"a": GOOD, "b": DARK}, name="new", b=case("b", must_not=("x",)))
    with pytest.raises(CaseError, match="different datasets"):
        compare(old, new)
    told = compare(old, new, any_dataset=True)
    assert row(told, "every_light").cases == 2
    other = made_run(tmp_path, {"a": GOOD, "c": GOOD}, name="other")
    assert compare(old, other, any_dataset=True).unpaired == 2


def test_what_differs_between_the_set_ups_is_named(tmp_path: Path) -> None:
    old = made_run(tmp_path, {"a": GOOD}, name="old").header
    new = old.model_copy(
        update={
            "described": {**old.described, "seed": "3"},
            "prompts": {**old.prompts, "research": "9 (abcdef)"},
            "rules": tuple(code for code in old.rules if code != "PIT001"),
            "code": "f00",
        }
    )
    named = changes(old, new)
    assert "seed: 0 -> 3" in named
    assert "rule PIT001 is gone" in named
    assert f"prompt research: version {old.prompts['research']} -> 9 (abcdef)" in named
    assert f"code: {old.code} -> f00" in named
    assert changes(old, old) == ()
