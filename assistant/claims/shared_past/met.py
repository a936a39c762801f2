"""Wordings that say the two met."""

from __future__ import annotations

from assistant.claims.shared_past.wording import (
    ADVERBS,
    NOT_WISHED,
    PRAISE,
    WE,
    Category,
    I,
    Wording,
)

MET_WORDS = (
    r"met|meet|next (?:to|2)|beside|sat |seated|bumped|ran in|run in|introduced|intro'?d"
    r"|shook hands|crossed paths|talk(?:ed|ing)|talk (?:to|with)|spoke (?:to|with)|we spoke"
    r"|speaking (?:to|with)|chat|asked|question|qn|q\b|together|each other|encounter|neighbou?r"
    r"|cousin|sister|brother|aunt|uncle|niece|nephew|mother|father|mom|mum|dad|(?:old|school"
    r"|childhood|good|best|close|family) friend|friends? (?:from|since|with)|class ?mate"
    r"|schoolmate|roommate|flatmate|housemate|colleague|co-?worker|teammate|worked|volunt|volount"
    r"|studied|same (?:school|class|uni|team|course|ward|table|train|bus|flight|plane|office|room"
    r"|group|choir|band|club|shift)|shared a|taught (?:me|us)|my (?:\w+ )?(?:teacher|boss|manager"
    r"|mentor|tutor)|used to|partner|danced|played|got to know|wedding"
)
_SAYS_SO = "that the two met, sat or talked together, or knew each other"

WORDINGS = (
    Wording(
        name="we met",
        starts="our since the we you",
        category=Category.MET,
        pattern=WE + r"(?:met|crossed paths|bumped into|ran into|were introduced|got introduced|sat"
        r"|shook hands)\b"
        rf"|\bsince {ADVERBS}(?:meeting|we met)\b|\b(?:you and i|the two of us) (?:first )?met\b"
        r"|\bour paths (?:briefly |first )?crossed\b|\bwe(?:'ve| have) (?:already )?met\b",
        example="We met at the harbor fair.",
        needs=_SAYS_SO,
        borne_by=MET_WORDS,
    ),
    Wording(
        name="I met you",
        starts="after for from i of sat seated since sitting standing stood when",
        category=Category.MET,
        pattern=I + r"(?:met|bumped into|ran into|sat (?:next to|beside|with|near|opposite|behind"
        r"|across from)|caught|saw) you (?:again )?(?=at|in|last|after|during|there|yesterday"
        r"|briefly|when|[.,!])|\b(?:sat|sitting|seated|stood|standing) (?:next to|beside|opposite"
        r"|across from) (?:you|each other)\b|\bwhen i (?:first )?met you\b|\b(?:after|since|from"
        r"|for|of) (?:meeting|having met) you\b",
        example="I met you after the choir rehearsal.",
        needs=_SAYS_SO,
        borne_by=MET_WORDS,
    ),
    Wording(
        name="great to meet you",
        starts="a amazing an appreciated awesome brilliant cool delighted enjoyed fab fantastic "
        "fun glad good great happy honored honoured inspiring loved lovely lucky nice pleased "
        "pleasure refreshing super wonderful",
        category=Category.MET,
        pattern=rf"{NOT_WISHED}\b{PRAISE} (?:(?:to )?(?:meeting|meet|have met|having met"
        rf"|bumping into|sitting next to"
        r"|connecting with|run into|bump into|running into)|it was to meet) (?:with )?you\b"
        r"|\b(?:pleased|delighted|glad|happy|lucky|honou?red) to have met you\b"
        r"|\bpleased to meet you\b",
        example="It was great to meet you on Tuesday.",
        needs=_SAYS_SO,
        borne_by=MET_WORDS,
    ),
    Wording(
        name="good to see you again",
        starts="a amazing an appreciated awesome brilliant cool enjoyed fab fantastic fun good "
        "great inspiring loved lovely nice pleasure refreshing super wonderful",
        category=Category.MET,
        pattern=rf"{NOT_WISHED}\b{PRAISE} (?:to see|seeing|to have seen|catching up with"
        rf"|to catch up with) you"
        r"(?= (?:again|there|at|in|last|yesterday|the other|after|this|back)|[.,!]|$)",
        example="So nice to see you again at the reunion.",
        needs=_SAYS_SO,
        borne_by=MET_WORDS,
    ),
)
