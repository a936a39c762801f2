"""TON008 harsh-decline: a decline that accuses."""

from assistant.checks._matcher import mark
from assistant.checks._rule import Example, Need, Rule
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    (stop|quit) (messaging|writing|contacting|spamming|sending|bothering|pitching|asking)
    (don't|do not|never) (contact|message|write|bother|email|add|ask) me
    (spam|spammer|spamming|scam|scammer|fake|bot|stalker|creepy|creep|desperate|pathetic|rude)
    (waste|wasting) (of )?(my|everyone's|our) time
    you (clearly|obviously|apparently|evidently|just) (didn't|did not|don't|do not|want|only|
        haven't|have not|sent)
    you (should have|should've|could have|could've|ought to have)
    (you people|people like you|the likes of you)
    (not interested in) (your|anything you|people)
    (who do you think|what makes you think|how dare you)
    i (don't|do not) (connect|talk|deal|accept|answer|speak) (with|to|from)? ?(strangers|
        people like|salespeople|sales people|recruiters|you)
    (learn|read|look|try) (to|up|at|how|before) ~(before|next time|first)
    (unprofessional|inappropriate|unacceptable|annoying|ridiculous|lazy|generic|copy-paste|
        copy-pasted)
    (you|your) (failed|failure|lack|mistake|fault)
    """
)


RULE = Rule(
    code="TON008",
    name="harsh-decline",
    severity=Severity.WARNING,
    kinds=frozenset({"decline", "defer"}),
    needs=(Need.ENGLISH,),
    message="'{text}' accuses.",
    why="A no needs no blame; who is turned away kindly stays well disposed, and may be met again.",
    fix="Thank them, say no in one sentence with a short reason, and wish them well.",
    guidance=("E5", "I5"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Stop messaging me, please.",
            good="Thank you for your message; I keep this list to people I have met.",
        ),
        Example(
            bad="You clearly didn't read my profile.",
            good="My profile is a bit out of date, sorry.",
        ),
        Example(
            bad="This looks like spam to me.",
            good="I keep to people I work with, and wish you luck.",
        ),
        Example(
            bad="I do not connect with salespeople.",
            good="I connect with people I have met in person.",
        ),
    ),
    find=mark(_PHRASES),
)
