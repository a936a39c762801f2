"""PIT001 pitch: the message sells."""

import re
from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import Reading, passages, phrase_pattern
from assistant.reading import plain as to_plain
from assistant.types import Brief, Recipient, Relationship, Sender, Severity, Span

_PITCH = phrase_pattern(
    """
    (our|my) {goods}
    our (product|service|tool|app)
    (sell|selling|pitch|pitching) (you|your|to you)
    (free|no-obligation) ({sort} )?{sample}
    (a|quick|free|live|short|product) demo( of| to you)?
    (show|give|send) you (a|the|our) (demo|deck|proposal|quote|brochure|case study)
    {bargain}
    (i|we|i've|we've|we have|i have) (also |recently |just )?(help|helped|been helping) ~{clients}
    (work|works|working) with ~{clients} (like|such as|to|on)
    {clients} like yours
    (help|helping) (you|your ~(team|company|business|brand|store|shop)) {grow}
    how (we|i) (can|could|might) (help|contribute|support) (you|your)
    {grow} (your|their) ~{gain}
    (roi|return on investment|lead generation|lead gen|sales pipeline|10x)
    (case study|case studies|white ?paper|beta testers)
    (interested in|thinking of|thought about) (using|buying|trying|purchasing)
    (sign|signing) up (for|to|now|today)
    (check out|take a look at|try|see) (my|our) {shopfront}
    (your competitors|pain points?)
    {hype} ~{goods}
    (we|i)( have|'ve)? (just )?built ~for (exactly|resellers|people|teams|companies)
    (unlimited plan|subscription plan|budget for|passive income)
    (investment|business|crypto|financial) (opportunity|opportunities|proposal)
    """,
    goods="""pricing, prices, price list, rates, solution, solutions, services, offer, offering,
        platform, software, agency, packages""",
    sort="30-day, 14-day, 7-day, analytics, online, initial, introductory, no-strings",
    sample="trial, consultation, audit, demo, assessment, strategy session, quote, sample",
    bargain="""discount, discounted, special offer, limited time, limited-time, money-back, best
        price, lower price, cut you a deal, coupon, promo code, early access""",
    clients="""companies, businesses, teams, founders, brands, startups, start-ups, agencies,
        leaders, owners, firms, clients, vendors, stores, shops, resellers, organizations,
        organisations, executives, coaches, creators""",
    grow="""grow, scale, increase, save, boost, reach, double, triple, generate, improve, get more,
        book, close, cut, reduce, elevate, stand out, skyrocket""",
    gain="""revenue, sales, leads, conversions, business, traffic, pipeline, profit, profits,
        income, audience, following, visibility""",
    shopfront="website, site, product, page, tool, app, shop, course, store, work",
    hype="cutting-edge, game-changing, revolutionary, world-class, best-in-class, state-of-the-art",
)
_PLACING = phrase_pattern(
    """
    {helping} ~# like yours
    (get|put|place|bring) our ~# {inside} your #
    (get|put|place|bring) my ~# {inside} your ~{shelf}
    (see|have|find|imagine|picture|list|stock|feature|sell|serve) (our|my) ~# {inside} your ~{shelf}
    """,
    helping="""(i|we|i've|we've|i have|we have)( also| recently| just| already| often| can| could)?
        (help|helped|been helping)""",
    inside="in, into, inside, on, onto",
    shelf="""cafe, cafes, café, cafés, menu, menus, shelf, shelves, shop, shops, store, stores,
        bar, bars, restaurant, restaurants, bakery, salon, clinic, gym, hotel, boutique, counter""",
)
"""Their kind of place and help, or our goods in it."""
_HARMLESS = phrase_pattern(
    """
    (help|helped|helping) (out )?(out|at|in|on|with|near|around|for|by|from) ~# like yours
    (get|put|place|bring|see|have|find|list|stock|feature|sell|serve) (our|my) ~{precious}
    try (our|my) (hand|hands|luck|best)
    """,
    precious="""faith, trust, hope, hopes, head, heads, hand, hands, feet, mind, minds, name, names,
        kid, kids, child, children, daughter, son, dog, boat, tent, choir, students, friends""",
)
"""Where somebody helps, and what nobody sells."""
_STATED = phrase_pattern(
    """
    (i|we|they|you|you two|people) {seldom}{placing} (our|my)
    """,
    placing="get, put, place, bring, see, have, find, list, stock, feature, sell, serve",
    seldom="(once |still |also |already |always |often |sometimes |never |both )?",
)
"""How things stand, unless one of these words comes before it."""
_DENIED = re.compile(
    r"\b(?:i(?: am|'m| will| do) not|i (?:won't|don't|never))"
    r" (?:be |going to |here to |trying to |want to )?$"
)
_WISHES = frozenset("can could may might shall should would will if how".split())

