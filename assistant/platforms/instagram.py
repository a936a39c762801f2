"""Instagram: the first direct message; a follow request carries no note."""

from datetime import date

from assistant.platforms._platform import Limit, Manner, Platform, Unit

_LIMIT = Limit(
    value=1000,
    unit=Unit.UTF8,
    source=(
        "1,000 characters in the app, github.com/igdmapps/igdm/pull/1131 (2019-11-13), 1,000 bytes "
        "in Meta's interface as quoted by the flow_chat library; bytes are the strict reading."
    ),
    checked=date(2026, 11, 21),
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
    manners=(
        Manner("Write to friends here, and to people who are most active here.", ("P1",)),
        Manner("Say in a friendly line what you value in what they post.", ("P4",)),
        Manner("Answering a story or a post makes a natural first message.", ("P4",)),
        Manner("Follow with care: few and meant.", ("P4",)),
        Manner("Keep personal stories for your Close Friends list.", ("P4",)),
    ),
)
