"""Wordings that say the two talked, wrote or agreed, or that one told the other something."""

from __future__ import annotations

from assistant.claims.shared_past.wording import (
    ADVERBS,
    GAP_WORDS,
    NOT_WISHED,
    PRAISE,
    THANKS,
    WE,
    YOU,
    Category,
    Topic,
    Wording,
)

_TALKED = (
    r"talk(?:ed|ing)|talk (?:to|with)|(?:we|had an?|our|an?|after a|the) (?:\w+ )?(?:talk"
    r"|spoke)\b|spoke (?:to|with)|spoken|speaking (?:to|with)|chat|discuss|convers|call|phone"
    r"|zoom|coffee|lunch|dinner|drink|met|meet|asked|ask|question|qn|q\b|q&a|told|tell|said"
    r"|mention|suggest|advi[cs]e|recommend|promis|agreed|agreement|email|e-mail|mail|messag|dm\b"
    r"|dm'?d|text(?:ed)?\b|(?:wrote|written|writes|write) (?:to|me|us|back|her|him|them)|repl"
    r"|answer|correspond|respon|exchang|interviewed|argu|debat|compared|swap|catch up"
    r"|caught up|(?:sent|gave|lent|showed|shown|taught|offered|helped?) (?:me|us|her|him"
    r"|them)|invit|introduc|next (?:to|2)|sat |bumped|ran into|explain|mentor|advis"
    r"|encourag|thank|feedback"
)
TALKED_WORDS = (
    r"talk(?:ed|ing)|talk (?:to|with)|(?:we|had an?|our|an?|after a|the) (?:\w+ )?(?:talk"
    r"|spoke)\b|spoke (?:to|with)|spoken|speaking (?:to|with)|chat|discuss|convers|call|phone"
    r"|zoom|coffee|lunch|dinner|drink|met|meet|asked|ask|question|qn|q\b|q&a|promis|agreed"
    r"|agreement|email|e-mail|mail|messag|dm\b|dm'?d|text(?:ed)?\b|(?:wrote|written|writes"
    r"|write) (?:to|me|us|back|her|him|them)|repl|answer|correspond|respon|exchang|interviewed|argu"
    r"|debat|compared|swap|catch up|caught up|next (?:to|2)|sat |bumped|ran into|mentor|colleague"
    r"|worked (?:with|together)|before"
)
_SAYS_SO = "that the two talked, wrote or met"
_TOLD = (
    r"(?:mentioned|told (?:me|us)|said|suggested|recommended|advised|promised|encouraged me"
    r"|explained|asked (?:me|us)|invited (?:me|us)|pointed (?:me|us)"
    r"|sent (?:me|us)|gave (?:me|us)|lent (?:me|us)|showed (?:me|us)|shared with (?:me|us)"
    r"|offered|agreed to|warned me|reminded me|spoke (?:to|with) (?:me|us)|wrote to (?:me|us)"
    r"|called me|emailed me|texted me|answered my|took the time)"
)
_MET_TALK = r"(?:speaking|talking|chatting|discussing|working|catching up)"
_LETTER = (
    r"(?:email|e-mail|message|reply|answer|response|letter|voicemail|text message|dm|phone call)s?"
)

