"""Who is writing: the words by which the sender introduces themselves (guidance S3)."""

import re
from collections.abc import Iterator, Sequence

from assistant.reading.content import Word, content_words, stems
from assistant.reading.phrases import phrase_pattern
from assistant.text import NameForms, find_name
from assistant.types import Brief, Span

# Where the clause that states who one is ends.
_CLAUSE_END = re.compile(
    r"(?=\s+(?:i|we|and|but|so|who|where|which|because|while|when)\b"
    r"|\s{0,3}[,;:!?\n()]|\s[-–—]|\.(?:\s|$)|\s{0,3}$)"
)
_LONGEST_CLAUSE = 80

_SELF = phrase_pattern(
    """
    i('m| am) ({adverb} )?(a|an|the|one of|your|one|at)
    i('m| am) ({adverb} )?{relation}
    i('m| am) ({adverb} )?{role}
    i('m| am) ({adverb} )?{doing}
    i('m| am) ({adverb} )?in (my|the|charge|sales|marketing|tech|finance|design|year)
    i('ve| have) been ({adverb} )?(a|an|with|at|in)
    i('ve| have) been ({adverb} )?{doing}
    i ({adverb} )?{past}
    i ({adverb} )?(look after|care for|take care of)
    i write (for|about|on|a|my|books|crime|children's)
    we ({adverb} )?(run|make|own|teach|bake|farm|host|brew|organi(s|z)e|restore|publish|grow)
    my name('s| is)
    by (day|trade|training|profession)
    my (background|day job) is
    we('re| are) (a|an|the|two|three|four|both)
    we (both|all|two) {daily}
    (a|another|your) fellow #
    i ({adverb} )?applied (for|to)
    with ~years( of ~)? (in|of|as|at)
    as an? (fellow )?~(myself|by trade|at|in|with|of|from|who)
    (my|our) {group} (at|in|is|here|makes|teaches|runs)
    """,
    adverb="also, currently, now, just, still, recently, originally, usually, mostly, only",
    relation="""with, from, part of, on the, based in, self-employed, retired, new to, new here,
        half of, married to, related to""",
    role="""head, chief, director, manager, lead, founder, co-founder, cofounder, owner, editor,
        chair, president, secretary, treasurer, captain, student, teacher, nurse, engineer,
        developer, designer, researcher, cto, ceo, cfo, coo, vp, professor, curator, producer,
        principal, deputy, assistant, associate, senior, junior""",
    doing="""studying, training, teaching, working, building, running, leading, researching, making,
        organizing, organising, developing, coaching, managing, baking, farming, designing,
        volunteering, restoring, translating, finishing, doing my, doing a, writing my, writing a,
        writing mine, majoring, specializing, specialising""",
    daily="""volunteer, work, teach, run, restore, live, study, play, sing, collect, keep, grow,
        write, farm, train, coach, row, climb, build""",
    past="""worked, taught, ran, led, studied, started, founded, used to, lived, spent, grew up,
        trained""",
    group="""lab, team, shop, studio, clinic, class, students, choir, school, company, group, farm,
        bakery, band, club, charity, newsletter, podcast, ward, kitchen, garage, crew, paper, firm,
        startup, start-up, nonprofit""",
)
# What begins like an introduction and introduces nobody.
_NOT_SELF = phrase_pattern(
    """
    i('m| am) (also |just )?(a|an|the) ~(fan|believer|bit|little|lot|follower|admirer|ton)
    i('m| am) at (a loss|the point|your)
    i('m| am) in (the process|the market|the middle)
    i('m| am) (one|the one) (who|to|of your)
    i used to think
    i spent (the|all|my|some|too|hours|last)
    i worked (through|out|it|your)
    i ran (into|across|out)
    """
)
# The bounds keep a long run of stops or of letters from being read again and again.
_CLAUSE_START = r"(?:^|(?<=[.!?\n,:–—-]))\s{0,3}"
_HERE = re.compile(
    rf"{_CLAUSE_START}((?:[\w'&./+()-]{{1,30}}\s{{1,3}}){{1,7}}here)"
    r"(?=\s{0,3}(?:[.,!;:()\n👋]|[-–—]\s|$|(?:from|at|with|in|too)\b))"
)
# "I keep bees": what one does by habit says who one is, but not what one feels, says or has done.
_HABIT = re.compile(
    r"(?<!\w)i\s{1,3}(?:(?:also|currently|now|just|still|usually|mostly|mainly|often|sometimes)\s{1,3})?"
    r"([a-z]{3,})(?=\s+\w)(?!\s+(?:to|that|if|how|what|you|\w+ing)\b)"
)
_NO_HABIT = frozenset(
    """
    admire adore agree aim always apologize appreciate apply ask assume attend began believe bet
    bought brought call came can chose come connect could did do enjoy even ever expect feel felt
    figure finally find follow forgot found gave get give go got guess had happen hate have hear
    heard hope imagine intend invite just kept knew know learn learnt left like look lost love
    made may mean meant met might miss most must need never noticed only prefer promise put quite
    reach read realize really recall recently recognize remember said saw say see seek seem seen
    send sent shall share should simply so suggest suppose sure take tell thank think thought told
    took totally tried truly trust try understand understood use value very wait want was went
    were will wish wonder would write wrote
    """.split()
)
_INVERTED = frozenset("may can could should might shall do did would will".split())
_READER = re.compile(r"\byour?s?\b")
_NOBODY_HERE = frozenset(
    """
    i i'm i've i'd you you're we we're it it's they is am are was were be been being to post
    connect connecting would could will got something anything nothing everyone reading
    """.split()
)
_BEFORE_A_PLACE = frozenset("from over up out right down in on live new happy glad just".split())
_THIS_IS = re.compile(rf"{_CLAUSE_START}((?:this is|it's|it is|i'm|i am)\s{{1,3}})")
# "Building a route planner" with the "I'm" left out, as people do in short notes.
_ELLIPTIC = re.compile(
    r"(?:^|(?<=[.!?\n]))\s{0,3}((?:currently\s|now\s)?(?:building|researching|running|teaching|studying"
    r"|leading|making|working\s(?:on|as|at|with|in))\s)"
)
_FROM = re.compile(r"\s(?:from|at|of|with|here)\b|,\s(?:the|your|from)\b")
_CAPITALIZED = re.compile(r"[^\W\d_a-z][\w'’-]*")
_SELF_FOR_FRIENDS = phrase_pattern(
    """
    (it's|it is|this is) (only |just )?(me|your|the|us)
    your (old |favorite |favourite )?{kin}
    """,
    kin="""cousin, neighbor, neighbour, roommate, flatmate, classmate, housemate, bandmate,
        teammate, sister, brother, niece, nephew, aunt, uncle, godson, goddaughter, deskmate""",
)
_SHARED_PAST = phrase_pattern(
    """
    we ({adverb} )?{shared} ({link} )?~{where}
    (since|from|back in) our ~(days|years|time|trip|class|shifts|summers|summer)
    you and i {shared}
    (met|meeting|chatting|talking|speaking|catching up) (with )?you ~{where}
    """,
    adverb="both, all, once, briefly, last, first, even, also",
    shared="""met, worked, studied, shared, sat, spoke, talked, lived, went, played, danced, sang,
        rowed, climbed, ran, served, trained, volunteered, taught, grew up, graduated, traveled,
        travelled, hiked, were, chatted, overlapped, swapped, organized, organised, built, camped,
        cycled, swam, acted, debated, roomed, skated""",
    link="together, next, a, an, the, our, both, to, some, each, one, each other, up, briefly",
    where="""at, in, on, from, during, after, before, back, last, when, to, over, by, near, outside,
        about""",
)


