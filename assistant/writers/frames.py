"""The frames of a kind, filled from a brief: slots with whole sentences."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice, product, zip_longest
from zlib import crc32

from assistant.kinds import Frame
from assistant.types import Tone
from assistant.writers.english.phrase import sentence, spelled_out
from assistant.writers.material import Material
from assistant.writers.places import PLACES
from assistant.writers.slots import DROPPED, Slot

_PLACE = re.compile(r"\{([a-z_.]+)\}")
_OFFERED = 2
"""Sentences of a tier to choose from: of more, a small model always takes the same."""
_MOST_WAYS = 4
_WHOLE = frozenset({"{why}", "{why.short}", "{closing}", "{closing.short}"})
"""Sentences that are one place, and that place gives whole ones, some with a signature."""
_SIGNED = "{me}"
"""Ends a sentence that is signed: no stop after a name."""
_THANKS = re.compile(r"\b([Tt])hanks\b(?! to\b)")
_CALM = frozenset({Tone.NEUTRAL, Tone.FORMAL})


def fill_frames(frames: Iterable[Frame], material: Material) -> tuple[Slot, ...]:
    """Make slots of frames: each tier with those of its sentences that the brief can fill.

    Which of several sentences come first depends on the recipient, so that no two people get the
    same message.
    """
    return tuple(_slot(frame, material) for frame in frames)


def order_of_going(frames: Iterable[Frame]) -> tuple[str, ...]:
    """Which slots give way to a limit first, as `slots.fit` takes it."""
    by_weight = sorted(frames, key=lambda frame: frame.weight)
    shorter = [frame.name for frame in by_weight for _ in frame.tiers]
    return (*shorter, *(f"{frame.name}!" for frame in by_weight))


def named_places(frames: Iterable[Frame]) -> tuple[str, ...]:
    """The names of the places that frames hold, each once, in the order they stand."""
    lines = (line for frame in frames for tier in frame.tiers for line in tier)
    return tuple(dict.fromkeys(name for line in lines for name in _PLACE.findall(line)))


def _slot(frame: Frame, material: Material) -> Slot:
    tiers = []
    for tier in frame.tiers:
        filled = [[*_fill(line, material)] for line in _turned(tier, material)]
        # The best way of each sentence first, so that there are different ones to choose from.
        ways = chain.from_iterable(zip_longest(*filled, fillvalue=DROPPED))
        if said := [_toned(way, material) for way in ways if way]:
            tiers.append(tuple(dict.fromkeys(said)))
    if frame.kept and tiers:
        return Slot(frame.name, tuple(tiers), kept_back=0, offered=_OFFERED)
    return Slot(frame.name, (*tiers, (DROPPED,)), offered=_OFFERED)


def _fill(line: str, material: Material) -> Iterator[str]:
    """A sentence in every way its places can be filled; none when one of them cannot be."""
    names = _PLACE.findall(line)
    given = [PLACES[name](material) for name in names]
    for chosen in islice(product(*given), _MOST_WAYS):
        words = zip(_PLACE.split(line)[::2], (*chosen, ""), strict=True)
        said = "".join(piece for pair in words for piece in pair)
        yield said if line in _WHOLE else sentence(said, "" if line.endswith(_SIGNED) else ".")


def _turned(tier: tuple[str, ...], material: Material) -> tuple[str, ...]:
    """The sentences of a tier in an order that depends on the recipient."""
    start = crc32(material.voice.recipient.full.encode()) % len(tier)
    return tier[start:] + tier[:start]


def _toned(said: str, material: Material) -> str:
    """A sentence in the tone of the brief: no shouting where it is calm, no slang where formal."""
    if material.voice.tone in _CALM:
        said = said.replace("!", ".")
    if material.voice.formal:
        said = spelled_out(_THANKS.sub(r"\1hank you", said))
    return said
