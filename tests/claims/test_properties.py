"""What holds for every text: no exception, sound spans, and time in proportion to length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.claims import find_claims
from assistant.types import Claim, Source
from tests.claims.tables import sentences

SOURCES = tuple(
    Source(id=name, text=text)
    for name, text in {
        "sender.name": "Bo Lind",
        "recipient.name": "Ana Ruiz",
        "tie": "asked a qn after her data council talk in austin",
        "f1": "12 yrs as a midwife, wrote a book",
    }.items()
)
WORDS = " ".join(sentence.text for sentence in sentences("unlinked")).split()
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "zh", "ar", "ru"])
MESSAGES = st.one_of(
    st.text(max_size=400),
    st.text(alphabet="AaÄé王м' -.,@&#0123456789\n’%$/:", max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
)
NAMES = st.sampled_from(
    ["Ana Ruiz", "王小明", "محمد الفارسي", "", "-", "O'Brien, Anne (she/her) 🌱"]
)


def found(text: str, language: str = "en", recipient: str = "Ana Ruiz") -> tuple[Claim, ...]:
    return find_claims(text, SOURCES, recipient=recipient, sender="Bo Lind", language=language)


@settings(max_examples=300, deadline=None)
@given(text=MESSAGES, language=LANGUAGES, recipient=NAMES)
def test_any_text_gives_sound_claims(text: str, language: str, recipient: str) -> None:
    claims = found(text, language, recipient)

    assert all(0 <= claim.start < claim.end <= len(text) for claim in claims)
    assert all(claim.text == text[claim.start : claim.end] for claim in claims)
    assert list(claims) == sorted(claims, key=lambda claim: (claim.start, claim.end, claim.kind))
    assert all(claim.text == claim.text.strip() for claim in claims)


@settings(max_examples=300, deadline=None)
@given(text=MESSAGES, language=LANGUAGES)
def test_claims_of_one_kind_never_overlap(text: str, language: str) -> None:
    last: dict[str, int] = {}
    for claim in found(text, language):
        assert claim.start >= last.get(claim.kind, 0)
        last[claim.kind] = claim.end


@settings(max_examples=200, deadline=None)
@given(sources=st.lists(st.text(max_size=80), max_size=5))
def test_any_source_can_be_read(sources: list[str]) -> None:
    text = (
        "Hi Ana, the NHS and Zurich: we met on 3 May 2020, 12 of us. You told me of X. Your talk!"
    )
    given_sources = [Source(id=f"f{n}", text=source) for n, source in enumerate(sources)]
    claims = find_claims(text, given_sources, recipient="Ana", sender="Bo")

    ids = {source.id for source in given_sources} | {"recipient.name", "sender.name"}
    assert {claim.source.id for claim in claims if claim.source} <= ids


@settings(max_examples=150, deadline=None)
@given(
    given_years=st.integers(min_value=2, max_value=3000),
    written=st.integers(min_value=2, max_value=3000),
)
def test_a_number_links_to_itself_and_no_other(given_years: int, written: int) -> None:
    source = Source(id="f1", text=f"baker, {given_years} loaves a day")
    claims = find_claims(f"You bake {written} loaves.", [source], recipient="Ana", sender="Bo")

    assert [claim.source is not None for claim in claims] == [given_years == written]


@settings(max_examples=150, deadline=None)
@given(
    name=st.from_regex(r"[BDFGKMNPRSTVZ][aeiou][bdfgklmnprstvz][aeiou]q[a-z]{0,4}", fullmatch=True)
)
def test_an_unheard_of_name_is_never_missed_or_linked(name: str) -> None:
    claims = found(f"Hi Ana, I work at {name} and met {name}.\nBest,\nBo")

    assert sum(claim.text == name and claim.source is None for claim in claims) == 2


@pytest.mark.parametrize("piece", ["A", "your ", "we ", "Ana ", "1", "a.", "@", "the the ", "van der ",
                                   "great to ", "'", "twenty ", "王", "your new post on "])  # fmt: skip
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        best = 9.0
        for _ in range(3):
            started = time.process_time()
            found(text)
            best = min(best, time.process_time() - started)
        return best

    found(piece)
    # Eight times the text may take eight times as long; twenty leaves room for a busy machine.
    assert seconds(8_000) < 20 * seconds(1_000) + 0.05
