"""The platforms: what each allows, how it counts, and that each says where that is from."""

from datetime import date
from pathlib import Path

import pytest

import assistant.platforms
from assistant.errors import UnknownNameError
from assistant.platforms import Platform, Unit, get_platform, list_platforms, measure, measure_post
from assistant.types import Account

EACH = pytest.mark.parametrize("platform", list_platforms(), ids=lambda platform: platform.code)

#  code         free: limit, unit           premium
LIMITS = {
    "facebook": (2000, "UTF-16 units", 2000),
    "instagram": (1000, "UTF-8 bytes", 1000),
    "linkedin": (200, "UTF-16 units", 300),
    "x": (10_000, "characters", 10_000),
}  # fmt: skip


@EACH
def test_limits(platform: Platform) -> None:
    free, premium = platform.limit(), platform.limit(Account.PREMIUM)
    assert (free.value, free.unit.value, premium.value) == LIMITS[platform.code]
    assert premium.unit is free.unit


def test_files_are_the_platforms() -> None:
    folder = Path(assistant.platforms.__file__).parent
    files = sorted(path.stem for path in folder.glob("[!_]*.py"))
    assert [platform.code for platform in list_platforms()] == files == sorted(LIMITS)


@EACH
def test_every_figure_has_a_source_and_a_day(platform: Platform) -> None:
    for limit in filter(None, (platform.free, platform.premium, platform.post)):
        assert len(limit.source) > 30
        assert date(2026, 1, 1) < limit.checked < date(2100, 1, 1)


@EACH
def test_says_where_the_text_goes_and_how_to_behave(platform: Platform) -> None:
    for account in Account:
        assert platform.mechanism(account).endswith(".")
    assert platform.notes
    assert all(manner.guidance for manner in platform.manners)
    assert platform.notes == tuple(manner.text for manner in platform.manners)


def test_the_guidance_on_platforms_is_carried() -> None:
    carried = {rule for p in list_platforms() for manner in p.manners for rule in manner.guidance}
    assert carried == {"P1", "P2", "P3", "P4", "P5"}


def test_only_linkedin_has_a_note_with_the_request() -> None:
    for platform in list_platforms():
        assert ("no note" in platform.mechanism()) is (platform.code != "linkedin")


@pytest.mark.parametrize(
    ("code", "text", "used"),
    [
        ("linkedin", "Hi Zoë 🌊", 9),
        ("facebook", "Hi 李 🌊", 7),
        ("instagram", "Hi Zoë 🌊", 12),
        ("instagram", "李晓蓉", 9),
        ("x", "Hi Zoë 🌊", 8),
        ("x", "https://example.org/very/long", 29),
    ],
)
def test_each_counts_its_own_way(code: str, text: str, used: int) -> None:
    platform = get_platform(code)
    assert measure(text, platform).used == platform.count(text) == used


def test_length_carries_limit_and_unit_of_the_account() -> None:
    length = measure("Hi", get_platform("linkedin"), Account.PREMIUM)
    assert (length.used, length.limit, length.unit) == (2, 300, "UTF-16 units")


def test_posts_on_x_are_weighted() -> None:
    length = measure_post("See https://example.org/very/long/path 🌊 李", get_platform("x"))
    assert length is not None
    assert (length.used, length.limit, length.unit) == (4 + 23 + 3 + 3, 280, Unit.WEIGHTED.value)
    assert measure_post("Hi", get_platform("facebook")) is None


@pytest.mark.parametrize("code", ["LinkedIn", " x ", "FACEBOOK"])
def test_a_code_may_be_typed_anyhow(code: str) -> None:
    assert get_platform(code).code == code.strip().lower()


@pytest.mark.parametrize(("code", "hint"), [("linkdin", "'linkedin'"), ("", "facebook, instagram")])
def test_an_unknown_code_names_the_nearest(code: str, hint: str) -> None:
    with pytest.raises(UnknownNameError, match="Unknown platform") as caught:
        get_platform(code)
    assert hint in str(caught.value)
    assert caught.value.known == tuple(sorted(LIMITS))
