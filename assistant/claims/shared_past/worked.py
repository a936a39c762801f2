"""Wordings that say the two worked, studied or did something together."""

from __future__ import annotations

from assistant.claims.shared_past.wording import (
    GAP_WORDS,
    WE,
    YOU,
    Bearing,
    Category,
    I,
    Topic,
    Wording,
)

_TOGETHER = (
    r"work(?:ed|ing)? (?:together|with|at|under|for|in|on|along)|worked|coworker|co-worker"
    r"|colleague|teammate|same|together|team|class|school|uni\b|univ|college|studied|study|both"
    r"|intern|volunt|volount|shift|boss|manager|used to|\bex\b|ex-|former|alum|trained|train"
    r"|served|played|shared|office|taught|student|teacher|tutor|apprentic|lab|course|degree"
    r"|year group|roommate|flatmate|crew|choir|band|club|project|reunion|grew up|neighbou?r"
    r"|cousin|ward|old "
)
_STUDY = (
    r"stud(?:y|ied)|uni\b|univ|school|college|class|course|degree|alum|msc|bsc|phd|ba\b|ma\b"
    r"|lectur|seminar|teacher|trained|train|apprentic|grad"
)
_PLACES = (
    r"team|office|company|firm|ward|crew|shift|hospital|site|shop|kitchen|lab|studio|department"
    r"|project|yard|school"
)
WORK_WORDS = (
    rf"work(?:ed|ing)?\b|colleague|co-?worker|teammate|same (?:{_PLACES})|our (?:{_PLACES})"
    rf"|intern\b|interned|volunt|volount|shift|crew|my (?:old |former )?(?:boss|manager|foreman"
    rf"|supervisor|{_PLACES})|reported to|together|served|former|ex[- ]|shared"
    r"|side by side|built .* (?:with|together)|organi[sz]ed .* (?:with|together)|alongside"
)
WORDINGS = (
    Wording(
        name="we worked together",
        starts="ex former i in my old on our we worked working you your",
        category=Category.WORKED,
        pattern=WE + r"(?:worked|collaborated|shared an? (?:office|desk|lab|bench|studio|kitchen)"
        r"|were (?:colleagues|co-?workers|teammates)|used to work|built|organi[sz]ed|ran"
        r"|launched)\b(?= (?:together|with each|at|on|in|side|for|as|the same|alongside|under)"
        r"|[.,!])|\bwork(?:ed|ing) (?:\w+ )?(?:with you|alongside you|under you"
        r"|for you)\b(?<!forward to working with you)"
        rf"|\b(?:my|our|your) {GAP_WORDS}(?:former |old |ex[- ]|past |previous )(?:colleagues?"
        rf"|co-?workers?|teammates?|boss|manager)\b"
        r"|\b(?:former |old |ex[- ])(?:colleagues?|co-?workers?|teammates?|boss|manager"
        r"|intern) (?:of yours|from|at|here)\b|\b(?:in|on) (?:your|the same) (?:team|crew|shift"
        r"|ward|department|office)\b(?= (?:at|in|from|back|when|years|last|for)"
        r"|[.,!])(?<!in your team)|\byou were my (?:\w+ )?(?:boss|manager|mentor|supervisor"
        r"|colleague|coach|foreman)\b|\bi (?:interned|apprenticed|trained) (?:with|under"
        r"|for) you\b",
        example="We worked together at the shipyard.",
        needs="that the two worked, or did something, together",
        borne_by=WORK_WORDS,
    ),
    Wording(
        name="we studied together",
        starts="at ex fellow former from i in old on our we were you",
        category=Category.WORKED,
        pattern=WE
        + r"(?:studied|trained|graduated|went to (?:the same )?(?:school|uni|university|college"
        r"|nursing school)|were (?:in|at) (?:the same )?(?:school|uni|university|college|class"
        r"|course|classmates)|were (?:classmates|students|apprentices)|sat (?:the|our) (?:exam"
        r"|finals))\b|\b(?:former |old |fellow |ex[- ])(?:classmates?|schoolmates?"
        r"|school friends?|course ?mates?|uni friends?)\b|\bwere classmates\b|\bin your (?:class"
        r"|course|year|seminar)\b|\byou (?:were my (?:\w+ )?(?:teacher|tutor|lecturer|professor"
        r"|supervisor))\b|\b(?:at|from|in|on) the same (?:school|uni|university|college|class"
        r"|course|year)\b|\bi was (?:one of )?your (?:student|students|pupil|apprentice)\b"
        r"|\bour (?:school|uni|university|college|student|apprentice|training) (?:days|years"
        r"|class|course|reunion)\b",
        example="We studied together in Porto.",
        needs="that the two were at the same school, class or training",
        borne_by=_STUDY,
    ),
    Wording(
        name="our time together",
        starts="back our remember the when",
        category=Category.WORKED,
        pattern=r"\bour (?:time|days|years|stint|shifts?|season|summer|trip|travels) (?:together"
        r"|at|in|on|with|back)\b|\bwhen (?:we|you and i) (?:were|lived|worked|used|had|taught"
        r"|played|shared|studied|trained|sang|rowed)\b|\bback when we\b|\bremember (?:when|that"
        r"|the (?:time|day|night)) (?:\w+ )?we\b|\bthe (?:time|day|night) (?:when )?we\b"
        r"|\bour (?:old|former|first) (?:\w+ )?(?:team|school|class|boss|teacher|office|ward"
        r"|neighbou?rhood|flat|band|choir|club|shop|street|crew)\b",
        example="I think of our days at the print shop.",
        needs="that the two worked, studied, lived or did something together",
        borne_by=_TOGETHER,
    ),
    Wording(
        name="we did it together",
        starts="we",
        category=Category.WORKED,
        pattern=WE
        + r"(?:volunteered|played|sang|danced|rowed|sailed|camped|hiked|ran|cooked|baked|taught"
        r"|performed|marched|fostered|competed|raced|lived|shared|grew up|traveled|travelled"
        r"|served|fished|climbed|skated|painted|planted|built|organi[sz]ed|marshalled|coached"
        r"|knitted|partied|celebrated)\b",
        example="We rowed in the same boat for two seasons.",
        needs="the same, in words of the same family",
        bearing=Bearing.TOPICAL,
        topic=Topic.VERB,
    ),
    Wording(
        name="you taught me",
        starts="i you",
        category=Category.WORKED,
        pattern=YOU + r"(?:taught|coached|trained|tutored|mentored|supervised) (?:me|us|my|our)\b"
        rf"|{I}(?:learned|learnt) (?:so much |a lot |everything |most )?(?:\w+ )?(?:from|under"
        rf"|with) you\b",
        example="You taught me to read music.",
        needs="that the recipient taught, trained or coached the sender",
        borne_by=r"taught|teaches (?:me|us|my)|teach (?:me|us)|(?:my|our) (?:\w+ ){0,2}(?:teacher"
        r"|tutor|coach|trainer|mentor|professor|lecturer|instructor|supervisor|boss|manager)"
        r"|student|class|lesson|course|seminar|lectur|workshop|mentor|trained|coached|apprentic"
        r"|learn|school|uni\b|intern|colleague|worked (?:with|for|under)",
    ),
    Wording(
        name="you helped me",
        starts="you",
        category=Category.WORKED,
        pattern=YOU
        + r"(?:helped|hired|supported|guided|looked after|treated|cared for|welcomed|drove"
        r"|carried|hosted|raised) (?:me|us|my|our)\b",
        example="You helped me through my first winter at sea.",
        needs="that the recipient helped, hired or looked after the sender",
        borne_by=r"help|mentor|coach|hire|supervis|support|guid|taught|boss|manager|nurs|treat"
        r"|care|drove|carried|host|welcom|gave (?:me|us|my)|lent|advi|show(?:ed)? (?:me|us)|saved"
        r"|rescued|colleague|together|worked (?:with|for|under)|thank|look(?:ed|s)? after"
        r"|rais(?:ed|es)",
        by_contact=True,
    ),
)
