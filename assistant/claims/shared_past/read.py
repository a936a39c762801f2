"""Wordings about what the recipient has written, recorded or shown."""

from __future__ import annotations

from typing import NamedTuple

from assistant.claims.shared_past.wording import (
    ADVERBS,
    GAP_WORDS,
    THANKS,
    YOU,
    Bearing,
    Category,
    Topic,
    Wording,
)

_NOT_HOPED = (
    r"(?<!forward to )(?<!follow )(?<!following )(?<!up with )(?<!more of )(?<!seeing )(?<!to "
    r"read )(?<!to see )"
    r"(?<!reading more of )(?<!answer )(?<!answer any of )(?<!to share )(?<!share )"
)
_TAKEN_IN = (
    r"(?:read|re-?read|finished|reading|devoured|watched|rewatched|listened to|heard|enjoyed"
    r"|loved|bought|own|borrowed|completed|took|love|enjoy|binged|halfway through|through|used"
    r"|tried|cooked from|recommended|gave|lent)"
)


class _Work(NamedTuple):
    """One sort of thing that people make public."""

    starts: str
    things: str
    needs: str
    borne_by: str
    example: str


_WORKS = {
    "post": _Work(
        starts="appreciated article articles blog blogs caption captions carousel case column "
        "columns "
        "comment comments enjoyed essay essays loved newsletter newsletters op piece pieces post "
        "posts question questions review insta instagram ig facebook fb thank thanks thread "
        "threads tweet tweets "
        "update updates write writeup writeups your",
        things=r"(?:posts?|updates?|articles?|blogs?|blog posts?|newsletters?|threads?|tweets?"
        r"|columns?|essays?|op-eds?|pieces?|write-?ups?|(?:instagram|insta|ig|facebook"
        r"|fb) stor(?:y|ies)|captions?|carousel|review"
        r"|case stud(?:y|ies)|comments?|questions?(?= (?:about|on|at|in|during|under)))",
        needs="that the recipient posted, wrote, shared or published something",
        borne_by=r"post|article|wrote|writ|blog|newsletter|thread|tweet|column|essay|op-ed|piece"
        r"|publish|shared|share|update|story|stories|caption|review|case stud|notes|guide|tips"
        r"|comment|question|asked|substack|medium|journal|read (?:her|his|their|about)|reads"
        r"|author|linkedin|instagram|carousel|repl|said",
        example="Your post about seed saving made me plant beans.",
    ),
    "notes": _Work(
        starts="advice appreciated checklist enjoyed guide guides instructions loved notes slides "
        "thank "
        "thanks tips tricks your",
        things=r"(?:notes|guides?|tips|tricks|advice column|checklist|instructions|slides)",
        needs="that the recipient wrote or gave notes, a guide, tips or the like",
        borne_by=r"notes?\b|guide|tips?\b|trick|checklist|instruct|slides|advice|post|article"
        r"|wrote|writ|blog|newsletter|publish|shared?|e-?mail|sent|teach|taught|talk|spoke"
        r"|webinar|workshop|class|video|explain",
        example="Your notes on grafting are the best I know.",
    ),
    "book": _Work(
        starts="appreciated book books collection cookbook cookbooks enjoyed handbook loved memoir "
        "memoirs novel novels poem poems poetry textbook thank thanks your",
        things=r"(?:books?|novels?|memoirs?|cookbooks?|poems?|poetry|collection of \w+|textbook"
        r"|handbook)",
        needs="that the recipient wrote or published a book",
        borne_by=r"book|novel|memoir|author|cookbook|poem|poet|textbook|handbook|publish|wrote"
        r"|writer",
        example="Your book on knots lives on my boat.",
    ),
    "paper": _Work(
        starts="appreciated dissertation enjoyed findings loved paper papers preprint publication "
        "publications report research studies study thank thanks thesis your",
        things=r"(?:papers?|stud(?:y|ies)|research|thesis|dissertation|preprint|findings"
        r"|publications?|report)",
        needs="that the recipient does research or published a paper, study or report",
        borne_by=r"paper|stud(?:y|ies)|research|thesis|dissert|preprint|findings|publi|journal"
        r"|report|scien|phd|lab|professor|article|trial|wrote",
        example="Your paper on bee viruses answered my question.",
    ),
    "recording": _Work(
        starts="appreciated broadcast channel clip clips documentaries documentary enjoyed episode "
        "episodes film films interview interviews livestream loved podcast podcasts radio reel "
        "reels stream thank thanks tiktok tiktoks video videos vlog vlogs your",
        things=r"(?:podcasts?|episodes?|interviews?|videos?|vlogs?|channel|reels?|films?"
        r"|documentar(?:y|ies)|documentary|livestream|stream|broadcast|radio (?:show|piece)"
        r"|tiktoks?|clips?)",
        needs="that the recipient made, or was heard in, a podcast, interview, video or the like",
        borne_by=r"podcast|episode|interview|vid(?:s|eo)|vlog|channel|reel|film|documentar|stream"
        r"|broadcast|radio|tiktok|clip|youtube|show|guest|listen|watch|record",
        example="Your podcast on night fishing keeps me awake.",
    ),
    "picture": _Work(
        starts="appreciated artwork bowls comic comics design designs drawing drawings enjoyed "
        "illustration illustrations loved mural murals painting paintings photo photograph "
        "photographs photos pics picture pictures portrait portraits pots pottery prints quilt "
        "quilts sculpture sculptures shots sketches thank thanks your",
        things=r"(?:photos?|photographs?|pictures?|pics|shots|drawings?|paintings?|illustrations?"
        r"|sketches|portraits?|murals?|prints|artwork|comics?|designs?|sculptures?|pottery|pots"
        r"|bowls|quilts?)",
        needs="that the recipient photographs, draws, paints or makes such things",
        borne_by=r"photo|pictur|pics|shot|draw|paint|illustrat|sketch|portrait|mural|print|art"
        r"|comic|design|sculpt|pot(?:s|ter)|bowl|ceramic|quilt|imag|instagram|gallery|exhibi",
        example="Your photos of the salt marsh are on my wall.",
    ),
    "recipe": _Work(
        starts="album albums app appreciated bread cake cakes course enjoyed lesson library "
        "loaves loved "
        "music open package pattern patterns plugin recipe recipes repo song songs template thank "
        "thanks tool track tracks tune tunes your",
        things=r"(?:recipes?|bread|loaves|cakes?|songs?|albums?|tunes?|tracks?|music|pattern"
        r"|patterns|app|library|plugin|package|tool|repo|open[- ]source \w+|course materials"
        r"|lesson plans?|template)",
        needs="that the recipient made such a thing",
        borne_by=r"recipe|bread|loa(?:f|ves)|cake|bak|cook|chef|song|album|tune|track|music|sing"
        r"|band|pattern|knit|sew|app|librar|plugin|package|tool|repo|github|maintain"
        r"|open[- ]source|develop|built|build|made|makes|material|lesson|teach|template|design"
        r"|creat|wrote|shared|post",
        example="Your recipe for rye bread fed the whole crew.",
    ),
}

