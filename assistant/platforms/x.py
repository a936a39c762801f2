"""X: a direct message; following someone carries no note."""

from datetime import date

from assistant.platforms._platform import Limit, Manner, Platform, Spot, Unit

_CHECKED = date(2026, 11, 21)
# Posts are weighted; that direct messages are was found nowhere. At this length the difference
# cannot matter to a first message.
_LIMIT = Limit(
    value=10_000,
    unit=Unit.CHARACTERS,
    source=(
        "Announced in June 2015, bustle.com/articles/89814; still the only figure published. How "
        "messages are counted is not published."
    ),
    checked=_CHECKED,
)
_POST = Limit(
    value=280,
    unit=Unit.WEIGHTED,
    source=(
        "docs.x.com/fundamentals/counting-characters; weights from config/v3.json of "
        "twitter-text, commit 30e2430d (2021-10-21)"
    ),
    checked=_CHECKED,
)
_WHERE = (
    "A direct message; following carries no note. It reaches those who follow you, and others only "
    "where their settings let message requests in."
)

PLATFORM = Platform(
    code="x",
    label="X",
    free=_LIMIT,
    premium=_LIMIT,
    where_free=_WHERE,
    where_premium=_WHERE,
    unanswered=Spot(
        _LIMIT,
        "A direct message. It reaches those who follow you, and others only where their settings "
        "let message requests in.",
    ),
    message=Spot(_LIMIT, "A direct message."),
    comment=Spot(_POST, "A reply under their post, for all who see the post."),
    manners=(
        Manner("Brands and public voices are often most active here: write to them here.", ("P1",)),
        Manner("Follow freely whoever posts what is of value to you.", ("P5",)),
        Manner("Keep direct messages for relevant, professional talk.", ("P5",)),
        Manner("Lists sort people by topic; muting limits what you see without a word.", ("P5",)),
    ),
    post=_POST,
)
