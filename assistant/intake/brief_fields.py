"""From plain mappings to a `Brief`, with every complaint in our own words."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeGuard, get_origin

from pydantic import BaseModel, ValidationError

from assistant.errors import BriefError
from assistant.intake.plain_yaml import Plain
from assistant.types import Brief

_LONGEST_SAMPLE = 60
_LONGEST_COUNT = 2
_GAPS = re.compile(r"[\s/-]+")
_LONE_HALF = re.compile(r"[\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

# Codes, not prose: nobody means anything by their case.
_CODES = frozenset({"kind", "platform", "language"})

# Words that people use for our fields and that are not spelled like them.
_OTHER_WORDS = {
    "bio": "profile",
    "company": "organization",
    "employer": "organization",
    "from": "sender",
    "goal": "intent",
    "job": "role",
    "me": "sender",
    "network": "platform",
    "purpose": "intent",
    "style": "tone",
    "them": "recipient",
    "title": "role",
    "to": "recipient",
    "why": "intent",
    "workplace": "organization",
}


def build_brief(given: Plain) -> Brief:
    """Make a brief of what a file held.

    Raises:
        BriefError: Naming the first unknown field with the nearest right one, else the first
            wrong value with what is accepted, else every field that is missing.
    """
    fields = named_fields(given)
    _refuse_unknown(Brief, fields, "")
    missing: list[str] = []
    values = _values(Brief, fields, "", missing)
    if missing:
        raise BriefError(f"The brief lacks {_listed(missing)}. Add it as 'field: value'.")
    try:
        return Brief.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise BriefError(f"{field} cannot be {_sample(str(first['input']))}.") from None


def named_fields(given: Plain) -> dict[str, Plain]:
    """Return what a file held as fields with names.

    Raises:
        BriefError: It is empty, or something else.
    """
    if given is None or given in ("", [], {}):
        raise BriefError("The brief is empty. It needs platform, sender.name and recipient.name.")
    if not isinstance(given, dict):
        raise BriefError(
            "The brief must be lines of 'name: value', such as 'platform: linkedin', and not a "
            "list or a plain text."
        )
    return given


def _refuse_unknown(model: type[BaseModel], given: Mapping[str, Plain], where: str) -> None:
    """Raise for the first field, at any depth, that `model` does not have."""
    for name, value in given.items():
        field = model.model_fields.get(name)
        if field is None:
            place = f" in {where.rstrip('.')}" if where else ""
            hint = _nearest(name, model, where)
            raise BriefError(f"Unknown field {_sample(name)}{place}. {hint}")
        inner = field.annotation
        if _is_model(inner) and isinstance(value, dict):
            _refuse_unknown(inner, value, f"{where}{name}.")


def _nearest(name: str, model: type[BaseModel], where: str) -> str:
    """Say which field was probably meant, or which there are."""
    wanted = name.strip().casefold()
    wanted = _OTHER_WORDS.get(wanted, wanted)
    here = list(model.model_fields)
    # A right name in the wrong place is a better guess than a similar name in this place.
    elsewhere = [path for path in _paths(Brief, "") if path.rpartition(".")[2] == wanted]
    elsewhere = [path for path in elsewhere if not path.startswith("third.")] or elsewhere
    if wanted in here:
        return f"Did you mean {wanted!r}?"
    if elsewhere:
        return f"Did you mean {' or '.join(elsewhere)}?"
    if near := get_close_matches(wanted, here, n=1):
        return f"Did you mean {near[0]!r}?"
    return f"{(where.rstrip('.') or 'A brief').capitalize()} has these: {', '.join(here)}."


def _paths(model: type[BaseModel], where: str) -> Iterable[str]:
    """Yield the dotted name of every field."""
    for name, field in model.model_fields.items():
        yield f"{where}{name}"
        if _is_model(field.annotation):
            yield from _paths(field.annotation, f"{where}{name}.")


def _values(
    model: type[BaseModel], given: Mapping[str, Plain], where: str, missing: list[str]
) -> dict[str, object]:
    """Return the values for `model`'s fields; name those that are required and not there."""
    values: dict[str, object] = {}
    for name, field in model.model_fields.items():
        path = f"{where}{name}"
        value = given.get(name)
        if isinstance(value, str) and not value.strip():
            value = None
        inner = value or {}
        if _is_model(field.annotation) and isinstance(inner, dict):
            values[name] = _values(field.annotation, inner, f"{path}.", missing)
        elif value:
            values[name] = _value(field.annotation, value, path)
        elif field.is_required():
            missing.append(path)
    return values


def _value(kind: object, value: Plain, path: str) -> object:
    """Return one field's value in the form that its type takes."""
    if _is_model(kind):
        names = ", ".join(kind.model_fields)
        raise BriefError(f"{path} must hold fields: {names}. Write {path}: {{name: ...}}.")
    if get_origin(kind) is tuple:
        return _texts(value, path)
    text = _text(value, path)
    if kind == (date | None):
        return _day(text, path)
    if kind is int:
        return _count(text, path)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _choice(kind, text, path)
    if path not in _CODES:
        return text
    code = text.strip().casefold()
    if path == "language" and not _LANGUAGE.fullmatch(code):
        raise BriefError(
            f"language cannot be {_sample(text)}. Use a code of two or three letters, such as "
            "'en' or 'de'."
        )
    return code


def _texts(value: Plain, path: str) -> tuple[str, ...]:
    """Return a list of texts; a single text is a list of one."""
    items = value if isinstance(value, list) else [value]
    numbered = enumerate(items, start=1)
    return tuple(_text(item, f"item {n} of {path}") for n, item in numbered if item)


def _text(value: Plain, path: str) -> str:
    """Return a text as typed."""
    if not isinstance(value, str):
        what = "a list" if isinstance(value, list) else "a mapping"
        raise BriefError(f"{path} must be text, not {what}. Put it in quotation marks.")
    if half := _LONE_HALF.search(value):
        raise BriefError(
            f"{path} holds half a character (U+{ord(half[0]):04X}), as left by cutting an emoji "
            "in two. Delete it or paste the text again."
        )
    return value


def _day(text: str, path: str) -> date:
    """Return a day written as 2026-11-24."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BriefError(
            f"{path} cannot be {_sample(text)}. Write the day as year-month-day: 2026-11-24."
        ) from None


def _count(text: str, path: str) -> int:
    """Return a small whole number."""
    if text.strip().isdecimal() and len(text.strip()) <= _LONGEST_COUNT:
        return int(text)
    raise BriefError(f"{path} cannot be {_sample(text)}. Give a whole number, such as 1.")


def _choice(kind: type[StrEnum], text: str, path: str) -> StrEnum:
    """Return the member that `text` names, whatever its case and spaces."""
    wanted = _GAPS.sub("_", text.strip().casefold())
    accepted = [member.value for member in kind]
    if wanted in accepted:
        return kind(wanted)
    near = get_close_matches(wanted, accepted, n=1)
    hint = f"Did you mean {near[0]!r}? " if near else ""
    raise BriefError(f"{path} cannot be {_sample(text)}. {hint}Use one of: {', '.join(accepted)}.")


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    """Whether a field holds fields of its own."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _sample(text: str) -> str:
    """Quote a value so that it fits on a line and shows what cannot be seen."""
    short = text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE]}..."
    return ascii(short) if not short.isprintable() else f"'{short}'"


def _listed(names: list[str]) -> str:
    """Join names as in a sentence."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