def find_introductions(
    text: str,
    plain: str,
    words: Sequence[Word],
    *,
    begin: int,
    brief: Brief | None,
    sender: NameForms | None,
    close: bool,
) -> list[Span]:
    """Find the clauses that say who is writing, in no particular order.

    Args:
        text: The message.
        plain: Its plain form.
        words: Its content words.
        begin: Where it begins after the greeting.
        brief: Tells the sender's organization; None when not known.
        sender: Forms of the sender's name; None when not known.
        close: Whether they are friends or family, to whom "it's me" is enough.
    """
    found = [_clause(plain, *match.span()) for match in _selves(plain)]
    found += [Span(start=match.start(1), end=match.end(1)) for match in _heres(plain)]
    found += _habits(plain)
    found += [_clause(plain, *match.span(1)) for match in _ELLIPTIC.finditer(plain, begin)]
    found += _this_is(text, plain, sender)
    if sender:
        found += [span for span in _named(text, sender, close=close) if span.start >= begin]
    if brief:
        found += _affiliations(words, brief)
    if close:
        found += [_clause(plain, *match.span()) for match in _SELF_FOR_FRIENDS.finditer(plain)]
    return found


def find_shared_past(plain: str) -> list[Span]:
    """Find the clauses that say where or when both were together: "we met at the fair"."""
    return [_clause(plain, *match.span()) for match in _SHARED_PAST.finditer(plain)]


