"""Why the sender writes: one honest, concrete reason (guidance S4)."""

import re
from collections.abc import Iterable, Sequence

from assistant.reading.content import Word, stems, words_within
from assistant.reading.phrases import phrase_pattern
from assistant.types import Span

_WISH = phrase_pattern(
    """
    (i|we)('d| would| should) ({really} )?(like|love|enjoy|welcome|appreciate|value)
    (i|we)('d| would) ({really} )?be {glad}
    would ({really} )?(love|like|enjoy|appreciate|be {glad}) (to|your|that|it|{doing})
    i ({really} )?(want|need) (your|that|the|some|a|an|more)
    i ({really} )?(want|wanted|hope|wish|hoped|mean|meant|plan|aim|need) to
    would appreciate (any|some|a)
    (wanted|hoping|hope|eager|looking|trying|dying|{glad}) {toward}
    i('m| am) (writing|asking|messaging|getting in touch|after|looking)
    (so|because|since) (i|we|that|your|you)
    because
    i('ve| have) (been )?(wondered|wondering|hoping|meaning)
    i (wonder|wondered|admire|value|learn|learned|learnt)
    (would|it'd|might) be ({really} )?{pleasant} to
    can't wait to
    (thank you|thanks) for
    to {verb}
    and (want|wanted|hope|hoping|wish|would like|would love|plan|eager) to
    {suggest} ~(swap|catch|trade|compare|keep|start|plan|sing|play)
    reason i
    (would|could|can) you
    """,
    really="really, also, truly, just, so",
    glad="glad, happy, delighted, grateful, keen, interested, honored, honoured, excited, curious",
    doing="hearing, learning, following, seeing, knowing",
    toward="to, about, how, what, which, who, when, where, whether, why, if, in, for",
    pleasant="great, lovely, good, nice, fun, wonderful, grand, a joy, a pleasure",
    verb="""learn, hear, follow, swap, exchange, compare, thank, ask, say, see, understand, catch
        up, read, pass on""",
    suggest="let's, shall we, we should, we could, maybe we",
)
_LASTING = phrase_pattern(
    """
    (stay|staying|keep|keeping|get back|getting back) (in touch|in contact|in the loop|connected)
    be in touch
    (say|saying) (hello|hi|thanks|thank you|congratulations|congrats)
    (ask|asking|hear|hearing|know|knowing|learn|learning|see|understand) (you )?{question}
    (wonder|wondered|wondering) {question}
    would (happily|gladly)
    to (thank you|thank your|congratulate you|catch up|make up)
    (want|wanted) you to know
    you('d| would| might)? (like|want) to know
    (remain|be|being) in contact
    (what|all) you( all)?( are|'re|'ve been| have been)? up to
    """,
    question="what, how, why, which, where, when, whether, who, if",
)
_EFFECT = phrase_pattern(
    """
    (changed|shaped|improved|transformed) (how|the way|my|what|our)
    {moved} (me|us|my)
    (stuck|stayed) with (me|us)
    resonated
    (i|we) ({still} )?{used} (it|your|the|that|them|this)
    (miss|missed|missing) (you|our|the|your)
    (thought|thinking) of you
    (reminded|reminds) me
    """,
    moved="""taught, helped, inspired, encouraged, convinced, pushed, got, made, saved, moved,
        nudged, showed""",
    still="now, still, finally, even",
    used="use, used, tried, cook, bake, quote, apply, follow, reread, play, wear",
)
_STANCE = phrase_pattern(
    """
    (love|loved|enjoyed|enjoy|liked|admire|admired|appreciate|appreciated|impressed|inspired)
    (fascinated|intrigued|moved|struck|excited|drawn|fan|congrats|congratulations|kudos|thanks)
    (resonated|resonates|helped|taught|changed|stuck|stayed|helpful|valuable|useful|insightful)
    (sharp|smart|excellent|brilliant|thoughtful|refreshing|interesting|inspiring|spot on)
    (cited|laughed|smiled|cried|answered|saved|worked|bought|subscribed|quoted|applauded)
    (impressive|innovative|amazing|fascinating|exciting|curious)
    (great|good|really nice|lovely|pleasure) (post|take|point|talk|read|piece|work|thread|meeting)
    (was|were|is|are|looks|look) ({really} )?(great|good|lovely|fun|clear|relevant)
    (caught|hit|made) (my|me|close|home)
    """,
    really="so, really, very, truly, incredibly, super, genuinely, spot",
)
"""What makes a detail a reason: what it did to the sender."""
_GROUND = phrase_pattern(
    """
    (i|we)('m|'re| am| are)( also| both| currently| just| deep)? {doing}
    (same|similar|adjacent|exact) {matter}
    (we|both|also) (see|share|face|have|had) ~(same|similar|interest|interests|passion)
    been (thinking|wondering|working|looking) ~(about|on|into|same|at)
    (been|being) there
    (researching|building|exploring|studying|writing|working on|comparing|solving) #
    (compare|swap|exchange|trade) (notes|ideas|thoughts|experiences|stories)
    (follow|following) (your|what you) ~(work|content|posts|writing|research|build|building|do|next)
    (your|hear your) (perspective|take|view|opinion) ~(on|about|here)
    (suggested|mentioned|recommended|said|thought|told me) (that )?(i|we|to) ~{approach}
    happy to (share|help|send|show)
    if (it|that) would help
    if (that|it)('s| is) (of )?any use
    (aligns|overlaps|overlap|relevant) ~(with|to) (my|our|what)
    """,
    doing="""working on, building, researching, exploring, studying, writing, solving, in the same,
        in, deep in, learning, comparing, preparing, planning, organizing, running, launching""",
    approach="reach, write, get, message, contact, connect, talk, say, meet, ask",
    matter="space, problem, problems, patterns, pattern, thing, field, challenge, topic",
)
"""Ground that both stand on, said in the sender's words."""
_THANKS = phrase_pattern(
    """
    (thank you|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|kudos)
    (congrats|congratulations|well done|bravo|hats off|respect to|big respect|cheers for)
    """
)
_TO_THANK = re.compile(
    r"\b(?:thank\w*|thx|thnx|tnx|apprecia\w+|grateful|gratitude|congrat\w*|praise|kudos)\b"
)
# Words that leave a wish as empty as it was: "to connect and learn more about your work".
_EMPTY = stems(
    [
        """
        connect connection network add linkedin linked touch chat talk discuss learn more about know
        your work experience profile background journey insights perspective thoughts content career
        contact reach explore opportunities potential possible collaboration synergies mutually
        beneficial accept consider reply support request invitation open willing time interested
        here soon great happy love hope professional professionals circle speak call meet company
        minutes min quick brief week today tomorrow free shall chance few moment others other people
        next later monday tuesday wednesday thursday friday morning afternoon available availability
        pick brain coffee virtual bother sorry chance favor value add valuable career path advice
        likeminded hear read post posts update updates follow following
        """
    ]
)
_NEVER_ENOUGH = stems(["connect connection network add linkedin"])


