"""Wordings about talks, lessons and stages: the recipient gave one, or the sender was there."""

from __future__ import annotations

from assistant.claims.shared_past.wording import (
    ADVERBS,
    GAP_WORDS,
    YOU,
    Bearing,
    Category,
    Topic,
    Wording,
)

_GAVE = (
    r"(?:gave|held|ran|hosted|led|delivered|did|taught|chaired|moderated|presented|organi[sz]ed"
    r"|put on)"
)
_HEARD = (
    r"(?:heard|hearing|attended|attending|saw|seeing|watched|watching|caught|catching|enjoyed"
    r"|loved|joined|missed the start of|came to|went to|was (?:at|in)|sat in on|took|took part in"
    r"|left|sat through|learned a lot (?:at|in|from)|learnt a lot (?:at|in|from)"
    r"|in the audience (?:at|for|of|during)|follow(?:ed|ing) up after|inspired by|after|during|at"
    r"|following|front row (?:at|for|of))"
)
_TALK = r"(?:talks?|lectures?|presentations?|sessions?|speech|speeches|address|sermon|slides)"
_LESSON = (
    r"(?:workshops?|class|classes|courses?|training|masterclass|seminars?|webinars?|bootcamp"
    r"|tutorials?|lessons?|demo|demonstration|clinic|retreat)"
)
_STAGE = (
    r"(?:concerts?|gigs?|recitals?|performances?|exhibitions?|screening|(?:(?<=your )|(?:last"
    r"|latest|recent|new|first|solo|debut|art|radio|tv|school|spring|summer|autumn|winter"
    r"|christmas|local|stage) )(?:shows?|plays?|race|match|reading)(?! (?:in|up|off|out|that"
    r"|how)))"
)

TALK_WORDS = (
    r"talk|spoke|speak|spk|speech|present(?:s|ed|ing|ation)|present |keynot|lectur|session|panel"
    r"|q&a|on stage|slides|plenary|webinar|seminar|fireside|tedx?|sermon|addressed|heard (?:her"
    r"|him|them)|saw (?:her|him|them)"
)
LESSON_WORDS = (
    r"workshop|session|train|class|course|master ?class|bootcamp|seminar|webinar|tutorial|taught"
    r"|teach|lesson|demo|hands-on|clinic|retreat|instruct|tutor|coach|lectur|evening school"
    r"|open day"
    r"|maker|makes|builds|carpent|joiner|furnit|repair|restor|potter|smith|studio"
)
_STAGE_WORDS = (
    r"concert|gig|recital|perform|show|play|exhibi|screen|film|reading|read from|set|match|race"
    r"|sang|sing|conduct|danc|band|choir|orchestra|gallery|stage|theat|premiere|act(?:ed|ing|or)"
)
_THERE = (
    r"heard|hear(?:ing)?\b|attend|was (?:at|in|there)|were (?:at|in|there)|went|been to|came|saw"
    r"|see|listen|watch|asked|question|qn|\bq\b|q&a|met|after (?:her|his|their|the|your)|during"
    r"|(?:at"
    r"|in|from|to) (?:her|his|their)|audience|joined|took|sat |participa|enjoyed|loved|caught"
    r"|spoke (?:to|with)|talked (?:to|with)|chatted|both at|learned|learnt|next (?:to|2)|student"
    r"|volunt|recording|stream|her (?:\w+ ){0,4}(?:talk|workshop|class|webinar|session|lecture"
    r"|keynote)|his (?:\w+ ){0,4}(?:talk|workshop|class|webinar|session|lecture|keynote)"
)
_GAVE_TALK = "that the recipient spoke, or gave a talk, lecture or session"
_WAS_THERE = "that the sender heard, saw, attended or asked something there"


def _given(things: str) -> str:
    """A pattern for "your talk", "the talk you gave", "you gave a talk"."""
    return (
        rf"\byour {GAP_WORDS}{things}\b|\b{things} (?:that |which )?you (?:\w+ )?{_GAVE}\b"
        rf"|\byou {ADVERBS}{_GAVE} (?:a|an|the|that|your|our) {GAP_WORDS}{things}\b|\b(?:loved"
        rf"|enjoyed|thanks for|thank you for|appreciated) (?:the|that) {GAP_WORDS}{things}\b"
    )


