"""What a text alone shows to be meant for one reader."""

import pytest

from assistant.reading import Reading
from assistant.types import Message

SPECIFIC = [
    "I've been following your work at Tideline and loved your recent article on night ferries.",
    "We met briefly at the harbor mixer last night, and I enjoyed our chat about knots.",
    "I noticed that we both went to Leeds and now work with old maps.",
    "I see you've spent ten years at Keel Lane, and I wonder how you got started.",
    "Your experience with bronze casting at Keel Lane caught my eye.",
    "I saw in your profile that you've worked with heat pumps for three years.",
    "As a fellow bell ringer, I was glad of your rope diagrams.",
    "I came across your repository tidetable and use it every week.",
    "I've been using your library tidetable since May.",
    "Your name came up in a talk with Jonas Weber.",
    "I was referred to you by Jonas Weber.",
    "Jonas Weber speaks highly of you.",
    "Jonas Weber gave me your name.",
    "We have a mutual friend in Jonas Weber.",
    "I noticed your company just opened a second yard in Bergen.",
    "Congrats on the new post at Tideline.",
    "Congratulations on your promotion to head of moorings!",
    "I noticed you commented on Jonas Weber's post.",
    "I read that your team is moving to wooden hulls.",
    "I see that we're both members of the Quiet Harbors group.",
    "We worked together at Tideline in 2015.",
    "I found your talk in Turku really helpful.",
    "Loved what you said about short winters.",
    "What you wrote about salt marshes stayed with me.",
    "The way you explain splicing made me try it.",
    "Your company's launch of the solar ferry is a good sign.",
    "Your team's approach to dredging is the one we chose too.",
    "I attended your webinar on wave power last week.",
    "I saw that you're speaking at the Mooring Days.",
    "I saw you recently joined Tideline as harbor master.",
    "I really liked your answer in the sailing forum about anchors.",
    "Your latest episode about lighthouse keepers kept me awake.",
    "It was a pleasure meeting you at the boat show.",
    "Thanks for speaking at the nursing school yesterday.",
    "I noticed you volunteer with the sea rescue.",
    "I see you also keep bees.",
    "I saw your posting for a deckhand.",
    "I'm applying for the deckhand job at Tideline.",
    "I'm a big admirer of what Tideline does for seals.",
    "Tideline's new ferry line looks great.",
    "I liked how you turned an old mill into a school.",
    "Since you know the Baltic so well, may I ask about ice?",
    "You and I were on the same panel in Turku.",
    "I hear you are moving to Bergen.",
    "Great to see a fellow Leeds graduate in ship repair.",
    "I grew up near your workshop in Keel Lane.",
    "Your photo of the pier at dawn is on my desk.",
    "I sat in on your session about tides.",
]

GENERAL = [
    "I came across your profile and was impressed by your background.",
    "I'd like to add you to my professional network.",
    "I see that we share several mutual connections.",
    "I think we could benefit from each other's network.",
    "I noticed you work in marketing.",
    "I see you're a manager in the tech industry.",
    "I'm looking for a new job, do you know of any openings?",
    "I'd love to pick your brain.",
    "Your impressive career and achievements inspire me.",
    "We help companies like yours save money.",
    "I noticed your company could use better software.",
    "I believe your experience would be a great fit for our company.",
    "I'm reaching out to leaders like you to offer my services.",
    "Can I have fifteen minutes of your time?",
    "Please look at my resume and tell me your thoughts.",
    "I hope you're doing well and having a great week.",
    "I am a motivated student and I want to grow my network.",
    "We are in the same industry, let's connect.",
    "I would love to learn more about you and your business.",
    "You seem like an interesting person to know.",
    "I wanted to reach out because I have an exciting opportunity for you.",
    "Are you the right person to talk to about payroll at your company?",
    "I'm sure you're busy, but I have something you will love.",
    "You must check out our new product.",
    "Did you see my last message?",
    "Our software cuts costs by 30% in a month.",
    "I want to work at your company.",
    "I love your content!",
    "Your profile caught my eye.",
    "I'd like to know your opinion of my new course.",
    "We have many things in common.",
    "I found you through a search for engineers.",
    "You were recommended by LinkedIn.",
    "I am interested in your services.",
    "I have years of experience in sales and would be an asset to your team.",
    "Do you want to make money from home?",
    "I help busy founders get more leads.",
]


@pytest.mark.parametrize("text", SPECIFIC)
def test_what_could_be_said_to_nobody_else(text: str) -> None:
    assert Reading(Message(text=f"Hi Ana, {text}")).details


@pytest.mark.parametrize("text", GENERAL)
def test_what_could_be_said_to_anybody(text: str) -> None:
    assert not Reading(Message(text=f"Hi Ana, {text}")).details
