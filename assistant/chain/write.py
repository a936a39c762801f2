"""Write and revise: texts for a brief, each reviewed, the best one first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant.chain.kept_out import kept_out_of
from assistant.chain.review import (
    Context,
    Proofreading,
    add_proofreading,
    review,
)
from assistant.chain.setup import GUIDED_LANGUAGE, Setup
from assistant.checks import list_rules
from assistant.errors import ModelError
from assistant.kinds import get_kind
from assistant.types import (
    Finding,
    KeptOut,
    PromptUse,
    Severity,
    Usage,
    Variant,
)
from assistant.writers import (
    Assignment,
    Attempt,
    Plan,
    plan_message,
    revise_free,
    write_frames,
    write_free,
    write_guided,
    write_thank_you,
)

if TYPE_CHECKING:
    from assistant.chain.research import Research

REVISIONS = 2
"""How often findings go back to the model."""
_THANKED = "S7"
_REPAIRS = 20
_ASKS_TOO_MUCH = frozenset({"PIT", "ASK"})


@dataclass
class Desk:
    """One brief being worked on: what is known, and what has been spent and noted so far."""

    setup: Setup
    research: Research
    plan: Plan
    follow_up: str
    usage: list[Usage] = field(default_factory=list)
    prompts: list[PromptUse] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    kept_out: tuple[KeptOut, ...] = ()
    offered: set[str] = field(default_factory=set)
    """Notes that the joined writer has given already, so that it gives no note twice."""
    turned_down: int = 0
    """Notes of the model that did not stand, over all texts."""

    def book(self, attempt: Attempt) -> Variant:
        """Note what an attempt cost, and review it."""
        self.usage.append(attempt.usage)
        self.prompts.extend(attempt.prompts)
        context = self._context()
        context = replace(context, kept_out=(*context.kept_out, *attempt.kept_out))
        reviewed = review(attempt.text, context)
        return Variant(text=attempt.text, writer=attempt.writer, review=reviewed)

    def proofread(self, variant: Variant) -> Variant:
        """The variant with what a proofreader sees in it, if one is loaded by now.

        Done last, so that neither the writing nor the order of variants depends on when that was.
        """
        context = replace(self._context(), proofreading=Proofreading.IF_READY)
        return variant.model_copy(update={"review": add_proofreading(variant.review, context)})

    def aside(self) -> Desk:
        """The same brief on a desk of its own, for a text that is only compared with."""
        return replace(self, usage=[], prompts=[], events=[])

    def _context(self) -> Context:
        """What is known about every text written here."""
        brief, setup = self.research.brief, self.setup
        return Context(
            kind=setup.kind.code, platform=setup.platform, account=brief.account, brief=brief,
            facts=self.research.ticked, follow_up=self.follow_up, ignored=setup.ignored,
            kept_out=self.kept_out, words=setup.words, today=setup.today, sent=setup.sent,
        )  # fmt: skip


def open_desk(setup: Setup, found: Research) -> Desk:
    """Plan the guided message and the thank-you; free drafts need the latter too."""
    plan = plan_message(
        found.brief, found.ticked, kind=setup.kind, limit=setup.limit.value, size=setup.size
    )
    kept_out = kept_out_of(found.brief, found.ticked, setup.keep_out)
    thanked = _THANKED in setup.kind.steps
    follow_up = _thank_you(setup, found, kept_out) if thanked else ""
    events = [*setup.events, *found.events]
    desk = Desk(setup, found, plan, follow_up, events=events, kept_out=kept_out)
    desk.usage.append(found.usage)
    desk.prompts.extend(found.prompts)
    return desk


def _thank_you(setup: Setup, found: Research, kept_out: tuple[KeptOut, ...]) -> str:
    """The thank-you for the day they accept, if one can be written that no rule objects to."""
    if found.brief.language != GUIDED_LANGUAGE:
        return ""
    kind = get_kind("thank_you")
    plan = plan_message(
        found.brief,
        found.ticked,
        kind=kind,
        limit=kind.aim,
        size=setup.platform.message.limit.unit.length_of,
    )
    context = Context(
        kind=kind.code, platform=setup.platform, brief=found.brief, facts=found.ticked,
        kept_out=kept_out, ignored=setup.ignored,
    )  # fmt: skip

    as_first = replace(context, kind=setup.kind.code)

    def sound(text: str) -> bool:
        if any(_severe(finding) for finding in review(text, context).findings):
            return False
        # What the note may not hold (a link, a number) was left out of it, and stays out.
        return not any(_private(finding) for finding in review(text, as_first).findings)

    return write_thank_you(plan, sound=sound)


def _severe(finding: Finding) -> bool:
    """Whether a finding spoils a thank-you: any error, and any pitch."""
    return finding.severity is Severity.ERROR or finding.code.startswith("PIT")


def _private(finding: Finding) -> bool:
    """Whether a finding keeps words out of a first message for privacy's sake."""
    return finding.severity is Severity.ERROR and finding.code.startswith("PRV")


