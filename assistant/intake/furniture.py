"""Furniture: what stands on every profile page and says nothing about the person on it.

Buttons, counters, ages of posts, pronouns, degrees of connection, dates of jobs. English pages of
LinkedIn, Facebook, Instagram and X, with the commonest words of the German, French and Spanish
ones.
"""

from assistant.text.wording import joined, wording

LONGEST_FURNITURE = 160
"""No longer line is furniture."""

_PHRASES = frozenset(
    joined("""contact info|follow|following|follows you|unfollow|message|more|connect|pending
    |view profile|send message|see more|see less|show more|show less|show all|see all|like|love
    |comment|repost|send|share|save|saved|celebrate|support|insightful|funny|copy link|report|block
    |mute|reply|open to work|hiring|premium|verified|verified profile|verified account|influencer
    |top voice|subscribe|subscribed|view my newsletter|view my website|visit my website|newsletter
    |visit website|book an appointment|activate to view larger image|background image|cover photo
    |cover image|profile photo|profile picture|add section|resources|analytics|home|my network|jobs
    |messaging|notifications|me|for business|try premium|skip to main content|edited|author|pinned
    |promoted|suggested|translate|see translation|show translation|show original|translated
    |original audio|view all comments|most relevant|all comments|add a comment|write a comment
    |load more comments|like reply|like comment|like comment share|like comment repost send
    |like reply share|link|image|images|video|document|article|post|gif|add friend|add to story|poke
    |friend|search|active now|online|invite|saved reels|options|email|e-mail|call|text|directions
    |contact|shop|view shop|posts & replies|replies|media|subscriptions|show this thread|show thread
    |quote|bookmark|view post|view article|watch|play|pause|unmute|sponsored|ad|full-time|part-time
    |self-employed|freelance|contract|internship|apprenticeship|seasonal|on-site|hybrid|remote
    |permanent|show credential|see credential|show project|show publication|out of network|public
    |friends only|digital creator|public figure|product/service|personal blog|profile|you
    |edit profile|new|all activity|recent|others|comments|event|creator mode|services|important
    |attention|notice|warning|critical|stop|see all details|view services|less|hashtag|skills
    |top skills|linkedin|facebook|instagram|twitter|similar accounts|folgen|nachricht|vernetzen|mehr
    |kontaktinfo|gefällt mir|kommentieren|teilen|senden|abonnieren|mehr anzeigen|alle anzeigen
    |weniger anzeigen|bearbeitet|freund hinzufügen|vollzeit|teilzeit|suivre|se connecter|plus
    |coordonnées|j'aime|commenter|republier|envoyer|voir plus|partager|afficher plus|modifié|ajouter
    |temps plein|temps partiel|seguir|mensaje|conectar|más|recomendar|información de contacto
    |comentar|compartir|enviar|ver más|mostrar más|editado|jornada completa""").split("|")
)  # fmt: skip

_COUNTED = r"""(?:(?:mutual |common )?(?:connections?|contacts?|followers?|following|posts?|likes?
    |comments?|reposts?|retweets?|quotes?|shares?|views?|impressions?|reactions?|friends?
    |repl(?:y|ies)|subscribers?|members?|photos?|videos?|reels?|tweets?|endorsements?|bookmarks?
    |others?|people|plays?|mutuals?|kontakte|follower:?(?:innen)?|beiträge|abonnés?|abonnements?
    |relations|publications|contactos|seguidores|seguidos|publicaciones|freunde|amis|amigos))"""
_AMOUNT = r"\d[\d.,' ]{0,12}(?:[kmb]|mio|tsd)?\.?\+?"
_MONTH = r"""(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|januar|februar|märz|mai|juni
    |juli|oktober|dezember|janv|févr|mars|avril|juin|juil|août|déc|enero|febrero|abril|junio|julio
    |january|february|march|april|june|july|august|september|october|november|december)\.?"""
_UNIT = r"(?:s|sec|m|min|h|hr|d|w|wk|mo|mos|y|yr|second|minute|hour|day|week|month|year)s?"
_NOW = r"""(?:present|now|today|current|heute|jetzt|présent|aujourd'hui|actualidad|actual|oggi|至今
    |现在)"""
_WHEN = rf"(?:{_MONTH} )?(?:\d{{1,2}}[/.])?\d{{4}}"
_SINCE = r"(?:since|seit|depuis|desde)"

