"""What a careful reader takes in from a message: pure code that checks and lights both lean on."""

from assistant.reading.asks import find_asks
from assistant.reading.content import Word, content_words, stem, stems
from assistant.reading.greeting import Address, Greeting, greets_anybody
from assistant.reading.layout import Layout
from assistant.reading.phrases import PhrasePattern, passages, phrase_pattern, plain
from assistant.reading.reading import ENGLISH, MOST_ASKS, MOST_SENTENCES, Reading

__all__ = [
    "ENGLISH",
    "MOST_ASKS",
    "MOST_SENTENCES",
    "Address",
    "Greeting",
    "Layout",
    "PhrasePattern",
    "Reading",
    "Word",
    "content_words",
    "find_asks",
    "greets_anybody",
    "passages",
    "phrase_pattern",
    "plain",
    "stem",
    "stems",
]