WORDINGS = (
    Wording(
        name="we talked",
        starts="we",
        category=Category.TALKED,
        pattern=WE
        + r"(?:spoke|spoken|talked|chatted|discussed|messaged|emailed|corresponded|exchanged"
        r"|connected|caught up|swapped|compared notes|got (?:talking|chatting|to talking"
        r"|to chatting)|had (?:a|an|such a|that|lunch|coffee|dinner|drinks)|agreed|arranged"
        r"|argued|laughed|were (?:talking|chatting|discussing))\b",
        example="We spoke about kiln repairs.",
        needs=_SAYS_SO,
        borne_by=TALKED_WORDS,
        topic=Topic.NAMED,
    ),
    Wording(
        name="our conversation",
        starts="after appreciated at during enjoyed from loved our over since",
        category=Category.TALKED,
        pattern=rf"\bour {GAP_WORDS}(?:calls?|chats?|conversations?|discussions?|exchanges?"
        rf"|meetings?|talks?|debates?"
        r"|emails?|correspondence|phone calls?|catch-?up|encounter|interview"
        r"|back and forth)\b(?! for )|\b(?:over|after|during|at) our (?:lunch|coffee|dinner"
        r"|drinks?|breakfast|walk|ride|flight)\b|\b(?:loved|enjoyed|appreciated|after|since|from"
        r"|during) (?:the|that) (?:chat|conversation|call|discussion)\b",
        example="I keep thinking about our conversation on the ferry.",
        needs=_SAYS_SO,
        borne_by=TALKED_WORDS,
        topic=Topic.NAMED,
        by_wish=r"(?:carry|carrying|go|going) on|continu|pick (?:\w+ )?up|finish|follow up"
        r"|our (?:talk|chat|conversation|discussion)",
    ),
    Wording(
        name="as discussed",
        starts="as circling continuing follow following my our per to where",
        category=Category.TALKED,
        pattern=r"\bas (?:we |i |you )?(?:discussed|agreed|promised|mentioned|requested|arranged"
        r"|planned|said|suggested|asked|talked about|spoke about)\b(?! in (?:your|the))"
        r"|\bper (?:our|your) \w+|\bas per (?:our|your) \w+|\bfollow(?:ing)?[ -]up (?:to|on|from"
        r"|after|with) (?:our|my|your|last|what|the (?:chat|call|talk|email|message))\b"
        r"|\bwhere we left off\b|\bcircling back\b|\bto continue our\b|\bcontinuing our\b|\b(?:my"
        r"|our) (?:last|previous|earlier|first) (?:message|note|email|request|letter|dm)\b",
        example="As promised, here is who I am.",
        needs=_SAYS_SO,
        borne_by=TALKED_WORDS + r"|request|before",
    ),
    Wording(
        name="great to talk to you",
        starts="a after amazing an appreciated awesome brilliant cool enjoyed fab fantastic from "
        "fun good great hearing i inspiring loved lovely nice pleasure refreshing remember since "
        "super when while wonderful",
        category=Category.TALKED,
        pattern=rf"{NOT_WISHED}\b{PRAISE} (?:{_MET_TALK}|to (?:talk|speak|chat|catch up"
        rf"|have talked|have spoken)) "
        r"(?:to|with) you\b(?! (?:soon|sometime|some time|further|more|one day|next|in the future))"
        rf"|\b(?:after|since|from|remember|while|when) {ADVERBS}(?:speaking|talking"
        rf"|chatting) (?:to|with) you\b"
        r"|\bi (?:spoke|talked|chatted) (?:to|with) you\b|\bhearing from you (?:again|last"
        r"|yesterday)\b",
        example="It was a pleasure talking to you at the open day.",
        needs=_SAYS_SO,
        borne_by=TALKED_WORDS,
    ),
    Wording(
        name="you told me",
        starts="you",
        category=Category.TALKED,
        pattern=YOU + _TOLD + r"\b",
        example="You mentioned that your hives survived the winter.",
        needs="that the recipient said, asked, sent or taught something, or that the two talked",
        borne_by=_TALKED + r"|post|article|talk|podcast|book|blog|thread|publish|panel|present",
        by_contact=True,
        topic=Topic.VERB,
    ),
    Wording(
        name="you asked",
        starts="you",
        category=Category.TALKED,
        pattern=YOU + r"asked (?:if|whether|about|for)\b",
        example="You asked about glazes for porcelain.",
        needs="that the recipient asked for something",
        borne_by=_TALKED,
        by_contact=True,
        by_fact=r"(?:(?:she|he|they) )?(?:(?:once|also|just|recently) )?"
        r"asked (?:if|whether|about|for)\b",
        topic=Topic.VERB,
    ),
    Wording(
        name="thanks for the chat",
        starts="appreciate appreciated appreciation grateful gratitude many thank thanks thankyou",
        category=Category.TALKED,
        pattern=rf"\b{THANKS}(?:(?:chatting|talking|speaking|meeting|answering|replying"
        rf"|responding|getting back|hosting"
        r"|having me|inviting me|helping|teaching|explaining|advising|mentoring|letting me"
        r"|showing me|giving me|making (?:the )?time|introducing|sending|writing (?:to me"
        r"|back))\b|(?:taking|making) (?:the )?time to (?:chat|talk|speak|meet|answer|explain"
        r"|help|show|teach|call)"
        rf"|(?:the|that|a|our) {GAP_WORDS}(?:chat|call|conversation|advice|help|tips?|lift"
        rf"|introduction|intro|coffee"
        r"|lesson|meeting|invitation|recommendation|welcome|warm welcome)\b"
        r"|your time (?:yesterday|last|at|on|the other|earlier|this)"
        rf"|(?:all )?your {GAP_WORDS}(?:help|advice|support|feedback|guidance|tips?|suggestions?"
        rf"|recommendation|referral"
        r"|introduction|hospitality|kind words|encouragement|mentorship"
        r"|patience)\b)(?! (?:with this )?in advance)",
        example="Thank you for answering my question about beech wood.",
        needs="that the recipient helped, answered, sent or taught something, or that the two "
        "talked",
        borne_by=_TALKED
        + r"|mentor|host|show|support|lift|coach|train|boss|manager|tutor|colleague|worked",
        by_contact=True,
        by_wish=r"thank|thx|\bty\b|grateful|gratitude|appreciat",
    ),
    Wording(
        name="your message",
        starts="your",
        category=Category.TALKED,
        pattern=rf"(?<!forward to )(?<!waiting for )(?<!await )(?<!awaiting )"
        r"(?<!value )(?<!welcome )\byour "
        rf"{GAP_WORDS}{_LETTER}\b(?! (?:to|about) (?:my|me\b))(?! (?:address|list))"
        r"|\byour (?:kind |thoughtful |quick )?(?:note|reply|answer|comment|question) (?:to me"
        r"|on my|to my|about my)\b",
        example="Your email about the greenhouse made my week.",
        needs="that the recipient wrote, answered or called",
        borne_by=r"email|e-mail|mail|messag|repl|answer|respon|letter|voicemail|text|dm|call"
        r"|phone|wrote|sent|comment|asked|contact|reached out|request|newsletter|note",
        topic=Topic.NAMED,
    ),
)
