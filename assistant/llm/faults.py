"""What went wrong on the way: from a status or a broken connection to the error for it."""

import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from assistant.errors import ModelError
from assistant.llm import sentences
from assistant.llm.exchange import Exchange, Place
from assistant.llm.quoting import quote

_IN_WORDS: tuple[tuple[re.Pattern[str], Callable[[Place], ModelError]], ...] = (
    (
        re.compile(
            r"insufficient_quota|billing_hard_limit|exceeded your current quota|credit balance"
            r"|insufficient[_ ](?:credits|balance)",
            re.IGNORECASE,
        ),
        sentences.used_up,
    ),
    (
        re.compile(
            r"context_length_exceeded|exceed_context_size|context (?:length|size|window)"
            r"|prompt is too long|too many (?:input )?tokens|ContextWindowExceeded",
            re.IGNORECASE,
        ),
        sentences.overflow,
    ),
    (
        re.compile(r"content_filter|content management policy|ResponsibleAI", re.IGNORECASE),
        sentences.filtered,
    ),
)
"""Faults that servers tell apart by words, under one status or another."""

_FINAL: Mapping[int, Callable[[Place], ModelError]] = {
    401: sentences.refused_key,
    402: sentences.used_up,
    403: sentences.forbidden,
    404: sentences.no_such_model,
    410: sentences.no_such_model,
    413: sentences.overflow,
}
"""Statuses that say it all, and that another try does not change."""

_CROWDED = (409, 425, 429)
"""Statuses of a server that could answer, but not now."""

_SECONDS = re.compile(r"\d{1,7}(?:\.\d{1,3})?")


@dataclass(frozen=True, slots=True)
class Fault:
    """One failed attempt."""

    error: ModelError
    """What to raise when no further attempt is made."""
    again: bool = False
    """Whether the same request may do better in a moment."""
    wait: float | None = None
    """Seconds the server asks us to wait; None when it does not say."""
    complaint: str = ""
    """The server's words about a request it did not accept; never shown as they are."""


def status_fault(exchange: Exchange, place: Place) -> Fault | None:
    """Return what the status and the error body mean; None when the reply is no error."""
    details = _details(exchange.json())
    success = 200 <= exchange.status < 300
    if success and not details:
        return None
    words = " ".join(map(str, details.values()))
    for pattern, error in _IN_WORDS:
        if exchange.status < 500 and pattern.search(words):
            return Fault(error(place))
    said = quote(details.get("message"), place)
    if success:
        return Fault(sentences.unusable(place, "an error in place of an answer", said))
    return _by_status(exchange, place, said, words)


def _by_status(exchange: Exchange, place: Place, said: str, words: str) -> Fault:
    """Return what an HTTP status means that is no success."""
    status = exchange.status
    wait = _retry_after(exchange.headers)
    if status < 400:
        return Fault(sentences.moved(place))
    if status in _FINAL:
        return Fault(_FINAL[status](place))
    if status == 408:
        return Fault(sentences.slow(place), again=True, wait=wait)
    if status in _CROWDED or status >= 500:
        return Fault(sentences.busy(place, status, wait), again=True, wait=wait)
    return Fault(sentences.not_accepted(place, status, said), complaint=words)


def transport_fault(error: Exception, place: Place, *, waited: float) -> Fault | None:
    """Return what a failure without a reply means; None when it is no failure of the network.

    Args:
        error: What was raised, with the causes it carries.
        place: Where the model was asked.
        waited: Seconds a single wait may last, for the sentence about a time-out.
    """
    import httpx2  # here, for start-up: by now it is loaded

    for cause in _causes(error):
        match cause:
            case ssl.SSLError():
                return Fault(sentences.insecure(place, cause))
            case socket.gaierror():
                return Fault(sentences.unknown_host(place))
            case ConnectionRefusedError():
                return Fault(sentences.refused_connection(place))
    if any(isinstance(cause, httpx2.TimeoutException) for cause in _causes(error)):
        return Fault(sentences.slow(place, waited), again=True)
    if any(isinstance(cause, httpx2.TransportError) for cause in _causes(error)):
        return Fault(sentences.broken_off(place), again=True)
    return None


def _details(document: Any) -> Mapping[str, Any]:
    """Return the error that an API's body describes; empty when it describes none."""
    if not isinstance(document, dict):
        return {}
    error = document.get("error")
    if not error and "choices" not in document:
        error = document.get("detail") or document.get("message")
    if isinstance(error, dict):
        return error
    return {"message": str(error)} if error else {}


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the wait a server asks for, in seconds; None when it asks for none we can read."""
    millis = headers.get("retry-after-ms", "").strip()
    if _SECONDS.fullmatch(millis):
        return float(millis) / 1000
    after = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(after):
        return float(after)
    try:  # a date, read against the server's own clock
        until, now = (parsedate_to_datetime(text) for text in (after, headers.get("date", "")))
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError):
        return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the exception and everything it was raised from."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
