"""Have a small model join the brief's lines: the likeliest of the first notes that stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.chain.write import guided_variant
from assistant.errors import ContextOverflowError, ModelReplyError
from assistant.types import Severity
from assistant.writers import can_join, write_joined

if TYPE_CHECKING:
    from assistant.chain.write import Desk
    from assistant.types import Variant

HEATS = (0.3, 0.6, 0.6, 0.8, 0.8, 0.8)
"""How freely each note is sampled: a cool one stands oftenest, and hot ones are not all alike."""
SAMPLES = len(HEATS)
"""Notes that are drawn at most."""
ENOUGH = 2
"""Notes that stand, of which the likeliest is taken."""
_UNWEIGHED = -99.0


def joined_variant(desk: Desk, seed: int) -> Variant | None:
    """A note that the model joined; None where none of its notes stands.

    A note stands when it says nothing that was not told, is ready, and has neither a warning nor
    a dark light that the sentences of code would not have as well.

    Raises:
        ModelError: The model could not be used.
    """
    setup, found = desk.setup, desk.research
    model = setup.model
    assert model is not None  # noqa: S101 - the caller chose this writer for its model
    limit = setup.limit.value
    if not can_join(found.brief, found.ticked, kind=setup.kind, limit=limit):
        return None
    by_code = guided_variant(desk.aside(), seed, with_model=False)
    standing: list[tuple[float, Variant]] = []
    drawn = 0
    while drawn < SAMPLES and len(standing) < ENOUGH:
        heat = HEATS[drawn]
        drawn += 1
        try:
            attempt = write_joined(
                found.brief, found.ticked, kind=setup.kind, limit=limit,
                greeting=desk.plan.greeting, model=model, seed=seed + drawn, heat=heat,
            )  # fmt: skip
        except ContextOverflowError:
            return None  # the lines are too long for it, and stay so
        except ModelReplyError:
            continue  # one reply that cannot be read spoils no other
        variant = desk.book(attempt)
        fresh = variant.text not in desk.offered
        if fresh and not attempt.strays and _stands(variant, by_code):
            standing.append(
                (_UNWEIGHED if attempt.likelihood is None else attempt.likelihood, variant)
            )
    desk.turned_down += drawn - len(standing)
    if not standing:
        return None
    best = max(standing, key=lambda one: one[0])[1]
    desk.offered.add(best.text)
    return best


def _stands(variant: Variant, by_code: Variant) -> bool:
    """Whether a note is no worse, by any rule or light, than what code alone would say."""
    return variant.ready and _faults(variant) <= _faults(by_code)


def _faults(variant: Variant) -> frozenset[str]:
    """The codes of a text's warnings, and its dark steps."""
    seen = variant.review
    warned = {found.code for found in seen.findings if found.severity is Severity.WARNING}
    return frozenset(warned | {step.id for step in seen.steps if not step.lit})
