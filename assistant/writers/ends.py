"""The plain ends of joined notes, by tone; those that ask leave their reader free.

Many of them, because they take turns: over a hundred notes no end may come often.
"""

from assistant.types import Tone

ME = "{me}"
"""Stands for the sender's name."""
PLAIN_ENDS = {
    Tone.WARM: (
        "Thank you, and have a good week!", "Thanks for reading!", "All the best!",
        "Wishing you a good week.", "Thank you for your time.", "Have a lovely week!",
        "Thanks, and all the best.", "Have a good day!", "Thank you for reading this.",
        "Best wishes!", "Thanks for taking the time!", "Thank you, and take care!",
        "Many thanks!", "Have a great week!", "Thank you for reading!", "Wishing you all the best.",
        "Enjoy your week!", "With all good wishes.", "Thanks for your time!", "Have a fine week!",
        "Thank you, and all the best!", "Have a great day!", "Good wishes to you!",
        "Thanks, and have a good one!", "Wishing you a lovely week.", "Thanks for reading this!",
    ),
    Tone.NEUTRAL: (
        "Thank you for reading.", "All the best.", "Thanks for your time.", "Have a good week.",
        "Thank you for considering it.", "Thanks, and have a good day.", "Best wishes.",
        "Thank you, and have a good week.", "Thanks for reading.", "With good wishes.",
        "Thank you for your time.", "Many thanks.", "Thanks, and best wishes.", "Have a good day.",
    ),
    Tone.FORMAL: (
        "Kind regards, {me}", "With kind regards, {me}", "With good wishes, {me}",
        "Thank you for considering it. Kind regards, {me}",
    ),
    Tone.PLAYFUL: (
        "Have a lovely week!", "Thanks for reading this far!", "Cheers, and all the best!",
        "Have a great week!", "Have a great day!", "Thanks, and take care!",
    ),
}  # fmt: skip
ENDS_AMONG_FRIENDS = (
    "Take care!", "Hope you're well!", "Hope life is good to you!", "Lots of love!", "Hugs!",
    "Hope all is well with you!",
)  # fmt: skip

FREE_ENDS = {
    Tone.WARM: (
        "No rush at all, and have a good week!", "Thanks either way!", "Either way, all the best!",
        "No worries if not, and take care!", "No need to answer quickly, and thank you!",
        "Whenever it suits you, and thanks for reading!", "No pressure, and have a lovely week!",
        "Either way, I wish you a good week.", "Only if you like, and thank you for your time!",
        "No hurry, and all good wishes!", "If not, that's fine too, and have a good day!",
        "Thank you either way, and take care!", "No rush, and thanks for reading this!",
        "Either way, have a great week!", "A short answer is plenty, thank you!",
        "No worries if you'd rather not, and all the best!", "Either way, thanks for reading!",
        "Whatever you decide, all good wishes!", "No need to reply in a hurry, and take care!",
        "Many thanks either way!", "Either way, thanks!", "Thanks, no rush!", "No worries if not!",
        "It's fine if not, and thanks for your time!",
        "Whenever you have a minute, and thank you!", "No pressure at all, and have a great day!",
        "Either way, have a lovely day!", "No rush, and all the best!", "Thank you, either way!",
        "No hurry, and thank you!", "If not, no worries. Be well!", "Either way, be well!",
        "No rush, and take good care!", "Thanks for reading, either way!", "Thanks, and no rush!",
        "Whenever you like, and thanks!", "No worries if you can't. Be well!",
        "It's fine if not. Good wishes!", "No need to rush. Thanks a lot!",
        "Either way, a good week to you!", "No hurry at all, and thanks!",
    ),
    Tone.NEUTRAL: (
        "Thank you either way.", "No rush, and thanks for reading.", "Either way, all the best.",
        "No need to answer quickly, and thank you.", "Either way, I wish you well.",
        "No worries if not, and have a good week.", "Whenever it suits you, and thank you.",
        "Thanks, whatever you decide.", "No pressure, and best wishes.", "Many thanks either way.",
        "A short answer is plenty, thank you.", "Either way, have a good week.",
        "Only if you like, and thank you for your time.", "No hurry, and all good wishes.",
    ),
    Tone.FORMAL: (
        "Thank you for considering it, whatever you decide. Kind regards, {me}",
        "There is no hurry at all. Kind regards, {me}", "Thank you either way. Kind regards, {me}",
        "Whatever you decide, I wish you well. With kind regards, {me}",
        "There is no need to answer quickly. With good wishes, {me}",
    ),
    Tone.PLAYFUL: (
        "No rush, and have a lovely week!", "Either way, have a great week!", "Thanks either way!",
        "No worries if not, and cheers!", "No pressure, and happy days ahead!",
        "Only if you like, and have a great day!", "Either way, thanks for reading this far!",
        "Whenever the mood takes you, and have a lovely week!",
    ),
}  # fmt: skip
"""For notes that ask for something: it is easy to say no, or to answer later."""
