"""Instagram: the first direct message; a follow request carries no note."""

from datetime import date

from assistant.platforms._platform import Limit, Manner, Platform, Spot, Unit

_LIMIT = Limit(
    value=1000,
    unit=Unit.UTF8,
    source=(
        "1,000 characters in the app, github.com/igdmapps/igdm/pull/1131 (2019-11-13), 1,000 bytes "
        "in Meta's interface as quoted by the flow_chat library; bytes are the strict reading."
    ),
    checked=date(2026, 11, 21),
)
_COMMENT = Limit(
    value=2196,
    unit=Unit.UTF16,
    source=(
        "docs.upload-post.com/resources/character-limits; developers.buffer.com says 2,200. The "
        "lower of the two; how an emoji counts is not published."
    ),
    checked=date(2026, 11, 24),
)
_WHERE = (
    "The first direct message; a follow request carries no note. Until they accept it you have one "
    "message, text only."
)

PLATFORM = Platform(
    code="instagram",
    label="Instagram",
    free=_LIMIT,
    premium=_LIMIT,
    where_free=_WHERE,
    where_premium=_WHERE,
    unanswered=Spot(
        _LIMIT,
        "A direct message, text only. Who has not accepted yet finds it among the requests, and "
        "a second one may not go through.",
    ),
    message=Spot(_LIMIT, "A direct message."),
    comment=Spot(_COMMENT, "A comment under their post, for all who see the post."),
    manners=(
        Manner("Write to friends here, and to people who are most active here.", ("P1",)),
        Manner("Say in a friendly line what you value in what they post.", ("P4",)),
        Manner("Answering a story or a post makes a natural first message.", ("P4",)),
        Manner("Follow with care: few and meant.", ("P4",)),
        Manner("Keep personal stories for your Close Friends list.", ("P4",)),
    ),
)
