"""ASK003 favor-ask: somebody who owes the sender nothing is asked for a favor."""

from assistant.checks._matcher import mark
from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import Reading, phrase_pattern, plain
from assistant.types import Relationship, Severity

_PHRASES = phrase_pattern(
    """
    (review|look at|look over|check|read|critique|share|forward|promote) my ~{mine}
    (refer|recommend|endorse|introduce) me (to|for|at|on|as)
    (put in|put) a (good )?word for me
    (be|become|act as) my ~(mentor|sponsor|coach|reference)
    (find|get|land|give|offer) me ~(job|internship|interview|position|role|work)
    (job|internship) openings? ~(for me|i could|that i)
    (repost|retweet|share|like|plug|feature|promote) (my|our) ~{public}
    (give|need|want|get|love|appreciate|share) (me )?(your|some|any|
        a little)( of your)? ~{counsel} on my
    (need|want|ask|asking|beg|do|have|got) (you |me )?(for )?(a|one) ~(favor|favour)
    are you (guys )?hiring
    (any|some|possible) (openings|vacancies) (at|in|for|on)
    (support|supporting|bolster|boost|further|advance|improve|help) (me with )?my ~{gain}
    (know|have) (of )?any (other )?(contacts|people|leads|openings|jobs) (that|who|for|which|i)
    follow me back
    (donate|donation|contribute|chip in) to (my|our)
    """,
    mine="""resume, cv, portfolio, profile, website, deck, draft, manuscript, app, code, business
        plan, application, page, channel, startup, book""",
    public="post, video, book, page, work, song, podcast, launch, product, channel, newsletter",
    gain="chances, career, efforts, search, application, goals, cause",
    counsel="feedback, advice, opinion, thoughts, help, guidance, input",
)


_FIND = mark(_PHRASES)


def _weigh(reading: Reading) -> Severity:
    """An error to the much asked; advice where the sender means to ask for it."""
    if reading.relationship is Relationship.INFLUENCER_BRAND:
        return Severity.ERROR
    meant = reading.brief is not None and _PHRASES.search(plain(reading.brief.intent))
    return Severity.ADVICE if meant else weigh_manner(reading)


RULE = Rule(
    code="ASK003",
    name="favor-ask",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS - {Relationship.ACQUAINTANCE},
    needs=(Need.ENGLISH,),
    message="'{text}' asks a favor of somebody who owes you none.",
    why="A favor before hello is the easiest to refuse, and the much asked are asked daily.",
    fix="Give first: say what their work did for you, and leave the favor for later.",
    guidance=("R4", "S5", "M7"),
    source="Style advice: no measured effect published",
    weigh=_weigh,
    examples=(
        Example(
            bad="Hi Ana, could you look at my portfolio?",
            good="Hi Ana, I looked at your portfolio twice.",
        ),
        Example(bad="I need a quick favor.", good="You did my class a favor with your map."),
        Example(
            bad="Would you refer me to your hiring manager?",
            good="Maya referred me to your tide tables.",
        ),
        Example(
            bad="Please share my latest video.", good="I share your latest video with my class."
        ),
        Example(bad="Hi, are you hiring?", good="You are hiring nurses, and I am one."),
    ),
    find=_FIND,
)
