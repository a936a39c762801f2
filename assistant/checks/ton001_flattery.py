"""TON001 flattery: praise too big to be meant."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule
from assistant.reading import Reading, passages, phrase_pattern
from assistant.types import Severity, Span

_FLATTERY = phrase_pattern(
    """
    your ~{gushing} ~{record}
    {idol}
    (your|the) (biggest|number one|greatest) (fan|admirer)
    (in|total|absolute|complete) awe (of|at)
    (blown away|mesmerized|mesmerised|starstruck|awestruck|spellbound) by
    (esteemed|illustrious|renowned|prestigious) {somebody}
    (nobody|no one) (else )?(does|can|could|knows|writes|explains|comes close)
    {greatest} ~(in the world|of all time|ever|alive|i know of|on linkedin|on the planet)
    (worship|idolize|idolise|adore) (you|your)
    (such|truly|so) an inspiration
    your (beautiful|gorgeous|stunning) (smile|face|eyes|looks)
    changed my (whole |entire )?life forever
    (is|are) more than (a|an) ~(engineer|manager|nurse|teacher|leader|developer|designer)
    """,
    gushing="""amazing, incredible, outstanding, phenomenal, extraordinary, remarkable, stellar,
        mind-blowing, unbelievable, unparalleled, exceptional, breathtaking, awe-inspiring,
        exemplary, distinguished, legendary, stunning""",
    record="""work, career, profile, journey, background, achievements, accomplishments, experience,
        success, talent, skills, leadership, vision, content, page, mind, insights, credentials,
        portfolio""",
    idol="""rock star, rockstar, unicorn, guru, ninja, superstar, wizard, powerhouse, genius,
        visionary, trailblazer, titan, legend, goddess, icon, change agent, thought leader""",
    somebody="professional, sir, madam, colleague, profile, organization, organisation, leader",
    greatest="best, greatest, smartest, most talented, most inspiring, most brilliant",
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark praise of the person where praise of a thing they did would do."""
    yield from passages(_FLATTERY, reading.plain)


RULE = Rule(
    code="TON001",
    name="flattery",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' flatters.",
    why="Big praise from a stranger sounds like the start of a sale.",
    fix="Praise one thing they did, in words you would use in front of them.",
    guidance=("R4", "S6", "M7"),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="You are a true rockstar!", good="Your rock garden is a joy."),
        Example(bad="I admire your incredible career.", good="I admire how you draw coastlines."),
        Example(bad="I am in awe of you.", good="I use your map every day."),
    ),
    find=_find,
)
