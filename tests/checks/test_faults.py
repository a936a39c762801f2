"""What the phrase rules catch, and what they must leave alone, in sentences of everyday notes."""

import pytest

from assistant.checks import run_checks
from assistant.types import Brief, Claim, ClaimKind, Message, Recipient, Sender

STEPS_MISSING = {"WHY001", "WHY003", "INT001", "CLO001"}

FAULTS = [
    ("Just reaching out to say hello.", "OPN003"),
    ("I saw your profile.", "OPN003"),
    ("Hope all is well!", "OPN003"),
    ("I hope you’re doing great.", "OPN003"),
    ("I hope this note finds you in good spirits.", "OPN003"),
    ("Hi, I stumbled upon your profile today.", "OPN003"),
    ("Your profile really caught my eye.", "OPN003"),
    ("To whom it may concern", "OPN003"),
    ("I'd love to connect!", "WHY002"),
    ("Happy to connect here.", "WHY002"),
    ("Let’s connect.", "WHY002"),
    ("Would be great to connect", "WHY002"),
    ("I want to add you to my growing network.", "WHY002"),
    ("I'm looking to expand my professional network.", "WHY002"),
    ("We could find a win-win.", "WHY002"),
    ("I'd love to connect and learn more about your work.", "WHY002"),
    ("You are a perfect fit for this role.", "WHY002"),
    ("I was impressed by your extensive background.", "WHY002"),
    ("We share several mutual connections.", "WHY002"),
    ("Do you have time for a short call?", "ASK002"),
    ("Could we hop on a 20-minute call?", "ASK002"),
    ("Would 10-15 min work, or do you have ten minutes?", "ASK002"),
    ("Can I get 15 minutes of your time?", "ASK002"),
    ("Let me buy you a virtual coffee.", "ASK002"),
    ("Here is my Calendly.", "ASK002"),
    ("Are you free next week?", "ASK002"),
    ("Let's schedule a demo.", "ASK002"),
    ("We help startups grow.", "PIT001"),
    ("I've helped dozens of companies grow.", "PIT001"),
    ("Sign up for a free trial.", "PIT001"),
    ("Our solution saves money.", "PIT001"),
    ("We offer 20% with this discount.", "PIT001"),
    ("I can show you a demo.", "PIT001"),
    ("Grow your revenue with us.", "PIT001"),
    ("It is a world-class, game-changing platform.", "PIT001"),
    ("An investment opportunity awaits.", "PIT001"),
    ("We help cafes like yours grow revenue 30%.", "PIT001"),
    ("We've helped small dental clinics like yours.", "PIT001"),
    ("We can help bakeries like yours.", "PIT001"),
    ("I'd love to get our beans in your cafe.", "PIT001"),
    ("Could we put our beans into your cafe?", "PIT001"),
    ("It would be great to put our oat milk in your kitchen.", "PIT001"),
    ("I'd love to get our hot sauce on your menu.", "PIT001"),
    ("I'd like to see my candles on your shelves.", "PIT001"),
    ("You're a rockstar!", "TON001"),
    ("Your truly incredible work amazes me.", "TON001"),
    ("I'm your biggest fan.", "TON001"),
    ("You are such an inspiration.", "TON001"),
    ("Dear esteemed professional,", "TON001"),
    ("I haven't heard back from you.", "TON004"),
    ("I've written you three times.", "TON004"),
    ("This is my final attempt.", "TON002"),
    ("This won't last long.", "TON002"),
    ("Don't miss this!", "TON002"),
    ("I'm sure you'll want to hear this.", "TON002"),
    ("Please do me a favor.", "TON002"),
    ("This is URGENT", "TON003"),
    ("I LOVE IT", "TON003"),
    ("Wow!!!", "TON003"),
    ("Do you remember me?", "TRU002"),
    ("As you may recall, I sing.", "TRU002"),
    ("It’s been ages!", "TRU002"),
    ("Could you review my plan? Would you also send yours?", "ASK001"),
    ("What do you plant? Please share your list.", "ASK001"),
    ("My work at {{company}} went on.", "FMT001"),
    ("Hi {{first name}}", "FMT001"),
    ("Hi <First Name>, hello", "FMT001"),
    ("Hello [INSERT NAME HERE]", "FMT001"),
    ("I read %TITLE% and liked it.", "FMT001"),
    ("I worked with ____ before.", "FMT001"),
    ("I like your post about [your topic].", "FMT001"),
    ("<p>Hello</p>", "FMT002"),
    ("## Hello there", "FMT002"),
    ("Rye &amp; salt", "FMT002"),
    ("* first point", "FMT002"),
    ("Soft\u00adhyphen", "FMT003"),
    ("Read it at www.example.com/tides", "PRV002"),
    ("Write to tom@example.com", "PRV002"),
]

