"""The proofreading engines, in a process of their own that reads texts and answers remarks.

Run by `proofreading.process` as a script, so it may import nothing of ours. Both engines are
young native libraries: one of them keeps every thread of Python waiting for three seconds while
it loads, the other ends its process when a single word is 100,000 letters long (versions of
November 2026). Here neither can stall a draft, end it, or print into its output.

Standard input holds one JSON text a line, standard output one JSON answer a line. The first
answer, once everything is loaded and warm, names the engines that are there. The process ends
when its input does.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

HARPER = "harper"
LANGUAGETOOL = "languagetool"

Remark = dict[str, Any]
Engine = Callable[[str], Iterator[Remark]]

_HARPER_RULES_OFF = (
    "LookingForwardTo",  # prints its thoughts on standard output
    "MissingPreposition",
)
_LANGUAGETOOL_RULES_OFF = ("COMMA_COMPOUND_SENTENCE", "OXFORD_SPELLING_Z_NOT_S")
_STALLS_ONCE = "#WomenInTech"
"""The first unknown word that nothing resembles costs Harper a second or more, once."""
_TOO_LONG_A_WORD = re.compile(r"\S{60,}")
"""Harper's memory grows with the square of a word's length."""
_MOST_SUGGESTIONS = 3
_IN_THE_BACKGROUND = "--background"
"""As an argument: leave the processor to those who have more urgent work."""


def _harper() -> Engine | None:
    """Load Harper in both dialects; None where it is not installed."""
    try:
        from harper import Dialect, Linter
    except ImportError:
        return None
    linters = {"us": Linter(Dialect.AMERICAN), "gb": Linter(Dialect.BRITISH)}
    for linter in linters.values():
        rules = linter.get_lint_config()
        linter.set_lint_config(rules | dict.fromkeys(_HARPER_RULES_OFF, False))
        linter.lint(_STALLS_ONCE, language="plaintext")

    def read(text: str) -> Iterator[Remark]:
        for dialect, linter in linters.items():
            for rule, lints in linter.organized_lints(text, language="plaintext").items():
                for lint in lints:
                    suggestions = [each.replacement_text for each in lint.suggestions]
                    yield {
                        "engine": HARPER,
                        "dialect": dialect,
                        "rule": rule,
                        "kind": lint.lint_kind,
                        "start": lint.span.start,
                        "end": lint.span.end,
                        "suggestions": suggestions[:_MOST_SUGGESTIONS],
                    }

    return read


def _languagetool() -> Engine | None:
    """Load LanguageTool's rules; None where they are not installed.

    Named "en-GB" the engine silently checks American English; British words are left to Harper.
    """
    try:
        import lt_py

        engine = lt_py.Engine("en-US", disabled_rules=list(_LANGUAGETOOL_RULES_OFF))
    except (ImportError, OSError, ValueError, RuntimeError):
        return None

    def read(text: str) -> Iterator[Remark]:
        raw = text.encode()

        def code_points(octets: int) -> int:
            return len(raw[:octets].decode("utf-8", "ignore"))

        for match in engine.check(text):
            yield {
                "engine": LANGUAGETOOL,
                "dialect": "us",
                "rule": match["rule_id"],
                "kind": match["category_id"],
                "start": code_points(match["offset"]),
                "end": code_points(match["offset"] + match["length"]),
                "suggestions": match["suggestions"][:_MOST_SUGGESTIONS],
            }

    return read


def _load() -> dict[str, Engine]:
    """Load the engines side by side; Harper lets other threads run meanwhile."""
    loaded: dict[str, Engine | None] = {}
    beside = Thread(target=lambda: loaded.update({HARPER: _harper()}))
    beside.start()
    loaded[LANGUAGETOOL] = _languagetool()
    beside.join()
    engines = {name: engine for name in (HARPER, LANGUAGETOOL) if (engine := loaded.get(name))}
    for engine in engines.values():
        list(engine("Hi Ana, its been an while."))
    return engines


def _readable(text: str) -> str:
    """Return as many characters, without those that an engine cannot take."""
    whole = text.encode("utf-8", "replace").decode().replace("\0", " ")
    return _TOO_LONG_A_WORD.sub(lambda word: " " * len(word[0]), whole)


def main() -> None:
    """Answer until the input ends."""
    # What an engine prints must not come between the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if _IN_THE_BACKGROUND in sys.argv and hasattr(os, "nice"):
        os.nice(10)
    engines = _load()
    json.dump({"engines": list(engines)}, answers)
    answers.write("\n")
    answers.flush()
    for line in sys.stdin:
        text = _readable(json.loads(line))
        json.dump([remark for engine in engines.values() for remark in engine(text)], answers)
        answers.write("\n")
        answers.flush()


if __name__ == "__main__":
    main()
