"""PRV004 watched: the reader learns that they were watched."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule
from assistant.reading import Reading, content_words, passages, phrase_pattern, stems
from assistant.types import Severity, Span

_PHRASES = phrase_pattern(
    """
    (been|i've been|i was) (watching|stalking|monitoring|tracking|observing) (you|your|all your)
    (stalked|stalking|snooped|creeped|lurking|lurked) (you|your|on your|around your)
    (went|gone|been|scrolled|going|looked|read|clicked) through (all |every |
        each )?(of )?(all )?your (photos|pictures|posts|profile|profiles|page|feed|friends|
        comments|old|whole|entire|family)
    (all|every one|every single one|each) of your (photos|pictures|posts|comments|friends|stories)
    (looked|searched|googled|checked) you up
    googled you
    (found|got|looked up|know) (out )?(where you live|your (home|address|phone|number|house|street|
        private|personal))
    (saw|noticed|see) (that )?you (viewed|looked at|visited|checked|were looking at|stopped by|
        read|opened) my (profile|page|message|email|last|website|site|post|story)
    (saw|noticed|see) (that )?you('re| are| were) (online|active|awake|typing)
    (you|your) (read|opened|saw|seen) my (message|email|note) (but|and|yet|without)
    your ~(husband|wife|partner|boyfriend|girlfriend|kids|children|daughter|son|baby|mother|father|
        parents|ex|divorce|pregnancy)
    (looked|look|looking) (so )?(beautiful|gorgeous|pretty|cute|hot|sexy|handsome|stunning) (in|on)
    (single|married|divorced|pregnant|dating)(,| or| now| yet| these)
    """
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark what tells of watching, unless the sender's own tie or intent says so."""
    brief = reading.brief
    given = stems([brief.tie, brief.intent, *brief.recipient.facts]) if brief else frozenset()
    for span in passages(_PHRASES, reading.plain):
        said = [word.stem for word in content_words(reading.text[span.start : span.end])]
        if not said or not set(said) <= given:
            yield span


RULE = Rule(
    code="PRV004",
    name="watched",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' tells the reader that you watched them closely.",
    why="What is public feels private when a stranger lists it; people block who alarms them.",
    fix="Keep to what they publish for everybody: their work, a talk, a post.",
    guidance=("S2", "I9"),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="I went through all your photos.", good="I walked through all your villages."),
        Example(
            bad="I noticed you viewed my profile.",
            good="I noticed your view of the harbor in the paper.",
        ),
        Example(bad="I saw that you were online last night.", good="I saw your play last night."),
        Example(bad="How is your daughter?", good="How is your choir?"),
        Example(bad="I googled you.", good="I looked up your recipe."),
    ),
    find=_find,
)