def find_reasons(
    plain: str, words: Sequence[Word], sentences: Iterable[Span], *, intent: str
) -> list[Span]:
    """Find the clauses that give a reason for writing.

    Args:
        plain: The message's plain form.
        words: Its content words.
        sentences: Its sentences.
        intent: The reason in the sender's own words; empty when not known. What takes it up is
            a reason, however plain; so are thanks where they write to thank.
    """
    wanted = stems([intent]) - _NEVER_ENOUGH
    thanks = _TO_THANK.search(intent.lower())
    found = []
    for sentence in sentences:
        inside = words_within(words, sentence)
        span = _stated(plain, inside, sentence) or _intended(inside, wanted)
        said = _THANKS.search(plain, sentence.start, sentence.end) if thanks else None
        if not span and said:
            span = Span(start=said.start(), end=said.end())
        if span:
            found.append(span)
    return found


def find_ground(
    plain: str, words: Sequence[Word], sentences: Iterable[Span], *, details: Sequence[Span]
) -> list[Span]:
    """Find reasons that only a text without a brief may give: what a detail did, common ground.

    With a brief the sender has told their reason, and the text is held to it.

    Args:
        plain: The message's plain form.
        words: Its content words.
        sentences: Its sentences.
        details: What it says of the reader; without any of it there is no common ground.
    """
    if not details:
        return []
    found = []
    for sentence in sentences:
        within = [each for each in details if sentence.start <= each.start < sentence.end]
        match = within and _STANCE.search(plain, sentence.start, sentence.end)
        match = match or _GROUND.search(plain, sentence.start, sentence.end)
        if match and any(word.stem not in _EMPTY for word in words_within(words, sentence)):
            found.append(Span(start=match.start(), end=match.end()))
    return found


def _stated(plain: str, words: Sequence[Word], sentence: Span) -> Span | None:
    """Find a wish with something in it, a real question, or an effect on the sender."""
    filled = [word.start for word in words if word.stem not in _EMPTY and not word.stem.isdecimal()]
    text = plain[sentence.start : sentence.end]
    end = sentence.start + len(text.rstrip(" .!?\n"))
    for match in _WISH.finditer(plain, sentence.start, sentence.end):
        if filled and filled[-1] >= match.end():
            return Span(start=match.start(), end=max(end, match.end()))
    if text.endswith("?") and filled:
        return sentence
    lasting = _LASTING.search(plain, sentence.start, sentence.end)
    lasting = lasting or _EFFECT.search(plain, sentence.start, sentence.end)
    return Span(start=lasting.start(), end=lasting.end()) if lasting else None


def _intended(words: Sequence[Word], wanted: frozenset[str]) -> Span | None:
    """Find what takes up the sender's stated intent."""
    hits = [word for word in words if word.stem in wanted]
    if not hits or len({word.stem for word in hits}) < min(2, len(wanted)):
        return None
    return Span(start=hits[0].start, end=hits[-1].end)
