"""What a text alone shows to be meant for this reader, where no brief tells (guidance S1, S2).

A detail is something of theirs with a topic or a name to it: "your post about flaky tests", "saw
you moved to Lumen". What stands in half of all profiles is none: "your impressive background",
"your company", a job title.
"""

import re
from collections.abc import Iterator, Sequence

from assistant.reading.content import Word, stems, words_within
from assistant.reading.phrases import PhrasePattern, phrase_pattern
from assistant.types import Span

_THEIR_WORK = phrase_pattern(
    """
    your ~{thing} {about}
    your ~{thing} ~(resonated|helped|inspired|stuck|changed|taught|made|got|showed|caught)
    your experience (with|of) (the|that|this)
    your (thoughts|take|views|opinion|perspective|answer|question|insight|insights) {about}
    {enjoyed} your ~({thing}|{place})
    {enjoyed} ~({thing}) {about}
    {enjoyed} (the|that|this) ~(you|your team) (#|are #ing)
    (congrats|congratulations|kudos|well done|bravo) (on|for) (your|the|that|this|winning|raising)
    (thanks|thank you) for ~({thing}|speaking|sharing|writing|teaching|explaining|hosting)
    you (just |recently |also |both |guys |all |have |had )?{did}
    you('ve| have) (just |recently |been )?{did}
    you('re| are)( just| now| both| currently| still)? {doing}
    you ~(at|during|in) (the|last|this) ~{event}
    """,
    thing="""talk, keynote, post, posts, paper, article, articles, book, novel, essay, thread,
        tweet, tweets, video, videos, film, podcast, episode, newsletter, column, blog, photo,
        photos, pictures, painting, paintings, exhibition, show, reel, recipe, recipes, song, album,
        set, concert, performance, garden, bread, workshop, webinar, course, class, lecture,
        panel, session, demo, presentation, presentations, project, projects, research, study,
        report, review, interview, piece, story, stories, comment, comments, question, answer,
        tutorial, library, plugin, tool, app, design, designs, campaign, collection, launch,
        work, notes, quilt, pottery, map, maps, dataset, guide, code, series, speech, poem,
        poems, play, production, race, restoration, illustrations, decision, move, transition,
        progression, path, mission, approach, framework, breakdown, analysis, announcement,
        repository, repo, package, posting, listing, ad, vacancy, pages, columns, poster,
        sketches""",
    place="shop, bakery, restaurant, cafe, garden, gallery, studio, museum, farm",
    about="""on, about, at, in, for, of, from, with, during, after, last, this, that, where,
        around, regarding, re, to, into, as""",
    enjoyed="""read, reading, loved, love, enjoyed, enjoying, watched, saw, seen, heard, liked,
        tried, came across, come across, found, stumbled on, stumbled upon, admire, admired,
        noticed, followed, following, been using, attended, impressed by, impressed with, moved by,
        inspired by, fan of, fascinated by, struck by, used""",
    did="""spoke, wrote, posted, built, made, said, mentioned, painted, baked, won, moved, run,
        published, gave, explained, showed, taught, led, lead, opened, launched, started, work
        on, worked on, raised, asked, sell, grew, scaled, wrapped, joined, presented, shipped,
        released, written, created, designed, recommended, hosted, organized, organised, chair,
        volunteer, teach, coach, studied, study, grew up, went to, graduated, commented,
        tweeted, engaged, liked, shared""",
    doing="""hiring, working on, building, leading, running, teaching, organizing, organising,
        restoring, solving, doing, engaging, speaking, presenting, launching, expanding, growing,
        opening, following, connected, based, looking for, recruiting""",
    event="conference, summit, meetup, event, fair, workshop, festival, webinar, panel, session",
)
"""The words that may lead to a detail; a topic or a name must follow."""

