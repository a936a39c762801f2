"""What a newcomer typed and got back garbled: each a class of input, held by one line."""

import pytest

from assistant import Draft, IncompleteBrief, Settings, draft, parse_brief

BARE = "platform: x\nsender: {name: Dale Orr, role: %s}\nrecipient: {name: Kim Holt}\n%s"


def drafted(*lines: str, role: str = "joiner") -> Draft:
    """What the frames make of a few lines of a brief."""
    brief = parse_brief(BARE % (role, "\n".join(lines)))
    return draft(brief, settings=Settings(model="none"))


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("sells scheduling software", "I sell scheduling software"),
        ("manages the front desk", "I manage the front desk"),
        ("works in payroll", "I work in payroll"),
        ("sales rep", "I'm a sales rep"),
        ("Senior Nurse at Leeds General", "I'm a senior nurse at Leeds General"),
        ("baker in Bellweather", "I'm a baker in Bellweather"),
    ],
)
def test_a_role_is_said_as_it_was_meant(role: str, said: str) -> None:
    assert f"{said} and " in drafted("tie: met at the fair", "intent: swap tips", role=role).text


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        ("miss our chats", "I miss our chats"),
        ("how do 12 wards share 1 board", "how do 12 wards share 1 board?"),
        ("send her free candles", "send you free candles"),
        ("give her back her coat", "give you back your coat"),
        ("send her article to my boss", "send your article to my boss"),
    ],
)
def test_a_reason_is_said_as_it_was_meant(intent: str, said: str) -> None:
    assert said in drafted("tie: met at the fair", f"intent: {intent}").text


def test_an_ex_has_relatives() -> None:
    made = drafted("tie: my ex's sister", "relationship: acquaintance")
    assert "You're my ex's sister" in made.follow_up


@pytest.mark.parametrize("tie", ["nobody, we have never met", "c", "total strangers"])
def test_no_tie_is_no_tie(tie: str) -> None:
    with pytest.raises(IncompleteBrief):
        drafted(f"tie: {tie}")


def test_a_time_may_come_after_not_knowing() -> None:
    made = drafted("kind: defer", 'until: "dunno, after lambing"')
    assert "until after lambing" in made.text
