"""PIT001 pitch: the message sells."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule
from assistant.reading import Reading, passages, phrase_pattern
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


def _find(reading: Reading) -> Iterator[Span]:
    """Mark words that offer, price or promise."""
    yield from passages(_PITCH, reading.plain)


def _weigh(reading: Reading) -> Severity:
    """With a prospect the relationship comes first; elsewhere the words may be harmless."""
    is_prospect = reading.relationship is Relationship.PROSPECT
    return Severity.ERROR if is_prospect else Severity.WARNING


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
        Example(bad="Our platform cuts your costs.", good="The platform was windy at Leeds."),
        Example(bad="Start a free trial today.", good="I am free on trial days at court."),
        Example(bad="I offer a special discount.", good="I offer apples to the neighbors."),
    ),
    find=_find,
)
