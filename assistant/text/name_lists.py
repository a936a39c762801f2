"""Words that tell the parts of a name apart. All folded: lower case, without diacritics.

The lists are short on purpose. A name they do not settle is greeted whole, which is never rude;
a wrong guess is.
"""

import re
import unicodedata

HONORIFICS = frozenset(
    """dr prof professor doctor doktor professorin dott dott.ssa dra drs mr mrs ms mx miss mister
    sir dame lord lady rev reverend rabbi sheikh sheikha shaikh ustad herr frau fru senor senora
    senorita sra srta
    coach chef dj mc nurse matron aunt auntie aunty uncle father sister grandma grandpa
    granny grandad cousin brother pastor captain constable headteacher mme madame monsieur mlle
    signor signora avv dipl.-ing dr.-ing engr smt shri
    д-р доктор проф профессор د دكتور دکتر الدكتور دكتورة أستاذ डॉ डॉक्टर श्री श्रीमती""".split()
)
# Without their full stop these are names or words.
DOTTED_HONORIFICS = frozenset(
    "sr. ing. mag. hon. capt. col. lt. maj. gen. sgt. fr. eng. arch. er. adv. m.".split()
)
# These follow another title and are none by themselves: "Dr. med.", "Prof. Dr. h.c.".
TITLE_TAILS = frozenset("h.c med phil rer nat jur habil oec pol univ dent vet".split())
# The highest first: who is both is addressed by it.
RANKS = (
    frozenset("prof professor professorin проф профессор".split()),
    frozenset("dr doctor doktor dra drs dott dott.ssa dr.-ing д-р доктор".split()),
)
# Said with the given name by everybody: "Father Tomas", "Aunt May".
OF_KIN = frozenset("father sister uncle aunt auntie aunty".split())
# Said with the given name: "Sir Ian".
WITH_GIVEN = frozenset(
    """sir dame sheikh sheikha shaikh coach chef dj mc nurse matron aunt auntie aunty uncle grandma
    grandpa granny grandad cousin brother father sister""".split()
)
# Written out and short.
LONG_TITLES = {
    "rev": "Reverend", "dr": "Doctor", "prof": "Professor", "capt": "Captain", "reverend": "Rev.",
    "doctor": "Dr.", "professor": "Prof.", "captain": "Capt.", "fr": "Father", "sgt": "Sergeant",
}  # fmt: skip

CREDENTIALS = frozenset(
    """phd ph.d dphil md m.d do d.o dds dmd dvm jd j.d llm ll.m llb esq mba m.b.a emba msc m.sc ms
    m.s ma m.a mph mfa med m.ed meng bsc b.sc ba b.a bs b.s beng bed bba rn bsn msn np aprn pa-c rd
    rdn lcsw lmft cpa ca acca fcca cfa frm cma cia cisa cissp cism pmp pmi-acp prince2 csm cspo psm
    shrm-cp shrm-scp phr sphr gphr cipd mcipd pe p.e pg p.eng ceng fimeche mice aia riba faia leed
    ap frsa frs fca aca obe mbe cbe facs facp frcp frcs mrcp mrcs mbbs mbchb bds ot otr pt dpt slp
    bcba ccc-slp cfp chfc clu cpcu cscp cpim six-sigma itil aws edd ed.d psyd dnp pharmd
    dr.med""".split()
)
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv junior senior".split())

PARTICLES = frozenset(
    """van von vom zu zum zur der den de het ten ter te 't op aan in af av di del della dello dei
    degli da das do dos du des la las le los bin ibn binti bint bte al el ul ad el- al- bat ben bar
    d' e y i und san santa st st. saint fitz mac ap ferch uit tot thoe toe""".split()
)
# Capitalized, these may as well be a given or a family name of their own.
ONLY_LOWER = frozenset("ben bar bat e y i in op te san santa do das le la da al ap und toe".split())
# They tie the word before them to the family name: "Ortega y Vidal".
CONJUNCTIONS = frozenset("y e i und".split())