def _selves(plain: str) -> Iterator[re.Match[str]]:
    for match in _SELF.finditer(plain):
        if not _NOT_SELF.match(plain, match.start()):
            yield match


def _habits(plain: str) -> Iterator[Span]:
    for match in _HABIT.finditer(plain):
        verb = match.group(1)
        clause = _clause(plain, *match.span())
        before = plain[max(0, match.start() - 8) : match.start()].split()
        asks = before and before[-1] in _INVERTED
        about_reader = _READER.search(plain, match.end(), clause.end)
        if verb not in _NO_HABIT and not verb.endswith("ed") and not (asks or about_reader):
            yield clause


def _heres(plain: str) -> Iterator[re.Match[str]]:
    """Yield "Tom here" and "fellow beekeeper here", not "I am happy to be here"."""
    for match in _HERE.finditer(plain):
        words = match.group(1).split()[:-1]
        if _NOBODY_HERE.isdisjoint(words) and words[-1] not in _BEFORE_A_PLACE:
            yield match


def _this_is(text: str, plain: str, sender: NameForms | None) -> Iterator[Span]:
    """Yield "It's Jo from the climbing group", where a name follows, the sender's if known."""
    for match in _THIS_IS.finditer(plain):
        name = _CAPITALIZED.match(text, match.end())
        if name and (sender is None or name.group().casefold() in _words_of(sender)):
            yield _clause(plain, match.start(1), name.end())


def _named(text: str, sender: NameForms, *, close: bool) -> Iterator[Span]:
    """Yield the sender's whole name; among friends a given name is enough."""
    for start, end in find_name(text, sender):
        # To a stranger one word alone may be anybody's.
        if close or " " in text[start:end] or _FROM.match(text, end):
            yield Span(start=start, end=end)


def _affiliations(words: Sequence[Word], brief: Brief) -> list[Span]:
    """Find the sender's organization, unless the two of them share it."""
    reader = brief.recipient
    theirs = stems((brief.tie, reader.organization, reader.role, *reader.facts))
    wanted = {word.stem for word in content_words(brief.sender.organization) if not word.common}
    if not wanted or wanted & theirs:
        return []
    hits = [word for word in words if word.stem in wanted]
    if {word.stem for word in hits} != wanted:
        return []
    return [Span(start=word.start, end=word.end) for word in hits]


def _words_of(name: NameForms) -> frozenset[str]:
    forms = (name.full, *name.accepted)
    return frozenset(word.casefold() for form in forms for word in form.split())


def _clause(plain: str, start: int, end: int) -> Span:
    """Widen a match to the end of its clause."""
    limit = min(len(plain), end + _LONGEST_CLAUSE)
    stop = _CLAUSE_END.search(plain, end, limit)
    last = stop.start() if stop else limit
    if last == limit < len(plain):
        last = plain.rfind(" ", end, limit)
    return Span(start=start, end=max(end, last))
