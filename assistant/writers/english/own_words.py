"""Lines people write about themselves, turned: the recipient's to them, the sender's to "I"."""

from assistant.writers.english.person import BE, coordinated
from assistant.writers.english.tokens import Tokens
from assistant.writers.english.verbs import base_form, is_base, is_past, is_third_person


def to_addressee(text: str) -> str:
    """Turn what the recipient says of themselves to them: "my dog" -> "your dog"."""
    turned = {"i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll",
              "my": "your", "me": "you", "mine": "yours", "myself": "yourself", "we": "you",
              "we're": "you're", "we've": "you've", "our": "your", "ours": "yours", "us": "you",
              "ourselves": "yourselves"}  # fmt: skip
    tokens = Tokens(text)
    for at in range(len(tokens.words)):
        word = tokens.lower(at)
        if word == "us" and tokens.words[at] != "us":
            continue  # the United States
        if word == "i" and tokens.lower(at + 1) in {"am", "was"}:
            tokens.words[at + 1] = {"am": "are", "was": "were"}[tokens.lower(at + 1)]
        if word in turned:
            tokens.words[at] = turned[word]
    return tokens.text()


def to_first_person(text: str) -> str:
    """Turn a line about the sender into the first person after "I": "moves data" -> "move data"."""
    tokens = Tokens(text)
    if not tokens.words:
        return text
    _to_base(tokens)
    mine = {"her": "my", "his": "my", "their": "my", "herself": "myself", "himself": "myself"}
    for at in range(len(tokens.words)):
        tokens.words[at] = mine.get(tokens.lower(at), tokens.words[at])
    return tokens.text()


def after_you(text: str) -> str:
    """Make the verbs of a text fit after "you": "runs a bakery and teaches"."""
    tokens = Tokens(text)
    if tokens.words:
        _to_base(tokens)
    return tokens.text()


def _to_base(tokens: Tokens) -> None:
    """Put the first verb, and those that share its subject, into the base form."""
    first = tokens.lower(0)
    if first in {"has", "does"}:
        tokens.words[0], first = BE[first], BE[first]
    past = is_past(first) and not is_base(first)
    helped = first in {"have", "do"}
    if not past and not helped and (not is_third_person(first) or first in BE):
        return
    if not past and not helped:
        tokens.words[0] = base_form(first)
    for later in coordinated(tokens, 0):
        word = tokens.lower(later)
        tokens.words[later] = BE.get(word) or base_form(word)
