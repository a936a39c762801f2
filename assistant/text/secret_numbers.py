"""Numbers that open doors: payment cards, bank accounts, social security and tax numbers."""

from __future__ import annotations

import re

_CANDIDATE = re.compile(r"(?<![\w.])[A-Z]{0,2}\d(?:[ \u00a0./-]?[A-Z]?\d){8,32}(?![\w@])")
"""Nine digits or more with what people put between them. Anything else needs no library."""
_LOOK_BACK = 60
_TYPES = [
    "CREDIT_CARD", "SSN", "DE_IBAN", "DE_TAX_ID", "DE_SOCIAL_SECURITY_NUMBER"
]  # fmt: skip
"""Of what datafog knows, the numbers that are nobody's business."""
_SSN = re.compile(r"\d{3}[- ]\d{2}[- ]\d{4}")
_NAMED = re.compile(
    r"\b(?:ssn|social security|social insurance|national insurance|tax (?:id|number|payer)"
    r"|taxpayer|steuer[\w-]*|sozialversicherung[\w-]*|passport|reisepass[\w-]*)\b",
    re.IGNORECASE,
)
"""What stands before a number that looks like any other."""


def find_secret_numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Find card, account, social security, tax and passport numbers, as (start, end) in order.

    A card number must pass its checksum. A bare row of digits counts only where a word such as
    "passport" or "SSN" stands shortly before it, for datafog takes any nine digits for one.
    """
    found = []
    for match in _CANDIDATE.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if _is_secret(match[0], named=_NAMED.search(before) is not None):
            found.append(match.span())
    return tuple(found)


def _is_secret(number: str, *, named: bool) -> bool:
    """Whether a row of digits is a secret by its own form, or by what it was called."""
    # The engine alone: the package's own front door is also where it would count its users.
    from datafog.engine import scan

    for entity in scan(number, engine="regex", entity_types=_TYPES, locales=["de"]).entities:
        if entity.type == "CREDIT_CARD":
            if _passes_checksum(entity.text):
                return True
        elif named or entity.type == "DE_IBAN" or _SSN.fullmatch(number):
            return True
    return False


def _passes_checksum(card: str) -> bool:
    """Whether the digits of a card add up as Luhn's formula wants (ISO/IEC 7812-1)."""
    digits = [int(digit) for digit in reversed(card) if digit.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
