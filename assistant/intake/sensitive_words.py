"""Traits that do not belong in a first message, and the word families that give them away.

Each trait has two lists. A *personal* word marks the trait wherever it stands: "survivor of".
A *topical* one does so only where the sentence speaks of a life and not of a trade: "cancer" in
"my cancer", not in "cancer nurse" or "cancer research". English only: what is said in another
language is not recognized, so the user still reads every fact before ticking it.
"""

import re
from dataclasses import dataclass

_WHITE_SPACE = re.compile(r"\s+")

# Words of a trade: what stands beside them is somebody's work, not their own life.
_TRADE = re.compile(
    r"\b(?:nurs\w+|doctor|physician|surgeon|consultant|clinic\w*|hospitals?|ward|department|unit"
    r"|care|carer|therapist|counsell?or|psycholog\w+|psychiatr\w+|specialist|pharmac\w+|medic\w+"
    r"|research\w*|scien\w+|stud(?:y|ies)|trials?|papers?|thesis|phd|professor|lecturer|teach\w*|coach\w*|tutor\w*|trainer"
    r"|lab|laborator\w+|institute|centre|center|engineer\w*|develop\w*|software|data|models?"
    r"|detection|diagnostics?|imaging|drugs?|vaccines?|devices?|products?|startup|platform|apps?"
    r"|writ\w+|author|editor|journalist|report\w*|historian|histor\w+|policy|law|lawyer|solicitor"
    r"|charity|foundation|fundrais\w+|services?|patients|clients|head of|director|manager|founder"
    r"|artist|studio|photograph\w+|architect\w*|music\w*|organist|choir)\b",
    re.IGNORECASE,
)
# Whoever speaks like this speaks of themselves.
_OWN_LIFE = re.compile(
    r"\b(?:my|mine|our family|myself|i have|i had|i've|i am|i'm|i was|me)\b"
    r"|\b(?:living|lives?|lived|struggl\w+|battl\w+|fight\w*|fought|suffer\w*|recover\w+)"
    r" (?:with|from)"
    r"|\b(?:surviv\w+|beat|overc[ao]me|diagnos\w+|in remission)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Trait:
    """One sensitive trait and what gives it away."""

    name: str
    personal: re.Pattern[str]
    topical: re.Pattern[str] | None = None


def _words(families: str, *, exact: str = "") -> re.Pattern[str]:
    """Match any of the word families; those in `exact` only in the case they are written in."""
    loose = "|".join(line.strip() for line in families.splitlines())
    pattern = rf"(?i:\b(?:{loose})(?!\w))"
    return re.compile(f"{pattern}|{exact}" if exact else pattern)


_TRAITS = (
    _Trait(
        "health",
        personal=_words(
            r"""diagnosed with|in remission
            (?:cancer|stroke|trauma|burn-?out|eating disorder) survivor
            survivor of (?:cancer|a stroke|sepsis|covid)
            chronic(?:ally)? (?:ill|illness|pain|fatigue)|long covid|terminal(?:ly)? ill
            wheelchair user|amputee|hard of hearing|(?:i am|i'm|she is|he is) (?:deaf|blind)
            living with (?:hiv|ms|a disability|pain)|hiv[- ]positive
            (?:physically |registered )?disabled
            (?:my|his|her|own) (?:depression|anxiety|breakdown|burn-?out|illness|diagnosis)
            (?:my|his|her|own) disability
            (?:my|his|her|own|with|had|have|has) mental health(?: \w+)?
            nervous breakdown|panic attacks?|suicid\w+|self[- ]harm\w*|anorexi[ac]|bulimi[ac]
            recovering (?:addict|alcoholic)|alcoholi[cs]m?|sober(?: since| for| \d+)?
            \d+ (?:days|months|years) (?:sober|clean)|(?:sober|clean) for \d+|in rehab
            organ donor recipient|transplant (?:patient|recipient)|on dialysis
            chemo(?:therapy)? patient
            type (?:1|2|one|two) diabetic|t[12] diabetic
            my (?:insulin|chemo\w*|surgery|medication)"""
        ),
        topical=_words(
            r"""cancer|leuka?emia|tumou?rs?|chemo(?:therapy)?|diabet(?:es|ic)|epilep(?:sy|tic)
            depress(?:ion|ed)|anxiety|dementia|alzheimer\w*|parkinson\w*|multiple sclerosis|crohn\w*
            lupus|hiv|aids patient|asthma\w*|arthritis|migraines?|stroke|heart attack|covid
            mental (?:health|illness)|eating disorders?|addict(?:ion|ed)?|illness|disabilit(?:y|ies)
            bipolar|schizo\w+|autis(?:m|tic)|asperger\w*|adhd|dyslexi[ac]|tourette\w*|ocd|ptsd
            pregnan\w+|miscarriages?|stillb\w+|ivf|infertil\w+|menopaus\w+|endometriosis"""
        ),
    ),
    _Trait(
        "faith",
        personal=_words(
            r"""muslim|jewish|hindu|buddhist|sikh|atheist|evangelical|mormon|jehovah\w*|quaker
            (?:a|proud|devout|practi[cs]ing|born[- ]again|committed|faithful) (?:christian|catholic)
            (?:christian|catholic|muslim|jewish) (?:mum|mom|dad|wife|husband|woman|man|believer)
            follower of (?:jesus|christ)|jesus (?:is|loves|first|saves|follower|freak)|in christ
            (?:god|faith|jesus)[- ](?:first|fearing|is good)|god bless\w*
            (?:thank|praise|love|by) god
            saved by grace|child of god|man of god|woman of god|hallelujah|inshallah|alhamdulillah
            (?:my|our|strong|christian|in|personal) faith|religious|religion
            (?:my|our|local|the|at) (?:church|mosque|synagogue|parish|gurdwara)
            pray(?:s|ing|ers?)?(?! mantis)|worship(?:s|per|ping)?|baptis(?:ed|m)|baptized
            bible study|quran|torah
            ramadan|hajj|missionary|deacon(?:ess)?|imam|rabbi|priest"""
        ),
        topical=_words(
            r"church|mosque|synagogue|parish|gospel|ministry|theolog\w+|scripture|bible"
        ),
    ),
    _Trait(
        "politics",
        personal=_words(
            r"""(?:vote|voted|voting|voter|campaign\w*|canvass\w*|door-?knock\w*) (?:for|against|in)
            (?:labour|conservative|tory|green|democratic|republican|liberal|communist) party
            lib dems?|tor(?:y|ies)|democrats?|republicans?|marxist|communist|socialist|anarchist
            maga
            (?:left|right)[- ]wing\w*|far[- ](?:left|right)|pro[- ](?:life|choice)|brexit\w*
            remainer
            party (?:member|activist|official|delegate)|political (?:activist|views|campaigner)
            (?:climate|political|gun rights|civil rights) (?:protest\w*|activist)
            protest(?:s|er|ers|ing)
            abortion|gun (?:rights|control)|running for (?:office|council|parliament|mayor|congress)
            elected to (?:the )?(?:council|parliament|congress)|politically \w+|my politics"""
        ),
        topical=_words(r"politics|elections?|referendum|parliament|political party"),
    ),
    _Trait(
        "sex life",
        personal=_words(
            r"""gay|lesbian|bisexual|queer|lgbt\w*|transgender|trans (?:woman|man|person|girl|guy)
            transsexual|non[- ]?binary|genderqueer|genderfluid|asexual|pansexual|demisexual
            polyamor\w+|kink\w*|bdsm|fetish\w*|swinger|only ?fans|(?:my )?coming[- ]out
            pride (?:month|march)
            sexual(?:ity| orientation)|hookups?|sex (?:life|worker)|18\+""",
            exact="\U0001f3f3\ufe0f?\u200d?\U0001f308|\U0001f3f3\ufe0f?\u200d?\u26a7",
        ),
    ),
    _Trait(
        "union",
        personal=_words(
            r"""(?:trade|labou?r|teachers'?|nurses'?|workers'?) unions?(?: \w+)?|unioni[sz]\w+
            union (?:rep|representative|member|steward|organi[sz]er|branch|delegate|activist)
            shop steward|collective bargaining|works council\w*|picket (?:line|lines)|picketing
            (?:on|rail|teachers'?|nurses'?|general) strike|strike (?:committee|action|fund)
            betriebsrat\w*
            gewerkschaft\w*"""
        ),
    ),
    _Trait(
        "family trouble",
        personal=_words(
            r"""separated|widow(?:ed|er)?|griev(?:ing|ed)|orphan(?:ed)?
            custody (?:battle|case|of)|estranged|single (?:mum|mom|mother|dad|father|parent)
            lost (?:my|his|her|our) \w+|passed away
            (?:my|his|her) ex(?:[- ](?:husband|wife|partner))?|ex-(?:husband|wife)
            it's complicated|toxic (?:relationship|marriage|family|mother|father)
            broken (?:home|marriage|family)|foster (?:child|kid)|grew up in care|affair with"""
        ),
        topical=_words(r"divorc\w+|bereave\w+|grief|(?:domestic|child) (?:abuse|violence)"),
    ),
    _Trait(
        "migration",
        personal=_words(
            r"""(?:as|am|i'm|is|was|were|been|being|former|once) (?:a )?refugees?|undocumented
            asylum (?:was )?granted|(?:granted|given|sought|seeking|claimed) asylum
            (?:was|were|been) deported"""
        ),
        topical=_words(r"refugees?|asylum(?:[- ]seekers?)?"),
    ),
    _Trait(
        "criminal record",
        personal=_words(
            r"""ex-?(?:offender|con(?:vict)?)|(?:my|a|his|her) (?:criminal record|conviction)
            (?:was|were|been|got) (?:convicted|jailed|imprisoned|arrested)|served time
            (?:released from|out of) (?:prison|jail)|on (?:parole|probation)"""
        ),
    ),
    _Trait(
        "looks",
        personal=_words(
            r"""sexy
            (?:so|very|most|looking|looks|i'm|she's|he's) (?:beautiful|handsome|gorgeous|hot)
            (?:i'm|she's|he's|so) pretty
            (?:gorgeous|handsome|beautiful) (?:girl|woman|man|lady|face|eyes|smile|blonde)
            weight[- ]loss|los(?:t|ing) (?:\d+ ?(?:kg|kilos?|lbs?|pounds|stone)|weight)
            overweight|obes(?:e|ity)
            plus[- ]size|curvy|skinny|bald(?:ing)?(?! eagles?)|blonde|redhead|brunette
            my (?:body|figure|weight)
            \d['’]\d{1,2}(?:["”]|\b)|\d{3} ?cm tall|body (?:positiv\w+|image|transformation)
            before and after"""
        ),
    ),
)


def sensitive_trait(text: str) -> str:
    """Return the sensitive trait that a statement touches, such as "health".

    The traits are health, faith, politics, sex life, union, family trouble, migration, criminal
    record and looks. Empty when
    no word of our lists says so, which does not prove that there is none.

    Example:
        >>> sensitive_trait("Bread baker and breast cancer survivor")
        'health'
        >>> sensitive_trait("Oncology nurse on a cancer ward")
        ''
    """
    line = _WHITE_SPACE.sub(" ", text.replace("’", "'"))
    trade = bool(_TRADE.search(line)) and not _OWN_LIFE.search(line)
    for trait in _TRAITS:
        if trait.personal.search(line):
            return trait.name
        if trait.topical and not trade and trait.topical.search(line):
            return trait.name
    return ""
