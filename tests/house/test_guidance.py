"""Every rule of the guidance is carried by something a user meets.

A carrier is a check, a platform's manner or a kind of message that names the id. What belongs to
later work stands in `LATER` with the feature that will carry it; an id that is carried by now must
leave that list, so it can only shrink.
"""

from collections.abc import Iterator

from assistant.checks import list_rules
from assistant.kinds import list_kinds
from assistant.platforms import list_platforms

GUIDANCE = (
    *(f"S{number}" for number in range(1, 8)),
    *(f"E{number}" for number in range(1, 10)),
    *(f"R{number}" for number in range(1, 6)),
    *(f"P{number}" for number in range(1, 6)),
    *(f"M{number}" for number in range(1, 8)),
)
"""The seven steps, the etiquette, the relationships, the platforms, the mistakes."""

LATER = {
    "M1": "pacing guard: how many in a day and a week",
    "M2": "triage: strangers are looked over before they are accepted",
    "M3": "inbox: how long a request has waited",
    "M5": "own-profile check-up",
}


def carried() -> Iterator[str]:
    """Yield the ids that something carries, as often as it is carried."""
    for rule in list_rules():
        yield from rule.guidance
    for platform in list_platforms():
        for manner in platform.manners:
            yield from manner.guidance
    for kind in list_kinds():
        yield from kind.guidance


def test_every_id_is_carried_or_waits_for_a_named_feature() -> None:
    missing = set(GUIDANCE) - set(carried()) - set(LATER)

    assert not missing, f"nothing carries {sorted(missing)}"


def test_what_is_carried_by_now_is_not_said_to_come_later() -> None:
    done = set(LATER) & set(carried())

    assert not done, f"carried by now, take them out of LATER: {sorted(done)}"


def test_what_comes_later_is_part_of_the_guidance() -> None:
    assert set(LATER) <= set(GUIDANCE)
    assert all(LATER.values())
