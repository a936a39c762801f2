"""The thank-you that stands ready for the day they accept (S7).

It thanks, names the person, takes up what the request was about, and asks for nothing.
"""

from collections.abc import Callable

from assistant.types import Brief, Fact, Tone
from assistant.writers.english.phrase import capitalized, spelled_out
from assistant.writers.english.shorter import shorter
from assistant.writers.english.voice import voice_of
from assistant.writers.plan import Plan

_THANKS = {
    Tone.WARM: "Thanks for connecting, {name}!",
    Tone.NEUTRAL: "Thank you for connecting, {name}.",
    Tone.FORMAL: "Thank you for accepting my request, {name}.",
    Tone.PLAYFUL: "Thanks so much for connecting, {name}!",
}
_GLAD = {
    Tone.WARM: "so I'm really glad we're in touch.",
    Tone.NEUTRAL: "so I'm glad we are in touch.",
    Tone.FORMAL: "so it is a pleasure to be in touch.",
    Tone.PLAYFUL: "so this made my day.",
}
_LONGEST_TOPIC = 110
_PLAIN = {
    Tone.WARM: "It's good to be in touch.",
    Tone.NEUTRAL: "It is good to be in touch.",
    Tone.FORMAL: "It is a pleasure to be in touch.",
    Tone.PLAYFUL: "So good to be in touch!",
}


def write_thank_you(
    brief: Brief, facts: tuple[Fact, ...], plan: Plan, *, fits: Callable[[str], bool]
) -> str:
    """Write the thank-you for a request.

    Args:
        brief: The brief of the request.
        facts: The ticked facts.
        plan: The request's plan, whose topic is taken up.
        fits: Whether a text is inside the limit of the platform's messages.

    Returns:
        One or two sentences; without a topic just thanks. Empty when not even that fits.
    """
    voice = voice_of(brief, facts)
    thanks = _THANKS[brief.tone].format(name=voice.greeting)
    echoes = (plan.topic, *(cut.rstrip(".") for cut in shorter(plan.topic)))
    topics = [echo for echo in echoes if len(echo) <= _LONGEST_TOPIC]
    tries = [f"{thanks} {capitalized(topic)}, {_GLAD[brief.tone]}" for topic in topics if topic]
    for text in (*tries, f"{thanks} {_PLAIN[brief.tone]}", thanks):
        said = spelled_out(text) if voice.formal else text
        if fits(said):
            return said
    return ""