_FURNITURE = tuple(
    wording(pattern)
    for pattern in (
        rf"(?:over |mehr als |plus de |más de )?{_AMOUNT} ?{_COUNTED}?(?: •)?",
        rf"{_AMOUNT} (?:connections?|followers?|posts?) .{{0,40}}|{_COUNTED}:? {_AMOUNT}",
        r"(?:1st|2nd|3rd\+?|[123]\.|1er|2e|3er?\+?)(?: degree(?: connection)?)?\+?",
        r"\(?(?:she|he|they|xe|ze|sie|er|elle|il|ella|él) ?/ ?\w{1,8}(?: ?/ ?\w{1,8})?\)?",
        r"(?:show|see|view|load) (?:all|more|fewer|the|\d+)(?: \d+)?(?: [\w'-]+){0,5}",
        r"(?:followed|liked|loved|mutual) by .*|.*\band \d+ other(?:s|(?: \w+){1,3})",
        r".*\b(?:is a )?mutual (?:connection|friend|contact)s?\b.*",
        r"(?:joined|member since|on (?:facebook|instagram|linkedin|x) since|seit) .{2,20}\d{4}",
        r"view .{2,40}'s (?:full )?profile|page \d+ of \d+|\S+\.\S+ and \d+ more",
        r"(?:feed post number|post number|image \d+ of|slide) \d+.*",
        r"(?:photo|image|video|reel|clip|carousel) (?:by|of|may|preview|shared)\b.*",
        r"may be an? (?:image|graphic|illustration|doodle|close-up|cartoon|selfie)\b.*",
        r"no (?:alternative text|comments yet|photo description).*|image preview",
        r".{0,60}'s? (?:profile (?:photo|picture)|cover photo|story|avatar)",
        r"visible to anyone.*|.*\bhasn't posted (?:yet|lately)|nothing to see.*",
        r"(?:recent )?posts .{2,40} shares will be displayed here|open to .{2,60}",
        r"(?:activities and societies|grade|skills):.*|credential id.*",
        r"(?:we ?'?re |we are |now )hiring\b.*",
        r"(?:issued|expires?|associated with|published by|ausgestellt)\b.*",
        r"(?:open|opening hours|hours|closed)\b:?.{0,12}(?:\d|mon|tue|wed|thu|fri|sat|sun|daily).*",
        r"(?:born|birthday|geboren)\b.{0,20}\d.*",
        r"@?[\w.-]{2,30} ?• ?(?:follow|following|folgen|suivre|seguir)",
        # Nothing but a link, a handle, an address, a number, hashtags.
        r"(?:https?://|www\.)\S+|@[\w.]{1,40}|\S+@\S+\.\w+|(?:[\w-]+\.)+[a-z]{2,12}(?:/\S*)?",
        r"\w+(?:[._]\w+)+|\+?[\d ()./-]{7,20}|(?:#\w+\s*)+",
    )
)
_DATES = wording(
    rf"""{_WHEN} ?(?:[-–—]|to|bis|à) ?(?:{_WHEN}|{_NOW})(?: ?[·•(].*)?|{_SINCE} {_WHEN}|{_WHEN}
    |\d+ (?:yrs?|years?|jahre?|ans?|años?|mos?)\b.{{0,20}}"""
)
_CURRENT = wording(rf"[-–—] ?{_NOW}\b|\b{_SINCE} ")
_AGE = wording(
    rf"""(?:@[\w.]+ ?)?[·•]? ?(?:vor |il y a |hace )?(?:\d{{1,3}} ?{_UNIT}(?: ago)?
    |\d{{1,2}} (?:tagen?|wochen?|monaten?|jahr\w*|jours?|semaines?|mois|días?|semanas?|mes(?:es)?)
    |just now|yesterday(?: at [\d:. apm]+)?|gestern|hier|ayer
    |{_MONTH} \d{{1,2}}(?:, \d{{4}})?(?: at [\d:. apm]+)?
    |\d{{1,2}} {_MONTH}(?: (?:\d{{4}}|at .{{4,8}}))?)
    (?: ?[·•] ?(?:edited|bearbeitet|modifié|editado|follow|author|pinned|public|[🌐🌎🌍🌏👥])?)*"""
)
_ENGAGEMENT = wording(
    r"""(?:like|gefällt mir|j'aime|recomendar)
    (?: ?[·•]? ?(?:comment|reply|share|repost|send|kommentieren|commenter|comentar))*
    |comment|repost|share|add a comment\W*
    |\d[\d.,]*k? (?:comments?|reposts?|reactions?|shares?|likes?|retweets?|kommentare)\b.*"""
)
_EDGES = ' \t\u00a0·•|*>:–—-…"“”'


def is_furniture(line: str) -> bool:
    """Whether a line, or a part of one, belongs to the page and not to the person."""
    if len(line) > LONGEST_FURNITURE:
        return False
    plain = _plain(line)
    if plain in _PHRASES or not any(letter.isalpha() for letter in plain):
        return True
    return any(pattern.fullmatch(plain) for pattern in _FURNITURE) or is_age(line)


def is_age(line: str) -> bool:
    """Whether a line says how old a post is: "3w • Edited •", "@ana · Mar 3"."""
    return len(line) <= LONGEST_FURNITURE and bool(_AGE.fullmatch(line.strip(" \t•·|")))


def is_engagement(line: str) -> bool:
    """Whether a line stands below a post: its buttons and counters."""
    return len(line) <= LONGEST_FURNITURE and bool(_ENGAGEMENT.fullmatch(_plain(line)))


def is_dates(line: str) -> bool:
    """Whether a line gives the dates of a job or a study: "Jan 2020 - Present · 5 yrs"."""
    return len(line) <= LONGEST_FURNITURE and bool(_DATES.fullmatch(_plain(line)))


def is_current(dates: str) -> bool:
    """Whether the dates of a job have no end."""
    return bool(_CURRENT.search(_plain(dates[:LONGEST_FURNITURE])))


def _plain(line: str) -> str:
    """Return a line in lower case with plain apostrophes, without the marks around it."""
    return line.casefold().replace("’", "'").strip(_EDGES)
