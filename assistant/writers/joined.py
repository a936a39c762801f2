"""The joined writer: a small model that was taught to join the lines of a brief into a note.

The model is told true lines and writes what follows the greeting. Code writes the greeting, mends
"a" before a vowel, and names what a note says that nobody told.
"""

import re
from dataclasses import replace

from pydantic import BaseModel, ConfigDict, Field

from assistant.kinds import Kind
from assistant.llm import Model
from assistant.types import Brief, Fact, PromptUse, Writer
from assistant.writers.attempt import Attempt
from assistant.writers.ending import mend_ending
from assistant.writers.english.phrase import inner, with_article
from assistant.writers.fidelity import lost_question, lost_reason, strays
from assistant.writers.lines import mixed_seed, note_prompt, told_of, why_of

JOINED_KINDS = frozenset({"request", "offer_help", "opener", "share"})
"""The kinds whose notes read better than the guided writer's on briefs held out. A no, a delay and
an introduction are left to code: one wrong word turns them about."""

_MAX_TOKENS = 180
_FAR_TOO_LONG = 2
_LONGEST_LINES = 1200
"""Characters of lines that are joined at most: twice the limit, and what the model can read."""
_ARTICLE = re.compile(r"\b(an?) (?=([^\W\d_][\w-]*))")


class Note(BaseModel):
    """What the model writes: everything after the greeting."""

    model_config = ConfigDict(extra="forbid")
    note: str = Field(min_length=1, max_length=600)


def can_join(brief: Brief, facts: tuple[Fact, ...], *, kind: Kind, limit: int) -> bool:
    """Whether the model was taught what a brief needs, and its lines are not far too long.

    A link is left to code: one wrong letter and it leads elsewhere.
    """
    if kind.code not in JOINED_KINDS or brief.language != "en" or brief.thing.link:
        return False
    told = told_of(note_prompt(brief, facts, kind=kind, limit=limit))
    return len(told) <= min(_FAR_TOO_LONG * limit, _LONGEST_LINES)


def write_joined(
    brief: Brief,
    facts: tuple[Fact, ...],
    *,
    kind: Kind,
    limit: int,
    greeting: str,
    model: Model,
    seed: int,
    heat: float,
) -> Attempt:
    """Have the model join the lines of a brief once.

    Args:
        brief: The cleaned brief.
        facts: The ticked facts about the recipient.
        kind: What the note is for.
        limit: Units the platform allows; the note may still be longer.
        greeting: The first words, such as "Hi Ana,"; may be empty.
        model: A model that joins.
        seed: Another seed, another note.
        heat: How freely the model samples, from 0 to 2.

    Returns:
        The attempt, with what it says that nobody told as its `strays`.

    Raises:
        ModelError: The model could not be used.
    """
    prompt = replace(note_prompt(brief, facts, kind=kind, limit=limit), temperature=heat)
    reply = model.ask(prompt, Note, seed=mixed_seed(prompt, seed), max_tokens=_MAX_TOKENS)
    told, request = told_of(prompt), not kind.frames
    body, end = mend_articles(reply.value.note.strip()), ""
    if request:
        body, end = mend_ending(body, told, brief, room=limit - len(greeting) - 1)
    body = inner(body) if greeting else body
    why = why_of(prompt)
    lost = (
        *strays(body, told, request=request),
        *lost_question(body, why),
        *lost_reason(body, why),
    )
    return Attempt(
        text=f"{greeting} {body} {end}".strip(),
        writer=Writer.FREE,
        usage=reply.usage,
        prompts=(PromptUse(name=prompt.name, version=prompt.version),),
        decoding_seconds=reply.decoding_seconds,
        likelihood=reply.likelihood,
        strays=lost,
    )


def mend_articles(text: str) -> str:
    """The text with "a" and "an" as they are said: "an engineer".

    >>> mend_articles("I'm a engineer at an university.")
    "I'm an engineer at a university."
    >>> mend_articles("I have a few questions.")
    'I have a few questions.'
    """

    def said(match: re.Match[str]) -> str:
        article = with_article(match[2]).partition(" ")[0]
        return f"{article} " if article in {"a", "an"} else match[0]

    return _ARTICLE.sub(said, text)
