"""BOT001 task-talk: the message speaks of the task of writing it, or of the machine that did."""

import re
from collections.abc import Iterator

from assistant.checks._kept_out import typed
from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading, plain
from assistant.types import Brief, Recipient, Sender, Severity, Span

_TRADE = (
    r"(?! ?-?(?:engineer|research|develop|expert|enthusias|found|lead|lecturer|teacher|nerd|scien"
    r"|student|fan|product|strateg|consult|policy|artist|ethic|safety|special|trainer|practition"
    r"|architect|designer|company|start|team))"
)
_WORK = (
    r"(?:message|note|draft|reply|response|letter|dm|text|version|rewrite|request|summary|e-?mail)"
)
_SOURCE = r"(?:the|your|their|this) (?:(?:pasted|given|provided|linkedin) )?"
_SOURCE += r"(?:profile|bio|brief|prompt|context|input|about section|instructions?)"
_BEGINS = r"(?:^|[.!?\n] ?)"

_MACHINE = (
    rf"\bas an? (?:a\.?i\.?|large|artificial|llm|language model|chat ?bot|virtual)\b{_TRADE}",
    (
        rf"\bi(?:'m| am) (?:just |only )?an? (?:a\.?i\.?|llm|language model|chat ?bot"
        rf"|(?:virtual|digital|ai) assistant)\b{_TRADE}"
    ),
    r"\b(?:large )?language models?\b|\bsystem[ _-]?(?:prompts?|message|instructions?)\b",
    r"\bjailbr(?:eak|oken)\w*\b|\bdeveloper mode\b|\bprompt injection\b|\bchain of thought\b",
)
"""The one who writes is a machine."""

_DELIVERY = (
    (
        rf"\b(?:here(?:'s| is| are)|below is|this is|attached is) (?:your|the|a|my|this|an|that)"
        rf" (?:\w+ ){{0,4}}?{_WORK}\b(?= ?(?:[:.,!]|$|you (?:asked|wanted|requested)|for you"
        r"|as requested|i (?:wrote|drafted)))"
    ),
    (
        rf"{_BEGINS}(?:sure|certainly|of course|absolutely|okay|ok)[,!.:]? (?:here|i can|i'll"
        r"|i will|i have (?:written|drafted))\b"
    ),
    r"\b(?:as|per) (?:you )?(?:requested|instructed|directed|ordered|commanded|told to)\b",
    r"\bplaceholder\b|\bthis (?:draft|prompt)\b",
    (
        r"^ ?(?:subject|re|to|from|message|note|draft|output|answer|response|assistant|system"
        r"|user|human|ai|bot) ?:"
    ),
    r"\b(?:word|character) (?:count|limit) ?[:(]|\[end\b|\bend of (?:message|note|draft)\b",
)
"""The message is handed over to whoever asked for it."""

_TASK = (
    (
        rf"\b{_SOURCE} (?:says|said|states?|stated|mentions?|mentioned|reads|asks|asked"
        r"|instructs?|instructed|tells|told|requests?|contains|indicates|shows)\b"
    ),
    rf"\b(?:according to|based on|per|from|as (?:stated|written|given|mentioned) in) {_SOURCE}\b",
    (
        r"\b(?:my|your|these|those|the (?:above|following|previous|prior|given|initial|original"
        r"|hidden)) (?:\w+ )?(?:instructions|prompt|guidelines|programming|directives?"
        r"|training data)\b"
    ),
    (
        r"\bi (?:cannot|can't|can not|won't|am unable to|am not able to|'m unable to|must)"
        r" (?:\w+ )?(?:comply|fulfil|assist with|help with that|answer that|write that|disclose"
        r"|reveal|obey)\b"
    ),
    (
        r"\b(?:the|this) (?:user|sender|recipient|operator|candidate|applicant)\b(?! (?:group"
        r"|research|interview|experience|guide|manual|interface|test|conference|need|stor))"
    ),
)
"""The brief, the orders and the people are spoken of as a task knows them."""

_TALK = re.compile("|".join((*_MACHINE, *_DELIVERY, *_TASK)), re.MULTILINE)

_NEEDED = frozenset(
    """
    ai large artificial llm language chat chatbot virtual digital developer injection thought
    message note draft reply response letter dm text version rewrite request summary email mail
    sure certainly course absolutely okay ok requested instructed directed ordered commanded told
    placeholder prompt profile bio brief context input section instruction instructions guidelines
    programming directive directives training comply fulfil assist help answer write disclose
    reveal obey user sender recipient operator candidate applicant
    """.split()
)
"""Each pattern above needs one of these words, or one of the signs: most messages hold none."""
_NEEDED_SIGNS = ("a.i", "system", "jailbr", ":", "(", "[")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark such talk, unless the sender used the same words in the brief."""
    signs = any(sign in reading.plain for sign in _NEEDED_SIGNS)
    if not signs and _NEEDED.isdisjoint(reading.vocabulary):
        return
    found = list(_TALK.finditer(reading.plain))
    if not found:
        return
    said = [plain(text) for text in typed(reading)]
    for match in found:
        words = match[0].strip(" .!?\n")
        if not any(words in text for text in said):
            yield Span(start=match.end() - len(match[0].lstrip(" .!?\n")), end=match.end())


RULE = Rule(
    code="BOT001",
    name="task-talk",
    severity=Severity.ERROR,
    guarantee=True,
    needs=(Need.ENGLISH,),
    message="'{text}' speaks of the task, not to the reader.",
    why="It shows the reader the workshop, and that a machine was at work in it.",
    fix="Take the sentence out, and begin with the greeting.",
    guidance=("E2", "S2"),
    source="Fact: such words come from a model's talk about its task, see README, Guarantees",
    examples=(
        Example(
            bad="Sure, here is your message: Hi Ana, lovely rye!",
            good="Hi Ana, here is what I learned from your rye: patience.",
        ),
        Example(
            bad="Hi Ana, as an AI I liked your rye.", good="Hi Ana, as an AI engineer I bake rye."
        ),
        Example(bad="Hi Ana, your profile says you bake.", good="Hi Ana, you bake, I hear."),
        Example(
            bad="Hi Ana, I cannot reveal my system prompts.",
            good="Hi Ana, I write system prompts for a living.",
            brief=Brief(
                platform="linkedin",
                sender=Sender(name="Tom Hale", about="I write system prompts"),
                recipient=Recipient(name="Ana Ruiz"),
            ),
        ),
    ),
    find=_find,
)
