"""What goes wrong, told in one sentence with the next step, and the exit code it ends with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import typer

from assistant.cli.brief_flags import option_for
from assistant.cli.terminal import remark

if TYPE_CHECKING:
    from assistant.errors import AssistantError


class ExitCode(IntEnum):
    """What a program that calls us can tell from the exit code alone."""

    READY = 0
    """Done; a draft is ready, a checked text has no error-level finding."""
    NOT_READY = 1
    """Drafted or checked, and an error-level finding stands."""
    WRONG_INPUT = 2
    """The brief or the options are wrong or incomplete."""
    MODEL_FAILED = 3
    """The model failed; what could be made without it is shown."""
    BUG = 70
    """A fault of ours."""
    SYSTEM_REFUSED = 74
    """A disk is full, or the system forbids something."""
    INTERRUPTED = 130
    """The user stopped it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """How a command that failed ends."""

    code: ExitCode
    """What the process exits with."""
    sentence: str
    """What went wrong and what to do next."""
    fields: dict[str, Any]
    """The same for programs."""


def explain(error: BaseException) -> Failure:
    """Return what to say about anything a command can raise."""
    from assistant.errors import AssistantError, IncompleteBrief, ModelError

    if isinstance(error, IncompleteBrief):
        option = option_for(error.field)
        how = f" Answer it with {option}." if option else ""
        return Failure(ExitCode.WRONG_INPUT, f"{error.question}{how}", failure_fields(error))
    if isinstance(error, AssistantError):
        failed = isinstance(error, ModelError)
        code = ExitCode.MODEL_FAILED if failed else ExitCode.WRONG_INPUT
        return Failure(code, str(error), failure_fields(error))
    if isinstance(error, typer.TyperException):
        return _failure(ExitCode.WRONG_INPUT, _usage_sentence(error))
    if isinstance(error, typer.Abort | KeyboardInterrupt):
        return _failure(ExitCode.INTERRUPTED, "Stopped. Nothing was sent or stored.")
    if isinstance(error, OSError) and error.strerror:
        return _failure(
            ExitCode.SYSTEM_REFUSED,
            f"The system refuses: {error.strerror}. Nothing was lost but the output; mend that "
            "and run the same line again.",
        )
    return _failure(
        ExitCode.BUG,
        f"This is a fault in firsthello ({type(error).__name__}), not in what you gave. Run the "
        "same line with --traceback and report what it prints.",
    )


def _failure(code: ExitCode, sentence: str) -> Failure:
    """Return a failure of which programs learn the same sentence."""
    return Failure(code, sentence, {"error": sentence})


def _usage_sentence(error: typer.TyperException) -> str:
    """Return what is wrong with the command line, and where its options are listed."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "firsthello"
    complaint = " ".join(error.format_message().split()).rstrip(".").replace("Value error, ", "")
    stop = "" if complaint.endswith("?") else "."
    return f"{complaint}{stop} `{command} --help` lists what there is."


def failure_fields(error: AssistantError) -> dict[str, Any]:
    """Return an error as JSON; with its question and field where one answer mends it."""
    from assistant.errors import IncompleteBrief

    if isinstance(error, IncompleteBrief):
        return {"error": str(error), "question": error.question, "field": error.field}
    return {"error": str(error)}


def tell(sentence: object) -> None:
    """Say on standard error what went wrong."""
    remark(f"firsthello: {sentence}")
