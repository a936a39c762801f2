"""Forms of the verbs people use in ties, intents and lines about themselves.

Not a dictionary: enough to tell "asked", "runs", "teaching" and "former" apart, and to turn
"she runs" into "you run". Unknown words are read by their endings.
"""

from functools import cache

# Base, past, past participle (the same as the past when left out).
_IRREGULAR = """
be was been|begin began begun|bend bent|bite bit bitten|blow blew blown|break broke broken
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came come
deal dealt|do did done|draw drew drawn|dig dug|dream dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given
go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept
know knew known|lay laid|lead led|learn learnt|leave left|lend lent|lose lost|make made|mean meant
meet met|overhear overheard|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot
shrink shrank shrunk|slide slid|spin spun|strike struck|sweep swept|tear tore torn
show showed shown|sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood
steal stole stolen|stick stuck|swim swam swum|take took taken|teach taught|tell told|think thought
throw threw thrown|understand understood|wake woke woken|wear wore worn|weave wove woven|win won
write wrote written|rewrite rewrote rewritten|rebuild rebuilt|co-found co-founded|read read
proofread proofread|put put|cut cut|set set|quit quit|hit hit|let let|cost cost|host hosted
bump bumped|breed bred|oversee oversaw overseen|overcome overcame overcome|remake remade
retell retold|rebind rebound|typeset typeset
"""
_REGULAR = """
accept accompany ache act add admire admit adopt advise agree aim analyse analyze answer apply
appreciate argue arrange arrive ask assist attend audit back bake be bid blog board book borrow
brew bridge browse buzz call camp canoe capture care carry carve chair change chat check cheer clean
climb close coach code collaborate collect combine comment commute compare compete complete
compose conduct connect consider consult contact contribute cook coordinate correct cover
craft create crochet cure curate cycle dance debate debug decide deliver demo depend deploy
describe design develop dig direct discover discuss document donate draft dress edit educate
email embroider enjoy enrol enroll enter establish evaluate examine exchange exhibit expand
experiment explain explore face facilitate farm film finish fish fix focus follow forward
foster found fund gain garden gather graduate greet guide handle happen harvest heal help hike
hire hope illustrate imagine implement improve inspire install intend intern interview introduce
invent invest invite join judge jump kayak kick knit land last laugh launch lecture like link list
listen live look love maintain manage march mark market mention mentor message miss migrate mix
moderate monitor move need note notice nurse observe offer open operate order organise organize
overlap own pack paint park participate partner pass perform photograph post phone pick pilot pitch
plan plant play practice practise praise prepare present print produce program promote prove
provide publish raise reach realise realize rebuild receive recognise recognize recommend
reconnect record recruit redesign reduce refer relax relate release remember renovate rent repair
repeat replace reply report represent research respond restore retire retrain return review row
sail sample save schedule score scout search seek serve service sew share shift ship shop sign skate
sketch ski solve sort source sponsor staff start state stay stop strengthen study subscribe succeed
suggest supervise supply support survey swap switch talk tend test thank tour track trade
train transcribe transform translate travel treat trust try turn tutor tweet unite upcycle use
surf juggle tinker dabble busk quilt darn dye forage glaze graze mould mold roast smoke steep tan
thatch thread whittle
congratulate apologize apologise pop drop swing sort nip grab mend chase clarify confirm inspect
knock paddle polish pour propose rewrite sculpt settle shoot shout sketch spin sponsor stitch stock
stretch stroll tackle tidy trace tune type unpack water wire supply crew quote feature elect appoint
nominate select award certify licence license
value measure count mind ring lock park bottle label bind iron
annotate bleach blend braid choreograph churn cobble compost conserve counsel cultivate decorate
diagnose digitise digitize distil drum engrave etch ferment fillet flip forge groom haul herd
insulate jog knead lift mow narrate navigate pickle plaster plough pollinate preserve prune
refurbish rehearse rescue restring rewild rivet scan scrub shear sharpen shovel slice smelt snorkel
solder splice sprout stuff taste tattoo trek trim unblock upholster vaccinate varnish wrestle yodel
abseil adore alter appraise assemble avoid bathe believe belong bury celebrate chisel chop
construct convert convince decode defend demolish depict dissect distill distribute earn emboss
employ encourage excavate fabricate fetch generate gild hate identify imitate impersonate incubate
inhabit inherit interpret investigate melt memorise memorize modify motivate multiply negotiate
nurture obtain overwinter persuade propagate protect recycle refinish rehome remove resole resurface
retouch reupholster revive steer sterilize stir synthesize tolerate transplant transport unearth
update ventilate weigh
visit volunteer vote wait walk want warm wash watch weld welcome wish wonder work worry wrap
"""