_OBSERVED = phrase_pattern(
    """
    {saw} {there}?(that )?you #
    {saw} {there}?(that )?you('re|'ve) #
    {saw} (that )?(we|you)( and i)? (both|also|all)
    i hear (that )?you('re|'ve)? #
    that you('re|'ve| are| have| both| also| just)? #
    (found|discovered|met|heard|spotted|know|recognized) (of )?you ~(through|in|at|via|from)
    (how|what|where|when|since|because|the way) you (just |also |both |so |have )?{deed}
    (the way|since|because) you #
    """,
    saw="saw, noticed, see, read, heard, seen, remember, learned",
    there="((in|on|from) your (profile|page|bio|website|post|feed) )",
    deed="""#ed, said, wrote, made, built, spoke, ran, led, taught, drew, sang, chose, turn, grew,
        took, put, gave, found, kept, bring, brought, handle, explain, describe, combine""",
)
_TOGETHER = phrase_pattern(
    """
    (great|good|nice|lovely|wonderful|pleasure|fun|enjoyed|loved) (#ing|to {meet}) (with )?you
    (met|meeting|chatting|talking|speaking|sitting|working) (with |to |beside |next to )?you
    (our|the) ~(conversation|chat|discussion|talk|call|session|time) (about|on|at|in|after|during)
    we('re| are| were|'ve| have)? (both|all)
    both of us
    we (both )?(sat|studied|sang|rowed|overlapped|volunteered|trained|lived|stood|danced) ~#
    #ed with you
    we('re| are)? (both |all )?# (on|at|in|for|from) the same
    you('re| are) the (person|one) (to|who|for)
    (a |another )?fellow
    {named} (mentioned|suggested|recommended|introduced|told|said|pointed|referred)
    (suggested|said|mentioned|recommended|thought) (that )?(i|we) (should )?{get_in_touch}
    (introduced|pointed|sent|referred) me to you
    connected (to|with|through)
    (share|have) (a|an|our)? ~(mutual|common|interest|friend|friends|contact|alma)
    i also (went|studied|worked|grew up|graduated|volunteer|volunteered|come|teach|live)
    """,
    meet="meet, see, hear, talk, speak, chat",
    get_in_touch="reach, write, get, message, contact, connect, talk, say",
    named="has, have, had, kindly, once, just",
)
_THEIR_PLACE = phrase_pattern(
    """
    {stance} (the )?#
    {stance} (the )?~#('s|s')
    #('s|s') (new|recent|latest|work|growth|mission|launch|approach|move|decision|take|post)
    (your|the|this|that|an|a|open|new) ~{post} (at|with|in|on|here at)
    your ~{time} (at|with|in|on|here at)
    (like|enjoy|of|experience|about) working (at|for|with)
    (applied|applying|apply) (for|to|at)
    (mutual|common) (friend|contact|connection|acquaintance|colleague)s?
    (referred|recommended|introduced|pointed|sent|put) (to you )?(by|me|us|you)
    (mentioned|suggested|recommended|said|says|told me|thought|thinks) (you|your|that|i|we)
    (speaks|spoke|talks|talked) (so )?(highly|well|warmly|fondly) of you
    (gave|passed|shared) (me )?your (name|contact)
    your name
    both know
    is (hiring|looking for|growing|expanding|launching|opening|doing|building)
    just (raised|launched|opened|announced|released|won|closed|shipped|moved)
    """,
    stance="""following, impressed, impressed by, impressed with, drawn to, excited about, admire,
        interested in, love, loved, enjoy, enjoyed, fan of, admirer of, fascinated by, inspired by,
        saw, noticed, came across, read about, heard about, been following, congrats to,
        been using, we use, i use, curious about""",
    post="role, position, opening, job, internship, opportunity, team",
    time="work, experience, life, time, years, days, path, life, working",
)
"""The words that tie a name in the text to the reader; the name must stand near."""

_YOURS = phrase_pattern(
    "your ({kind} |#'s )?#",
    kind="new, newest, latest, recent, old, first, second, third, last, next, little, small, big",
)
"""Anything of theirs, where it has a name that few things have."""
_FOR_US = phrase_pattern(
    """
    {wish} (to )?(some |any |all |me |us )?(of )?your
    {deal} (up |out |on |with |into |you |in )?(all |of |more |any )?your
    {supposing} that you
    that you('d|'ll| would| will| can| could| may| might| must| should| need| want| get| look)
    """,
    wish="""like, appreciate, get, getting, have, value, welcome, share, send, want, need, ask,
        give, provide, forward, accept, check, use, lose, spend, take, for, know""",
    deal="""help, helping, grow, growing, boost, increase, improve, save, cut, reduce, fix, build,
        scale, automate, transform, streamline, manage, optimize, optimise, make, bring, drive,
        maximize, maximise, double, triple, promote, sell, reach, support, handle, book, change,
        elevate, accelerate, unlock, simplify, protect, generate, fill, meet, join, if""",
    supposing="""think, thinks, believe, hope, sure, know, assume, imagine, guess, wish, feel, so,
        given, mean, means, understand, confident, certain, suppose, guarantee""",
)
"""What is wanted, promised or only supposed of them tells nothing of them."""
_COUNSEL = phrase_pattern(
    "{wish} (some |any |all )?(of )?your ~{counsel}",
    wish="love, like, appreciate, get, getting, have, hear, hearing, value, welcome, want, need",
    counsel="""thoughts, opinion, feedback, advice, perspective, take, view, views, insights, input,
        help, support, time, guidance, answer, question""",
)
"""A wish for what they think."""
_TITLE_ONLY = re.compile(
    r"you(?:'re| are| were| work| have been|'ve been)\s+(?:an?|the|at|in|for|as)\b"
)
_BEFORE = 24
"""Characters before a mention in which a wish for it would stand."""
_REACH = 60
"""Characters after the leading words in which topic or name must stand."""
_NEAR = 45
"""Characters around a name in which it must be tied to the reader."""

