"""Wordings that say the recipient liked, accepted, visited or answered something."""

from __future__ import annotations

from assistant.claims.shared_past.wording import GAP_WORDS, THANKS, YOU, Category, Wording

_CONNECTED = (
    r"accept|connected|added|add me|approved|confirmed|in my network|in her network|in his network"
)

WORDINGS = (
    Wording(
        name="you liked my post",
        starts="saw you",
        category=Category.REACTED,
        pattern=YOU
        + r"(?:liked|loved|commented on|comment(?:ed)?|shared|reposted|retweeted|reacted to"
        r"|endorsed|recommended|replied to|viewed|visited|checked out|looked at|followed"
        r"|supported) (?:on |to )?(?:my|our|me)\b|\bsaw (?:that )?you (?:viewed|visited|liked"
        r"|followed|looked at|checked out) (?:my|our|me)\b|\byou (?:popped up|looked me up)\b",
        example="You commented on my photo of the lighthouse.",
        needs="that the recipient liked, shared, visited or answered something of the sender's",
        borne_by=r"lik(?:e|ed)|love|comment|share|repost|retweet|react|endors|recommend|repl"
        r"|respon|view|visit|check|look|follow|support",
    ),
    Wording(
        name="your comment on my post",
        starts="appreciate appreciated appreciation grateful gratitude many thank thanks thankyou "
        "your",
        category=Category.REACTED,
        pattern=rf"\byour {GAP_WORDS}(?:comments?|likes?|repl(?:y|ies)|reactions?|feedback"
        rf"|endorsement|visit|review|words|question) (?:on|to|about|under|of|for) (?:my|our)\b"
        rf"|\b{THANKS}(?:your |the )?(?:kind |lovely |thoughtful )?(?:comment|like|follow|repost"
        rf"|endorsement|visit|shout-?out|share)\b|\b{THANKS}(?:liking|commenting|following"
        rf"|reposting|endorsing|viewing|visiting|sharing) (?:on )?(?:my|our|me)\b",
        example="Your comment on my post about kilns was kind.",
        needs="that the recipient liked, shared, visited or answered something of the sender's",
        borne_by=r"comment|lik(?:e|ed)|repl|react|feedback|endors|visit|review|follow|repost"
        r"|share|respon|wrote|question|ask",
        by_contact=True,
    ),
    Wording(
        name="you accepted my request",
        starts="appreciate appreciated appreciation glad good grateful gratitude great happy many "
        "nice now since thank thanks thankyou to you",
        category=Category.REACTED,
        pattern=YOU
        + r"(?:accepted|approved|confirmed)\b|\b"
        + THANKS
        + r"(?:accepting|connecting|adding me|the (?:add|connection)|following back"
        r"|your (?:connection|acceptance))\b|\b(?:now that|since|glad|happy|great|nice"
        r"|good) (?:that )?we(?:'re| are) (?:now )?connected\b|\bappreciate the connection\b"
        r"|\bto have connected\b",
        example="Thank you for accepting my request.",
        needs="that the recipient accepted, or that the two are connected",
        borne_by=_CONNECTED,
    ),
    Wording(
        name="your request",
        starts="appreciate appreciated appreciation grateful gratitude many thank thanks thankyou "
        "you your",
        category=Category.REACTED,
        pattern=rf"\byour (?:kind |recent |friend |connection |contact )*(?:request|invitation"
        rf"|invite)\b|\b{THANKS}(?:reaching out|the (?:request|invitation|invite|message)"
        rf"|getting in touch|writing to me|your interest)\b"
        r"|\byou (?:reached out|got in touch|invited me|added me|contacted (?:me|us)"
        r"|wrote (?:to )?me|messaged me|asked to connect)\b",
        example="Thanks for reaching out about the apprenticeship.",
        needs="that the recipient wrote, asked or invited first",
        borne_by=r"request|invit|reach(?:ed|ing)|contact|messag|wrote|email|asked|added|in touch"
        r"|sent me"
        r"|dm",
    ),
    Wording(
        name="I wrote to you before",
        starts="haven heard hearing i my not",
        category=Category.REACTED,
        pattern=r"\bi (?:sent|wrote|emailed|messaged|reached out|contacted|asked|dm'd|texted"
        r"|called)(?: to)? (?:you|a (?:request|note|message)|my (?:request|note"
        r"|message))\b(?! to (?:ask|say))|\bi(?:'ve| have) (?:reached out|written|messaged"
        r"|sent you)\b|\bmy (?:last|earlier|previous|first) (?:message|note|request|email|dm)\b"
        r"|\bhear(?:d|ing) back from you\b|\b(?:haven't|not) heard back\b",
        example="I sent you a note two weeks ago.",
        needs="that the sender wrote or asked before",
        borne_by=r"sent|wrote|email|messag|reached|contact|request|asked|dm|text|call|before|note",
    ),
)
