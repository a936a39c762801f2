"""Reading a pasted profile without a model: who they are, and facts the user may tick.

Every fact quotes the page: its quote is a verbatim span, its text that span on one line. What
the page says of others is left out where we can tell, and so is what says nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from assistant.intake.candidates import Candidate, candidates_of
from assistant.intake.page import PageLine, read_page
from assistant.intake.pieces import folded, parts_of, sentences_of, trimmed
from assistant.intake.position import Position, current_entry, read_position
from assistant.intake.role_words import names_organization
from assistant.intake.sections import Section
from assistant.intake.sensitive_words import sensitive_trait
from assistant.intake.suspicion import warning_about
from assistant.text.machine_orders import warning_for
from assistant.types import Fact, Origin

MOST_FACTS = 12
"""How many facts are offered at most."""

LONGEST_READ = 200_000
"""Characters that are read; `clean_brief` lets no longer profile pass."""

_MOST_EXAMINED = 60
_MOST_LINES_FOR_POSITION = 40
_MOST_SENTENCES_FOR_POSITION = 20
_LONGEST_SENTENCE = 240
_LONGEST_LINE = 2_000
_LONGEST_NAME = 6
"""Words of an organization's name that stands beside a role."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a pasted profile says about its owner."""

    role: str
    """What they do now, in their words; empty when the page does not say."""
    organization: str
    """Where they do it; empty when the page does not say."""
    facts: tuple[Fact, ...]
    """At most twelve statements, in reading order, ids "f1" and on; empty when there is none."""


def read_profile(text: str, *, recipient: str) -> Profile:
    r"""Read a profile pasted from a page, a bio, a list or a loose sentence.

    No model is called. Takes time in proportion to the length and never raises.

    Args:
        text: The profile as pasted, cleaned by `clean_brief`. Only the first 200,000
            characters are read, which is what `clean_brief` lets pass.
        recipient: The name of the person it is about.

    Returns:
        Role, organization and facts. Facts that touch a sensitive trait or give orders to a
        machine say so and are not ticked.

    Example:
        >>> profile = read_profile("Ana Ruiz · 2nd\nPotter @ Kiln Street", recipient="Ana Ruiz")
        >>> profile.role, profile.organization
        ('Potter', 'Kiln Street')
        >>> [fact.text for fact in profile.facts]
        ['Potter @ Kiln Street']
    """
    text = text[:LONGEST_READ]
    lines = read_page(text, recipient=recipient)
    position = _position(text, lines).filled_from(_safe_entry(text, lines))
    facts = _chosen(text, list(candidates_of(text, lines, recipient=recipient)))
    numbered = enumerate(facts, start=1)
    return Profile(
        role=position.role,
        organization=position.organization,
        facts=tuple(fact.model_copy(update={"id": f"f{number}"}) for number, fact in numbered),
    )


def _position(text: str, lines: Sequence[PageLine]) -> Position:
    """Read role and organization from what stands first on a page."""
    found = Position()
    for line in lines[:_MOST_LINES_FOR_POSITION]:
        if line.section in {Section.TOP, Section.ABOUT}:
            read = _line_position(text, line)
            # The first job's title must not be joined to a second job's employer.
            if read.role and read.organization and not found.organization:
                return read
            found = found.filled_from(read)
    return found


def _line_position(text: str, line: PageLine) -> Position:
    """Read role and organization from one line; the part that has both comes first."""
    whole = (line.start, min(line.end, line.start + _LONGEST_LINE))
    parts = [span for part in parts_of(text, whole) if (span := trimmed(text, part))]
    sentences = [sentence for part in parts for sentence in sentences_of(text, part)]
    read: list[Position] = []
    beside = ""
    for start, end in sentences[:_MOST_SENTENCES_FOR_POSITION]:
        words = folded(text[start : min(end, start + _LONGEST_SENTENCE)])
        position = read_position(words)
        if position != Position():
            if not warning_about(text, (start, end), line=whole):
                read.append(position)
        elif read and names_organization(words) and len(words.split()) <= _LONGEST_NAME:
            # "Registered nurse | Hill Hospital": a short name, after a role.
            beside = beside or words
    both = (each for each in read if each.role and each.organization)
    first = next(both, None) or next(iter(read), Position())
    return first.filled_from(Position("", beside)) if first.role else first


def _safe_entry(text: str, lines: Sequence[PageLine]) -> Position:
    """Read the current job from the list of jobs, unless it speaks to machines."""
    entry = current_entry(text, lines)
    return Position() if warning_for(f"{entry.role}\n{entry.organization}") else entry


def _chosen(text: str, candidates: Sequence[Candidate]) -> list[Fact]:
    """Return the facts that weigh most, in reading order; doubtful ones only where room is left."""
    ranked = sorted(enumerate(candidates), key=lambda item: (item[1].weight, item[0]))
    sound: dict[int, Fact] = {}
    doubtful: dict[int, Fact] = {}
    for place, candidate in islice(ranked, _MOST_EXAMINED):
        fact = _fact(text, candidate)
        chosen = sound if fact.ticked else doubtful
        if len(sound) < MOST_FACTS and not _is_known(fact.text, chosen.values()):
            chosen[place] = fact
    room = MOST_FACTS - len(sound)
    offered = sound | dict(islice(doubtful.items(), room))
    in_order = [offered[place] for place in sorted(offered)]
    return [fact for fact in in_order if not _is_repeated(fact, in_order)]


def _is_repeated(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether another fact says the same and more; a doubtful one hides no sound one."""
    others = (each for each in facts if each is not fact and (each.ticked or not fact.ticked))
    return _is_known(fact.text, others)


def _is_known(statement: str, facts: Iterable[Fact]) -> bool:
    """Whether a statement only repeats a part of a fact."""
    words = f" {statement.casefold()} "
    return any(words in f" {fact.text.casefold()} " for fact in facts)


def _fact(text: str, candidate: Candidate) -> Fact:
    """Return a candidate as a fact, examined."""
    start, end = candidate.span
    statement = folded(text[start:end])
    sensitive = sensitive_trait(statement)
    warning = warning_about(text, candidate.span, line=candidate.line)
    return Fact(
        id="f0",
        text=statement,
        quote=text[start:end],
        origin=Origin.PROFILE,
        sensitive=sensitive,
        warning=warning,
        ticked=not (sensitive or warning),
    )