GIVEN_PREFIXES = frozenset("abd abdul abdel abdal abdur abdu abu umm عبد أبو ابو أم".split())
ARTICLES = frozenset("al el ar as ad".split())
GIVEN_LINKS = frozenset("ul ur ud un us uz".split())
MUHAMMADS = frozenset("muhammad mohammad mohammed mohamed mohamad muhamad muhammed mohd md".split())
_COMPOUNDS = {
    "maria": """jose jesus luisa luiza eduarda clara fernanda teresa carmen isabel elena helena
        cristina paula victoria antonia alice joao ines pia grazia chiara""",
    "ana": "maria luisa luiza paula clara sofia lucia isabel beatriz carolina belen rosa",
    "jose": "maria luis carlos antonio manuel miguel angel ignacio javier ramon juan pedro",
    "juan": "carlos pablo jose manuel luis antonio david miguel ignacio sebastian diego",
    "luis": "miguel angel fernando alberto carlos enrique felipe",
    "joao": "pedro paulo miguel victor vitor",
    "pedro": "henrique",
    "carlos": "alberto eduardo",
    "jean": "paul luc pierre marie claude jacques francois michel philippe baptiste",
    "marie": "claire louise laure france helene christine",
    "anne": "marie sophie laure lise",
    "anna": "lena maria",
    "mary": "ann anne beth kate jane lou",
    "gian": "luca marco carlo paolo",
    "hans": "peter",
    "karl": "heinz",
}
COMPOUNDS = frozenset(
    (first, second) for first, seconds in _COMPOUNDS.items() for second in seconds.split()
)
IBERIAN_FAMILIES = frozenset(
    """ruiz garcia cruz diaz ortega morales romero torres vargas castro ramos reyes ortiz silva
    santos costa pereira oliveira souza sousa ferreira rodrigues alves lima gomes ribeiro carvalho
    almeida moreno munoz alonso navarro molina serrano blanco suarez rubio medina vega soto rojas
    herrera mendoza aguilar flores rivera salazar campos fuentes leon paz pena guerrero cabrera
    prieto lozano cano ibanez vidal duran mora rios""".split()
)

HUNGARIAN_FAMILIES = frozenset(
    """nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    lakatos meszaros olah racz fekete szilagyi torok feher szucs kocsis pinter fodor szalai sipos
    magyar gulyas biro kiraly katona bogdan boros varadi fazekas orosz somogyi veres vincze hegedus
    deak szoke voros bognar lengyel bodnar hajdu halasz kozma szekely pasztor bakos dudas""".split()
)
HUNGARIAN_GIVEN = frozenset(
    """anna peter zsofia eszter katalin eva judit ildiko agnes andrea monika tunde reka dora nora
    lilla hanna zoltan attila gabor istvan laszlo jozsef janos ferenc tamas sandor gyorgy balazs
    bence mate adam david zsolt csaba imre geza bela miklos andras kristof marton gergely""".split()
)

JAPANESE_FAMILIES = frozenset(
    """tanaka suzuki sato takahashi yamada yamamoto watanabe nakamura kobayashi kato yoshida sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu saito ikeda hashimoto ishikawa ogawa okada
    hasegawa murakami kondo ishii sakamoto aoki fujita nishimura fukuda miura fujiwara okamoto
    matsuda nakagawa nakano harada tamura takeuchi kaneko nakayama ishida ueda morita shibata kudo
    yokoyama miyazaki miyamoto uchida takagi ando taniguchi maruyama imai fujii kawasaki murata
    nomura""".split()
)

CHINESE_FAMILIES = frozenset(
    """zhang wang zhao zhou huang liu xu zhu hu guo gao luo zheng liang xie tang feng deng cao peng
    zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei lu ding ren yao shen zhong cui tan
    fan shi qian hou shao meng qin bai jia xia fu fang zou xiong qiu hao kong lei tao wu yang chen
    li ma he sun liao jin gu wan qi chan wong cheung leung lau kwok yip tse tsang chow chiu hui tam
    fung mak yuen poon lai tsai hsu hsieh chou chiang kuo teng tseng hsiao chang ouyang situ zhuge
    sima lim ong goh ng teo koh chua""".split()
)
KOREAN_FAMILIES = frozenset(
    """park choi jung jeong chung kang cho yoon yun jang seo suh shin kwon hwang ahn yoo ryu jeon
    moon bae baek heo hur noh kwak gwak""".split()
)
# Family names in the East and given names, or other family names, in the West.
WEAK_FAMILIES = frozenset("kim lee lin min an lim song han ho lam son ma he jin".split())

