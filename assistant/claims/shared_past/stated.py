"""Wordings that state what the recipient has done, won or become; a source must say it too."""

from __future__ import annotations

from assistant.claims.shared_past.wording import Bearing, Category, Topic, Wording

_NEEDS = "what the message goes on to say"

WORDINGS = (
    Wording(
        name="congratulations on",
        starts="bravo compliments congrats congratulate congratulations delighted excited glad "
        "happy hats kudos pleased props thrilled well",
        category=Category.STATED,
        pattern=r"\b(?:congratulations|congrats|kudos|well done|hats off|compliments|bravo"
        r"|props) (?:to you |again |once more )?(?:on|for|to)\b|\bcongratulate you (?:on|for)\b"
        r"|\b(?:happy|glad|pleased|thrilled|delighted|excited) (?:for you|to (?:hear|see"
        r"|read)) (?:about|of|that)\b",
        example="Congratulations on the new orchard.",
        needs=_NEEDS + "; a prize may stand for an award, a start for a new role, and the like",
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="I saw that you",
        starts="found gather hear heard learned learnt notice noticed noticing read realised "
        "realized saw see seeing understand",
        category=Category.STATED,
        pattern=r"\b(?:saw|noticed|see|notice|noticing|seeing|hear|heard|read|understand|gather"
        r"|learned|learnt|found out|realized|realised) (?:that |on \w+ that )?you(?:'re|'ve| are"
        r"| were| have| had)?\b(?! (?:speak|talk|present|play|sing|perform|lecture|teach|on stage"
        r"|at|in the|soon|there|again|viewed|visited|liked|followed|looked"
        r"|checked)\b)(?! (?:article|post|talk|book))",
        example="I saw that you run a repair café.",
        needs=_NEEDS,
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="your work on",
        starts="your",
        category=Category.STATED,
        pattern=r"\byour (?:\w+ ){0,2}?(?:work|efforts?|projects?|experience|background|expertise"
        r"|focus|research|campaign|career|passion|interest|approach|knowledge|skills?|journey"
        r"|role|position|leadership|insights?|thoughts|perspective|success|achievements?"
        r"|contributions?|commitment|dedication|advocacy|volunteering|degree|training) (?:on|in"
        r"|with|at|around|as|for|to|of|into|from|about|against|regarding)\b",
        example="Your work on flood barriers is close to mine.",
        needs=_NEEDS,
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="I admire how you",
        starts="admire admired appreciate appreciated enjoy enjoyed impressed inspired like liked "
        "love loved respect respected struck",
        category=Category.STATED,
        pattern=r"\b(?:admired?|loved?|liked?|appreciated?|respect(?:ed)?|impressed by"
        r"|inspired by|impressed with|struck by|enjoy(?:ed)?) (?:seeing |reading |hearing "
        r"|learning )?(?:how|the way|what|that|everything|all)(?: that)? you(?:'re|'ve| are"
        r"| have)?\b(?! (?:think|might|would|could|do\b(?!\w)))",
        example="I admire how you train young farriers.",
        needs=_NEEDS,
        bearing=Bearing.TOPICAL,
        topic=Topic.NEXT,
    ),
    Wording(
        name="we did",
        starts="we",
        category=Category.STATED,
        pattern=r"(?<!have )(?<!had )(?<!if )\bwe(?:'ve|'d| have| had)? (?:\w+ly |also |once "
        r"|then |even |just |recently |already )*(?!need|indeed|feed|speed|exceed|proceed|succeed"
        r"|agreed)(?:\w{2,}ed|done|built|made|took|went|wrote|ran|won|lost|left|got|came|found"
        r"|bought|sold|drove|flew|grew|held|kept|led|paid|sent|taught|told|spent|drew|ate|drank"
        r"|swam|broke|began|gave)\b",
        example="We got lost in the fog on the ridge walk.",
        needs=_NEEDS,
        bearing=Bearing.TOPICAL,
        topic=Topic.VERB,
    ),
)
