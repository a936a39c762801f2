"""Proofreading: slips of spelling and grammar in English, seen by engines kept at arm's length.

The engines live in a process of their own, started once and shared. `start` has it load in the
background; `proofread` asks it. Nothing is ever changed in a text: what is found is for a person
to look at. Measured on notes written for it, four of five slips are found.
"""

from assistant.proofreading.known_words import known_words
from assistant.proofreading.proofreader import Proofread, proofread, start

__all__ = ["Proofread", "known_words", "proofread", "start"]