def _past(base: str) -> str:
    """The regular past of a base form."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if _doubles(base):
        return base + base[-1] + "ed"
    return base + "ed"


def _doubles(base: str) -> bool:
    """Whether a short verb doubles its last letter: plan, chat, swap; not row, fix, cook."""
    vowels, last = "aeiou", base[-1]
    if base in {"commit", "refer", "enrol", "control"}:
        return True
    one_vowel = sum(letter in vowels for letter in base) == 1
    return one_vowel and base[-2] in vowels and last not in "aeiouwxy" and len(base) > 2


def _gerund(base: str) -> str:
    """The -ing form of a base form."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and base not in {"be", "see", "agree"} and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + (base[-1] if _doubles(base) else "") + "ing"


@cache
def _table() -> dict[str, tuple[str, str, str, str]]:
    """Base form to (past, participle, gerund, third person)."""
    table = {base: (_past(base), _past(base)) for base in _REGULAR.split()}
    for entry in _IRREGULAR.replace("\n", "|").split("|"):
        base, past, *rest = entry.split() or ("", "")
        if base:
            table[base] = (past, rest[0] if rest else past)
    return {
        base: (past, participle, _gerund(base), third_person(base))
        for base, (past, participle) in table.items()
    }


@cache
def _index(column: int) -> dict[str, str]:
    """Inflected form to base form, for one column of the table."""
    return {forms[column]: base for base, forms in _table().items()}


def third_person(base: str) -> str:
    """The form after she or he: run -> runs, teach -> teaches, study -> studies."""
    if base in {"be", "have"}:
        return {"be": "is", "have": "has"}[base]
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def is_base(word: str) -> bool:
    """Whether a word is a base form we know: "follow", "teach"."""
    return word.casefold() in _table()


def is_past(word: str) -> bool:
    """Whether a word reads as a simple past: "met", "asked", and unknown words in -ed."""
    word = word.casefold()
    if word in _index(0) or word == "were":
        return True
    return len(word) > 4 and word.endswith("ed") and not word.endswith(("eed", "ked-in"))


def is_participle(word: str) -> bool:
    """Whether a word can follow "has": "been", "written", "asked"."""
    return word.casefold() in _index(1) or is_past(word)


def is_gerund(word: str) -> bool:
    """Whether a word is the -ing form of a verb we know: "following", not "evening"."""
    return word.casefold() in _index(2)


def is_third_person(word: str) -> bool:
    """Whether a word is the -s form of a verb we know: "runs", "teaches", "is"."""
    return word.casefold() in _index(3)


def base_form(word: str) -> str:
    """Undo the -s of the third person: teaches -> teach. Known verbs exactly, others by ending."""
    lower = word.casefold()
    if lower in _index(3):
        base = _index(3)[lower]
    elif lower.endswith("ies") and len(lower) > 4:
        base = lower[:-3] + "y"
    elif lower.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        base = lower[:-2]
    else:
        base = lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
    return base


def base_of_gerund(word: str) -> str:
    """The base form behind a known -ing form; the word itself when unknown."""
    return _index(2).get(word.casefold(), word)


def base_of_past(word: str) -> str:
    """The base form behind a known past; the word itself when unknown."""
    lower = word.casefold()
    regular = lower.removesuffix("ed")  # "learned" beside "learnt"
    return _index(0).get(lower) or (regular if is_base(regular) else word)


def past_of(base: str) -> str:
    """The simple past of a known base form; the regular one of others."""
    lower = base.casefold()
    return _table()[lower][0] if lower in _table() else _past(lower)


def gerund(base: str) -> str:
    """The -ing form of a base form."""
    return _gerund(base.casefold())
