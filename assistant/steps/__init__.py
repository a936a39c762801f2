"""The seven steps of a request, one file each: what lights it up, and the hint when dark."""

import pkgutil
from functools import cache
from importlib import import_module

from assistant.reading import Reading
from assistant.steps._light import Light
from assistant.types import Message, Step

__all__ = ["Light", "light_steps", "list_lights"]


@cache
def list_lights() -> tuple[Light, ...]:
    """Return the seven lights, S1 to S7."""
    names = (found.name for found in pkgutil.iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names if not name.startswith("_"))
    lights: list[Light] = [module.LIGHT for module in modules]
    return tuple(sorted(lights, key=lambda light: light.id))


def light_steps(
    message: Message, *, follow_up: str | None, reading: Reading | None = None
) -> tuple[Step, ...]:
    """Return the seven steps as a message shows them, S1 to S7.

    Computed from the text and its context alone: same message, same lights.

    Args:
        message: The text and whatever context is known.
        follow_up: The thank-you that stands ready for the day they accept; None when there is
            none yet.
        reading: A reading of the same message, if there is one already; it saves reading twice.
    """
    reading = reading or Reading(message)
    return tuple(light.read(reading, follow_up) for light in list_lights())
