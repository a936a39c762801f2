"""Pure functions on text: cleaning, counting, sentences, names, languages, orders to a machine."""

from assistant.text.clean import clean, clean_text
from assistant.text.cleaned import Cleaned
from assistant.text.contacts import find_emails, find_handles, find_links, find_phones
from assistant.text.control_tokens import disarm
from assistant.text.copied import CUT, PlacedWord, find_copied, placed_words
from assistant.text.count import code_points, utf8_bytes, utf16_units, weighted
from assistant.text.foreign import foreign_language
from assistant.text.language import (
    guess_language,
    same_language,
    script_of,
    scripts_of,
    words_of_other_scripts,
)
from assistant.text.machine_orders import is_an_order, orders_a_machine, warning_for
from assistant.text.name_search import find_name
from assistant.text.names import NameForms, greeting_name, name_forms
from assistant.text.secret_numbers import find_secret_numbers
from assistant.text.sentences import split_sentences

__all__ = [
    "CUT",
    "Cleaned",
    "NameForms",
    "PlacedWord",
    "clean",
    "clean_text",
    "code_points",
    "disarm",
    "find_copied",
    "find_emails",
    "find_handles",
    "find_links",
    "find_name",
    "find_phones",
    "find_secret_numbers",
    "foreign_language",
    "greeting_name",
    "guess_language",
    "is_an_order",
    "name_forms",
    "orders_a_machine",
    "placed_words",
    "same_language",
    "script_of",
    "scripts_of",
    "split_sentences",
    "utf8_bytes",
    "utf16_units",
    "warning_for",
    "weighted",
    "words_of_other_scripts",
]
