"""T38, T39: any text at all, 5,000 of each: cleaned, read, parsed, judged; or an error of ours.

Drawn as bytes and mapped to text, because drawing code points one by one takes ten times as long.
"""

from __future__ import annotations

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.checks import run_checks
from assistant.claims import find_claims, sources_of
from assistant.errors import InputError
from assistant.intake import clean_brief, parse_brief, read_profile
from assistant.text import clean_text, find_copied, placed_words, warning_for
from assistant.types import Brief, Kept, KeptOut, Message, Recipient, Sender
from tests.security.mutations import LIVE_TOKEN, is_hidden
from tests.security.test_obeying import ROWS

MANY = settings(
    max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
WORDS = [word for row in ROWS for word in row.text.split()]
MARKS = list("\n\t .,:;!?-'\"()[]{}<>|@#&%$*_/\\=+~\u200b\u200d\u202e\u0301\ufe0f\x00é王م👩ı’“")
WHOLE = ["Ana", "Ruiz", "Hi", "we met", "your talk", "key: value", "- item", "name:", "12 years"]
PIECES = [*WORDS, *MARKS, *WHOLE]


def as_text(seed: bytes) -> str:
    """A text of words, marks and any code points: two bytes each."""
    pieces = []
    for high, low in zip(seed[::2], seed[1::2], strict=False):
        at = high * 256 + low
        pieces.append(chr(at) if high > 230 else PIECES[at % len(PIECES)])
        pieces.append(" " if low % 3 else "")
    return "".join(pieces)


TEXTS = st.binary(max_size=40).map(as_text)
BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale", role="potter"),
    recipient=Recipient(name="Ana Ruiz"),
    tie="met at the Leeds kiln fair",
)
KEPT = (
    KeptOut(text="the landlord sells her workshop next spring"),
    KeptOut(text=" ".join(WORDS[:200]), why=Kept.UNTICKED),
    KeptOut(text=ROWS[0].text, why=Kept.ORDER),
)


@MANY
@given(TEXTS)
def test_cleaning(raw: str) -> None:
    cleaned = clean_text(raw)
    assert not [c for c in cleaned.text if is_hidden(c)]
    assert not LIVE_TOKEN.search(cleaned.text)
    assert unicodedata.is_normalized("NFC", cleaned.text)
    assert clean_text(cleaned.text).removed == ()


@MANY
@given(TEXTS)
def test_reading_a_profile(raw: str) -> None:
    text = clean_text(raw).text
    for fact in read_profile(text, recipient="Ana Ruiz").facts:
        assert fact.quote in text
        assert 0 < len(fact.text) <= 160
        assert not (fact.ticked and (fact.warning or fact.sensitive))


@MANY
@given(TEXTS)
def test_reading_a_brief(raw: str) -> None:
    try:
        brief = parse_brief(raw)
    except InputError:
        return
    assert brief.recipient.name


@MANY
@given(TEXTS)
def test_cleaning_a_brief(raw: str) -> None:
    recipient = Recipient(name="Ana Ruiz", profile=raw)
    cleaned, _ = clean_brief(BRIEF.model_copy(update={"recipient": recipient, "tie": raw}))
    assert clean_brief(cleaned) == (cleaned, ())


@MANY
@given(TEXTS)
def test_looking_for_orders_and_copies(raw: str) -> None:
    assert warning_for(raw) in {"", warning_for(raw)}
    words = placed_words(raw)
    for first, last in find_copied(words, KEPT[1].text, size=3):
        assert 0 <= first < last <= len(words)
        assert last - first >= 3


@MANY
@given(TEXTS)
def test_judging_a_message(raw: str) -> None:
    claims = find_claims(raw, sources_of(BRIEF, ()), recipient="Ana Ruiz", sender="Tom Hale")
    assert all(raw[claim.start : claim.end] == claim.text for claim in claims)
    message = Message(text=raw, platform="linkedin", brief=BRIEF, claims=claims, kept_out=KEPT)
    found, _ = run_checks(message)
    assert all(0 <= each.start <= each.end <= len(raw) for each in found)
