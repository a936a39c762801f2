"""WHY005 hidden-purpose: it hints at something without saying what."""

from assistant.checks._matcher import mark
from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    (exciting|great|amazing|unique|incredible|fantastic|life-changing|special) (new )?{chance}
    (an|some) {chance} (that|which) (may|might|could|will|would) (interest|suit|excite|
        be of interest)
    (something|someone|an idea|a project|a role|a proposal) (that|which|you)('ll| will| may| might|
         could| would)? ~(interest|love|like|excite|benefit|be of interest)
    (may|might|could|will) be of (great )?(interest|value|benefit) (to|for) (you|your)
    (a|an|my) {vague} ~(company|client|startup|start-up|firm|brand|employer|organization)
    (company|client|startup) (could|can) be described as
    (a client|client) of (mine|ours)
    (can't|cannot|can not) (say|share|reveal|disclose|tell) (much|more|the|too|any|what)
    under (the radar|wraps|nda)
    stealth (mode|startup|start-up|company)
    {chance} (that|which) won't
    discuss (a|an|some|potential|possible|business|mutual) {chance}
    (right|perfect|ideal) (person|fit|candidate) for (a|an|something|this)
    """,
    chance="opportunity, opportunities, offer, proposal, proposition, venture",
    vague="leading, top, well-known, global, fast-growing, major, confidential, exciting, growing",
)


RULE = Rule(
    code="WHY005",
    name="hidden-purpose",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' hints without saying what it is.",
    why="What is kept back reads as bait; people open a plain reason and delete a mysterious one.",
    fix="Name it: which company, which work, what you would like to hear.",
    guidance=("S4", "M7", "I3"),
    source="Style advice: no measured effect published",
    weigh=weigh_manner,
    examples=(
        Example(
            bad="I have an exciting opportunity for you.",
            good="Northwind looks for a tide clerk, and you wrote the tables.",
        ),
        Example(
            bad="I have something that may interest you.",
            good="I have the 1962 tide table you asked for.",
        ),
        Example(bad="It is a leading company in your field.", good="Northwind dyes wool in Leeds."),
        Example(bad="I can't share much here.", good="I share a bench with your sister."),
    ),
    find=mark(_PHRASES),
)