def free_variant(desk: Desk, seed: int) -> Variant:
    """Have a capable model write, and mend by its findings at most twice.

    Raises:
        ModelError: The model could not write; one that only fails to mend leaves its text.
    """
    model = desk.setup.model
    assert model is not None  # noqa: S101 - the caller chose this writer for its model
    assignment = _assignment(desk)
    best = desk.book(write_free(assignment, model, seed=seed))
    for round_ in range(1, REVISIONS + 1):
        if not _worth_mending(best):
            break
        findings = best.review.findings
        try:
            mended = revise_free(assignment, best.text, findings, model, seed=seed + round_)
        except ModelError as error:
            desk.events.append(f"The model failed while mending: {error}")
            break
        desk.events.append(f"Sent {len(findings)} findings back to the model.")
        best = min(best, desk.book(mended), key=lambda variant: rank(variant, desk))
    return best


def guided_variant(desk: Desk, seed: int, *, with_model: bool) -> Variant:
    """Choose among true sentences; where one of them breaks a rule, do without it.

    Raises:
        ModelError: The model could not be used.
    """
    model = desk.setup.model if with_model else None
    plan, brief = desk.plan, desk.research.brief
    if model:
        attempt = write_guided(plan, brief, model, seed=seed, fits=desk.setup.fits)
    else:
        attempt = write_frames(plan, fits=desk.setup.fits)
    best = current = desk.book(attempt)
    for _ in range(_REPAIRS):
        if current.ready or not (culprit := _culprit(current, plan)):
            break
        name, said, found = culprit
        desk.events.append(f"Left out {said!r}: {found.message}")
        # A shorter pitch is still a pitch: then the plain reason stands in.
        less = plan.without(
            name, said, wholly=name == "reason" and found.code[:3] in _ASKS_TOO_MUCH
        )
        if less == plan:
            break
        plan = less
        repaired = write_frames(plan, fits=desk.setup.fits)
        current = desk.book(replace(repaired, writer=attempt.writer))
        best = min(best, current, key=lambda variant: rank(variant, desk))
    return best


def vary(desk: Desk, variant: Variant) -> bool:
    """Rule out what a variant chose; False when nothing is left to vary."""
    varied = False
    for slot in desk.plan.open_slots:
        for choice in slot.choices:
            if choice[1:].rstrip(".!") in variant.text and len(slot.choices) > 1:
                desk.plan = desk.plan.without(slot.name, choice)
                varied = True
                break
    return varied


def rank(variant: Variant, desk: Desk) -> tuple[int, int, int]:
    """Fewest errors, then warnings, then closeness to the length aim."""
    found = [finding.severity for finding in variant.review.findings]
    away = abs(len(variant.text) - min(desk.setup.kind.aim, desk.setup.limit.value))
    return found.count(Severity.ERROR), found.count(Severity.WARNING), away


def _worth_mending(variant: Variant) -> bool:
    """Whether a model should look at its text again."""
    weighty = {Severity.ERROR, Severity.WARNING}
    return any(found.severity in weighty for found in variant.review.findings)


def _culprit(variant: Variant, plan: Plan) -> tuple[str, str, Finding] | None:
    """The sentence of the plan that an error-level finding stands in, and its part."""
    for found in variant.review.findings:
        if found.severity is not Severity.ERROR:
            continue
        for slot in plan.slots:
            for said in slot.choices:
                # Without its first letter, which is a small one after the greeting.
                start = variant.text.find(said[1:].rstrip(".!")) if said else -1
                if start >= 0 and found.start < start + len(said) and found.end >= start:
                    return slot.name, said, found
    return None


def _assignment(desk: Desk) -> Assignment:
    """What the writing call is told."""
    setup, brief = desk.setup, desk.research.brief
    weighty = [rule for rule in list_rules() if rule.severity is not Severity.ADVICE]
    return Assignment(
        brief=brief,
        facts=desk.research.ticked,
        kind=setup.kind,
        place=f"{setup.platform.label}, {setup.mechanism}",
        limit=f"{setup.limit.value} {setup.limit.unit}",
        aim=min(setup.kind.aim, setup.limit.value),
        # Names alone: the fixes hold examples, and an example's facts are not the sender's.
        faults=tuple(rule.name.replace("-", " ") for rule in weighty),
        canary=setup.canary,
    )
