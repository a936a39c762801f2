"""What a message may rest on: the fields of the brief and the ticked facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.claims.evidence import Evidence
from assistant.claims.linking import link_name
from assistant.claims.names import find_names
from assistant.claims.numbers import find_numbers
from assistant.claims.tokens import find_words
from assistant.types import Brief, Fact, Origin, Source


def sources_of(brief: Brief, facts: Sequence[Fact], *, passed: str = "") -> tuple[Source, ...]:
    """Everything that a message for this brief may state, as sources.

    Args:
        brief: What the user told us. `avoid`, `tone` and what somebody else wrote (the raw
            profile, `note`, `post`) are no sources; the sender's own earlier message is.
        facts: Facts about the recipient; those not ticked are left out.
        passed: What has passed between the two before a message of this kind is written at all.

    Returns:
        Fields of the brief that are filled, under ids such as "sender.name" and "tie", then the
        facts under their own ids, then "platform" and, where something has passed, "kind". What a
        model wrote in a fact counts only as far as the fact's quote bears it.
    """
    sender, recipient = brief.sender, brief.recipient
    given = {
        "sender.name": sender.name,
        "recipient.name": recipient.name,
        "tie": brief.tie,
        "intent": brief.intent,
        "recipient.role": recipient.role,
        "recipient.organization": recipient.organization,
        "sender.role": sender.role,
        "sender.organization": sender.organization,
        "sender.about": sender.about,
        "earlier.text": brief.earlier.text,
        "reason": brief.reason,
        "until": brief.until,
        "news": brief.news,
        "offer": brief.offer,
        "thing.title": brief.thing.title,
        "thing.link": brief.thing.link,
        "third.name": brief.third.name,
        "third.role": brief.third.role,
        "third.organization": brief.third.organization,
        "third.facts": "\n".join(brief.third.facts),
    }
    given |= {fact.id: _worded(fact) for fact in facts if fact.ticked}
    given |= {"platform": brief.platform, "kind": passed}
    return tuple(Source(id=name, text=text) for name, text in given.items() if text.strip())


def _worded(fact: Fact) -> str:
    """The fact as far as it can be trusted: its own words, or only those it quotes."""
    if fact.origin is Origin.ADDED or not fact.quote or fact.text in fact.quote:
        return fact.text if fact.origin is Origin.ADDED or not fact.quote else fact.quote
    if any(_unborne(fact)):
        return fact.quote
    return fact.text if fact.quote in fact.text else f"{fact.text} (“{fact.quote}”)"


def _unborne(fact: Fact) -> Iterator[bool]:
    """For each name and number that a fact states, whether its quote lacks it."""
    words = find_words(fact.text)
    evidence = Evidence.of((Source(id=fact.id, text=fact.quote),), recipient="", sender="")
    for name in find_names(fact.text, words, evidence=evidence, language="en"):
        yield link_name(name, evidence) is None
    for number in find_numbers(fact.text, words):
        yield evidence.source_of_number(number) is None