WEAK_KOREAN_FAMILIES = frozenset("kim lee lim han song son an".split())

VIETNAMESE_FAMILIES = frozenset(
    "nguyen tran pham huynh hoang phan dang bui ngo duong dinh trinh truong luu vuong".split()
)
VIETNAMESE_WEAK = frozenset("le vu vo do ho ly mai dao to ta chau lam cao kim ha".split())
VIETNAMESE_MIDDLES = frozenset("van thi duc huu ngoc quang thanh minh xuan dinh".split())

# The syllables of romanized Chinese: initials, and the finals that go with them.
_PINYIN_FINALS = {
    "j q x": "i ia iao ie iu ian in iang ing iong u ue uan un",
    "zh ch sh r g k h": "a e i ai ei ao ou an en ang eng ong u ua uai uan uang ui un uo",
    "z c s": "a e i ai ei ao ou an en ang eng ong u uan ui un uo",
    "d t n l": "a e ai ei ao ou an en ang eng ong i ia iao ie iu ian in iang ing u ue uan un uo",
    "b p m": "a o ai ei ao ou an en ang eng i iao ie iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "w": "a o ai ei an en ang eng u",
    "y": "a e i o ao ou an in ang ing ong u ue uan un",
}
PINYIN = frozenset(
    initial + final
    for initials, finals in _PINYIN_FINALS.items()
    for initial in initials.split()
    for final in finals.split()
) | {"a", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "er"}
KOREAN_SYLLABLES = frozenset(
    """min jun joon ji seo su soo hye hyun yeon young yong eun jin jae woo won ho hee kyung kyu ha
    hae in kwang mi na ra ri rin sang se seok seong sung seung so tae ui yu yun yoo yoon a ah bin
    bo byung chan chang chul da do dong eui gi geun gun gyu hwan hwa hyuk hoon hun il jeong jung
    joo ju jong kang ki kun kook man moon nam sik sook suk sun yeong yi ye yul yong""".split()
)

ORGANIZATION_WORDS = frozenset(
    """gmbh inc inc. ltd ltd. llc ag kg co co. corp corp. company group team bakery cafe coffee
    roasters roastery brewery restaurant bistro hotel studio studios lab labs media magazine podcast
    radio tv records press books bookshop shop store boutique club foundation institute university
    college school society association collective agency design designs gallery museum festival
    orchestra choir fitness yoga travel tours events community network project official theatre
    theater library residents museum hospital hospice nursery workshop trust charity ballet circus
    cinema allotments cooperative co-op primary academy ensemble volunteers""".split()
)
JOB_WORDS = frozenset(
    """engineer manager director ceo cto cfo coo cmo founder cofounder co-founder owner president
    designer developer architect analyst consultant student teacher professor coach artist writer
    author photographer head lead leader specialist expert recruiter partner freelancer researcher
    scientist nurse lawyer marketing sales data product software senior junior chief""".split()
)
COUPLES = frozenset("& + and und y et e og och".split())

HAN_COMPOUND_FAMILIES = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 皇甫 尉迟 公孙 公孫 慕容 司徒 东方 令狐 宇文".split()
)
HANGUL_COMPOUND_FAMILIES = frozenset("남궁 황보 제갈 선우 독고 사공 서문".split())

_WITHOUT_MARKS = str.maketrans("đłøıð’ʼ‘", "dloid'''")
_LATIN_MARKS = re.compile("([a-z])[\u0300-\u036f]+")


def fold(word: str) -> str:
    """Return `word` in lower case, Latin letters without marks, for looking up in these lists."""
    apart = unicodedata.normalize("NFKD", word.lower().translate(_WITHOUT_MARKS))
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub(r"\1", apart))