HARMLESS = [
    "I hope you liked the harvest in Faro.",
    "I hope the move to Bergen goes well.",
    "I came across your essay on salt in an old magazine.",
    "Your photo of the pier stayed with me.",
    "I'd love to connect the dots between your two papers.",
    "I'd like to connect my orchard to your seed swap.",
    "The opportunity to hear you in Leeds was rare.",
    "Your interest in old maps is ours too.",
    "Your short talk was twenty minutes well spent.",
    "We had a quick chat in the queue.",
    "I enjoyed our brief conversation about yeast.",
    "I'd love to learn more about your work on tides.",
    "I called the number on your poster.",
    "The meeting in Turku was cold.",
    "Your coffee roast is on our shelf.",
    "I was five minutes late to your lecture.",
    "The calendar you drew hangs in my kitchen.",
    "I help out at the harbor on Sundays.",
    "I help my neighbors with their bees.",
    "We help at a shelter like yours.",
    "We get our bread in your bakery.",
    "We once put our tent in your field.",
    "I put my trust in your maps.",
    "It is time to get our kids into your choir.",
    "I'd love to get my notes in your hands.",
    "I raised 90k with a run.",
    "I was glad to put my name on your list.",
    "I work with nurses on night shifts.",
    "I work on the product team at Northwind.",
    "Your book on prices in medieval Ghent is open here.",
    "The demo tape you made in 1998 is a treasure.",
    "The service starts at ten on Sundays.",
    "I grow tomatoes and sell some at the market.",
    "Your garden looks amazing in the snow.",
    "It was a great evening.",
    "You are the best cellist in our street.",
    "The tapestry made me smile.",
    "I have heard the song three times.",
    "I wrote about bees last year.",
    "I have missed only one of your concerts.",
    "NASA and ESA both use your tables.",
    "I work in the ICU at KBC.",
    "Great news!",
    "Really?!",
    "We met in Leeds in 2019.",
    "How are you?",
    "Would you ever sell the blue one?",
    "I'd like to hear how you did it.",
    "I use <3 and :-) a lot.",
    "The price was $5 (five).",
    "My notes [in blue] are yours.",
    "It rains 9-10 days in May - or more.",
    "5 * 3 is 15, and 2 * 2 is 4.",
    "I like C# and F#.",
    "AT&T was my first job.",
    "The 3.5 mm jack, v2.0, is mine.",
    "Room 415, 2019-2020, 10.30 am.",
    "Zażółć gęślą jaźń 👩‍🌾",
    "می‌خواهم بنویسم",
    "The café's crème brûlée is naïve.",
    "I remember your first concert.",
    "It has been a wet spring.",
]


def found(text: str) -> set[str]:
    findings, _ = run_checks(Message(text=text))
    return {each.code for each in findings} - STEPS_MISSING


@pytest.mark.parametrize(("text", "code"), FAULTS)
def test_a_fault_is_found(text: str, code: str) -> None:
    assert code in found(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_harmless_is_left_alone(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", HARMLESS)
def test_nor_inside_a_longer_note(text: str) -> None:
    note = f"Hi Ana, {text[0].lower() + text[1:]} I'm a nurse in Leeds. Thank you for the seeds."

    assert found(note) == set()


def test_an_unlinked_link_is_reported_once() -> None:
    text = "Hi Ana, see example.com/tides"
    brief = Brief(
        platform="linkedin", sender=Sender(name="Tom Hale"), recipient=Recipient(name="Ana Ruiz")
    )
    claim = Claim(start=12, end=29, text=text[12:29], kind=ClaimKind.LINK, source=None)

    def codes(claims: tuple[Claim, ...]) -> set[str]:
        findings, _ = run_checks(Message(text=text, brief=brief, claims=claims))
        return {each.code for each in findings} & {"TRU001", "PRV002"}

    assert codes((claim,)) == {"TRU001"}
    assert codes(()) == {"PRV002"}


def test_an_organization_that_is_called_like_a_domain_is_no_link() -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale", organization="Pears.com"),
        recipient=Recipient(name="Ana Ruiz"),
    )
    findings, _ = run_checks(Message(text="Hi Ana, I work at Pears.com.", brief=brief))

    assert "PRV002" not in {each.code for each in findings}


@pytest.mark.parametrize(
    ("avoid", "text", "marked"),
    [
        ("her move from Seattle", "Hi Ana, did moving go well?", []),
        ("her move from Seattle", "Hi Ana, we moved 40 TB last week.", []),
        ("her move from Seattle", "Hi Ana, how was Seattle?", ["Seattle"]),
        ("her move from Seattle", "Hi Ana, you moved from Seattle", ["moved", "Seattle"]),
        ("Move from Seattle", "Hi Ana, we moved 40 TB last week.", []),
        ("her divorce from Kim", "Hi Ana, after your divorce", ["divorce"]),
        ("the move", "Hi Ana, we moved", ["moved"]),
        ("the divorce", "Hi Ana, after your divorce", ["divorce"]),
        ("Ana's politics", "Hi Ana, your political posts", ["political"]),
        ("Northwind layoffs", "Hi Ana, I am at Northwind.", []),
        ("old job", "Hi Ana, the old pier and the new job", ["old", "job"]),
        ("old job", "Hi Ana, the old pier", []),
        ("", "Hi Ana", []),
    ],
)
def test_avoided_topics(avoid: str, text: str, marked: list[str]) -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale", organization="Northwind"),
        recipient=Recipient(name="Ana Ruiz"),
        avoid=(avoid,),
    )
    findings, _ = run_checks(Message(text=text, brief=brief))

    assert [text[f.start : f.end] for f in findings if f.code == "PRV001"] == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The role pays 90k.", ["90k"]),
        ("It is a 120k job, remote.", ["120k"]),
        ("It starts at 90k to 110k.", ["90k", "110k"]),
        ("It is $500/month.", ["$500/month"]),
        ("It costs €1,200 per year or 20 euros a week.", ["€1,200 per year", "20 euros a week"]),
        ("Only $9.99!", ["$9.99"]),
        ("Congrats on 90k! I ran 10k.", []),
        ("Your 90k followers, and 40k readers.", []),
        ("Congrats on raising $12M, or $12 million.", []),
        ("You raised $5,000 for the choir.", []),
        ("I moved 40 TB in 2019.", []),
    ],
)
def test_to_a_prospect_a_sum_is_a_pitch(text: str, marked: list[str]) -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", facts=("raised $5,000 for the choir",)),
        relationship="prospect",
    )
    findings, _ = run_checks(Message(text=text, brief=brief))
    alone, _ = run_checks(Message(text=text))

    assert [text[f.start : f.end] for f in findings if f.code == "PIT001"] == marked
    assert "PIT001" not in {f.code for f in alone}
