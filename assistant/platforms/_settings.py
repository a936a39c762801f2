"""Limits that the user knows better than we do, read from a file of theirs."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path

from assistant.errors import SettingsError
from assistant.platforms._platform import Limit, Platform, Spot
from assistant.platforms._registry import list_platforms
from assistant.types import Account

_SOURCE = "your settings"
_HIGHEST = 100_000
_LARGEST_FILE = 65_536
_EXAMPLE = "linkedin: {free: 200, premium: 300}"


def load_limits(path: Path | str) -> tuple[Platform, ...]:
    """Return every platform, with the limits that a YAML file of the user's gives.

    A line of the file is `linkedin: {free: 200, premium: 300}`, or `instagram: 1000` for both
    kinds of account; `message` and `comment` may be given beside them. Where first messages and
    later ones have one limit, a new one holds for both. Units stay as they are; the date is that
    of the file. Platforms the file does not name keep our limits.

    Raises:
        SettingsError: The file cannot be read, or names an unknown platform or account, or gives
            a limit that is not a whole number from 1 to 100,000.
    """
    path = Path(path)
    given, changed = _read(path)
    known = {platform.code for platform in list_platforms()}
    if not isinstance(given, Mapping):
        raise SettingsError(
            f"{path.name} holds no list of platforms. Write lines such as: {_EXAMPLE}"
        )
    for code in given:
        if code not in known:
            raise SettingsError(_unknown("platform", code, known, path))
    return tuple(
        _with_limits(platform, given[platform.code], changed, path)
        if platform.code in given
        else platform
        for platform in list_platforms()
    )


def _read(path: Path) -> tuple[object, date]:
    """Return what the file says and the day it was last changed."""
    import yaml

    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise SettingsError(f"{path.name} is too large for a list of limits (64 KiB at most).")
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise SettingsError(f"Cannot read {str(path)!r}: {reason}. Check the path.") from error
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" near line {mark.line + 1}" if mark else ""
        raise SettingsError(
            f"{path.name} is not valid YAML{line}. Write lines such as: {_EXAMPLE}"
        ) from error
    return {} if content is None else content, changed


def _with_limits(platform: Platform, given: object, changed: date, path: Path) -> Platform:
    """Return the platform with the limits given for it."""
    ours = {account.value: platform.limit(account) for account in Account}
    if not isinstance(given, Mapping):
        given = dict.fromkeys(ours, given)
    ours |= {"message": platform.message.limit, "comment": platform.comment.limit}
    limits: dict[str, Limit] = {}
    for name, value in given.items():
        if name not in ours:
            raise SettingsError(_unknown("account", name, set(ours), path))
        if type(value) is not int or not 1 <= value <= _HIGHEST:
            raise SettingsError(
                f"The limit {_shown(value)} for {platform.code} in {path.name} cannot be used. "
                f"Give a whole number from 1 to {_HIGHEST:,}."
            )
        limits[name] = replace(ours[name], value=value, source=_SOURCE, checked=changed)
    changed_limits = ours | limits
    if platform.message.limit == platform.free and "message" not in limits:
        changed_limits["message"] = changed_limits["free"]
    return _changed(platform, changed_limits)


def _changed(platform: Platform, limits: Mapping[str, Limit]) -> Platform:
    """Return the platform with its limits replaced."""

    def moved(spot: Spot, name: str) -> Spot:
        """Return a spot with the named limit, where the two had one limit before."""
        same = spot.limit in {platform.message.limit, platform.comment.limit}
        return replace(spot, limit=limits[name]) if same else spot

    return replace(
        platform,
        free=limits["free"],
        premium=limits["premium"],
        unanswered=moved(platform.unanswered, "message"),
        message=moved(platform.message, "message"),
        comment=moved(platform.comment, "comment"),
    )


def _shown(value: object) -> str:
    """Return a wrong value for a message; of a nested one only its kind, which is short."""
    scalar = value is None or isinstance(value, str | int | float)
    return repr(value)[:40] if scalar else f"({type(value).__name__})"


def _unknown(what: str, name: object, known: set[str], path: Path) -> str:
    """Say that a name in the file is wrong, and which would be right."""
    near = get_close_matches(str(name).casefold(), known, n=1)
    hint = f"Did you mean {near[0]!r}?" if near else f"Use one of: {', '.join(sorted(known))}."
    return f"Unknown {what} {str(name)[:40]!r} in {path.name}. {hint}"
