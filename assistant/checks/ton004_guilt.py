"""TON004 guilt: the reader is made to feel that they owe an answer."""

from assistant.checks._matcher import mark
from assistant.checks._rule import Example, Need, Rule
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    {never} {heard} ((anything|a reply|a response|an answer|a word) )?(back|from you|any)
    (i've|i have) {wrote} (to )?(you )?{times}
    (sent|send) (you )?{times} (messages|emails|notes|requests|mails)
    you owe
    {feeling} (disappointed|surprised|sad|hurt|shocked) (that |not )?(to see )?(you|by your|no)
    (the least|all) you (can|could) do
    why (haven't|have you not|won't|don't|didn't) you
    (ignored|ignoring|ghosted|ghosting) (me|my)
    you (still )?(haven't|have not|didn't|did not|never) (replied|answered|responded|accepted|
        reply|answer)
    (after all|given) (i|everything i)('ve| have)? (did|done|helped)
    not even (a|an|one) ~(reply|answer|thanks|thank)
    i (took|spent|made) (the |a lot of |so much |hours )?(time|effort|hours) (to|writing|on)
    """,
    feeling="i'm, i am, i was, am, a bit, a little, very, so, quite",
    never="haven't, have not, didn't, did not, never, not, without",
    heard="heard, hear, hearing, got, gotten, received, get",
    wrote="reached out, written, messaged, emailed, tried, sent, called, contacted, asked, wrote",
    times="two, three, four, five, several, many, a few, multiple, 2, 3, 4, 5, 6, so many",
)


RULE = Rule(
    code="TON004",
    name="guilt",
    severity=Severity.WARNING,
    needs=(Need.ENGLISH,),
    message="'{text}' makes the reader feel they owe you.",
    why="Nobody owes a stranger an answer, and counting messages counts against you.",
    fix="Leave the past messages out; say what is new, or let it rest.",
    guidance=("F1", "F2", "S6"),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="I've reached out three times.", good="I've read it three times."),
        Example(bad="I haven't heard back from you.", good="I haven't heard that song for years."),
        Example(bad="You still haven't replied.", good="You never wrote in verse before."),
        Example(
            bad="I am disappointed that you ignored me.",
            good="I was sorry that your stall was closed.",
        ),
    ),
    find=mark(_PHRASES),
)
