"""What an error says: one plain sentence on what happened, one on what to do."""

import ssl

from assistant.errors import (
    ContextOverflowError,
    ModelBusyError,
    ModelCutOffError,
    ModelKeyError,
    ModelNotFoundError,
    ModelQuotaError,
    ModelRefusedError,
    ModelReplyError,
    ModelRequestError,
    ModelTimeoutError,
    ModelTlsError,
    ModelUnreachableError,
)
from assistant.llm.exchange import Place


def refused_connection(place: Place) -> ModelUnreachableError:
    """Nothing listens at the address."""
    return ModelUnreachableError(
        f"The model server at {place.host} refuses the connection. "
        "Start it, or set FIRSTHELLO_BASE_URL to one that runs."
    )


def unknown_host(place: Place) -> ModelUnreachableError:
    """No name server knows the host."""
    return ModelUnreachableError(
        f"No server goes by the name {place.host}. "
        "Check FIRSTHELLO_BASE_URL and the network connection."
    )


def broken_off(place: Place) -> ModelUnreachableError:
    """The connection was not made, was reset, or ended inside the reply."""
    return ModelUnreachableError(
        f"The connection to the model server at {place.host} could not be made or broke off. "
        "Check that it runs, and that this computer can reach it."
    )


def insecure(place: Place, cause: ssl.SSLError) -> ModelTlsError:
    """TLS failed, over the certificate or before it."""
    if isinstance(cause, ssl.SSLCertVerificationError):
        return ModelTlsError(
            f"The certificate of {place.host} is not trusted. Check the address, or name your "
            "own certificate authority's file in FIRSTHELLO_CA_FILE."
        )
    return ModelTlsError(
        f"No secure connection to {place.host} could be made. "
        "If the server speaks plain HTTP, begin FIRSTHELLO_BASE_URL with http://."
    )


def slow(place: Place, waited: float | None = None) -> ModelTimeoutError:
    """No complete answer came within so many seconds; None when the server gave up (408)."""
    limit = "" if waited is None else f" within {waited:g} seconds"
    return ModelTimeoutError(
        f"{place.model} at {place.host} gave no complete answer{limit}. "
        "Try again, or choose a faster model by FIRSTHELLO_MODEL."
    )


def moved(place: Place) -> ModelRequestError:
    """The server redirects; following it would send the brief to an address nobody set."""
    return ModelRequestError(
        f"The model server at {place.host} sends us to another address, which is not followed. "
        "Set FIRSTHELLO_BASE_URL to the right one."
    )


def refused_key(place: Place) -> ModelKeyError:
    """The key is wrong (401), or there is none."""
    if not place.key:
        return ModelKeyError(
            f"The model server at {place.host} asks for a key. Set FIRSTHELLO_API_KEY."
        )
    return ModelKeyError(
        f"The model server at {place.host} does not accept the key. Check FIRSTHELLO_API_KEY."
    )


def forbidden(place: Place) -> ModelKeyError:
    """The key is right, but may not do this (403)."""
    if not place.key:
        return refused_key(place)
    return ModelKeyError(
        f"The key may not use {place.model} at {place.host}. "
        "Check what FIRSTHELLO_API_KEY is allowed to do."
    )


def no_such_model(place: Place) -> ModelNotFoundError:
    """The server knows no such model, or no such path."""
    return ModelNotFoundError(
        f"The server at {place.host} knows no model {place.model!r}, or its address lacks a part "
        "such as /v1. Check FIRSTHELLO_MODEL and FIRSTHELLO_BASE_URL."
    )


def busy(place: Place, status: int, wait: float | None) -> ModelBusyError:
    """Too many requests, or a failure of the server; `wait` is what it asks for, in seconds."""
    what = "is busy" if status < 500 else f"failed (status {status})"
    when = "in a few minutes" if wait is None else f"in {_spoken(wait)}"
    return ModelBusyError(
        f"The model server at {place.host} {what}. Try again {when}.", retry_after=wait
    )


def used_up(place: Place) -> ModelQuotaError:
    """The account has nothing left."""
    return ModelQuotaError(
        f"The account at {place.host} has used up its quota or credit. "
        "Top it up, or use the embedded model: FIRSTHELLO_MODEL=embedded."
    )


def not_accepted(place: Place, status: int, said: str) -> ModelRequestError:
    """The server did not take the request; `said` is its own words, made harmless."""
    quoted = f': "{said}"' if said else ""
    return ModelRequestError(
        f"The model server at {place.host} did not accept the request (status {status}){quoted}. "
        "Check that FIRSTHELLO_MODEL names a chat model."
    )


def overflow(place: Place) -> ContextOverflowError:
    """The prompt is longer than the model reads."""
    return ContextOverflowError(
        f"The text is longer than {place.model} can read at once. "
        "Shorten the pasted profile to the lines that matter."
    )


def filtered(place: Place) -> ModelRefusedError:
    """A content filter stopped the answer."""
    return ModelRefusedError(
        f"A content filter at {place.host} stopped the answer. "
        "Look for wording in the brief or the profile that could have set it off."
    )


def refused(place: Place) -> ModelRefusedError:
    """The model itself refused."""
    return ModelRefusedError(
        f"{place.model} at {place.host} refused to answer. "
        "Reword the brief, or use another model by FIRSTHELLO_MODEL."
    )


def cut_off(place: Place) -> ModelCutOffError:
    """The answer ran into its length limit."""
    return ModelCutOffError(
        f"The answer of {place.model} at {place.host} was cut short. "
        "Shorten the brief, or use a model that writes less before it answers."
    )


def web_page(place: Place) -> ModelReplyError:
    """A page for people came in place of a reply."""
    return ModelReplyError(
        f"The address of {place.host} answers with a web page, not as a model does. Check "
        "FIRSTHELLO_BASE_URL, which often ends in /v1, and whether the network wants a log-in."
    )


def unusable(place: Place, what: str, said: str = "") -> ModelReplyError:
    """Something came in place of an answer; `said` is the server's words, made harmless."""
    quoted = f' ("{said}")' if said else ""
    return ModelReplyError(
        f"{place.model} at {place.host} sent {what}{quoted}. "
        "Try again, or use another model by FIRSTHELLO_MODEL."
    )


def _spoken(seconds: float) -> str:
    """Return a wait as a person says it, rounded up: "20 seconds", "5 minutes", "2 hours"."""
    for size, unit in ((3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{-(-seconds // size):.0f} {unit}"
    whole = max(1, int(-(-seconds // 1)))
    return "a second" if whole == 1 else f"{whole} seconds"
