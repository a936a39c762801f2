"""What the reader is asked to do: questions and requests (guidance S5, S7)."""

from assistant.reading.phrases import phrase_pattern
from assistant.types import Span

_REQUEST = phrase_pattern(
    """
    (could|can|would|will) you ~{deed}
    (can|could|may|might) (i|we) {intrusion}
    please {deed}
    i('d| would) (really |be )?(appreciate|grateful|thankful) (it )?(if|any|your help)
    (if|when) you could ~{deed}
    (would|do) you mind
    (are|would) you (be )?{ready}
    (any|is there any) chance (you|of|we|i)
    i (need|want) you to
    {ready} (to|for) (a |an )?(connecting|connect|chatting|chat|talking|call)
    """,
    deed="""please, kindly, be, have, help, share, send, tell, give, introduce, recommend, spare,
        consider, point, look, review, forward, let, take, meet, join, accept, add, refer, advise,
        pass, reply, respond, call, check, visit, see, find, read, get, contact, email, e-mail,
        message, keep me""",
    intrusion="ask, get, have, call, send, book, set, connect, meet, talk, chat, pick, bother",
    ready="open, available, free, up, willing, interested, able, down",
)
_LET_ME_KNOW = phrase_pattern(
    """
    let me know
    drop me a (line|note|message)
    get back to me
    """
)
_COURTESY = phrase_pattern(
    """
    how (are|have) (you|things|the|your)
    how('s| is) (it|life|everything|things|the|your)
    how was (the|your)
    (remember|recall) (me|us|that|the|when|our|how)
    isn't (it|that)
    aren't (they|we|you)
    (can|would) you believe
    who (knew|would have)
    (right|no|eh|huh|yes)
    """
)


def find_asks(plain: str, sentences: tuple[Span, ...]) -> list[Span]:
    """Find the sentences that ask the reader for an answer or a deed.

    A wish ("I'd love to hear how ...") leaves the reader free and is none; nor is a courtesy
    ("How are you?"). "Let me know" only repeats an ask that stands elsewhere.

    Args:
        plain: The message's plain form.
        sentences: Its sentences.
    """
    asks, repeated = [], []
    for sentence in sentences:
        start, end = sentence.start, sentence.end
        question = plain[start:end].rstrip(" \"')]").endswith(("?", "？", "؟", "?!"))
        if _REQUEST.search(plain, start, end) or (question and not _is_courtesy(plain, sentence)):
            asks.append(sentence)
        elif _LET_ME_KNOW.search(plain, start, end):
            repeated.append(sentence)
    return asks or repeated[:1]


def _is_courtesy(plain: str, sentence: Span) -> bool:
    match = _COURTESY.search(plain, sentence.start, sentence.end)
    if match is None:
        return False
    last = sentence.start + len(plain[sentence.start : sentence.end].rstrip(" ?!"))
    return match.start() <= sentence.start + 2 or match.end() >= last
