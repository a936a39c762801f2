"""Facebook: a message beside the friend request, which carries no note."""

from datetime import date

from assistant.platforms._platform import Limit, Manner, Platform, Spot, Unit

_LIMIT = Limit(
    value=2000,
    unit=Unit.UTF16,
    source=(
        "The Send API's limit, github.com/chatwoot/chatwoot/pull/6816 (2023-04-03); none is "
        "published for messages between people. How an emoji counts is not published; UTF-16 "
        "units never count too few."
    ),
    checked=date(2026, 11, 21),
)
_COMMENT = Limit(
    value=5000,
    unit=Unit.UTF16,
    source=(
        "developers.buffer.com/guides/character-limits; marketplace.gohighlevel.com says 8,000 for "
        "comments. The lower of the two; Facebook publishes none."
    ),
    checked=date(2026, 11, 24),
)
_WHERE = (
    "A Messenger message beside the friend request, which itself carries no note. If you are not "
    "friends yet it arrives as a message request."
)

PLATFORM = Platform(
    code="facebook",
    label="Facebook",
    free=_LIMIT,
    premium=_LIMIT,
    where_free=_WHERE,
    where_premium=_WHERE,
    unanswered=Spot(
        _LIMIT,
        "A Messenger message. Until you are friends it arrives as a message request, and may be "
        "filtered.",
    ),
    message=Spot(_LIMIT, "A Messenger message to your friend."),
    comment=Spot(_COMMENT, "A comment under their post, for all who see the post."),
    manners=(
        Manner("The place for friends and family; keep work for elsewhere.", ("P1", "P3")),
        Manner("Say where you met: a name alone is often not remembered.", ("P3",)),
        Manner("Meet in a group or at an event before you add each other.", ("P3",)),
        Manner("A stranger's request may stay without an answer.", ("P3",)),
        Manner("Privacy settings decide who may send you requests: look at yours.", ("P3",)),
    ),
)
