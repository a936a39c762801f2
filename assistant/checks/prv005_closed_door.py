"""PRV005 closed-door: their profile asks for no such messages."""

from collections.abc import Iterator

from assistant.checks._asked import first_said
from assistant.checks._rule import REQUESTS, Example, Need, Passage, Rule
from assistant.reading import Reading, phrase_pattern
from assistant.types import Brief, Recipient, Sender, Severity

_CLOSED = phrase_pattern(
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


def _find(reading: Reading) -> Iterator[Passage]:
    """Mark the beginning, for the whole message is what was asked not to come."""
    recipient = reading.brief.recipient if reading.brief else None
    if recipient and (asked := first_said(_CLOSED, (recipient.profile, *recipient.facts))):
        yield Passage(start=0, end=0, words={"asked": asked})


def _brief(profile: str) -> Brief:
    return Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", profile=profile),
    )


RULE = Rule(
    code="PRV005",
    name="closed-door",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    needs=(Need.BRIEF,),
    message="Their profile says '{asked}'.",
    why="They said how they want to be reached; who passes that over has not read it.",
    fix="Reach them where they say, or leave it, unless they mean others than you.",
    guidance=("E1", "P3"),
    source="Fact: the profile's own words",
    examples=(
        Example(
            bad="Hi Ana, I liked your talk on tides.",
            good="Hi Ana, I liked your talk on tides very much.",
            brief=_brief("Oceanographer. No unsolicited DMs, please."),
            good_brief=_brief("Oceanographer. My DMs are open. No two tides alike."),
        ),
    ),
    find=_find,
)
