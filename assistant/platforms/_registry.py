"""Which platforms there are: the files of this folder."""

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path

from assistant.errors import UnknownNameError
from assistant.platforms._platform import Platform


@cache
def list_platforms() -> tuple[Platform, ...]:
    """Return every platform, sorted by code."""
    folder = str(Path(__file__).parent)
    names = sorted(found.name for found in pkgutil.iter_modules([folder]))
    modules = (import_module(f"assistant.platforms.{n}") for n in names if not n.startswith("_"))
    return tuple(module.PLATFORM for module in modules)


def get_platform(code: str) -> Platform:
    """Return the platform with this code; capitals and white space around it do not matter.

    Raises:
        UnknownNameError: No platform has that code.

    Example:
        >>> get_platform("linkedin").limit().value
        200
    """
    known = {platform.code: platform for platform in list_platforms()}
    wanted = code.strip().casefold()
    if wanted not in known:
        raise UnknownNameError("platform", code, known)
    return known[wanted]
