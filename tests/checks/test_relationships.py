"""What changes with whom one writes to, for what and where (guidance R1-R5, E5, M6, M7, P1-P5)."""

import pytest

from assistant.checks import run_checks
from assistant.types import Message, Relationship, Severity

FRIEND, ACQUAINTANCE, INDUSTRY, INFLUENCER, PROSPECT = Relationship


def found(
    text: str, who: Relationship | None, *, kind: str = "request", platform: str = "linkedin"
) -> dict[str, Severity]:
    message = Message(text=text, kind=kind, platform=platform, relationship=who)
    findings, _ = run_checks(message)
    return {each.code: each.severity for each in findings}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Ana, it costs $500/month.", "PIT001"),
        ("Hi Ana, our pricing will please you.", "PIT001"),
        ("Hi Ana, I can show you a demo.", "PIT001"),
        ("Hi Ana, please find a slot on my calendar.", "ASK002"),
        ("Hi Ana, could we have a quick call?", "ASK002"),
        ("Hi Ana, it is all at https://example.com/tides.", "PRV002"),
    ],
)
def test_price_demo_calendar_and_link_are_errors_to_a_prospect(text: str, code: str) -> None:
    assert found(text, PROSPECT)[code] is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Ana, do you have 15 minutes to talk?", "ASK002"),
        ("Hi Ana, could I get a bit of your time?", "ASK002"),
        ("Hi Ana, could you look at my portfolio?", "ASK003"),
        ("Hi Ana, please share my latest video.", "ASK003"),
    ],
)
def test_an_influencer_is_not_asked_for_time_or_favors(text: str, code: str) -> None:
    assert found(text, INFLUENCER)[code] is Severity.ERROR


def test_a_friend_is_not_told_that_a_job_title_is_missing_but_that_one_is_there() -> None:
    plain = "Hey Ana, it's me! Remember the canoe? I'd love to see your garden."
    stiff = "Hi Ana, I'm a project manager at Northwind. Remember the canoe?"

    assert not {"INT001", "INT002"} & found(plain, FRIEND, platform="facebook").keys()
    assert "INT002" in found(stiff, FRIEND, platform="facebook")
    assert "INT002" not in found(stiff, INDUSTRY)


def test_an_acquaintance_is_told_where_or_when() -> None:
    assert "TRU002" in found("Hi Ana, I'd like to stay in touch.", ACQUAINTANCE)
    assert "TRU002" not in found("Hi Ana, we met at the Leeds fair.", ACQUAINTANCE)
    assert "TRU002" not in found("Hi Ana, I'd like to stay in touch.", FRIEND)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Ana, you clearly didn't read my profile.", "TON008"),
        ("Hi Ana, please stop messaging me.", "TON008"),
        ("Hi Ana, I'll definitely get back to you.", "TON009"),
        ("Hi Ana, I promise to accept next year.", "TON009"),
    ],
)
def test_a_decline_neither_accuses_nor_promises(text: str, code: str) -> None:
    kind = "Hi Ana, thank you for asking. I keep this page to family. All the best with the mill!"

    assert code in found(text, None, kind="decline")
    assert not {"TON008", "TON009"} & found(kind, None, kind="decline").keys()
    assert code not in found(text, None)


def test_a_thank_you_asks_for_nothing() -> None:
    text = "Thanks for connecting, Ana! Could you send me your slides?"

    assert found(text, INDUSTRY, kind="thank_you")["CLO002"] is Severity.WARNING
    assert found(text, None, kind="thank_you")["CLO002"] is Severity.ADVICE


@pytest.mark.parametrize(
    ("who", "platform", "elsewhere"),
    [
        (FRIEND, "linkedin", True),
        (FRIEND, "facebook", False),
        (FRIEND, "instagram", False),
        (INDUSTRY, "facebook", True),
        (INDUSTRY, "linkedin", False),
        (PROSPECT, "instagram", True),
        (INFLUENCER, "instagram", False),
        (INFLUENCER, "x", False),
    ],
)
def test_people_are_met_where_they_expect_it(
    who: Relationship, platform: str, elsewhere: bool
) -> None:
    assert ("PLT002" in found("Hi Ana, hello.", who, platform=platform)) == elsewhere


def test_what_cannot_be_attached_is_only_said_where_that_is_so() -> None:
    text = "Hi Ana, I have attached the map."

    assert "PLT003" in found(text, INDUSTRY, platform="linkedin")
    assert "PLT003" not in found(text, INDUSTRY, platform="facebook")
