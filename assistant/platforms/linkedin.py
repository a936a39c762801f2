"""LinkedIn: a note with the invitation."""

from datetime import date

from assistant.platforms._platform import Limit, Manner, Platform, Spot, Unit

_CHECKED = date(2026, 11, 21)
_COUNTING = "How LinkedIn counts an emoji is not published; UTF-16 units never count too few."
_INMAIL = Limit(
    value=1900,
    unit=Unit.UTF16,
    source=(
        "lettercounter.org/blog/linkedin-inmail-character-limit; LinkedIn's help page a554514 says "
        f"2,000 in a copy. The lower of the two. {_COUNTING}"
    ),
    checked=_CHECKED,
)
_MESSAGE = Limit(
    value=3000,
    unit=Unit.UTF16,
    source=(
        "socialsurfer.app/whats-the-linkedin-message-character-limit; others say that none is "
        f"documented. {_COUNTING}"
    ),
    checked=_CHECKED,
)
_COMMENT = Limit(
    value=1250,
    unit=Unit.UTF16,
    source=(
        "docs.upload-post.com/resources/character-limits and "
        f"developers.buffer.com/guides/character-limits. {_COUNTING}"
    ),
    checked=date(2026, 11, 24),
)

PLATFORM = Platform(
    code="linkedin",
    label="LinkedIn",
    free=Limit(
        value=200,
        unit=Unit.UTF16,
        source=(
            "Read off the compose box on both tiers, github.com/career-ops-hq/career-ops/pull/2951 "
            f"(2026-08-16); older pages say 300 for everyone. {_COUNTING}"
        ),
        checked=_CHECKED,
    ),
    premium=Limit(
        value=300,
        unit=Unit.UTF16,
        source=(
            "Premium and Sales Navigator, same compose box, "
            f"github.com/career-ops-hq/career-ops/pull/2951 (2026-08-16). {_COUNTING}"
        ),
        checked=_CHECKED,
    ),
    where_free=(
        'The note of the invitation: Connect, then "Add a note". A free account gets only a few '
        "such notes a month (LinkedIn's own pages say three, and five)."
    ),
    where_premium='The note of the invitation: Connect, then "Add a note".',
    unanswered=Spot(
        _INMAIL,
        "An answer to the invitation, where it is theirs. Where it is yours and still open: an "
        "InMail, or a message in a group you share.",
    ),
    message=Spot(_MESSAGE, "A direct message to your connection."),
    comment=Spot(_COMMENT, "A comment under their post, for all who see the post."),
    manners=(
        Manner("Professional contacts belong here more than on any other platform.", ("P1",)),
        Manner("Give the business context: a shared field, project, employer or event.", ("P2",)),
        Manner("Former colleagues are glad to be found again: say where you worked.", ("P2",)),
        Manner(
            "Who viewed your profile, and whom your contacts recommend or endorse, are people with "
            "a reason to hear from you.",
            ("P2",),
        ),
        Manner("Choose whom you accept as carefully as whom you ask.", ("P2",)),
    ),
    post=Limit(
        value=3000,
        unit=Unit.UTF16,
        source="The server's error message, github.com/n8n-io/n8n/issues/22899 (2025-12-07)",
        checked=_CHECKED,
    ),
)
