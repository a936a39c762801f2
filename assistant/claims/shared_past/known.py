"""Wordings that say the two know each other, or that the sender follows the recipient."""

from __future__ import annotations

from assistant.claims.shared_past.wording import ADVERBS, Category, Wording

_KNEW = (
    r"met|knew|know|taught|teach|mentor|coach|friend|colleague|coworker|co-worker|classmate"
    r"|together|used to|same|school|neighbou?r|worked|cousin|sister|brother|aunt|uncle|niece"
    r"|nephew|family|mother|mum|mom|father|dad|talk|spoke|chat|last saw|reunion|old |years"
    r"|grew up|boss|teacher|student|roommate|flatmate|ex-|former|touch|volunt|volount|studied"
    r"|played|team|cohort|class of|alum|batch|crew|squad|request|message|sat |next (?:to|2)|asked"
)

WORDINGS = (
    Wording(
        name="we go back",
        starts="again as back catch catching go hello hi i it kept known like long lost old re "
        "reconnect reconnected reconnecting see stayed writing",
        category=Category.KNOWN,
        pattern=r"\bgo (?:way |far )?back\b|\blong time,? no see\b|\b(?:it's"
        r"|it has) been (?:a while|ages|years|too long|far too long|so long|a long time|forever"
        r"|\w+ years|\w+ months)\b|\bback in touch\b|\b(?:lost|kept|stayed) (?:touch|in touch"
        r"|contact)\b|\bre-?connect(?:ing|ed)?\b|\bcatch(?:ing)? up (?:again|after)\b"
        r"|\bold friends?\b|\bknown (?:each other|you)\b|\bi(?:'ve| have) known you\b"
        r"|\bas always\b|\blike old times\b|\bold times\b|\bhello again\b|\bhi again\b"
        r"|\bwriting again\b|\bagain after\b|\bsee you again\b",
        example="It would be lovely to reconnect.",
        needs="that the two know each other",
        borne_by=_KNEW,
        by_contact=True,
        by_wish=r"re-?connect|catch up|back in touch|again|old times|find (?:her|him|them)",
    ),
    Wording(
        name="you may remember me",
        starts="do don hope i if not remember remembered you",
        category=Category.KNOWN,
        pattern=r"(?<!don't )\byou(?:'ll| will| may| might| probably| surely|'d"
        r"| would)*(?: \w+)? (?:remember|recall|recognise|recognize) (?:me|us|our|my|that we)\b"
        r"|\bif you remember (?:me|us|our)\b|\bremember(?:ed)? me\b|\bhope you remember\b"
        r"|\b(?:do you|don't know if you|not sure if you|not sure you) remember\b|\bi(?:'ll"
        r"| will)? (?:still |always |fondly |often |well )?remember (?:you|your|our|us)\b",
        example="You may remember me from the night shift.",
        needs="that the two know each other",
        borne_by=_KNEW,
        by_contact=True,
    ),
    Wording(
        name="I have followed you",
        starts="avid been big daily devoted great have having huge i keen long longstanding "
        "longtime loyal regular since",
        category=Category.KNOWN,
        pattern=rf"\b(?:i(?:'ve| have)|having|have) (?!just )(?!recently ){ADVERBS}"
        rf"(?:been )?(?:long |quietly |been )*(?:follow(?:ed|ing)"
        rf"|admir(?:ed|ing)|read(?:ing)?|listen(?:ed|ing) to"
        rf"|watch(?:ed|ing)|enjoy(?:ed|ing)|subscrib(?:ed|ing) to) (?:you|your)\b"
        r"|\b(?:long-?time|long time|avid|loyal|regular|daily|big|huge|devoted|keen|longstanding"
        r"|great) (?:\w+ )?(?:reader|listener|follower|fan|admirer|viewer|subscriber|supporter)\b"
        r"(?! of (?!you\b|yours|your|the (?:show|podcast|blog|channel|page|band|shop)))"
        r"|\bi(?:'m| am) a (?:\w+ )?(?:fan|follower|reader|listener|subscriber|admirer) of (?:you"
        r"|your)\b|\bi(?:'ve| have)? (?:subscribe|subscribed) to your\b"
        r"|(?<!may )(?<!could )(?<!can )(?<!if )(?<!should )\bi (?:always |regularly |often "
        r"|never miss )?(?:follow|listen to|watch) your\b|\b(?:i|been) follow(?:ed|ing)? (?:you"
        r"|your \w+)(?: \w+)? (?:for|since|closely)\b|\bsince i (?:started|began) following you\b",
        example="I have been following your work for years.",
        needs="that the sender follows, reads, watches or admires the recipient",
        borne_by=r"follow|fans?\b|listen(?:s|ing|er)?\b|reader|viewer|watch(?:es|ing)? (?:her|his"
        r"|their|every|all)|subscrib|admir|love|regular|every (?:day|week|month|sunday|monday"
        r"|friday|morning|episode|post)|always|(?:read|reads|reading) (?:her|his|their|every"
        r"|all) (?:\w+ )?(?:posts|blog|newsletter|column|work|books)|newsletter|(?:her|his"
        r"|their) (?:posts|work|page|account|channel|blog|podcast)|support|inspir",
    ),
)
