"""HIS002 asked-not-to: they have said that they do not want to be written to."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.reading import PhrasePattern, Reading, passages, phrase_pattern, plain
from assistant.types import Brief, Recipient, Sender, Severity

_TOLD_THE_SENDER = phrase_pattern(
    """
    (asked|told|begged|warned|ordered) (me|us) (not to|never to|to stop|to leave)
    (doesn't|does not|don't|do not|didn't|did not) want (
        me to (write|contact|message)|
        to (hear|be contacted|be messaged|be in touch|talk|connect))
    (blocked|unfriended|unfollowed|reported) (me|us)
    (declined|refused|rejected|turned down|ignored) my (request|requests|invitation|invite)
    said no to (my|connecting|being)
    """
)
"""In the sender's own words."""

_TELLS_EVERYBODY = phrase_pattern(
    """
    (please )?(do not|don't|dont|never) (dm|message|contact|pm|write to|email|add|connect with|
        pitch) (me|us)
    (please )?(do not|don't|dont) (send|slide into|even try)
    no (unsolicited |cold |random |sales |new |more |linkedin |friend )?(dms|dm's|messages|pitches|
        requests|connection requests|friend requests|invitations|invites|pms|solicitation|
        solicitations|cold calls)
    (not|no longer) (accepting|taking|open to|answering|reading) (new |any |cold |friend )?(
        requests|connections|connection requests|friend requests|dms|messages|invitations|pitches)
    (dms|messages|requests|inbox) (are |is )?(closed|off|unread)
    (only|i only|we only) (connect|accept|add|link) (with |requests from )?(people|those|if)
    (don't|do not|never|won't) (accept|answer|reply to|respond to|read) (requests|dms|messages|
        invitations|strangers|people|cold|unsolicited|connection|friend)
    """
)
"""In the recipient's profile."""


def _find(reading: Reading) -> Iterator[Passage]:
    """Mark the beginning, for the whole message is what was asked not to come."""
    asked = _said_to_the_sender(reading) or _said_to_everybody(reading)
    if asked:
        yield Passage(start=0, end=0, words={"asked": asked})


def _weigh(reading: Reading) -> Severity:
    """An error where they told the sender; what a profile says may mean others."""
    return Severity.ERROR if _said_to_the_sender(reading) else Severity.WARNING


def _said_to_the_sender(reading: Reading) -> str:
    brief = reading.brief
    return _first(_TOLD_THE_SENDER, (brief.tie, brief.intent)) if brief else ""


def _said_to_everybody(reading: Reading) -> str:
    recipient = reading.brief.recipient if reading.brief else None
    return _first(_TELLS_EVERYBODY, (recipient.profile, *recipient.facts)) if recipient else ""


def _first(pattern: PhrasePattern, texts: tuple[str, ...]) -> str:
    """Return the first passage of some texts that says so; empty when none does."""
    for text in texts:
        for span in passages(pattern, plain(text)):
            return " ".join(text[span.start : span.end].split())
    return ""


def _brief(profile: str = "", tie: str = "") -> Brief:
    return Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", profile=profile),
        tie=tie,
    )


RULE = Rule(
    code="HIS002",
    name="asked-not-to",
    severity=Severity.ERROR,
    needs=(Need.BRIEF,),
    message="They have asked not to be written to: '{asked}'.",
    why="A request that somebody asked not to get is the surest way to be blocked or reported.",
    fix="Leave it, or reach them where they say they want to be reached.",
    guidance=("F2", "I10"),
    source="Fact: their own words, as you gave them",
    weigh=_weigh,
    examples=(
        Example(
            bad="Hi Ana, I liked your talk on tides.",
            good="Hi Ana, I liked your talk on tides very much.",
            brief=_brief(profile="Oceanographer. No unsolicited DMs, please."),
            good_brief=_brief(profile="Oceanographer. My DMs are open. No two tides alike."),
        ),
        Example(
            bad="Hi Ana, one more try from me.",
            good="Hi Ana, one more word from me.",
            brief=_brief(tie="she asked me not to contact her again"),
            good_brief=_brief(tie="she asked me about the tide gauge"),
        ),
    ),
    find=_find,
)