WORDINGS = (
    Wording(
        name="your talk",
        starts="address appreciated enjoyed lecture lectures loved presentation presentations "
        "sermon session sessions slides speech speeches talk talks thank thanks you your",
        category=Category.ATTENDED,
        pattern=_given(_TALK)
        + rf"|{YOU}(?:spoke|presented|lectured|talked|were speaking)(?= (?:at|on|about|in|to"
        rf"|during|for)\b)"
        r"|\byour q&a\b",
        example="Your talk on tidal turbines stayed with me.",
        needs=_GAVE_TALK,
        borne_by=TALK_WORDS,
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    ),
    Wording(
        name="your keynote or panel",
        starts="the you your",
        category=Category.ATTENDED,
        pattern=rf"\b(?:your|the) {GAP_WORDS}keynotes?\b(?: you (?:gave|held))?|{YOU}keynoted\b",
        example="Your keynote on soil health was the best part.",
        needs="that the recipient gave a keynote or opening talk",
        borne_by=r"keynot|key note|opening (?:talk|speech|speaker|address|lecture)|plenary"
        r"|main stage|headlin",
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    ),
    Wording(
        name="your panel",
        starts="your",
        category=Category.ATTENDED,
        pattern=rf"\byour {GAP_WORDS}panel(?: discussion)?\b(?! beat)",
        example="Your panel on night shifts asked the right questions.",
        needs="that the recipient was on, or led, a panel or round table",
        borne_by=r"panel|round ?table|moderat|discussion",
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    ),
    Wording(
        name="your workshop",
        starts="appreciated bootcamp class classes clinic course courses demo demonstration "
        "enjoyed lesson lessons loved masterclass retreat seminar seminars thank thanks training "
        "tutorial tutorials webinar webinars workshop workshops you your",
        category=Category.ATTENDED,
        pattern=_given(_LESSON) + rf"|{YOU}taught(?= (?:at|on|about|in|us|me)\b)",
        example="Your sourdough workshop made me try rye.",
        needs="that the recipient ran a workshop, class or the like, teaches, or has one",
        borne_by=LESSON_WORDS,
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    ),
    Wording(
        name="your performance",
        starts="your",
        category=Category.ATTENDED,
        pattern=rf"\byour {GAP_WORDS}{_STAGE}\b(?! (?:up|out|off))",
        example="Your recital at the town hall was a joy.",
        needs="that the recipient performed, exhibited, played or raced",
        borne_by=_STAGE_WORDS,
        bearing=Bearing.PUBLIC,
    ),
    Wording(
        name="I heard your talk",
        starts="after at attended attending came catching caught during enjoyed followed "
        "following front heard hearing in inspired joined learned learnt left loved missed sat "
        "saw seeing took was watched watching went",
        category=Category.ATTENDED,
        pattern=rf"\b{_HEARD} (?:all |most |part |some )?(?:of )?your {GAP_WORDS}"
        rf"(?:{_TALK}|{_LESSON}|{_STAGE}|keynote|panel)\b",
        example="I attended your welding class in spring.",
        needs=_WAS_THERE,
        borne_by=_THERE,
        topic=Topic.NAMED,
    ),
    Wording(
        name="I heard you speak",
        starts="caught hear heard hearing listened listening saw seeing seen watched watching",
        category=Category.ATTENDED,
        pattern=r"(?<!love to )(?<!like to )(?<!hope to )\b(?:hear|heard|hearing|saw|seen|seeing"
        r"|watched|watching|listened to|listening to|caught) you (?:at\b|in\b|live\b"
        r"|(?:\w+ )?(?:speak|talk|present|play|sing|perform|lecture|teach|race|read|speaking"
        r"|presenting|talking|performing|on stage|on the panel)\b)",
        example="I heard you speak at the nurses' day.",
        needs=_WAS_THERE,
        borne_by=_THERE,
    ),
    Wording(
        name="I was there",
        starts="i we when",
        category=Category.ATTENDED,
        pattern=r"\bi (?:also |too )?(?:was there|was in the (?:audience|room|back row|front row)"
        r"|(?:attended|was (?:also |there )?at|came to|took part in|joined)"
        r" (?:your|the|that|this|last)(?! (?:point|moment|time|end|age)\b))\b"
        r"|\bwe (?:both )?(?:attended|were (?:both )?(?:at|there)|took part)\b"
        r"|\bwhen you (?:spoke|presented|played|taught|lectured)\b",
        example="I was at the boat show too.",
        needs=_WAS_THERE,
        borne_by=_THERE
        + r"|at |same|both|together|training|conference|meetup|fair|festival|event|summit"
        r"|workshop|course|class|worked|joined",
        by_contact=True,
    ),
    Wording(
        name="I asked you",
        starts="answered asked i my taking",
        category=Category.ATTENDED,
        pattern=r"\bi asked (?:you|a question|about|the question)\b|\bmy question (?:about|at"
        r"|after|on|during)\b|\basked you\b|\banswered my question\b|\btaking my question\b",
        example="I asked you about glazes after the demonstration.",
        needs="that the sender asked something, or the two talked",
        borne_by=r"ask|question|qn|\bq\b|q&a|talk|spoke|chat|discuss|answer",
    ),
)
