"""Ties as people type them, and what is said to the recipient instead."""

import pytest

from assistant.types import Relationship
from assistant.writers.english.tie import is_no_tie, read_tie
from tests.writers.voices import voice

# Said by Tom Hale to Ana Ruiz.
TIES = [
    (
        "asked a qn after her data council talk in austin",
        "I asked a question after your Data Council talk in Austin.",
    ),
    (
        "sat next to her at pycon dinner, talked abt typing",
        "I sat next to you at the PyCon dinner and talked about typing.",
    ),
    ("met at the Leeds meetup", "We met at the Leeds meetup."),
    ("met her at a wedding in porto last june", "We met at a wedding in Porto last June."),
    ("met briefly at kubecon", "We met briefly at KubeCon."),
    ("former colleague at Acme", "We were colleagues at Acme."),
    ("ex-colleague from acme, we shared a desk", "We were colleagues at Acme. We shared a desk."),
    ("old school friend", "We're old school friends."),
    ("classmate from leeds uni", "We were classmates at Leeds uni."),
    ("her talk on tides at SciPy", "I'm writing because of your talk on tides at SciPy."),
    ("his post about sourdough", "I'm writing because of your post about sourdough."),
    ("read her post on nursing handovers", "I read your post on nursing handovers."),
    ("we both volunteer at the food bank", "We both volunteer at the food bank."),
    ("both at Acme till 2020", "We were both at Acme until 2020."),
    ("both went to Leeds", "We both went to Leeds."),
    ("both in the rust users group", "We're both in the rust users group."),
    ("both nurses at st james", "We're both nurses at st james."),
    ("mutual friend Tom Baker", "Tom Baker is a mutual friend of ours."),
    (
        "mutual friend, tom baker, said she knows steel",
        "Our mutual friend Tom Baker said you know steel.",
    ),
    ("we have a mutual contact (Tom Baker)", "We have a mutual contact (Tom Baker)."),
    ("introduced by Tom Baker", "We were introduced by Tom Baker."),
    ("Tom Baker suggested i write", "Tom Baker suggested I write."),
    ("same running club", "We're in the same running club."),
    ("same uni, different years", "We went to the same uni, different years."),
    ("worked w/ him at acme 2019-2021", "I worked with you at Acme 2019-2021."),
    ("worked together on the harbor project", "We worked together on the harbor project."),
    ("worked at the same hospital", "We worked at the same hospital."),
    ("follow her work on bird migration", "I follow your work on bird migration."),
    ("following his newsletter for 2 yrs", "I've been following your newsletter for 2 years."),
    ("reader of her newsletter", "I'm a reader of your newsletter."),
    ("big fan of his bread", "I'm a big fan of your bread."),
    ("long time listener", "I'm a long time listener."),
    ("my old manager at Acme", "You were my manager at Acme."),
    ("my son's teacher", "You're my son's teacher."),
    ("my cousin's friend from chess", "You're my cousin's friend from chess."),
    ("she taught my daughter piano", "You taught my daughter piano."),
    ("Ana spoke at our meetup", "You spoke at our meetup."),
    ("he runs the bakery next door", "You run the bakery next door."),
    ("runs the bakery next door", "You run the bakery next door."),
    ("from the tuesday climbing group", "I know you from the Tuesday climbing group."),
    ("via Tom Baker", "I found you through Tom Baker."),
    ("in the same book club", "We're in the same book club."),
    ("at pycon last year", "We were both at PyCon last year."),
    ("pycon 2025 dinner", "I'm writing because of the PyCon 2025 dinner."),
    ("school reunion", "I'm writing because of the school reunion."),
    ("nursing school", "I'm writing because of the nursing school."),
    ("tuesday climbing group", "I'm writing because of the Tuesday climbing group."),
    # Whom a deed without a subject is told of.
    ("taught in the room next to mine", "You taught in the room next to mine."),
    ("was in the bed next to mine", "You were in the bed next to mine."),
    ("flatmate at uni, stole my kettle", "We're flatmates at uni. You stole my kettle."),
    ("boss at acme, taught me welding", "You're my boss at Acme. You taught me welding."),
    ("she's my nan, just got facebook", "You're my nan. You just got Facebook."),
    ("neighbour, moved in last may", "We're neighbours."),
    ("neighbour, always says hello", "We're neighbours. You always say hello."),
    ("nurse at hillcrest, taught my kids", "You're a nurse at hillcrest. You taught my kids."),
    ("my old teacher, now retired", "You were my teacher."),
    (
        "the conference in may, she spoke about tides",
        "I'm writing because of the conference in May, when you spoke about tides.",
    ),
    ("sold my brother a bike, he rides it daily", "I sold my brother a bike, he rides it daily."),
    ("colleague at acme, left in 2020", "We were colleagues at Acme."),
    (
        "boss at acme, worked for him for years",
        "You're my boss at Acme. I worked for you for years.",
    ),
    # What they did on an occasion stays.
    (
        "my first lesson observation, he sat at the back at Hillcrest",
        "I'm writing because of my first lesson observation, when you sat at the back at Hillcrest.",
    ),
    ("pycon dinner, he paid", "I'm writing because of the PyCon dinner, when you paid."),
    ("school band, he played drums", "I'm writing because of the school band. You played drums."),
    # Same for a while, and two of a pair.
    ("same night shift for a year", "We were on the same night shift for a year."),
    ("same choir since march", "We've been in the same choir since March."),
    ("same desk for two months", "We were at the same desk for two months."),
    ("quiz team partner at the swan", "We're quiz team partners at the swan."),
    ("old lab partner", "We were lab partners."),
    ("gym buddy since 2019", "We've been gym buddies since 2019."),
    ("my driving test", "I'm writing because of my driving test."),
    ("none", ""),
    ("don't know her", ""),
    ("neighbour", "We're neighbours."),
    ("next door neighbor", "We're next door neighbors."),
    ("friend of a friend", "I'm a friend of a friend."),
    ("friends from school", "We're friends from school."),
    (
        "chatted at the harbor festival about boats",
        "We chatted at the harbor festival about boats.",
    ),
    ("talked on the train to york", "We talked on the train to York."),
    ("spoke with her after the panel", "I spoke with you after the panel."),
    ("saw her exhibition in Ghent", "I saw your exhibition in Ghent."),
    ("heard him on the radio", "I heard you on the radio."),
    ("listened to her podcast ep on soil", "I listened to your podcast ep on soil."),
    ("bought a chair from him", "I bought a chair from you."),
    ("bumped into each other at the market", "We bumped into each other at the market."),
    ("crossed paths at ICML", "We crossed paths at ICML."),
    ("i was in the audience at his keynote", "I was in the audience at your keynote."),
    ("was in the audience at her keynote", "I was in the audience at your keynote."),
    ("I took her welding class in 2022", "I took your welding class in 2022."),
    ("took her welding class", "I took your welding class."),
    ("her student at leeds in 2015", "I was your student at Leeds in 2015."),
    ("she was my tutor", "You were my tutor."),
    ("alumni of the same bootcamp", "We're both alumni of the same bootcamp."),
    ("both alumni of Leeds", "We're both alumni of Leeds."),
    ("fellow nurse", "I'm a fellow nurse."),
    ("fellow member of the allotment society", "I'm a fellow member of the allotment society."),
    ("she commented on my post about dough", "You commented on my post about dough."),
    ("commented on my post about dough", "You commented on my post about dough."),
    ("liked her photos of the marsh", "I liked your photos of the marsh."),
    ("grew up on the same street", "We grew up on the same street."),
    ("used to play 5 a side together", "We used to play 5 a side together."),
    ("play in the same band", "We play in the same band."),
    ("work in the same building", "We work in the same building."),
    ("work with her sister", "I work with your sister."),
    ("teach at same school", "We teach at the same school."),
    ("use her library every day", "I use your library every day."),
    ("her cousin is my flatmate", "Your cousin is my flatmate."),
    ("customer at his cafe", "I'm a customer at your cafe."),
    ("we met", "We met."),
    ("met once", "We met once."),
    ("met Tom and her at the fair", "I met Tom and you at the fair."),
    ("got talking at the vet", "We got talking at the vet."),
    ("was on a panel with him in oslo", "I was on a panel with you in Oslo."),
    ("went to her workshop on seed saving", "I went to your workshop on seed saving."),
    ("she judged our school science fair", "You judged our school science fair."),
    ("applied for the job she posted", "I applied for the job you posted."),
    ("his company is hiring", "Your company is hiring."),
    ("job posting at her company", "I'm writing because of the job posting at your company."),
    ("saw the job she posted", "I saw the job you posted."),
    ("recommended by a colleague", "I was recommended to you by a colleague."),
    ("a friend of Tom Baker", "I'm a friend of Tom Baker."),
    (
        "we were in the same cohort at bootcamp, she helped me with css",
        "We were in the same cohort at bootcamp. You helped me with css.",
    ),
    ("haven't seen since graduation", "We haven't seen each other since graduation."),
    ("havent spoken in 10 years", "We haven't spoken in 10 years."),
    ("lost touch after school", "We lost touch after school."),
    ("danced salsa together in 2018", "We danced salsa together in 2018."),
    ("our kids are in the same class", "Our kids are in the same class."),
    ("our dogs play together", "Our dogs play together."),
    ("member of her facebook group", "I'm a member of your Facebook group."),
    ("went to school together", "We went to school together."),
    ("she liked my comment", "You liked my comment."),
    ("paul verdier told me about her", "Paul Verdier told me about you."),
    (
        "introduced by sandra from the school library",
        "We were introduced by Sandra from the school library.",
    ),
    ("tom said he knows you", "Tom said he knows you."),
    ("no tie, found him through the flood report", "I found you through the flood report."),
    ("none, colleague showed me her interview", "My colleague showed me your interview."),
    ("none really", ""),
    (
        "was on the water day panel, i asked about the pumps",
        "You were on the water day panel. I asked about the pumps.",
    ),
    (
        "did our sound at the advent concert and was so patient",
        "You did our sound at the advent concert and were so patient.",
    ),
    ("gave a guest lecture to our class", "You gave a guest lecture to our class."),
    ("was my preceptor on 4 west in the spring", "You were my preceptor on 4 west in the spring."),
    ("been reading her threads for 2 yrs", "I've been reading your threads for 2 years."),
    ("seen her comment about the open seam", "I've seen your comment about the open seam."),
    (
        "my dad and i look at the sunday bus photo every week",
        "My dad and I look at the Sunday bus photo every week.",
    ),
    ("neighbour since march", "We've been neighbours since March."),
    (
        "I cite his 1998 review in every paper I've written",
        "I cite your 1998 review in every paper I've written.",
    ),
    ("her '1 byte too many' slides", "I'm writing because of your '1 byte too many' slides."),
    ("also a chef before", "I was also a chef before."),
    ("used to be my supervisor at the mall", "You used to be my supervisor at the mall."),
    ("played for our patients at christmas", "You played for our patients at Christmas."),
    ("was recommended to me by Oksana", "You were recommended to me by Oksana."),
    ("did not meet, only read her list of logs", "I read your list of logs."),
    ("friend's wife", "You're my friend's wife."),
    ("colleagues at acme 1999 - 2003", "We were colleagues at Acme 1999 - 2003."),
    ("worked with her at acme 1999 - 2003", "I worked with you at Acme 1999 - 2003."),
    ("sat next to me", "You sat next to me."),
    ("sat next to me at pycon", "You sat next to me at PyCon."),
    ("helped me", "You helped me."),
    ("lent me her book", "You lent me your book."),
    ("met me at the fair", "We met at the fair."),
    ("told me about her", "Somebody told me about you."),
    ("friend of mine recommended him", "A friend of mine recommended you."),
    ("in the audience when he spoke", "I was in the audience when you spoke."),
    (
        "cold - found her thru the law society list",
        "I found you through the law society list.",
    ),
    (
        "neighbours on Elm Rd til he moved out in March",
        "We were neighbours on Elm Rd until you moved out in March.",
    ),
    ("friends till he left", "We were friends until you left."),
    (
        "worked w/ her at acme, last saw her at the reunion",
        "I worked with you at Acme. I last saw you at the reunion.",
    ),
    ("last spoke in 2019", "We last spoke in 2019."),
    (
        "read her post on kilns, were about to do same thing",
        "I read your post on kilns. We're about to do the same thing.",
    ),
    ("will be at the fair", "I will be at the fair."),
    ("choir together", "We were in the choir together."),
    ("SERVED IN THE SAME SQUADRON", "We served in the same squadron."),
    ("not sure, maybe we met", ""),
    ("cousins, shared a tent in wales 2009", "We're cousins. We shared a tent in Wales 2009."),
]


@pytest.mark.parametrize(("typed", "said"), TIES, ids=[typed for typed, _ in TIES])
def test_says_a_tie_to_the_recipient(typed: str, said: str) -> None:
    assert " ".join(read_tie(typed, voice())) == said


def test_people_who_met_know_each_other_from_a_place() -> None:
    known = voice(relationship=Relationship.ACQUAINTANCE)
    assert read_tie("school reunion", known) == ("We know each other from the school reunion.",)


@pytest.mark.parametrize("typed", ["", "  ", "none", "n/a", "no tie", "don't know him", "-", "?"])
def test_knows_when_there_is_no_tie(typed: str) -> None:
    assert is_no_tie(typed)
    assert read_tie(typed, voice()) == ()


@pytest.mark.parametrize(
    "typed", ["met in March", "nonetheless we met", "nobody told me about her"]
)
def test_takes_a_tie_for_a_tie(typed: str) -> None:
    assert not is_no_tie(typed)


def test_a_fact_mends_the_capitals_of_a_tie() -> None:
    spoken = voice(facts=("went to Coalport High School",))
    assert read_tie("school band together at coalport high, havent spoken since 2011", spoken) == (
        "We were in the school band together at Coalport High.",
        "We haven't spoken since 2011.",
    )
