"""Every error this library raises on purpose.

AssistantError
    InputError                      the user can mend it
        BriefError                  a brief that cannot be read
        IncompleteBrief             one answer is missing; carries the question
        UnknownNameError            a platform, kind, rule ... that does not exist
        TextTooLongError            more text than we read
        SettingsError               a setting that makes no sense
        DocumentError               an uploaded document that cannot be read
    ModelError                      the world failed; carries the brief and a guided draft
        ModelMissingError           the embedded model is not installed or damaged
        ModelUnreachableError       nothing answers at the address
        ModelTlsError               the connection is not secure
        ModelTimeoutError           no answer in time
        ModelKeyError               the key was refused (401, 403)
        ModelNotFoundError          the server has no such model (404)
        ModelRequestError           the server did not understand us (400, 422)
        ModelBusyError              too many requests (429), or 5xx after retries
        ModelQuotaError             the account's quota is used up
        ModelReplyError             an answer that cannot be used
            ModelRefusedError       the model refused, or a filter stopped it
            ModelCutOffError        the answer was cut short
        SpendingCapError            the spending cap is reached; nothing was sent
        ContextOverflowError        more text than the model can read
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.types import Brief, Draft


class AssistantError(Exception):
    """Base class: catch this to catch everything the library raises on purpose."""


class InputError(AssistantError):
    """What was given cannot be used; the message says what would be."""


class BriefError(InputError):
    """A brief that cannot be read: no such file, not YAML, an unknown or wrong field."""


class IncompleteBrief(InputError):  # noqa: N818 - the name the product promises
    """The brief lacks one answer without which we would have to invent.

    Attributes:
        question: What to ask the user, in plain words.
        field: Where the answer goes, such as "intent".
    """

    def __init__(self, question: str, *, field: str) -> None:
        """Keep the question and the field its answer goes to."""
        self.question = question
        self.field = field
        super().__init__(question)


class UnknownNameError(InputError):
    """Nothing goes by the given name.

    Attributes:
        what: The sort of thing, such as "platform".
        name: What was given.
        known: Every name that would have worked, sorted.
    """

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        """Name the wrong one and the nearest right one."""
        self.what = what
        self.name = name
        self.known = tuple(sorted(known))
        folded = {known_name.casefold(): known_name for known_name in self.known}
        near = [folded[found] for found in get_close_matches(name.casefold(), folded, n=1)]
        choices = ", ".join(self.known)
        hint = f"Did you mean {near[0]!r}?" if near else f"Use one of: {choices}."
        super().__init__(f"Unknown {what} {name[:60]!r}. {hint}")


class TextTooLongError(InputError):
    """More text was given than we read.

    Attributes:
        field: Where it stands.
        used: Characters given.
        limit: Characters read at most.
    """

    def __init__(self, field: str, used: int, limit: int) -> None:
        """Name the field, its size and the limit."""
        self.field, self.used, self.limit = field, used, limit
        super().__init__(
            f"{field} has {used:,} characters; at most {limit:,} are read. "
            "Keep the few lines that matter and leave out the rest."
        )


class SettingsError(InputError):
    """A setting has a value that makes no sense."""


class DocumentError(InputError):
    """An uploaded document cannot be read: locked, damaged, empty, too large or too slow."""


class ModelError(AssistantError):
    """The model could not be used. Nothing the user typed is lost.

    Attributes:
        brief: The brief as it was given; None until the public function adds it.
        fallback: A guided draft made without the model; None when none could be made.
    """

    def __init__(self, message: str) -> None:
        """Say in one sentence what happened, and what to do next."""
        self.brief: Brief | None = None
        self.fallback: Draft | None = None
        super().__init__(message)


class ModelMissingError(ModelError):
    """The embedded model is not installed, or its file is damaged."""


class ModelUnreachableError(ModelError):
    """Nothing answers at the address: connection refused, unknown host, reset."""


class ModelTlsError(ModelError):
    """The server's certificate is not trusted, or TLS failed."""


class ModelTimeoutError(ModelError):
    """No complete answer in the time allowed."""


class ModelKeyError(ModelError):
    """The server refused the key (401) or its rights (403)."""


class ModelNotFoundError(ModelError):
    """The server has no model of that name (404)."""


class ModelRequestError(ModelError):
    """The server did not accept the request (400, 422 and others)."""


class ModelBusyError(ModelError):
    """Too many requests (429) or a server error (5xx), still so after the retries.

    Attributes:
        retry_after: Seconds the server asks us to wait; None when it does not say.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        """Keep the wait the server asked for."""
        self.retry_after = retry_after
        super().__init__(message)


class ModelQuotaError(ModelError):
    """The account's quota or credit is used up; another try will not help."""


class ModelReplyError(ModelError):
    """The answer cannot be used: no JSON, wrong shape, empty, a web page."""


class ModelRefusedError(ModelReplyError):
    """The model refused, or a content filter stopped the answer."""


class ModelCutOffError(ModelReplyError):
    """The answer was cut short by a length limit."""


class SpendingCapError(ModelError):
    """The spending cap of the run or the day is reached, or cannot be kept; nothing was sent."""


class ContextOverflowError(ModelError):
    """The text does not fit what the model can read at once."""
