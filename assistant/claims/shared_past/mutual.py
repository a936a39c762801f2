"""Wordings that say the two have a person, a place or an interest in common."""

from __future__ import annotations

from assistant.claims.shared_past.wording import Bearing, Category, Topic, Wording

MUTUAL_WORDS = (
    r"mutual|friend|introduc|intro\b|both know|in common|common|refer|suggest|recommend|through"
    r"|via|knows|told me|said|mention|put (?:me|us) in touch|put us|pass(?:ed)? (?:me|on)"
    r"|colleague|contact|connect|cousin|sister|brother|aunt|uncle|mother|mum|mom|father|dad|wife"
    r"|husband|boss|teacher|neighbou?r|speaks|spoke|talks about|tip|pointed|sent me"
)
# Someone else than the two: what the sender suggested is no claim.
_SUBJECT = (
    r"(?<=[^\W\d_] )(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\band )(?<!\bwho )(?<!\bthat )(?<!\bit "
    r")(?<!\bthey )(?<!\bwhich )"
    r"(?<!\bbut )(?<!\balso )(?<!\breally )(?<!\bjust )(?<!\bhave )(?<!\bever )"
)
WORDINGS = (
    Wording(
        name="a mutual contact",
        starts="a common few friend friends have many mutual our several share shared some the "
        "through via we with you",
        category=Category.MUTUAL,
        pattern=r"\b(?:our |a |the |some |several |many |few |through |via )?(?:mutual|common"
        r"|shared) (?:\w+ )?(?:friends?|contacts?|connections?|acquaintances?|colleagues?)\b"
        r"|\bour (?:good |dear |old )?friend\b|\bfriends? of (?:a friend|yours|ours)\b"
        r"|\bwe (?:both )?know (?:some of )?the same\b|\bwe both know\b"
        r"|\byou(?: also)? (?:both )?know my\b|\b(?:have|with|share) (?:\w+ ){0,3}(?:contacts"
        r"|connections|friends) in common\b|\b(?:mutual|shared) (?:group|network)s?\b",
        example="Our mutual friend Ines spoke of you.",
        needs="a mutual contact, or someone who knows both",
        borne_by=MUTUAL_WORDS,
    ),
    Wording(
        name="someone suggested I write",
        starts="advised asked at connected directed encouraged found given got insisted "
        "introduced mentioned on pointed praised proposed put reckoned recommended referred said "
        "sent speak speaks suggested thought told urged",
        category=Category.MUTUAL,
        pattern=rf"{_SUBJECT}(?:suggested|recommended|thought|reckoned|said|insisted|proposed"
        rf"|encouraged me|urged me|told me|advised me|asked me)"
        r"(?: that)? (?:i|we|to (?:get|write|contact|reach|connect|talk|ask|speak|message)"
        r"|about (?:you|your)|you|your)\b"
        rf"|{_SUBJECT}(?:introduced|referred|connected|pointed|sent|directed) (?:us|me to you"
        rf"|me to your|me your way|me here|you to me)\b"
        r"|\b(?:introduced|referred|recommended) (?:to me |to you |to us )?by\b|\bput (?:us"
        r"|me) in touch\b|\bspeaks? (?:so |very )?(?:highly|warmly|well|fondly) of you\b"
        rf"|{_SUBJECT}(?:mentioned|recommended|praised) (?:you|your|that you)\b"
        r"|\b(?:got|given|found) your (?:name|details|number|contact) (?:from|by|through|via)\b"
        r"|\bon \w+'s (?:recommendation|suggestion|advice)\b|\bat the suggestion of\b",
        example="Tomas suggested I write to you.",
        needs="who introduced, suggested, recommended or told the sender about the recipient",
        borne_by=MUTUAL_WORDS,
    ),
    Wording(
        name="we share",
        starts="as fellow i like our we",
        category=Category.MUTUAL,
        pattern=r"\bwe (?:both )?share (?:an?|the|our|your|this|that|so)?|\bour (?:shared|common"
        r"|mutual) (?!friend|contact|connection|acquaintance)|\bas (?:a )?fellow |\bfellow "
        r"|\blike you,? i(?:'m|'ve|'d)?\b|\bi (?:share|shared) your\b",
        example="We share a love of steam engines.",
        needs="what the message goes on to say",
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="we both",
        starts="both we you",
        category=Category.MUTUAL,
        pattern=r"\bwe(?:'re|'ve| are| were| have)? both\b|\bboth of us\b|\byou and i (?:both|are"
        r"|were|have|share|work|live|grew)\b|\byou(?:'re| are) also\b|\byou,? too,? ",
        example="We both restore old clocks.",
        needs="what the message goes on to say",
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="in common",
        starts="a more much plenty quite so something things",
        category=Category.MUTUAL,
        pattern=r"\b(?:a lot|much|so much|something|plenty|things|more than \w+|a few things"
        r"|quite a bit) in common\b",
        example="We seem to have a lot in common.",
        needs="something the two share",
        borne_by=r"both|same|share|common|mutual|fellow|also|too|as well|together|like me"
        r"|likewise|each other",
        bearing=Bearing.PUBLIC,
    ),
)
