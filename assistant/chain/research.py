"""Research (S1): what a brief offers about the recipient, each fact a verbatim span of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from assistant.chain.kept_out import fresh_canary
from assistant.checks import run_checks
from assistant.errors import ContextOverflowError, ModelError, ModelReplyError
from assistant.intake import (
    added_facts,
    is_appeal,
    other_owner,
    read_profile,
    sensitive_trait,
    warning_about,
    warning_for,
)
from assistant.kinds import get_kind
from assistant.text import find_links, name_forms
from assistant.types import Brief, Fact, Message, Origin, PromptUse, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from assistant.intake import Profile
    from assistant.llm import Model
    from assistant.settings import Settings

_LONGEST_QUOTE = 160
_AVOIDED_TOPIC = "PRV001"
_MAX_TOKENS = 900
# Some scripts take a token a character; the beginning of a profile says the most anyway.
_CHARACTERS_A_TOKEN = 0.8


class FoundFacts(BaseModel):
    """What a model says a profile states. Nothing of it is used unless it is a verbatim span."""

    model_config = ConfigDict(extra="forbid")
    facts: list[str] = Field(max_length=12)


@dataclass(frozen=True)
class Research:
    """What research found, and what it cost."""

    brief: Brief
    """The brief, with the recipient's role and organization read from the profile where empty."""
    facts: tuple[Fact, ...]
    """Everything offered, ticked or not."""
    usage: Usage = field(default_factory=lambda: Usage(cost=0.0))
    """What it cost."""
    prompts: tuple[PromptUse, ...] = ()
    """The prompts that were sent."""
    events: tuple[str, ...] = ()
    """What happened, in plain words."""

    @property
    def ticked(self) -> tuple[Fact, ...]:
        """The facts that may be used."""
        return tuple(fact for fact in self.facts if fact.ticked)


def research_brief(brief: Brief, *, settings: Settings | None) -> tuple[Fact, ...]:
    """The facts a brief offers, for the user to tick; rules read it where no model can.

    Raises:
        InputError: The brief cannot be used.
    """
    from assistant.chain.setup import set_up

    setup = set_up(brief, settings=settings, model=None)
    try:
        return research(setup.brief, setup.model).facts
    except ModelError:
        # Ticking can do without the model; whoever drafts next hears of the failure.
        return research(setup.brief, None).facts


def research(
    brief: Brief, model: Model | None, *, canary: Callable[[], str] = fresh_canary
) -> Research:
    """Read the facts a cleaned brief offers; `canary` makes the mark around what was pasted.

    Raises:
        ModelError: The model could not be reached. An answer that cannot be used, or a profile
            too long for the model, is no error: the rule-based reader stands in.
    """
    pasted = _pasted(brief)
    profile = read_profile(pasted, recipient=brief.recipient.name)
    offered, events = profile.facts, list[str]()
    usage, prompts = Usage(cost=0.0), tuple[PromptUse, ...]()
    if pasted.strip() and model and model.capability.reads:
        try:
            found, usage, prompts = _ask(brief, pasted, model, canary)
            offered = _verbatim(found.facts, pasted) or offered
        except (ModelReplyError, ContextOverflowError):
            usage = Usage(calls=1, cost=0.0 if model.local else None)
            events.append("The model's reading could not be used; rules read it instead.")
    whose = brief.recipient.profile
    if owner := other_owner(whose, recipient=brief.recipient.name):
        events.append(f"The profile begins with another name, {owner!r}: nothing of it is used.")
        offered = tuple(_of_another(fact, owner) for fact in offered)
    facts = without_avoided(_numbered((*added_facts(brief), *offered)), brief)
    known = _with_position(brief, profile, facts)
    return Research(known, facts, usage, prompts, tuple(events))


def _pasted(brief: Brief) -> str:
    """What was pasted of theirs that facts may be read from: for a comment the post."""
    given = {"recipient.profile": brief.recipient.profile, "note": brief.note, "post": brief.post}
    read = (given[field] for field in get_kind(brief.kind).reads)
    return "\n\n".join(text for text in read if text.strip())


def use_given(brief: Brief, facts: Sequence[Fact]) -> Research:
    """Take the facts the user ticked. Those that do not say what the brief holds are dropped."""
    held = [fact for fact in facts if _is_held(fact, brief)]
    dropped = len(facts) - len(held)
    events = (f"{dropped} given facts were dropped: the brief does not hold their words.",)
    kept = without_avoided(_numbered(held), brief)
    profile = read_profile(_pasted(brief), recipient=brief.recipient.name)
    known = _with_position(brief, profile, kept)
    return Research(known, kept, events=events if dropped else ())


