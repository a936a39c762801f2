"""The parts of a message: greeting, sentences, sign-off."""

import re
from dataclasses import dataclass

from assistant.reading.phrases import phrase_pattern
from assistant.text import NameForms, split_sentences
from assistant.types import Span

_TAIL = 140
_SIGN_OFF = phrase_pattern(
    """
    (with )?({many} )?{kind} (regards|wishes|greetings)
    (regards|yours|cheers|best|warmly|sincerely|respectfully|gratefully|cordially)
    (yours|faithfully) (truly|sincerely|faithfully)
    (many )?thanks( again| so much)?
    thank you( again| so much)?
    all the best
    take care
    (lots of |much )?love
    hugs
    talk soon
    see you( soon)?
    """,
    many="my, very, many, all",
    kind="kind, kindest, warm, warmest, best, friendly, sincere",
)
_BEFORE = re.compile(r"(?:^|[.!?…,;:)\n–—-])\s*$")
_NAME = r"[^\W\d_][\w.'’-]*(?:[ \t]+[^\W\d_][\w.'’-]*){0,3}"
_SIGNED = re.compile(rf"[ \t]*[,.!]?\s*(?:[-–—]\s*)?({_NAME})?\W*$")
_LAST_LINE = re.compile(rf"\n\s*(?:[-–—]\s*)?({_NAME})[^\w?!]*$")
_LETTERS = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a message stand."""

    sentences: tuple[Span, ...]
    """The sentences between greeting and sign-off, in reading order."""
    sign_off: Span | None
    """The closing words with the signature; None when there are none."""
    signature: Span | None
    """The sender's name at the end; None when it is not signed."""

    @property
    def says_goodbye(self) -> bool:
        """Whether the sign-off holds more than a name."""
        return self.sign_off is not None and self.sign_off != self.signature

    @property
    def body(self) -> Span:
        """From the first sentence to the last; empty when there is none."""
        if not self.sentences:
            return Span(start=0, end=0)
        return Span(start=self.sentences[0].start, end=self.sentences[-1].end)


def read_layout(text: str, plain: str, *, begin: int, sender: NameForms | None) -> Layout:
    """Divide a message that begins at `begin`, after its greeting."""
    signature = _signature(text, begin, sender)
    sign_off = _sign_off(text, plain, begin, signature)
    end = sign_off.start if sign_off else signature.start if signature else len(text)
    sentences = []
    for first, last in split_sentences(text):
        start, stop = max(first, begin), min(last, end)
        piece = text[start:stop]
        if _LETTERS.search(piece):
            start += len(piece) - len(piece.lstrip())
            sentences.append(Span(start=start, end=start + len(piece.strip())))
    return Layout(tuple(sentences), sign_off, signature)


def _signature(text: str, begin: int, sender: NameForms | None) -> Span | None:
    """Find the sender's name at the very end, or a last line that is nothing but a name."""
    offset = max(begin, len(text) - _TAIL)
    tail = text[offset:]
    if sender:
        bare = re.sub(r"[\W_]+$", "", tail)
        for form in sorted({sender.full, *sender.accepted}, key=len, reverse=True):
            start = len(bare) - len(form)
            if start < 0 or not form or bare[start:].casefold() != form.casefold():
                continue
            if not _LETTERS.match(bare[start - 1 : start] or " "):
                return Span(start=offset + start, end=offset + len(bare))
        return None
    line = _LAST_LINE.search(tail)
    if line and _is_name(line.group(1)) and not _SIGN_OFF.fullmatch(line.group(1).strip().lower()):
        start = offset + line.start(1)
        return Span(start=start, end=offset + line.end(1))
    return None


def _sign_off(text: str, plain: str, begin: int, signature: Span | None) -> Span | None:
    offset = max(begin, len(text) - _TAIL)
    for match in _SIGN_OFF.finditer(plain, offset):
        rest = _SIGNED.match(text, match.end())
        signed = rest and (not rest.group(1) or _is_name(rest.group(1)))
        ends_signed = signature and _SIGNED.match(text[match.end() : signature.start])
        if (signed or ends_signed) and _BEFORE.search(plain[begin : match.start()][-4:] or "\n"):
            return Span(start=match.start(), end=len(text.rstrip()))
    return signature


def _is_name(words: str) -> bool:
    """Whether every word is capitalized, or has no case at all."""
    return bool(words.split()) and all(not word[0].islower() for word in words.split())
