"""Pure functions on text: cleaning, counting, sentences, names, ways to reach someone."""

from assistant.text.clean import clean, clean_text
from assistant.text.cleaned import Cleaned
from assistant.text.contacts import find_emails, find_handles, find_links, find_phones
from assistant.text.control_tokens import disarm
from assistant.text.count import code_points, utf8_bytes, utf16_units, weighted
from assistant.text.name_search import find_name
from assistant.text.names import NameForms, greeting_name, name_forms
from assistant.text.sentences import split_sentences

__all__ = [
    "Cleaned",
    "NameForms",
    "clean",
    "clean_text",
    "code_points",
    "disarm",
    "find_emails",
    "find_handles",
    "find_links",
    "find_name",
    "find_phones",
    "greeting_name",
    "name_forms",
    "split_sentences",
    "utf8_bytes",
    "utf16_units",
    "weighted",
]