def _is_held(fact: Fact, brief: Brief) -> bool:
    """Whether a fact quotes the brief and says no more than its quote."""
    typed = fact.origin is Origin.ADDED
    places = brief.recipient.facts if typed else (_pasted(brief),)
    says_as_much = " ".join(fact.quote.split()) == fact.text
    return bool(fact.text) and says_as_much and any(fact.quote in place for place in places)


def _of_another(fact: Fact, owner: str) -> Fact:
    """A fact that seems to be about somebody else, unticked."""
    warning = f"This profile begins with another name: {owner}."
    return fact.model_copy(update={"ticked": False, "warning": fact.warning or warning})


def _with_position(brief: Brief, profile: Profile, facts: tuple[Fact, ...]) -> Brief:
    """The brief with role and organization from the profile where it has none.

    Only what a ticked fact states is used: an unticked headline must not come in by this door.
    """
    stated = [fact.text.casefold() for fact in facts if fact.ticked]

    def ticked(words: str) -> str:
        return words if any(words.casefold() in text for text in stated) else ""

    recipient = brief.recipient
    position = {
        "role": recipient.role or ticked(profile.role),
        "organization": recipient.organization or ticked(profile.organization),
    }
    return brief.model_copy(update={"recipient": recipient.model_copy(update=position)})


def without_avoided(facts: tuple[Fact, ...], brief: Brief) -> tuple[Fact, ...]:
    """The facts, those unticked that touch what the sender wants left out."""
    return tuple(
        fact.model_copy(update={"ticked": False}) if brief.avoid and _avoided(fact, brief) else fact
        for fact in facts
    )


def _avoided(fact: Fact, brief: Brief) -> bool:
    """Whether the rule for what the sender wants left out would object to a fact's words."""
    findings, _ = run_checks(Message(text=fact.text, kind=brief.kind, brief=brief))
    return any(found.code == _AVOIDED_TOPIC for found in findings)


def _ask(
    brief: Brief, pasted: str, model: Model, canary: Callable[[], str]
) -> tuple[FoundFacts, Usage, tuple[PromptUse, ...]]:
    """Have a model read what was pasted, which stands between two marks it does not contain."""
    from assistant.llm import load_prompt

    room = round(model.capability.context * _CHARACTERS_A_TOKEN)
    profile = pasted[:room]
    mark = _mark(profile, canary)
    prompt = load_prompt("research").fill(
        recipient=name_forms(brief.recipient.name).full, mark=mark, profile=profile
    )
    reply = model.ask(prompt, FoundFacts, seed=0, max_tokens=_MAX_TOKENS)
    used = (PromptUse(name=prompt.name, version=prompt.version),)
    return reply.value, reply.usage, used


def _mark(profile: str, canary: Callable[[], str]) -> str:
    """A line that the profile does not hold, so that nothing in it can close the block."""
    while (mark := f"=={canary()}==") in profile:
        pass
    return mark


def _verbatim(quotes: Sequence[str], profile: str) -> tuple[Fact, ...]:
    """Facts from those quotes that stand in the profile word for word, and are short and plain."""
    kept: list[Fact] = []
    for quote in dict.fromkeys(quote.strip() for quote in quotes):
        if not quote or quote not in profile or len(quote) > _LONGEST_QUOTE or find_links(quote):
            continue
        start = profile.index(quote)
        if is_appeal(quote) and not warning_for(quote):
            continue
        trait, orders = sensitive_trait(quote), _warning(profile, (start, start + len(quote)))
        kept.append(
            Fact(
                id="f0",
                text=" ".join(quote.split()),
                quote=quote,
                origin=Origin.PROFILE,
                sensitive=trait,
                warning=orders,
                ticked=not (trait or orders),
            )
        )
    return tuple(sorted(kept, key=lambda fact: profile.index(fact.quote)))


def _warning(profile: str, place: tuple[int, int]) -> str:
    """Why a quote looks unsafe to use, given the lines it stands in; empty when it does not."""
    start = profile.rfind("\n", 0, place[0]) + 1
    end = profile.find("\n", place[1])
    return warning_about(profile, place, line=(start, len(profile) if end < 0 else end))


def _numbered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts with ids "f1", "f2", ... in order."""
    return tuple(
        fact.model_copy(update={"id": f"f{number}"}) for number, fact in enumerate(facts, start=1)
    )
