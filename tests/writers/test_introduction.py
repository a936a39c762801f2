"""Who writes, in half a line."""

import pytest

from assistant.types import Relationship, Sender, Tone
from assistant.writers.english.introduction import introductions
from tests.writers.voices import voice

FIRST_WAYS = [
    ({"role": "data engineer", "organization": "Northwind"}, "I'm a data engineer at Northwind"),
    ({"role": "Head of Data", "organization": "Northwind"}, "I'm head of data at Northwind"),
    ({"role": "head teacher"}, "I'm a head teacher"),
    ({"role": "Senior UX Designer"}, "I'm a senior UX designer"),
    ({"role": "UX designer"}, "I'm a UX designer"),
    ({"role": "MRI nurse"}, "I'm an MRI nurse"),
    ({"role": "hourly worker"}, "I'm an hourly worker"),
    ({"role": "European sales lead"}, "I'm a European sales lead"),
    ({"role": "founder", "organization": "Crumb"}, "I'm the founder of Crumb"),
    ({"role": "studying physics", "organization": "Ghent University"}, "I'm studying physics at Ghent University"),
    ({"role": "apprentice welder @ Keel", "organization": "Keel"}, "I'm an apprentice welder at Keel"),
    ({"role": "freelance illustrator | she/her"}, "I'm a freelance illustrator"),
    ({"role": "sales"}, "I'm in sales"),
    ({"role": "nurse", "organization": "Institute of Tides"}, "I'm a nurse at the Institute of Tides"),
    ({"about": "builds boats"}, "I build boats"),
    ({"about": "nurse for 10 years"}, "I've been a nurse for 10 years"),
    ({"about": "retired welder, grandfather of four"}, "I'm a retired welder, grandfather of four"),
    ({"about": "I run a small dye studio"}, "I run a small dye studio"),
    ({"about": "she moves hospital data"}, "I move hospital data"),
    ({"role": "teach yoga"}, "I teach yoga"),
    ({"role": "I help companies grow"}, "I help companies grow"),
    ({"role": "help desk analyst"}, "I'm a help desk analyst"),
    ({"role": "work coach"}, "I'm a work coach"),
    ({"role": "he/him"}, "I'm Tom Hale"),
    ({"role": "nurse (she/her)"}, "I'm a nurse"),
    ({"role": "8th grade teacher"}, "I'm an 8th grade teacher"),
    ({"role": "data scientist (NLP)"}, "I'm a data scientist (NLP)"),
    ({"role": "EU lawyer"}, "I'm an EU lawyer"),
    ({"role": "UI/UX designer @Acme", "organization": "Acme"}, "I'm a UI/UX designer at Acme"),
    ({"about": "mum of two, runs a bakery"}, "I'm a mum of two and run a bakery"),
    ({"organization": "Northwind"}, "I'm Tom Hale from Northwind"),
    ({}, "I'm Tom Hale"),
    ({"role": "???"}, "I'm Tom Hale"),
    ({"role": "???", "organization": "Northwind"}, "I'm Tom Hale from Northwind"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "said"), FIRST_WAYS, ids=[said for _, said in FIRST_WAYS])
def test_says_who_writes(told: dict[str, str], said: str) -> None:
    assert introductions(Sender(name="Tom Hale", **told), voice())[0] == said


def test_friends_are_told_a_name_and_no_job() -> None:
    ways = introductions(
        Sender(name="Tom Hale", role="accountant"), voice(relationship=Relationship.FRIEND_FAMILY)
    )
    assert all("Tom" in way and "accountant" not in way for way in ways)


def test_the_last_way_is_the_shortest_for_tight_limits() -> None:
    sender = Sender(name="Tom Hale", role="nurse", organization="Northwind", about="works nights")
    ways = introductions(sender, voice(tone=Tone.NEUTRAL))
    assert ways[-1] == min(ways, key=len)
