"""What a kind of message is: data that every other folder reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from assistant.types import Place


class Trait(StrEnum):
    """What several kinds have in common; rules apply by trait."""

    ASKS_TO_CONNECT = "asks to connect"
    """It asks for the connection, so it says who writes and why."""
    BEFORE_TRUST = "before trust"
    """To somebody who has not answered yet, or only just."""
    GREETS_ONE = "greets one"
    """It greets one person by name."""


class Addressee(StrEnum):
    """To whom a text speaks."""

    RECIPIENT = "recipient"
    """The recipient of the brief."""
    THIRD = "third"
    """The third person of the brief, with the recipient as the third."""
    BOTH = "both"
    """The recipient and the third person together."""
    NOBODY = "nobody"
    """No one by name: the text begins without a greeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One stretch of a guided text, and the sentences that can stand there.

    Sentences hold places in braces, `{news}`; `assistant.writers.places` lists them and says what
    each gives. A sentence whose place the brief cannot fill is not offered.
    """

    name: str
    """What it does in the text: "opening", "thanks"; unique in its text."""
    tiers: tuple[tuple[str, ...], ...]
    """Sentences, the best tier first and shorter ones after. A tier counts when one of its
    sentences can be filled; when none can in any tier, or none fits, the stretch is left out."""
    weight: int = 1
    """The lower, the sooner it gives way to the limit; 0 also gives way to the length aim."""
    kept: bool = False
    """Whether the text is nothing without it: then it is never left out, and a fault in it leaves
    the draft not ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something without which a message would have to be invented."""

    fields: tuple[str, ...]
    """Fields of the brief; any one of them will do. The answer goes to the first."""
    question: str
    """What to ask when all are empty; may hold `{name}`, the recipient's, and `{third}`."""
    place: str = ""
    """The place that must be readable from them; empty when any text will do."""
    unusable: str = ""
    """What to ask when they are filled and `place` cannot be read; `question` when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One text of a kind that is made of several."""

    name: str
    """What the draft calls it: "message", "forwardable"."""
    label: str
    """What people call it; may hold `{name}` and `{third}`."""
    to: Addressee
    """To whom it speaks."""
    frames: tuple[Frame, ...]
    """Its sentences."""
    aim: int
    """Characters it should stay near."""
    steps: tuple[str, ...] = ()
    """The steps whose lights apply to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An invented case, told to people who ask what the kind is for."""

    brief: Mapping[str, Any]
    """The fields of a brief, as a brief file holds them, without `kind`."""

    def fields(self, kind: str) -> dict[str, Any]:
        """The fields with the kind in front."""
        return {"kind": kind, **self.brief}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of message: what it is for and what belongs in it."""

    code: str
    """What a brief calls it, such as "request"; also the name of its prompt."""
    label: str
    """What people call it."""
    goal: str
    """What a good one does, in one sentence."""
    steps: tuple[str, ...]
    """The steps whose lights apply, S1 to S7."""
    aim: int
    """Characters it should stay near where the platform allows more."""
    guidance: tuple[str, ...]
    """The rules it carries out."""
    place: Place
    """Where it goes on each platform."""
    traits: frozenset[Trait]
    """What it has in common with others."""
    says: str = ""
    """What has passed between the two before a message of this kind is written at all."""
    needs: tuple[Need, ...] = ()
    """What its brief must hold, in the order of asking."""
    reads: tuple[str, ...] = ("recipient.profile",)
    """The pasted fields that facts may be read from."""
    takes: tuple[str, ...] = ()
    """The fields of the brief it uses beyond those of a request, such as "news"."""
    to: Addressee = Addressee.RECIPIENT
    """To whom it speaks."""
    frames: tuple[Frame, ...] = ()
    """What the guided writer says, in order; empty for a request, which has parts of its own."""
    parts: tuple[Part, ...] = ()
    """Its texts where there are several; empty where there is one."""
    example: Example = field(default_factory=lambda: Example(brief={}))
    """An invented case."""

    @property
    def prompt(self) -> str:
        """The name of its prompt file."""
        return self.code.partition(".")[0]

    @property
    def alone(self) -> "tuple[Kind, ...]":
        """Its parts, each as a kind of its own with a code such as "introduction.joint"."""
        return tuple(self._part(part) for part in self.parts)

    def _part(self, part: Part) -> "Kind":
        one = part.to in {Addressee.RECIPIENT, Addressee.THIRD}
        return replace(
            self,
            code=f"{self.code}.{part.name}",
            label=part.label,
            steps=part.steps,
            aim=part.aim,
            traits=self.traits if one else self.traits - {Trait.GREETS_ONE},
            to=part.to,
            frames=part.frames,
            parts=(),
        )