_MONEY = re.compile(
    r"(?<![\w$€£.,])"
    r"(?:(?:[$€£]|(?:usd|eur|gbp) ?)\d{1,3}(?:[.,]?\d{1,3}){0,3} ?k?"
    r"|\d{1,3}(?:[.,]?\d{1,3}){0,3} ?(?:[$€£]|(?:usd|eur|gbp|dollars|euros|pounds)\b)"
    r"|(?<!\bran )(?<!\brun )(?<!\bhit )(?<!\byour )(?<!\bpassed )(?<!\breached )(?<!\bon )"
    r"\d{2,3}k(?= ?(?:[^\w\s]|$)| (?:a|and|annually|base|for|gross|job|or|ote|package|per|plus"
    r"|position|remote|role|salary|to|yearly|year|usd|eur|gbp)\b))"
    r"(?![\w%])(?!\s?(?:million|billion|trillion|mn|m|bn|b)\b)"
    r"(?:\s?(?:/|per |an? )\s?[a-z]{1,12}\b)?"
)
"""A price or a salary: "$500/month", "20 euros", "90k"."""
_OFF = re.compile(r"(?<![\w.])\d{1,2} ?(?:%|percent) (?:off|discount|cheaper)\b")
_TRYING = phrase_pattern("(try|taste|sample|order|buy) (our|some of our|my) ~#")
"""Our goods, to somebody who may buy them."""
_ONE_WORD = 12
"""Characters before a passage in which its last word stands."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark words that offer, price or promise."""
    plain = reading.plain
    selling = [span for span in passages(_PITCH, plain) if not _denied(plain, span)]
    aside = [*selling, *passages(_HARMLESS, plain), *_stated(plain)]
    selling += [span for span in passages(_PLACING, plain) if not span.meets(aside)]
    selling += [Span(start=match.start(), end=match.end()) for match in _OFF.finditer(plain)]
    if reading.relationship is Relationship.PROSPECT:
        trying = passages(_TRYING, plain)
        selling += [span for span in trying if not span.meets([*aside, *selling])]
        given = _given(reading)
        for match in _MONEY.finditer(plain):
            span = Span(start=match.start(), end=match.end())
            if match.group() not in given and not span.meets(selling):
                selling.append(span)
    yield from selling


def _denied(plain: str, span: Span) -> bool:
    """Whether the sender says that they do not sell: "I won't be selling you anything"."""
    return plain.startswith("sell", span.start) and bool(_DENIED.search(plain[: span.start]))


def _stated(plain: str) -> Iterator[Span]:
    """Yield what is told as it is: "we get our bread in ...", not "could we get ..."."""
    for span in passages(_STATED, plain):
        before = plain[max(span.start - _ONE_WORD, 0) : span.start].split()
        if _WISHES.isdisjoint(before[-1:]):
            yield span


def _given(reading: Reading) -> str:
    """Return what the sender gave about the reader: sums in it are theirs, and no price."""
    brief = reading.brief
    texts = [fact.text for fact in reading.message.facts if fact.ticked]
    if brief is not None:
        texts += [brief.tie, *brief.recipient.facts]
    return to_plain(" ".join(texts))


def _weigh(reading: Reading) -> Severity:
    """With a prospect the relationship comes first; elsewhere the words may be harmless."""
    is_prospect = reading.relationship is Relationship.PROSPECT
    return Severity.ERROR if is_prospect else weigh_manner(reading)


_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale"),
    recipient=Recipient(name="Ana Ruiz"),
    relationship=Relationship.PROSPECT,
)

RULE = Rule(
    code="PIT001",
    name="pitch",
    severity=Severity.ERROR,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' reads like a sales pitch.",
    why="Who is sold to in the first line takes the rest for a trick, and declines.",
    fix="Say what interests you about them; the offer can wait until they ask.",
    guidance=("R5", "M7"),
    source="Style advice: guides disagree, so it is an error only for prospects",
    weigh=_weigh,
    examples=(
        Example(
            bad="We help companies like yours double their sales.",
            good="We help out at the harbor like your crew does.",
            brief=_BRIEF,
        ),
        Example(
            bad="We help clinics like yours book more patients.",
            good="We help at a clinic like yours.",
        ),
        Example(
            bad="I'd love to get our beans into your cafe.",
            good="We put our names in your guest book.",
        ),
        Example(
            bad="The role pays 90k.",
            good="I ran 10k past your mill, with 12 others.",
            brief=_BRIEF,
        ),
        Example(bad="Our platform cuts your costs.", good="The platform was windy at Leeds."),
        Example(bad="We give 15% off the first order.", good="We cut waste by 15% that spring."),
        Example(bad="I'd like you to try our beans.", good="I try my hand at pots.", brief=_BRIEF),
        Example(bad="Start a free trial today.", good="I am free on trial days at court."),
        Example(bad="I offer a special discount.", good="I offer apples to the neighbors."),
    ),
    find=_find,
)