_GENERIC = stems(
    [
        """
        profile background work experience company companies business network networking connect
        connection career position role job opportunity opportunities professional professionals
        industry field space sector area world skill skills skillset expertise knowledge success
        achievement achievements accomplishment accomplishments journey content page posts post
        insight insights advice help time thought thoughts perspective feedback website linkedin
        team people person organization organisation firm brand brands product products service
        services solution solutions service interest interests great good impressive amazing
        interesting inspiring incredible excellent awesome fantastic wonderful outstanding
        remarkable extensive diverse strong valuable impressed fascinating unique similar same
        common mutual contact contacts like-minded likeminded mind leader leaders leadership
        expert experts thing things lot way year years day days week today tomorrow currently
        recently always really truly very love like enjoy hope happy glad keen busy open
        interested curious looking forward free available active activity online potential
        possible future goal goals growth grow need needs challenge challenges problem problems
        value benefit benefits mutually collaborate collaboration synergy synergies partner
        partnership discuss chat talk call meeting minute minutes quick learn more share know hear
        reach out resume cv reference references credential credentials inbox message messages
        request requests invitation accept add consider reply response client clients customer
        customers sale sales lead leads revenue market marketing hire hiring candidate candidates
        name profile profiles page pages process processes procurement workflow workflows strategy
        operations operation productivity cost costs budget staff employee employees calendar
        schedule availability email phone number site account accounts data system systems tool
        tools app platform platforms campaign campaigns audience brand funnel pipeline roi result
        results decision decisions colleague colleagues boss department office suggested suggestions
        suggestion recommendation search list result feed connections follower followers store
        customer busy executive guys best own personal day-to-day bottleneck biggest priority
        priorities radar consideration permission kind anniversary birthday
        kindness brain eye eyes heart
        hand hands acceptance attention convenience
        let lets recruiter recruiters manager director executive founder engineer developer designer
        analyst consultant specialist software senior junior tech technology
        """
    ]
)
"""Words that leave a mention of the reader as general as it was."""


def find_specifics(
    plain: str,
    words: Sequence[Word],
    sentences: Sequence[Span],
    *,
    names: Sequence[Span],
    aside: Sequence[Span],
) -> list[Span]:
    """Find what shows that the sender knows something of this reader.

    Args:
        plain: The message's plain form.
        words: Its content words.
        sentences: Its sentences, greeting and sign-off left out.
        names: Its capitalized names, in reading order.
        aside: Passages in which the sender speaks of themselves.
    """
    found: list[Span] = []
    telling = [word for word in words if word.stem not in _GENERIC and not word.stem.isdecimal()]
    own = [span for span in names if not span.meets(aside)]
    for sentence in sentences:
        topics = words_within(telling, sentence)
        inside = [span for span in own if sentence.start <= span.start < sentence.end]
        for pattern in (_THEIR_WORK, _OBSERVED, _TOGETHER):
            found += _with_topic(plain, sentence, pattern, topics, reach=_REACH)
        if not plain.endswith("?", sentence.start, sentence.end):
            found += _with_topic(plain, sentence, _YOURS, topics, reach=0)
        found += _tied(plain, sentence, inside)
    return found


def _with_topic(
    plain: str, sentence: Span, pattern: PhrasePattern, topics: Sequence[Word], *, reach: int
) -> Iterator[Span]:
    """Yield the pattern's matches that a topic follows, or stands in."""
    for match in pattern.finditer(plain, sentence.start, sentence.end):
        start, end = match.span()
        if _is_for_us(plain, sentence.start, start) or _TITLE_ONLY.search(plain, start, end + 1):
            continue
        near = (word for word in topics if start < word.start < end + reach)
        if topic := next(near, None):
            yield Span(start=start, end=max(end, topic.end))


def _is_for_us(plain: str, begin: int, start: int) -> bool:
    """Whether what begins at `start` is wanted, promised or supposed."""
    before = max(begin, start - _BEFORE)
    wished = _COUNSEL.search(plain, before, start + _BEFORE)
    meant = _FOR_US.search(plain, before, start + len("that you"))
    return bool((wished and wished.end() > start) or (meant and meant.end() > start))


def _tied(plain: str, sentence: Span, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the names that are said to be the reader's: "your NeurIPS talk", "the job at Odoo"."""
    for name in names:
        if plain.endswith("your ", sentence.start, name.start):
            yield Span(start=name.start - len("your "), end=name.end)
            continue
        begin = max(sentence.start, name.start - _NEAR)
        end = min(sentence.end, name.end + _NEAR)
        match = _THEIR_PLACE.search(plain, begin, end)
        if match and not _TITLE_ONLY.search(plain, match.start(), name.start):
            yield Span(start=min(name.start, match.start()), end=max(name.end, match.end()))
