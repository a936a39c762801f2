"""Cleaning a brief: every text in it without hidden characters, and none longer than we read."""

from collections import Counter

from assistant.errors import BriefError, TextTooLongError
from assistant.text import clean_text
from assistant.types import Brief, Earlier, Recipient, Removed, Sender, Thing, Third

LONGEST = {
    "kind": 200,
    "platform": 200,
    "language": 3,
    "sender.name": 200,
    "sender.role": 200,
    "sender.organization": 200,
    "sender.about": 2_000,
    "recipient.name": 200,
    "recipient.role": 200,
    "recipient.organization": 200,
    "recipient.profile": 200_000,
    "recipient.facts": 500,
    "tie": 2_000,
    "intent": 2_000,
    "private_reason": 2_000,
    "earlier.text": 20_000,
    "note": 20_000,
    "post": 50_000,
    "reason": 500,
    "until": 200,
    "news": 1_000,
    "offer": 1_000,
    "thing.title": 300,
    "thing.link": 2_000,
    "third.name": 200,
    "third.role": 200,
    "third.organization": 200,
    "third.facts": 500,
    "avoid": 500,
}
"""Characters that each field, or each item of a list, may have as typed."""

MOST_ITEMS = 50
"""How many facts, and how many things to avoid, are read at most."""

_OF_SEVERAL_LINES = frozenset({"recipient.profile", "earlier.text", "note", "post"})


def clean_brief(brief: Brief) -> tuple[Brief, tuple[Removed, ...]]:
    """Take out of a brief what nobody can see in it.

    Every text passes `clean_text`; all but what was pasted become one line, with single spaces.
    List items in which nothing is left are dropped. Cleaning a clean brief changes nothing.

    Args:
        brief: The brief as it was typed or read.

    Returns:
        The cleaned brief, and what was removed from each field, sorted; empty when nothing was.

    Raises:
        TextTooLongError: A text is longer than its field may be, counted as typed.
        BriefError: It is no `Brief`, a name is empty, or a list has more than 50 items.
    """
    if not isinstance(brief, Brief):
        raise BriefError(
            f"The brief must be a Brief, not a {type(brief).__name__}. Make one with Brief(...), "
            "or of text with parse_brief(...)."
        )
    cleaning = _Cleaning()
    cleaned = brief.model_copy(
        update={
            "kind": cleaning.text(brief.kind, "kind"),
            "platform": cleaning.text(brief.platform, "platform"),
            "language": cleaning.text(brief.language, "language"),
            "sender": _clean_sender(brief.sender, cleaning),
            "recipient": _clean_recipient(brief.recipient, cleaning),
            "tie": cleaning.text(brief.tie, "tie"),
            "intent": cleaning.text(brief.intent, "intent"),
            "private_reason": cleaning.text(brief.private_reason, "private_reason"),
            "earlier": _clean_earlier(brief.earlier, cleaning),
            "note": cleaning.text(brief.note, "note"),
            "post": cleaning.text(brief.post, "post"),
            "reason": cleaning.text(brief.reason, "reason"),
            "until": cleaning.text(brief.until, "until"),
            "news": cleaning.text(brief.news, "news"),
            "offer": cleaning.text(brief.offer, "offer"),
            "thing": Thing(
                title=cleaning.text(brief.thing.title, "thing.title"),
                link=cleaning.text(brief.thing.link, "thing.link"),
            ),
            "third": _clean_third(brief.third, cleaning),
            "avoid": cleaning.texts(brief.avoid, "avoid"),
        }
    )
    if not cleaned.sender.name:
        raise BriefError("sender.name is empty. Give your name as you want to be known.")
    if not cleaned.recipient.name:
        raise BriefError("recipient.name is empty. Give their name as they write it.")
    return cleaned, cleaning.removed()


def _clean_sender(sender: Sender, cleaning: "_Cleaning") -> Sender:
    """Return the sender with every text cleaned."""
    return Sender(
        name=cleaning.text(sender.name, "sender.name"),
        role=cleaning.text(sender.role, "sender.role"),
        organization=cleaning.text(sender.organization, "sender.organization"),
        about=cleaning.text(sender.about, "sender.about"),
    )


def _clean_recipient(recipient: Recipient, cleaning: "_Cleaning") -> Recipient:
    """Return the recipient with every text cleaned."""
    return Recipient(
        name=cleaning.text(recipient.name, "recipient.name"),
        role=cleaning.text(recipient.role, "recipient.role"),
        organization=cleaning.text(recipient.organization, "recipient.organization"),
        profile=cleaning.text(recipient.profile, "recipient.profile"),
        facts=cleaning.texts(recipient.facts, "recipient.facts"),
    )


def _clean_earlier(earlier: Earlier, cleaning: "_Cleaning") -> Earlier:
    """Return the earlier message with its text cleaned."""
    return earlier.model_copy(update={"text": cleaning.text(earlier.text, "earlier.text")})


def _clean_third(third: Third, cleaning: "_Cleaning") -> Third:
    """Return the third person with every text cleaned."""
    return Third(
        name=cleaning.text(third.name, "third.name"),
        role=cleaning.text(third.role, "third.role"),
        organization=cleaning.text(third.organization, "third.organization"),
        facts=cleaning.texts(third.facts, "third.facts"),
    )


class _Cleaning:
    """Cleans one text after the other and counts what it removes, by field."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def text(self, raw: str, field: str, *, shown_as: str = "") -> str:
        """Return one text cleaned; errors name it `shown_as`, or else by its field."""
        if len(raw) > LONGEST[field]:
            raise TextTooLongError(shown_as or field, len(raw), LONGEST[field])
        cleaned = clean_text(raw)
        for what, count in cleaned.removed:
            self._counts[field, what] += count
        if field in _OF_SEVERAL_LINES:
            return cleaned.text.strip()
        return " ".join(cleaned.text.split())

    def texts(self, raw: tuple[str, ...], field: str) -> tuple[str, ...]:
        """Return the items of a list cleaned, without those that come out empty."""
        if len(raw) > MOST_ITEMS:
            raise BriefError(
                f"{field} has {len(raw):,} items; at most {MOST_ITEMS} are read. "
                "Keep those that matter."
            )
        numbered = enumerate(raw, start=1)
        items = (self.text(item, field, shown_as=f"item {n} of {field}") for n, item in numbered)
        return tuple(item for item in items if item)

    def removed(self) -> tuple[Removed, ...]:
        """Return what was removed so far, sorted by field and kind."""
        counted = sorted(self._counts.items())
        return tuple(Removed(field=field, what=what, count=n) for (field, what), n in counted)
