"""WHY002 stock-phrase: words that say nothing because everybody says them."""

import re
from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, Example, Need, Rule, weigh_manner
from assistant.reading import Reading, passages, phrase_pattern
from assistant.types import Severity, Span

_STOCK = phrase_pattern(
    """
    (add|adding|have|having|include|welcome) you (to|in|into|as part of) my ~{circle}
    (join|expand|grow|build|broaden|extend|widen|growing|expanding|building) (my|your|our) ~network
    accept my (invitation|request|invite|connection)
    like-?minded
    (mutually beneficial|mutual benefit|win-win|synergy|synergies|touch base|circle back)
    pick your brain
    (impressed|intrigued|fascinated|inspired) (by|with) your ~{record}
    {shiny} {record}
    (share|have|see) (several|many|a few|some|a lot of|a number of|mutual|common) ~{shared}
    (exciting|great|amazing|exceptional|terrific|unique|perfect) (opportunity|opportunities)
    opportunities (at|in|with) your (company|organization|organisation|team|firm)
    (any|potential|future|possible) (job )?opportunities
    (perfect|great|ideal|good) (fit|candidate|match) for
    {anybody} like (you|yours|yourself)
    (with|of) your (caliber|calibre|background|skills|profile|skillset)
    valuable (addition|connection|insights)
    (always|constantly) looking to (connect|meet|network)
    our paths (will|may|might) cross
    (follow|following) your journey
    """,
    circle="network, connections, circle",
    record="""profile, background, experience, career, resume, cv, credentials, trajectory,
        portfolio, achievements, accomplishments""",
    shiny="impressive, interesting, great, amazing, strong, fascinating, outstanding",
    shared="connections, contacts, interests",
    anybody="someone, somebody, people, professionals, companies, leaders, vendors",
)
# Stock where the sentence ends with it: "I'd love to connect and learn more about your work."
_BARE = phrase_pattern(
    """
    (let's|let us|lets|{glad} to) {connect}( with you)?( here| on linkedin)?( too| as well)?
    (let's|let us|lets|{glad} to) {connect} (and|to) ~{learn} (more )?(about )?{whatever}
    {glad} to {connect} and learn more
    {learn} more about {whatever}
    """,
    connect="connect, be connected, link up",
    glad="""like, love, want, wanted, keen, happy, glad, great, good, nice, open, looking, hoping,
        pleased, lovely, privilege""",
    learn="learn, know, hear, see, explore, discuss, chat, talk, find out",
    whatever="""your work, your experience, what you do, you, your background, your journey, your
        role, your company, opportunities""",
)
_GOES_ON = re.compile(r" ?[\w&+]")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark stock phrases anywhere, and bare wishes where nothing follows."""
    yield from passages(_STOCK, reading.plain)
    for span in passages(_BARE, reading.plain):
        if not _GOES_ON.match(reading.plain, span.end):
            yield span


RULE = Rule(
    code="WHY002",
    name="stock-phrase",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    needs=(Need.ENGLISH,),
    message="'{text}' is a stock phrase.",
    why="Readers have seen it so often that they read it as 'sent to many'.",
    fix="Say the same with a word that fits only them, or leave it out.",
    guidance=("E2",),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="I'd like to add you to my professional network.",
            good="I'd like to add your pears to my orchard.",
        ),
        Example(
            bad="Great talk. Would love to connect!",
            good="Great talk. Would love to connect and compare how we size storage.",
        ),
        Example(
            bad="Let's connect on LinkedIn.",
            good="Let's connect the two choirs for the spring concert.",
        ),
        Example(
            bad="I was impressed by your profile.",
            good="I was moved by your photo of the harbor.",
        ),
        Example(bad="Can I pick your brain?", good="Can you pick pears in May?"),
    ),
    find=_find,
    weigh=weigh_manner,
)
