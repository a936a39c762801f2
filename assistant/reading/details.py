"""The detail that could be said to nobody else (guidance S1, S2)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from assistant.reading.content import Word, stems, words_within
from assistant.reading.phrases import passages, phrase_pattern
from assistant.types import Message, Span

_PLAIN_DETAIL = phrase_pattern(
    """
    your ~{thing} {about}
    (read|loved|enjoyed|watched|saw|heard|liked|tried|admire|used) your ~{thing}
    (read|loved|enjoyed|saw|noticed|liked|admire|impressed by|moved by) ~{thing} {about}
    (congrats|congratulations) (on|for) (your|the|that)
    you {did}
    you('re| are) {doing}
    (suggested|said|mentioned|recommended|thought) (that )?(i|we) (should )?{get_in_touch}
    (introduced|pointed|sent|referred) me to you
    we('re| are| were|'ve| have) (both|all) {together}
    (both|also) (went|studied|worked|grew up|graduated|volunteer|volunteered) (to|at|in|from|for)
    following (your|the) ~(work|growth|posts|project|writing|research|page|bakery)
    """,
    thing="""talk, keynote, post, posts, paper, article, book, novel, essay, thread, tweet, video,
        videos, film, podcast, episode, newsletter, column, blog, photo, photos, pictures, painting,
        paintings, exhibition, show, reel, recipe, recipes, song, album, set, concert, performance,
        garden, bread, workshop, webinar, course, class, lecture, panel, session, demo,
        presentation, project, research, study, report, review, interview, piece, story, stories,
        comment, question, answer, point, take, tutorial, library, plugin, tool, app, design,
        campaign, collection, launch, work, notes, quilt, pottery, map, maps, dataset, guide, code,
        shop, bakery, series, speech, poem, poems, play, production, race, restoration,
        illustrations""",
    about="""on, about, at, in, for, of, from, with, during, after, last, this, that, where, made,
        taught, showed, helped, changed, got""",
    did="""spoke, wrote, posted, built, made, said, mentioned, painted, baked, won, joined, moved,
        run, published, gave, shared, explained, showed, taught, led, lead, opened, launched,
        started, work on, worked on""",
    doing="hiring, working on, building, leading, running, teaching, organizing, restoring",
    get_in_touch="reach, write, get, message, contact, connect, talk, say",
    together="connected, in, at, members, from, part, on, working, worked",
)
_INCLUSIVE = phrase_pattern("(too|also|both|fellow|same|as well|likewise|alike)")
_DETERMINERS = ("your ", "the ", "our ", "an ", "a ")
_NEAR = 25
_ENOUGH_COMMON = 2


def find_details(
    message: Message,
    plain: str,
    words: Sequence[Word],
    sentences: Iterable[Span],
    *,
    aside: Sequence[Span],
    names: frozenset[str],
) -> list[Span]:
    """Find the words that speak of the reader and nobody else, in reading order.

    With a brief these are words shared with what the sender gave about the reader: the tie,
    ticked facts, role and organization. Without one, any concrete "your talk on ..." counts.

    Args:
        message: The message with its context.
        plain: Its plain form.
        words: Its content words.
        sentences: Its sentences, greeting and sign-off left out.
        aside: Passages in which the sender speaks of themselves, in reading order. What they share
            with the reader's facts is chance, unless they say "too"; with the tie it is not.
        names: Stems of both people's names, which show nothing.
    """
    if message.brief is None and not message.facts:
        return list(passages(_PLAIN_DETAIL, plain))
    tie = stems([message.brief.tie]) - names if message.brief else frozenset[str]()
    sources = [stems([source]) - names for source in _about_reader(message)]
    found: list[Span] = []
    for sentence in sentences:
        shared = []
        alone = not _INCLUSIVE.search(plain, sentence.start, sentence.end)
        for word in words_within(words, sentence):
            mine = alone and _is_inside(word, aside)
            tied = word.stem in tie and not (mine and word.common)
            if tied or not (mine or all(word.stem not in each for each in sources)):
                shared.append(word)
        if any(_tells(shared, source) for source in (tie, *sources)):
            found += _clusters(plain, shared)
    return found


def _about_reader(message: Message) -> Iterator[str]:
    yield from (fact.text for fact in message.facts if fact.ticked)
    if message.brief:
        recipient = message.brief.recipient
        yield from (*recipient.facts, recipient.role, recipient.organization)


def _is_inside(word: Word, spans: Sequence[Span]) -> bool:
    at = bisect_right(spans, word.start, key=lambda span: span.start)
    return at > 0 and word.start < spans[at - 1].end


def _tells(shared: Iterable[Word], source: frozenset[str]) -> bool:
    """Whether the shared words are more than chance: a rare one, or two common ones."""
    hits = [word for word in shared if word.stem in source]
    if any(not word.common for word in hits):
        return True
    return bool(hits) and len({word.stem for word in hits}) >= min(_ENOUGH_COMMON, len(source))


def _clusters(plain: str, words: Sequence[Word]) -> Iterator[Span]:
    """Join words that stand close together, with the "your" or "the" before them."""
    start = end = -1
    for word in (*words, Word("", len(plain) + _NEAR + 1, -1)):
        if start >= 0 and word.start - end <= _NEAR:
            end = word.end
            continue
        if start >= 0:
            yield Span(start=start, end=end)
        start, end = word.start, word.end
        for determiner in _DETERMINERS:
            if plain.endswith(determiner, 0, start):
                start -= len(determiner)
                break
