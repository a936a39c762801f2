"""Cases, outputs and runs for tests, in one line each."""

from pathlib import Path

from assistant import Severity, Usage, parse_brief
from evals import Case, Expect, Outcome, Output, Run, System, run
from evals.outputs import Seen

TRIVIAL = System(name="trivial", model="none")


def case(name: str = "forge", *, must_not: tuple[str, ...] = (), expect: str = "draft", tags: tuple[str, ...] = (), **brief: str) -> Case:  # fmt: skip
    """A case whose brief has the given fields of its own."""
    fields = {"platform": "linkedin", "tie": "took his class", **brief}
    lines = "\n".join(f"{key}: {value}" for key, value in fields.items())
    people = "sender: {name: Ines Falk}\nrecipient: {name: Tom Reyes}"
    parsed = parse_brief(f"{lines}\n{people}")
    return Case(
        id=name, brief=parsed, must_not=must_not, expect=Expect(expect), tags=tags, origin="made up"
    )


def cases(number: int) -> list[Case]:
    """So many cases that differ in their names."""
    first = case()
    return [first.model_copy(update={"id": f"case-{index}"}) for index in range(number)]


def text(words: str = "Hi Tom, I took your class.", **fields: object) -> Output:
    """A text that was offered."""
    return Output(**{"outcome": Outcome.DRAFTED, "text": words, "offered": True, **fields})


def finding(severity: str = "error", code: str = "LEN001") -> Seen:
    """A finding."""
    return Seen(code=code, severity=Severity(severity), words="x", message="Too long.")


def spent(**fields: float) -> Usage:
    """What an output cost."""
    return Usage(**fields)


def made_run(folder: Path, answers: dict[str, Output], *, name: str = "made", repeats: int = 1, **options: Case) -> Run:  # fmt: skip
    """A run in which each case got the given output; a case may be given by its name."""
    chosen = [options.get(key.replace("-", "_"), case(key)) for key in answers]
    return run(
        TRIVIAL,
        cases=chosen,
        repeats=repeats,
        name=name,
        folder=folder,
        answerer=lambda given, **_: answers[given.id],
    )
