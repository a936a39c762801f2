"""Readers of what is said of the third person: whom to meet, why, and each told of to the other."""

from collections.abc import Callable

from assistant.text import greeting_name
from assistant.types import Brief, Recipient, Third
from assistant.writers.english.intent import read_intent
from assistant.writers.english.phrase import words_of
from assistant.writers.english.saying import Shape
from assistant.writers.english.somebody_else import clause_about
from assistant.writers.material import Material

Ways = tuple[str, ...]

_ONE_OF_TWO = frozenset("she he her his him hers she's he's".split())


def why_third(*shapes: Shape) -> Callable[[Material], Ways]:
    """A reader of the reason to meet the third person, who is not spoken to."""

    def read(material: Material) -> Ways:
        aim = read_intent(material.brief.intent, material.voice, spoken_to=False)
        if aim is None or aim.shape not in shapes:
            return ()
        return (aim.words,)

    return read


def told_of(person: Callable[[Brief], Recipient | Third]) -> Callable[[Material], Ways]:
    """A reader of the first thing told about one of two people, as said to the other."""

    def read(material: Material) -> Ways:
        one = person(material.brief)
        position = f"{one.role} at {one.organization}" if one.organization else one.role
        name = greeting_name(one.name, formal=material.voice.formal)
        told = (clause_about(text, name, material.voice) for text in (*one.facts, position))
        first, *more = [clause for clause in told if clause] or [""]
        if first.startswith((f"{name} is my ", f"{name} is our ")) and more:
            return (f"{first} and {more[0].removeprefix(f'{name} ')}",)
        return (first,) if first else ()

    return read


def third_given(material: Material) -> Ways:
    """What one calls the third person."""
    return (greeting_name(material.brief.third.name, formal=material.voice.formal),)


def of_both(read: Callable[[Material], Ways]) -> Callable[[Material], Ways]:
    """A reader of a reason, where it tells the two nothing of one of them alone."""
    return lambda material: () if _tells_of_one(material.brief) else read(material)


def _tells_of_one(brief: Brief) -> bool:
    """Whether a reason to introduce two people names one of them: "she could show him how"."""
    names = {greeting_name(one.name).casefold() for one in (brief.recipient, brief.third)}
    return bool(_ONE_OF_TWO & set(words_of(brief.intent)) or names & set(words_of(brief.intent)))
