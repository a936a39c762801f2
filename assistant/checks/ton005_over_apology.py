"""TON005 over-apology: it apologizes for being sent."""

from assistant.checks._matcher import mark
from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    ({sorry}) (so much |again |in advance )?(to|for|if) (the )?(be )?{bother}
    (hope|hoping) (this|that|it|i'm|i am)( is|'s)?( not|n't) (weird|strange|creepy|too|a bother|
        bothering|annoying|spam|intrusive|out of)
    (hope|hoping) you (don't|do not) mind (me|my|that)
    (don't|do not) (mean|want|wish) to (bother|disturb|intrude|impose|be a pest|take up|spam|
        be pushy)
    i know (you('re| are) ~busy|you (must )?(get|receive) ~(messages|emails|requests))
    (you('re| are)|you must be) (probably|surely|very|so|super|incredibly) (busy|slammed|swamped)
    this (is|may be|might be|may seem|might seem) (a bit |a little |so |totally |really )?(random|
        weird|out of the blue|a long shot|awkward)
    (random|weird|awkward) (ask|request|message)
    i('m| am) (just )?(a )?nobody
    (waste|wasting|take up|taking up|taking) (your|any of your|too much of your) ~time
    """,
    sorry="sorry, apologies, my apologies, apologize, apologise, excuse me, forgive me, pardon me",
    bother="""bother, bothering, disturb, disturbing, intrude, intruding, cold, double, message,
        messaging, messages, contacting, reaching out, spam, random, out of the blue, writing,
        interrupting, interruption, long, this, another, inconvenience, intrusion, bothered""",
)


RULE = Rule(
    code="TON005",
    name="over-apology",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' apologizes for writing.",
    why="An apology calls the message a bother before the reader could judge.",
    fix="Leave it out; a short message with a reason needs no excuse.",
    guidance=("S6", "E7"),
    source="Style advice: no measured effect published",
    weigh=weigh_manner,
    examples=(
        Example(bad="Sorry to bother you, Ana.", good="Sorry to hear the mill closed."),
        Example(bad="I hope this isn't weird.", good="I hope this winter isn't long."),
        Example(bad="I know you're very busy.", good="I know you from the bell tower."),
        Example(bad="I don't want to waste your time.", good="I waste no paper since your class."),
    ),
    find=mark(_PHRASES),
)
