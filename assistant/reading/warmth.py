"""The warm close: thanks, or a wish for something they are doing (guidance S6)."""

from assistant.reading.layout import Layout
from assistant.reading.phrases import passages, phrase_pattern
from assistant.types import Span

_WARM = phrase_pattern(
    """
    (thanks|thank you|thx)
    (much|really|truly) appreciated
    (i|i'd|we|would) (really |truly |do |so )?appreciate
    (grateful|gratefully|thankful)
    (wish|wishing) (you|your|the|them|every)
    (good|best of) luck
    (hope|hoping) {subject}
    (hope|hoping) to (see|hear|meet|catch|bump|run into|talk)
    (fingers|everything) crossed
    (look|looking|looked) forward
    either way
    no (pressure|rush|hurry|worries|need to|obligation)
    (hope|hoping) ~(is|are|goes|go|was|treats|keeps|turns|works|brings)
    (take care|take it easy|have a good one|be well|stay well|stay safe)
    (safe travels|bon voyage|break a leg|godspeed)
    (congrats|congratulations|bravo|well done|kudos|hats off)
    (would|it'd|it'll|will) be ({really} )?{pleasant}
    {kind} (regards|wishes|greetings|thanks)
    (warmly|sincerely|cheers|cordially|respectfully)
    (all the best|(all )?good wishes|greetings)
    (merci|gracias|danke|grazie|obrigado|obrigada|tack|takk|dank je|arigato|kiitos)
    have (a|an) ~{spell}
    enjoy (the|your|every|yourself|this)
    (keep|carry) (up|it up|going|making|writing|doing|at it|them coming|on)
    happy (#ing|{occasion})
    (see|catch) you (around|soon|at|there|in|on|then|next)
    (lots of|much|with|sending) (love|hugs)
    (hugs|xo|xoxo|xx|xxx)
    can't wait
    (say|give) (hi|hello|my best|a hug|my love) to
    {glad} to {deed}
    ({really} )?{glad} (i|you|we|that|for|our)
    (rooting|cheering) for
    (it|that) (made|would make) my (day|week|year)
    (a|my|great) pleasure
    (lovely|good|nice|great) to
    means a lot
    welcome (back|home|aboard)
    """,
    really="so, really, truly, very",
    subject="the, your, you, it, that, this, all, we, our, they, spring, summer, autumn, winter",
    pleasant="lovely, great, good, nice, wonderful, grand, fun, a pleasure, a joy, a treat",
    kind="kind, kindest, warm, warmest, best, friendly, sincere, many, seasonal",
    occasion="""travels, holidays, birthday, new, anniversary, friday, monday, weekend, baking,
        reading, easter, hunting, trails, sailing""",
    spell="day, week, weekend, evening, morning, time, summer, winter, trip, year, rest, journey",
    glad="glad, happy, delighted, honored, honoured, thrilled, pleased",
    deed="return, help, share, be, stay, meet, have, follow, swap, see, do, buy, know",
)
# A polite form of asking to connect is no wish for the reader.
_NOT_WARM = phrase_pattern(
    """
    (would|it'd|will) be ~(great|good|nice|lovely) to {ask}
    (glad|happy|good|nice|great|lovely) to {ask}
    """,
    ask="connect, chat, talk, discuss, get, have you",
)
_LAST = 2


def find_warmth(plain: str, layout: Layout) -> list[Span]:
    """Find the warm words at the end of a message; a clause is enough.

    The end is the sign-off, or else the last two sentences, or the second half of a message that
    has no more than two.

    Args:
        plain: The message's plain form.
        layout: Its parts.
    """
    if layout.says_goodbye and layout.sign_off:
        return [layout.sign_off]
    body = layout.body
    begin = (body.start + body.end) // 2
    if len(layout.sentences) > _LAST:
        begin = layout.sentences[-_LAST].start
    return [
        span
        for span in passages(_WARM, plain)
        if span.start >= begin and not _NOT_WARM.match(plain, span.start)
    ]
