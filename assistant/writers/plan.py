"""The plan of a guided message: its parts in order, fitted to the limit."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from assistant.kinds import Addressee, Kind
from assistant.text import greeting_name
from assistant.types import Brief, Fact
from assistant.writers import parts
from assistant.writers.english.links import ends_in_link
from assistant.writers.english.manners import greeting
from assistant.writers.english.phrase import inner, spelled_out
from assistant.writers.frames import fill_frames, order_of_going
from assistant.writers.material import Material, gather
from assistant.writers.slots import FIRST_TO_GO, Slot, fit, last_resort, without

_STARTS_WITH_I = re.compile(r"I(?:['’](?:m|d)|)\s")
_LONG_PAIR = 130
"""Characters beyond which two sentences stay two."""


@dataclass(frozen=True)
class Plan:
    """The parts of one message and the sentences that may stand there."""

    greeting: str
    """The first words, such as "Hi Ana,"."""
    slots: tuple[Slot, ...]
    """The parts in the order they stand."""
    refit: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]
    """Makes slots fit the limit again after a sentence was ruled out."""

    @property
    def open_slots(self) -> tuple[Slot, ...]:
        """The parts that leave a choice."""
        return tuple(slot for slot in self.slots if len(slot.choices) > 1)

    def without(self, name: str, said: str, *, wholly: bool = False) -> "Plan":
        """The plan with one sentence of one part ruled out for good; wholly, all of its kind."""
        left = (
            (last_resort(slot) if wholly and said in slot.choices else without(slot, said))
            if slot.name == name
            else slot
            for slot in self.slots
        )
        return replace(self, slots=self.refit(tuple(left)))


def plan_message(
    brief: Brief,
    facts: tuple[Fact, ...],
    *,
    kind: Kind,
    limit: int,
    size: Callable[[str], int],
) -> Plan:
    """Plan a message.

    Args:
        brief: What the sender told us.
        facts: The ticked facts about the recipient.
        kind: What it is for; one without frames is planned as a request.
        limit: Units the platform allows.
        size: How many units a text takes on the platform.

    Returns:
        A plan in which any choice of sentences fits the limit, unless the greeting alone does not.
    """
    material = gather(brief, facts)
    slots = fill_frames(kind.frames, material) if kind.frames else _request(material)
    weightless = tuple(f"{frame.name}!" for frame in kind.frames if not frame.weight)
    to_aim = weightless if kind.frames else ("detail!",)
    to_limit = order_of_going(kind.frames) if kind.frames else FIRST_TO_GO
    hello = _greeting(kind.to, material)
    if size(hello) > limit // 2:
        hello = f"{hello.split()[0]},"  # a name that fills the note: never ready, never too long
    room = limit - size(hello)

    def refit(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
        near_aim = fit(slots, min(room, kind.aim - size(hello)), size, order=to_aim)
        return fit(near_aim, room, size, order=to_limit)

    return Plan(hello, refit(slots), refit)


def _greeting(to: Addressee, material: Material) -> str:
    """The first words; empty where no one is greeted."""
    if to is Addressee.NOBODY:
        return ""
    hello = greeting(material.voice)
    if to is Addressee.BOTH:
        third = greeting_name(material.brief.third.name, formal=material.voice.formal)
        hello = f"{hello[:-1]} and {third},"
    return hello


def _request(material: Material) -> tuple[Slot, ...]:
    """The parts of a request."""
    voice = material.voice
    body = [parts.opening, parts.detail, parts.introduction, parts.reason, parts.closing]
    if voice.close:
        body.insert(0, body.pop(2))  # friends say who they are first
    slots = tuple(part(material) for part in body)
    return tuple(_formal(slot) for slot in slots) if voice.formal else slots


def _formal(slot: Slot) -> Slot:
    """The slot with contractions written out."""
    tiers = tuple(tuple(spelled_out(way) for way in tier) for tier in slot.tiers)
    return replace(slot, tiers=tiers)


def compose(plan: Plan, chosen: tuple[str, ...], *, fits: Callable[[str], bool]) -> str:
    """Put a message together.

    Args:
        plan: What may be said.
        chosen: One sentence per slot, in the plan's order.
        fits: Whether a text is inside the limit.

    Returns:
        The message. Who writes and why become one sentence where that is short and still fits.
    """
    said = {slot.name: choice for slot, choice in zip(plan.slots, chosen, strict=True) if choice}
    plain = _joined(plan.greeting, said.values())
    if not _makes_a_pair(said):
        return plain
    together = f"{said['introduction'].rstrip('.')} and {said.pop('reason')}"
    short = _joined(plan.greeting, {**said, "introduction": together}.values())
    return short if fits(short) else plain


def _makes_a_pair(said: dict[str, str]) -> bool:
    """Whether who writes and why read well as one sentence."""
    names = list(said)
    if "introduction" not in names or names[names.index("introduction") + 1 :][:1] != ["reason"]:
        return False
    who, why = said["introduction"], said["reason"]
    about_me = bool(_STARTS_WITH_I.match(who) and _STARTS_WITH_I.match(why))
    simple = " and " not in who and " and I" not in why
    return about_me and simple and len(who) + len(why) <= _LONG_PAIR


def _joined(hello: str, sentences: Iterable[str]) -> str:
    """The greeting and the sentences, the first one running on from the comma.

    What follows a link stands on a line of its own, so that the link ends where it ends.
    """
    first, *rest = [*sentences] or [""]
    text = f"{hello} {inner(first)}".strip() if hello else first
    for said in rest:
        text += f"\n{said}" if ends_in_link(text) else f" {said}"
    return text
