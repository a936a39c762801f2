"""What counts as a source, and how far a fact is trusted."""

from __future__ import annotations

import pytest

from assistant.claims import find_claims, sources_of
from assistant.kinds import get_kind
from assistant.types import Brief, Fact, Origin, Recipient, Sender
from tests.claims.tables import added

BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Bo Lind", role="welder", about="repairs locks"),
    recipient=Recipient(name="Ana Ruiz", organization="Port of Vardal", profile="Loves opera"),
    tie="met at the boat show",
    avoid=("her move to Crestfield",),
)


def ids(brief: Brief, facts: tuple[Fact, ...] = ()) -> list[str]:
    return [source.id for source in sources_of(brief, facts)]


def read(text: str, quote: str) -> Fact:
    return Fact(id="f1", text=text, quote=quote, origin=Origin.PROFILE)


def worded(fact: Fact) -> str:
    return {source.id: source.text for source in sources_of(BRIEF, (fact,))}["f1"]


def test_only_filled_fields_and_ticked_facts_are_sources() -> None:
    one, two = added("keeps bees", "has a cold")
    facts = (one, two.model_copy(update={"ticked": False}))

    assert ids(BRIEF, facts) == [
        "sender.name",
        "recipient.name",
        "tie",
        "recipient.organization",
        "sender.role",
        "sender.about",
        "f1",
        "platform",
    ]


@pytest.mark.parametrize("text", ["You love Opera.", "I know about Crestfield."])
def test_raw_profile_and_what_to_avoid_bear_nothing(text: str) -> None:
    claims = find_claims(text, sources_of(BRIEF, ()), recipient="Ana Ruiz", sender="Bo Lind")

    assert [claim.source for claim in claims] == [None]


def test_a_fact_may_put_its_quote_into_other_words() -> None:
    assert worded(read("Runs a workshop on knots", "workshop: knots")) == (
        "Runs a workshop on knots (“workshop: knots”)"
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Head of data, spoke at PyCon", "Head of data"),
        ("Has 30 years of experience", "many years of experience"),
    ],
)
def test_what_a_model_added_to_a_quote_bears_nothing(text: str, quote: str) -> None:
    assert worded(read(text, quote)) == quote


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("thank_you", "Thank you for accepting my request."),
        ("follow_up", "I sent you a note and would still like to connect."),
        ("decline", "Thank you for your request."),
    ],
)
def test_a_later_kind_bears_what_must_have_come_before(kind: str, text: str) -> None:
    def unlinked(passed: str) -> list[str]:
        sources = sources_of(BRIEF.model_copy(update={"tie": ""}), (), passed=passed)
        claims = find_claims(text, sources, recipient="Ana Ruiz", sender="Bo Lind")
        return [claim.text for claim in claims if claim.source is None]

    assert unlinked(get_kind(kind).says) == []
    assert unlinked("") != []


def test_the_two_names_are_known_even_without_sources() -> None:
    claims = find_claims("Hi Ana, this is Bo.", (), recipient="Ana Ruiz", sender="Bo Lind")

    assert [claim.source and claim.source.id for claim in claims] == [
        "recipient.name",
        "sender.name",
    ]


def test_an_address_in_a_name_links_to_the_name_whatever_follows_it() -> None:
    name = "@0\U0001b2fc"
    claims = find_claims(f"Hi {name}!", (), recipient=name, sender="Bo Lind")

    assert [claim.source is None for claim in claims if claim.text.startswith("@")] == [False]


@pytest.mark.parametrize(
    ("text", "kind", "borne"),
    [
        ("Thank you for sharing this, Ana.", "comment", True),
        ("Thanks for writing this. We tried it.", "comment", True),
        ("Thanks for posting this!", "comment", True),
        ("Thank you for sharing this, Ana.", "request", False),
        ("Thank you for sharing your story, Ana.", "comment", False),
        ("Thank you for sharing this recipe for rye, Ana.", "comment", False),
    ],
)
def test_a_comment_may_thank_for_the_post_it_stands_under(
    text: str, kind: str, borne: bool
) -> None:
    sources = sources_of(BRIEF, (), passed=get_kind(kind).says)
    claims = find_claims(text, sources, recipient="Ana Ruiz", sender="Bo Lind")

    assert all(claim.source for claim in claims) is borne
