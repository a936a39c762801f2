"""The share: something they would like, and why them."""

from assistant.kinds._kind import Example, Frame, Kind, Need, Trait
from assistant.types import Place

KIND = Kind(
    code="share",
    label="Something to share",
    goal="Passes on one thing they would like, says why them, and asks for nothing back.",
    steps=("S1", "S2", "S4", "S5", "S6"),
    aim=320,
    guidance=("F5",),
    place=Place.MESSAGE,
    traits=frozenset({Trait.GREETS_ONE}),
    says="we are connected, I came across something that I pass on to you",
    needs=(
        Need(
            fields=("thing.title",),
            question="What would you like to pass on to {name}? Its title will do; add a link if "
            "there is one.",
        ),
        Need(
            fields=("thing.link", "thing.title"),
            place="thing",
            question="What is the link? Paste its address, such as https://example.org/page.",
        ),
        Need(
            fields=("intent", "tie", "recipient.facts", "recipient.profile"),
            place="why.them",
            question='Why is it something for {name}? Such as "she is building one herself".',
            unusable="What makes it something for {name}? One thing they do or said will do, such "
            'as "she is building one herself".',
        ),
    ),
    takes=("thing.title", "thing.link"),
    frames=(
        Frame(
            name="thing",
            weight=5,
            kept=True,
            tiers=(
                (
                    "I came across {thing.found} and thought of you: {thing.link}",
                    "{thing.found} made me think of you: {thing.link}",
                    "I thought you might like {thing.title}: {thing.link}",
                    "here's {thing.title}, which I thought you might like: {thing.link}",
                ),
                (
                    "I came across {thing.found} and thought of you",
                    "{thing.found} made me think of you",
                    "I thought {thing.found} could be something for you",
                    "here's a tip for you: {thing.title}",
                ),
            ),
        ),
        Frame(
            name="why",
            weight=4,
            kept=True,
            tiers=(
                (
                    "{why.them}, so it might be just the thing",
                    "since {why.them}, it may be of interest",
                    "it may come in handy, as {why.them}",
                    "{why.them}, so you may get some use out of it",
                ),
                ("it goes well with {detail}, I think", "it made me think of {detail}"),
            ),
        ),
        Frame(
            name="ease",
            weight=1,
            tiers=(
                (
                    "No need to answer",
                    "No need to reply, I just wanted to pass it on",
                    "No need to write back, of course",
                    "That's all, no answer needed",
                ),
            ),
        ),
        Frame(
            name="closing",
            weight=0,
            tiers=(
                ("{regards}, {me}",),
                ("Have a good week!", "All the best!", "Take care!", "I hope you like it!"),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "facebook",
            "sender": {"name": "Ines Falk"},
            "recipient": {"name": "Tom Reyes"},
            "intent": "he's restoring a tandem himself",
            "thing": {"title": "the tandem page of the Leeds cycle museum"},
        }
    ),
)
