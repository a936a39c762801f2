"""TON006 buzzwords: words of the trade press that mean nothing here."""

from assistant.checks._matcher import mark
from assistant.checks._rule import NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    (leverage|leveraging|synergize|synergise|ideate|ideation|operationalize|incentivize)
    (synergy|synergies|synergistic|paradigm|value-add|value add|low-hanging fruit|deep dive)
    (thought leader|thought leaders|thought leadership|change agent|change maker|changemaker)
    (move|moving|moved) the needle
    (circle|circling) back
    (touch|touching) base
    (take|taking) (this|it|that|things) offline
    (game changer|game-changer|game-changing|next-level|next level|cutting-edge|cutting edge|
        bleeding edge|bleeding-edge)
    (best-in-class|best in class|world-class|world class|state-of-the-art|industry-leading|
        award-winning)
    (disrupt|disrupting|disruptive|revolutionize|revolutionise|revolutionizing|revolutionary)
    (results-driven|results-oriented|data-driven|self-starter|go-getter|forward-thinking|
        innovative|dynamic) {who}
    (innovative|scalable|holistic|robust|seamless|end-to-end|turnkey|bespoke|tailored) (solution|
        solutions|approach|platform)
    (empower|empowering|enable|enabling|unlock|unlocking|maximize|maximise) (your|teams|businesses|
        companies|organizations|leaders|growth|potential|value)
    (drive|driving|fuel|fueling|accelerate|accelerating) (growth|value|results|revenue|innovation|
        engagement|impact|success)
    (growth|success|wealth|mindset) (hacker|hacking|coach|mindset)
    (stakeholders|ideal customer profile|value proposition|pain points?|
        actionable insights?)
    (passionate|excited) about (innovation|synergy|growth|disruption|excellence|success|
        helping (people|businesses|companies))
    """,
    who="""professional, professionals, leader, leaders, individual, individuals, team, teams,
        company, companies, person, people, entrepreneur, entrepreneurs, marketer, organization""",
)


RULE = Rule(
    code="TON006",
    name="buzzwords",
    severity=Severity.WARNING,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' is a buzzword.",
    why="Such words could stand in any message, so readers skip them, and often the rest.",
    fix="Say in everyday words what is done, for whom.",
    guidance=("M7", "E2"),
    source="Style advice: no measured effect published",
    weigh=weigh_manner,
    examples=(
        Example(bad="We leverage data to win.", good="The lever of your press squeaks."),
        Example(bad="Let's move the needle together.", good="I lost the needle in your hay."),
        Example(
            bad="I am a results-driven professional.",
            good="I am a nurse, and results of tests scare me.",
        ),
        Example(
            bad="We empower teams with innovative solutions.", good="We lend boats to school teams."
        ),
    ),
    find=mark(_PHRASES),
)
