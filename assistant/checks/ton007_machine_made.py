"""TON007 machine-made: phrasing that readers take for a machine's.

The word lists of `defluff` (0.1.2, all four packs) were measured first, on the messages that
`benchmarks/etiquette_corpus.py` reads: they marked a tenth of the good and of the bad ones alike
(AUC 0.45 and 0.49 on its two halves), so they were not taken over.
"""

from assistant.checks._matcher import mark
from assistant.checks._rule import NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    (delve|delving|delved) (into|deeper)
    (tapestry of|testament to|treasure trove|beacon of|symphony of)
    in (today's|this) (fast-paced|ever-changing|ever-evolving|digital|competitive|dynamic|rapidly)
    (ever-evolving|ever-changing|fast-paced|rapidly evolving) (landscape|world|industry|field|
        environment)
    (navigate|navigating) the (complexities|complex|challenges|landscape|ever)
    (not only|isn't just|is not just|it's not just|not just) ~(about|a|an|the)? ?~(but also|it's|
        it is)
    (resonates|resonated|aligns|aligned) (deeply|strongly|perfectly|profoundly|seamlessly) with
    (deeply|profoundly) (resonated|inspired|impressed|admire|appreciate|value|
        intrigued)
    (i am|i'm) (truly |deeply |genuinely |incredibly )?(impressed|inspired|intrigued|
        captivated) by your {shine}
    your {shine} (to|in|for) ~{abstract} (is|are) (truly |deeply |genuinely )?(inspiring|
        impressive|commendable|admirable|remarkable)
    (fostering|foster|cultivate|cultivating|forge|forging) (meaningful|lasting|strong|a culture|
        innovation|collaboration|connections|valuable)
    (meaningful|valuable|fruitful|enriching|insightful) (connection|connections|exchange|exchanges|
        dialogue|discussions|conversations)
    (shared|mutual) (passion|commitment|vision|dedication) (for|to)
    (unwavering|steadfast) (commitment|dedication|support)
    (kindly|please) do the needful
    (i would be|i'd be) (truly |deeply |most )?(honored|honoured|privileged|obliged|humbled) (to|if)
    (esteemed|respected) (sir|madam|organization|organisation|company|network|profile)
    i (hope|trust) this (message|note|email|letter) finds you
    """,
    shine="""dedication, commitment, passion, expertise, leadership, vision, journey, contributions,
        ability, approach, remarkable, impressive, extensive, wealth, profound, depth""",
    abstract="""innovation, excellence, leadership, growth, success, community, field, industry,
        fostering, advancing, driving, the""",
)


RULE = Rule(
    code="TON007",
    name="machine-made",
    severity=Severity.WARNING,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' sounds like a machine, or like a form letter.",
    why="Readers have learned these turns of phrase, and stop believing that a person wrote them.",
    fix="Say it as you would across a table, in fewer words.",
    guidance=("E2", "S2"),
    source="Style advice: no measured effect published",
    weigh=weigh_manner,
    examples=(
        Example(
            bad="I would love to delve into your field.", good="I would love to dig in your garden."
        ),
        Example(bad="In today's fast-paced world, ties matter.", good="Today the tide was fast."),
        Example(bad="Your work resonates deeply with me.", good="Your bell rings deep."),
        Example(
            bad="I value meaningful connections with leaders.",
            good="The bridge connects two villages.",
        ),
    ),
    find=mark(_PHRASES),
)
