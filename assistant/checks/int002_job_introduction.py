"""INT002 job-introduction: a friend is told a job title."""

from assistant.checks._matcher import mark
from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import phrase_pattern
from assistant.types import Relationship, Severity

_PHRASES = phrase_pattern(
    """
    my name('s| is)
    i('m| am) (currently |now )?(a|an|the) ~{role} (at|with|for|of|in|from)
    i('m| am) (currently |now )?{role} (at|with|for|of)
    (i|i'm) (currently |now )?(work|working|serve|employed) (at|as|for|with) (a|an|the|#)
    as (a|an) ~{role} (at|with|for|of|in)
    ({role}|specialist|professional) (at|with) #
    """,
    role="""manager, director, engineer, developer, designer, consultant, analyst, founder,
        co-founder, cofounder, owner, officer, president, vp, ceo, cto, cfo, coo, head, lead,
        executive, representative, recruiter, specialist, coordinator, associate, professional,
        professor, nurse, lawyer, accountant, architect, editor, partner""",
)


RULE = Rule(
    code="INT002",
    name="job-introduction",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    relationships=frozenset({Relationship.FRIEND_FAMILY}),
    needs=(
        Need.ENGLISH,
        Need.RELATIONSHIP,
    ),
    message="'{text}' introduces you like a stranger.",
    why="Friends and family know who you are; a job title turns a hello into a form letter.",
    fix="Leave the title out, and say what only the two of you share.",
    guidance=("R1", "P3", "S3"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hey Ana, I'm a project manager at Northwind. Long time!",
            good="Hey Ana, it's me from the rowing club. Long time!",
            relationship=Relationship.FRIEND_FAMILY,
        ),
        Example(
            bad="Hi Ana, my name is Tom Hale.",
            good="Hi Ana, my boat is named after Tom.",
            relationship=Relationship.FRIEND_FAMILY,
        ),
    ),
    find=mark(_PHRASES),
)
