"""Intervals and tests against published values, and against the truth they should hold."""

import math
import random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.intervals import bootstrap, of_median, share_interval, sign_test, wilson


@pytest.mark.parametrize(
    ("passed", "of", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, the method without correction.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        # Where all pass it ends at the number n over n plus z squared.
        (30, 30, 0.8865, 1.0),
    ],
)
def test_wilson_gives_the_published_values(passed: int, of: int, low: float, high: float) -> None:
    found = wilson(passed, of)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_holds_the_share_itself(counts: tuple[int, int]) -> None:
    passed, of = counts
    found = wilson(passed, of)
    assert 0 <= found.low <= passed / of <= found.high <= 1
    assert found.low < found.high


@pytest.mark.parametrize(
    ("better", "worse", "p"),
    [
        (9, 1, 22 / 1024),
        (1, 9, 22 / 1024),
        (5, 5, 1.0),
        (0, 0, 1.0),
        (6, 0, 2 / 64),
        (12, 3, 2 * (1 + 15 + 105 + 455) / 32768),
    ],
)
def test_the_sign_test_is_exact(better: int, worse: int, p: float) -> None:
    assert sign_test(better, worse) == pytest.approx(p)


def test_the_sign_test_stays_close_to_itself_where_it_takes_the_short_way() -> None:
    assert sign_test(540, 460) == pytest.approx(sign_test(541, 460), rel=0.1)


def test_the_bootstrap_holds_the_mean_about_as_often_as_it_says() -> None:
    draw, held = random.Random(4), 0
    for _ in range(100):
        sample = [[draw.gauss(5, 2)] for _ in range(40)]
        found = bootstrap(sample)
        held += found.low <= 5 <= found.high
    assert 88 <= held <= 100


def test_repeats_of_a_case_do_not_pass_for_cases() -> None:
    draw = random.Random(2)
    means = [draw.gauss(0, 1) for _ in range(30)]
    once = bootstrap([[mean] for mean in means])
    often = bootstrap([[mean] * 20 for mean in means])
    assert (often.low, often.high) == pytest.approx((once.low, once.high))
    naive = bootstrap([[mean] for mean in means for _ in range(20)])
    assert naive.high - naive.low < (often.high - often.low) / 3


def test_where_all_are_alike_drawing_claims_nothing() -> None:
    assert bootstrap([[0.0]] * 30).low == -math.inf
    assert share_interval([[1.0, 1.0]] * 30) == wilson(30, 30)


def test_a_share_with_repeats_counts_cases() -> None:
    clusters = [[1.0, 0.0], [1.0, 1.0], [1.0, 1.0], [0.0, 0.0]] * 5
    found = share_interval(clusters)
    apart = wilson(25, 40)
    assert found.high - found.low > apart.high - apart.low
    assert found.low < fmean(fmean(cluster) for cluster in clusters) < found.high


def test_the_median_has_the_interval_of_the_table() -> None:
    # Conover 1999, table A3: n = 12, the 3rd and the 10th value
    assert (of_median(range(1, 13)).low, of_median(range(1, 13)).high) == (3, 10)
    assert of_median([1, 2, 3]).high == math.inf


def test_many_cases_take_no_longer_than_they_should() -> None:
    draw = random.Random(1)
    values = [[draw.gauss(1, 1)] for _ in range(20_000)]
    found = bootstrap(values)
    assert found.low < fmean(value for (value,) in values) < found.high
    assert found.high - found.low == pytest.approx(2 * 1.96 / math.sqrt(20_000), rel=0.05)