_WRITTEN = (
    _WORKS["post"].borne_by
    + r"|book|paper|video|podcast|record|argu|describ|talk|spoke|photo|recipe"
    r"|episode|stud|research|present"
)

_THIS_ALONE = r"this\b(?=\s*(?:[^\w\s]|$|(?:down|with|and|today|so)\b))"
"""Said of the post at hand: not "this recipe"."""


def _made(things: str) -> str:
    """A pattern for "your post", "the post you wrote", "the post of yours"."""
    return (
        rf"{_NOT_HOPED}\byour {GAP_WORDS}{things}\b|\b{things} (?:that "
        rf"|which )?you (?:\w+ )?(?:wrote|shared|posted|published|made|recorded"
        r"|did|put out|released|gave|built|created|sent)\b"
        rf"|\b{things} of yours\b|\b(?:loved|enjoyed|thanks for|thank you for|appreciated) (?:the"
        rf"|that) {GAP_WORDS}{things}\b"
    )


def _work(kind: str) -> Wording:
    work = _WORKS[kind]
    return Wording(
        name=f"your {kind}",
        category=Category.READ,
        starts=work.starts,
        pattern=_made(work.things),
        example=work.example,
        needs=work.needs,
        borne_by=work.borne_by,
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    )


POST_WORDS = _WORKS["post"].borne_by
_LONG_WORKS = "|".join(_WORKS[kind].things for kind in ("book", "recording"))

WORDINGS = (
    *(_work(kind) for kind in _WORKS),
    Wording(
        name="I read your book",
        starts="binged borrowed bought completed cooked devoured enjoy enjoyed finished gave "
        "halfway heard lent listened love loved own re read reading recommended reread rewatched "
        "through took tried used watched",
        category=Category.READ,
        pattern=rf"(?<!to )\b{_TAKEN_IN} (?:all |most |some |both |half "
        rf"|every \w+ )?(?:of )?(?:your|the) {GAP_WORDS}(?:{_LONG_WORKS})\b(?: you)?",
        example="I read your memoir twice.",
        needs="that the sender read, watched or heard it, or names it in the tie or the intent",
        borne_by=r"read|finish|devour|watch|listen|heard|hear|enjoy|love|bought|own|borrow|took"
        r"|book|novel|memoir|paper|study|research|podcast|episode|video|channel|interview|film"
        r"|subscrib|fan|follow|thesis|cook|report|recommend",
        topic=Topic.NAMED,
    ),
    Wording(
        name="you wrote",
        starts="appreciate appreciated appreciation grateful gratitude many thank thanks thankyou "
        "you",
        category=Category.READ,
        pattern=YOU
        + r"(?:wrote|posted|tweeted|blogged|published|shared|commented|argued|described|reposted"
        r"|written|recorded)(?= (?:about|on|that|how|why|in|a|an|the|your|some|last|recently"
        r"|earlier|here)\b|[.,])"
        rf"|\b{THANKS}(?!\w+ {_THIS_ALONE})(?:posting|publishing"
        rf"|writing (?:about|it|the|that|this|so|what|your)"
        rf"|sharing (?:your|the|that|this|what|how|about|so))\b",
        example="You wrote about mending nets by hand.",
        needs="that the recipient posted, wrote, shared or published something",
        borne_by=_WRITTEN,
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
    ),
    Wording(
        name="thanks for sharing this",
        starts="appreciate appreciated appreciation grateful gratitude many thank thanks thankyou",
        category=Category.READ,
        pattern=rf"\b{THANKS}(?:posting|publishing|writing|sharing) {_THIS_ALONE}",
        example="Thank you for sharing this.",
        needs="that the recipient posted, wrote, shared or published something, or that the "
        "message stands under a post of theirs",
        borne_by=_WRITTEN,
        bearing=Bearing.PUBLIC,
        topic=Topic.NAMED,
        by_kind=r"\byou posted this\b",
    ),
    Wording(
        name="I read about you",
        starts="heard hearing learned learnt read reading",
        category=Category.READ,
        pattern=rf"\b(?:read|reading|heard|learned|learnt|hearing) {ADVERBS}(?:about|of) (?:you"
        rf"|your)\b",
        example="I read about your bakery in the paper.",
        needs="that someone wrote or told about the recipient, or what the message goes on to say",
        topic=Topic.NEXT,
        bearing=Bearing.TOPICAL,
    ),
)
