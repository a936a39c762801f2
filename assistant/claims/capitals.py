"""Whether a capital letter means a name: at the start of sentences, in titles, when shouting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.evidence import Evidence
from assistant.claims.forms import bare_fold, is_function, is_ordinary
from assistant.claims.german import names_something
from assistant.claims.numbers import is_named
from assistant.claims.tokens import Shape, Word, is_latin
from assistant.claims.words import word_list

GREETINGS = frozenset(
    "hi hello hey heya hiya dear howdy greetings hallo hola bonjour ciao salut liebe lieber".split()
)

_CUSTOM = re.compile(
    r"\b(?:kind|best|warm|warmest|kindest|many|with|yours|all the|all my|much|talk|speak|happy)"
    r"(?: (?:kind|best|warm))? (?:regards|wishes|thanks|sincerely|truly|faithfully|love|soon)\b"
    r"|\b(?:happy|merry|joyful|blessed) (?:new year|christmas|easter|halloween|diwali|hanukkah|eid"
    r"|holidays?|thanksgiving|birthday|anniversary|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\bgood (?:morning|afternoon|evening|day)\b|\bthank you\b|\bto whom it may concern\b",
    re.IGNORECASE,
)
_PAST_VERB = re.compile(
    r"\w+ed|said|told|thought|spoke|wrote|sent|gave|got|put|made|knew|was|has|had|says|thinks"
)
_SOLE_LETTER_PLATFORM = "X"
_LEADS_TO_PLATFORM = frozenset({"on", "via", "from", "over"})
_STATED_IN_CAPITALS = frozenset({"us", "who"})
_JOINING = frozenset({" ", " & "})
_TITLE_CASE_SHARE = 0.6
_FEWEST_FOR_TITLE_CASE = 6
_LONGEST_SHORT_ACRONYM = 5
_LONGEST_GREETING = 5
_LONGEST_SALUTATION = 2
"""Words before the name that are a greeting in whatever language: "Kia ora Ana"."""
_LONGEST_DEGREE = 2
"""With one capital, so short a word may be a name: "Ma"."""


class Capitals:
    """Judges the capitals of one text."""

    def __init__(self, text: str, words: Sequence[Word], evidence: Evidence, language: str) -> None:
        """Look over the whole text once."""
        self._words = words
        self._evidence = evidence
        self._language = language
        self._custom = [match.span() for match in _CUSTOM.finditer(text)]
        self._say_nothing = _is_title_case(words)
        self._greeted = self._words_of_greeting()
        self._is_latin_text = sum(is_latin(word.text) for word in words) * 2 >= len(words)

    def _words_of_greeting(self) -> int:
        """How many words stand before the recipient's name where the text begins with it."""
        of_recipient = self._evidence.recipient.first
        for position, word in enumerate(self._words[: _LONGEST_SALUTATION + 1]):
            if position and word.gap not in {" ", ", "}:
                return 0
            if bare_fold(word.text) in of_recipient:
                return position
        return 0

    def name(self, position: int) -> bool:
        """Whether the word at a position is a name or part of one."""
        word = self._words[position]
        shape = word.shape
        if shape is Shape.CASELESS:
            return self._is_latin_text
        if shape is Shape.LOWER or shape is Shape.NUMBER or self._is_custom(position):
            return False
        if word.text[0].isdigit() and not is_named(word.text):
            return False
        if shape is Shape.SINGLE:
            return self._is_single_name(position)
        if word.text[1:2] == "-" and word.text[1:].islower():
            return False  # "T-shaped", "U-turn"
        if bare_fold(word.text) in self._evidence.name_words:
            return True
        if shape is Shape.UPPER:
            return self._is_acronym(word)
        if shape is Shape.MIXED and not ("-" in word.text and is_ordinary(word.folded)):
            return True
        return self._is_capitalized_name(position)

    def _is_custom(self, position: int) -> bool:
        """Whether the word is written with capitals by custom and names nothing."""
        word = self._words[position]
        folded = bare_fold(word.text).replace(".", "")
        if word.text == "US":
            return False
        if any(start <= word.start < end for start, end in self._custom):
            return True
        if folded in word_list("honorifics") or folded in GREETINGS:
            return True
        if position < self._greeted and folded not in word_list("earned_titles"):
            return True
        if folded in word_list("courtesies") and word.shape is not Shape.UPPER:
            before = self._words[position - 1] if position else None
            return word.opens or bare_fold(before.text if before else "") in word_list("courtesies")
        has_one = word.shape is Shape.TITLE and len(folded) <= _LONGEST_DEGREE and not word.opens
        if folded in word_list("plain_capitals") and not has_one:
            return True
        if folded in word_list("kin"):
            following = self._after(position)
            return following is None or following.gap != " " or following.shape is not Shape.TITLE
        if is_function(folded) and word.shape is not Shape.UPPER:
            can_be_name = folded in word_list("name_words") or folded in self._evidence.name_words
            return word.opens or not can_be_name
        return False

    def _is_single_name(self, position: int) -> bool:
        """Whether one capital letter is the platform X, or an initial before a name."""
        word = self._words[position]
        if word.text == _SOLE_LETTER_PLATFORM:
            return position > 0 and self._words[position - 1].folded in _LEADS_TO_PLATFORM
        following = self._after(position)
        if following is None or not following.gap.startswith("."):
            return False
        return following.shape in {Shape.TITLE, Shape.SINGLE} and following.gap in {".", ". "}

    def _is_acronym(self, word: Word) -> bool:
        """Whether a word in capitals is a name rather than said loudly."""
        folded = bare_fold(word.text)
        if self._say_nothing and is_ordinary(folded):
            return False
        if folded in word_list("openers") or is_function(folded):
            return folded in _STATED_IN_CAPITALS
        return not is_ordinary(folded) or len(folded) <= _LONGEST_SHORT_ACRONYM

    def _is_capitalized_name(self, position: int) -> bool:
        """Whether a word with one capital is a name."""
        folded = bare_fold(self._words[position].text)
        if self._say_nothing and is_ordinary(folded):
            return False
        if self._language == "de":
            return names_something(self._words, position)
        if not self._opens(position):
            return True
        if self._language != "en":
            return self._goes_on_as_name(position)
        return not is_ordinary(folded) or self._is_name_in_spite(position)

    def _opens(self, position: int) -> bool:
        """Whether a sentence may begin with this word, the one after "Hi Ana," included."""
        word = self._words[position]
        if word.opens or not word.gap.startswith(","):
            return word.opens
        before = self._words[max(0, position - _LONGEST_GREETING) : position]
        if any(earlier.opens and earlier.folded in GREETINGS for earlier in before):
            return True
        return position <= 2 and all(earlier.shape is Shape.TITLE for earlier in before)

    def _is_name_in_spite(self, position: int) -> bool:
        """Whether an ordinary word that opens a sentence is a name all the same."""
        word = self._words[position]
        folded = bare_fold(word.text)
        if self._goes_on_as_name(position):
            return folded not in word_list("openers")
        if folded not in word_list("name_words"):
            return False
        following = self._after(position)
        if following is None:
            return position > 0 and "\n" in word.gap
        if following.gap.startswith(","):
            return position == 0
        if following.gap != " ":
            return False
        if following.folded == "and":
            return self._words[position + 2 : position + 3] != () and bare_fold(
                self._words[position + 2].text
            ) in {"i", "we"}
        return _PAST_VERB.fullmatch(following.folded) is not None

    def _goes_on_as_name(self, position: int) -> bool:
        """Whether the next words show that a capitalized opening begins a name."""
        rest = self._words[position + 1 : position + 4]
        if not rest or rest[0].gap not in _JOINING or rest[0].shape is not Shape.TITLE:
            return False
        folded = bare_fold(self._words[position].text)
        if self._language != "en":
            return folded not in GREETINGS and not is_function(rest[0].folded)
        if folded in word_list("name_words") and not is_ordinary(rest[0].folded):
            return True
        for following in rest:
            if following.shape is not Shape.TITLE or following.gap not in _JOINING:
                return False
            if bare_fold(following.text) in word_list("organization_words"):
                return True
        return False

    def _after(self, position: int) -> Word | None:
        return self._words[position + 1] if position + 1 < len(self._words) else None


def _is_title_case(words: Sequence[Word]) -> bool:
    """Whether the text capitalizes ordinary words throughout, so that a capital says nothing."""
    long = [word for word in words if len(word.text) > 3 and not word.opens]
    if sum(map(_is_capitalized, long)) < _TITLE_CASE_SHARE * _FEWEST_FOR_TITLE_CASE:
        return False
    ordinary = [word for word in long if is_ordinary(word.folded)]
    capitals = sum(map(_is_capitalized, ordinary))
    return len(ordinary) >= _FEWEST_FOR_TITLE_CASE and capitals >= _TITLE_CASE_SHARE * len(ordinary)


def _is_capitalized(word: Word) -> bool:
    return word.shape is Shape.TITLE or word.shape is Shape.UPPER
