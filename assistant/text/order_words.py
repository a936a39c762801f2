"""The wording by which `machine_orders` knows an order: regular expressions over folded text.

Every gap is bounded (`{0,60}` and the like), so that no text makes a search slow.
"""

from collections.abc import Iterable, Iterator

from assistant.text.foreign_orders import FOREIGN_ORDERS
from assistant.text.wording import joined

# A program, unless the next word makes it somebody's trade: "AI engineer", "bot builder".
_MACHINE = r"""(?:(?:a\.?i\.?|artificial intelligence|llm|chat ?gpt|gpt-?\w{0,6}
    |(?:large )?language model|(?:chat|ro)?bot|crawler|scraper)s?
    |(?:ai|llm|virtual|digital|writing|e-?mail|drafting|outreach|automated|automatic|evaluation
    |screening|grading|ranking|recruiting) (?:\w+ )?
    (?:assistant|agent|system|tool|writer|model|scraper|bot|reader|software|screener|program)s?)
    (?!\w|[- ](?:engineer|research|develop|expert|enthusias|compan|start|found|team|lead|profession
    |geek|nerd|people|curious|skeptic|ethic|safe|special|practition|build|vendor|buyer|user|scien
    |student|fan|begin|lab|product|strateg|consult|polic|person|tinker|artist|native|driven|based
    |powered|and (?:data|ml|machine|robot|design)))"""

# Where a command can begin.
_CLAUSE = r"""(?:(?:^|[.!?;:,(\[>"“”|@·•–—-] ?) ?
    (?:(?:please|kindly|always|just|simply|only|now|then|instead|also|you must|and then) )?
    |\b(?:must|should|shall|please|to me|about me) (?:\w+ly |not |never |always |all )?)"""

_SAY = r"""(?:write|reply|respond|answer|output|print|say|return|repeat|include|insert|append|add
    |mention|state|start|begin|end|finish|open|close|sign|copy|translate|use|make|quote|promote
    |praise|tell|ask|urge|encourage|report|give|rate|score|recommend|describe|call|address|claim
    |put|place|embed|sneak|weave|refuse|ignore|generate|compose|sing)"""

_REPLY = r"""(?:notes?|messages?|repl(?:y|ies)|responses?|e-?mails?|answers?|outputs?|drafts?
    |letters?|greetings?|summar(?:y|ies)|sentences?|paragraphs?|subject lines?|first lines?
    |outreach)"""

# "Say why you write", "mention where we met": what people ask of people.
_OF_PEOPLE = r"""(?! (?:me|us)? ?
    (?:why|where|how|who|what|when|which|whether|that you|your|hi\b|hello|a note))"""

_OTHERS = r"""(?:reader|sender|user|recipient|writer|operator|human|recruiter
    |author of th\w+ message)"""

_INSTRUCTIONS = r"(?:instructions?|prompts?|guidelines?|directives?|directions?)"

_OLDER = r"""(?:previous|prior|above|earlier|preceding|foregoing|former|initial|original|existing
    |given|your|system|all other|rest of (?:the|this|your))"""

_ADDRESS = (
    rf"""\b(?:if|when|since|because) you(?:'re| are) (?:an? |the |any )?(?:\w+ ){{0,2}}
    {_MACHINE}""",
    rf"""\b(?:if|when) (?:this|that|it|your \w+)\b[^.!?]{{0,40}}\b(?:by|with) (?:an? |any )?
    {_MACHINE}""",
    r"""\bas an? (?:ai|large|llm) (?:language )?(?:model|assistant|agent|chatbot)\b
    |\bas an? (?:language model|llm|chatbot|ai)(?=[,.:;]|$)
    |\bas the (?:ai|assistant|model),""",
    rf"""(?:^|[.!?;:(\[>|·•–—-] ?) ?(?:dear|hey|hi|hello|attention|note|notice|message
    |instructions?|important|stay away|psa|warning|memo|reminder|hidden (?:\w+ ){{1,3}}|calling)
    (?: (?:to|for))?,? (?:all |any |every |the |other |you )?{_MACHINE}[^.!?:]{{0,60}}[:,!.]""",
    rf"""(?:^|[.!?;(\[>|·•–—-] ?) ?(?:all |any |for )?{_MACHINE}[^.!?:]{{0,40}}: ?
    {_SAY}\b{_OF_PEOPLE}""",
    rf"""{_MACHINE}(?: [\w'-]+){{0,6}} (?:must|should|shall|needs? to|ha(?:ve|s) to|please|may only
    |(?:is|are) (?:asked|instructed|required|ordered) to|will now)
     (?:\w+ly |not |never |always )?{_SAY}\b""",
    r"""\b(?:visible|legible|readable|addressed) (?:only )?to (?:an? )?
    (?:llm|ai|bot|machine|model|crawler)s?\b|\binvisible to (?:humans?|people|readers?)\b""",
)

_OVERRIDE = (
    rf"""\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|override|overrule|bypass|neglect|discard|drop
    |erase|supersedes?|do not follow|don't follow|stop following)\b(?: [\w'-]+){{0,5}}?
     {_INSTRUCTIONS}\b""",
    rf"""\b(?:ignor(?:e|ing)|disregard|forget|override|overrule|bypass|neglect|discard)\b
    (?: [\w'-]+){{0,3}}? {_OLDER} (?:\w+ )?(?:rules?|orders?|context|criteria|commands?|constraints?
    |texts?|inputs?|data|page|profile|messages?|conversations?|programming|indicators?|training
    |guardrails?|limits?)\b""",
    r"""\b(?:ignore|disregard|forget) (?:all |about |everything |anything |what |the ){1,3}
    (?:\w+ ){0,3}?(?:above|before this|before$|previously|so far
    |you (?:know|were told|have been told))""",
    rf"""\b(?:previous|prior|preceding|original|initial|hidden|secret|developer) {_INSTRUCTIONS}\b
    |\b{_INSTRUCTIONS} (?:that )?you (?:were|have been|are) (?:given|told)\b""",
    rf"""\b(?:new|updated|real|actual|true|additional|urgent|special|following) {_INSTRUCTIONS} ?:
    |\b(?:new|updated) {_INSTRUCTIONS} (?:supersede|replace|override)s?\b""",
    rf"""\b(?:follow|obey|execute|carry out|adhere to) (?:these|this|the following|my|only my)
     (?:\w+ )?(?:{_INSTRUCTIONS}|orders?|commands?|steps)\b""",
    r"\bimportant (?:message|notice|instruction)\b[^.!?]{0,40}\b(?:the ai|assistant|the user)\b",
)

_ROLE = (
    r"""\b(?:text|words?|prompt|message|rules|context) (?:that )?you (?:were|have been|are)
     (?:\w+ )?(?:given|told|fed)\b|\b(?:words?|text|everything|all) above\b[^.!?]{0,30}
    (?:verbatim|starting|beginning|in full|code block)""",
    r"""\b(?:output|print|display|dump|show|reveal|leak) (?:the |your |all |any |me ){0,2}
    (?:initiali[sz]ation|configuration|config|internal|confidential|raw|full system|hidden|secret
    |admin|customer (?:list|data\w*)|credentials?)\b""",
    r"""\b(?:have no|without|exempt from|lift(?:ed)?|remove) (?:any |the |your |all |usual ){0,2}
    (?:restrictions?|content policy|filters|censorship|safety \w+)\b""",
    r"""\b(?:always|must|should|only) (?:replies|reply|responds?|answers?) (?:only )?(?:with|as)\b
    |\brespond(?:ing)? exactly as\b|\bcomply fully\b|\brestricted content\b
    |\b(?:as|i am) the assistant\b|\((?:assistant|system)\) ?:|\b(?:assistant|system|user) ?: """,
    r"\byou are now (?:an? |the |in |no longer|free|my|called|dan\b)",
    r"\bfrom now on,? (?:you|always|never|only|write|reply|answer|respond|speak|all)\b",
    r"\bpretend (?:to be|you|that)\b",
    rf"{_CLAUSE}(?:act|behave|respond|answer|speak|talk|role-?play) as (?:if|though|an? \w+)\b",
    r"""\b(?:enter|enable|activate|switch to|you are in) (?:\w+ ){0,2}
    (?:developer|god|debug|admin|dan|jailbreak|test) mode\b""",
    r"\bsystem[ _-]?prompt\b",
    rf"""\b(?:reveal|print|show|repeat|output|leak|expose|display|recite|tell me|give me
    |what (?:is|are|were))\b[^.!?]{{0,60}}\b(?:system|initial|original|hidden|secret|your|developer)
     (?:{_INSTRUCTIONS}|message|configuration)\b""",
    r"""\b(?:content policy|safety (?:protocols?|filters?|guidelines|rules)|restrictions)
     (?:is |are |has been |have been )?(?:disabled|lifted|off\b|do(?:es)? not apply)
    |\b(?:answer|respond|comply|reply) (?:\w+ )?without (?:any )?(?:limit|restriction
    |filter)s?\b""",
)

_OUTPUT = (
    rf"""{_CLAUSE}{_SAY}\b{_OF_PEOPLE}[^.!?]{{0,90}}?\b(?:in|into|to|of|at|with|as)
     (?:the|your|this|that|each|every|any|all|its) (?:\w+ )?{_REPLY}\b""",
    rf"""{_CLAUSE}(?:reply|respond|answer|speak) (?:(?:me|back|to|only|always|solely|just) ){{0,3}}
    (?:with|in|using|only|as)\b{_OF_PEOPLE}""",
    rf"{_CLAUSE}{_SAY} (?:the|your|this|each|every|any|all) {_REPLY} (?:with|by|in|using|as)\b",
    rf"""{_CLAUSE}{_SAY} [^.!?]{{0,60}}?\bin (?:all )?
    (?:caps|capital(?:s| letters)|upper ?case|rhymes?|verse)\b""",
    rf"{_CLAUSE}(?:write|speak|talk) (?:\w+ ){{0,3}}?(?:only|exclusively|entirely|solely) in\b",
    rf"""{_CLAUSE}(?:output|print|return|emit)
     (?:nothing|only|exactly|everything|an? empty|empty|your|["“'«]
    |the (?:following|word|phrase|string|text|value|contents?))""",
    rf"""{_CLAUSE}write (?:at least |exactly |no more than |up to |only )?\d[\d,.]*
     (?:words|sentences|lines|times)""",
    rf"{_CLAUSE}repeat (?:the|this|that)? ?(?:word|phrase|sentence|line|text|paragraph)",
    rf"""{_CLAUSE}(?:quote|copy|repeat|reproduce|recite|include|paste)\b[^.!?]{{0,80}}
    \b(?:word for word|verbatim)\b|{_CLAUSE}copy (?:this|the following|the above)\b""",
    rf"""{_CLAUSE}(?:include|add|insert|append|put|work|weave|sneak|write|compose|sing|give me)\b
    [^.!?]{{0,30}}?\b(?:recipe|poem|haiku|joke|limerick|song|emojis?|code ?words?|phrase
    |the words?|promo|discount|passwords?|keyword|watermark|pun|rhyme)\b""",
    rf"{_CLAUSE}{_SAY} (?:with |the words? |exactly |that )?[\"“«](?!hi\b|hello|hey)",
    rf"""\b(?:when|whenever|before|after|while|if) (?:you )?(?:are )?(?:writ|contact|repl|respond
    |messag|answer|draft|summari[sz]|address|mention|describ|introduc|read|process)\w*
    (?: (?:to|for|about|with|back))?(?: (?:me|him|her|them|us|this \w+|this))?,?
     (?:please |always |also |you must |be sure to )?{_SAY}\b{_OF_PEOPLE}""",
    rf"""{_CLAUSE}(?:state|report|claim|conclude|confirm|say) (?:that )?
    (?:the|this) (?:candidate|applicant|profile|person)""",
    r"""\b(?:scores?|rated?|grade) (?:this |it |me |the \w+ |of |as )?
    (?:10 ?/ ?10|10 out of 10|100 ?%|full marks)
    |\breport (?:no|zero) (?:faults?|errors?|issues?|findings?|problems?)""",
    r"""\b(?:this|the) (?:draft|message|candidate|profile|applicant|resume|cv)
     (?:is|has been|scores|exceeds|must) (?:\w+ ){0,3}?
    (?:best|perfect|approved|verified|pre-?verified|qualified|highest|all requirements)""",
)

_EMPHASIS = (
    rf"""\bignore (?:all|any|every|the rest|other) (?:\w+ ){{0,3}}?(?:data|text|information|details
    |indicators?|content|documents?|snippets)\b
    |{_CLAUSE}focus (?:exclusively|only|solely) on (?:the|this|these|positive)\b""",
    rf"""\band (?:then )?(?:report|output|print|respond|reply|say|write|state) ?:
    |{_CLAUSE}(?:report|output|print|respond|say) ?: \w""",
    rf"""{_CLAUSE}(?:don't |do not |never )?(?:evaluate|assess|judge|rate|hire|recommend|shortlist
    |question|filter) (?:the|this) (?:candidate|applicant|profile|resume|cv)\b
    |\bto (?:evaluate|assess|judge|rate) the (?:candidate|applicant)[.,]
    |\bthe candidate is the most\b|\bharming the company\b
    |\b(?:override|overrule) (?:\w+ )?(?:scoring|screening|review|rating|filters?)\b""",
    r"""\b(?:could|can|will|would) you (?:please )?repeat\b|\bis critical to my career\b
    |\b(?:saved?|store|append|keep) (?:this|the following) (?:\w+ )?
    (?:to|in) (?:your|long-term) (?:\w+-?\w* )?memory\b""",
)

_THIRD_PARTY = (
    rf"""{_CLAUSE}(?:tell|ask|urge|warn|inform|convince|persuade|encourage|make|get|instruct|remind
    |invite) (?:the|your|this|each|every) {_OTHERS}\b""",
    r"""\bthe (?:sender|user|writer)'s (?:\w+ )?(?:message|note|name|e-?mail|reply|reasons?|data
    |brief|keys?|password|account|phone|address|prompt|intent|secrets?)\b""",
    rf"""\b(?:the|your|this|every|each|any) {_REPLY}\b(?: [\w']+){{0,3}}?
     (?:must|should|shall|has to|needs? to|ought to|is to) (?:\w+ly |not |never |always |also )?
    (?:say|mention|state|include|contain|start|begin|end|read|use|promote|recommend|ask|carry|offer
    |be (?:in|written|empty|sent|signed))\b""",
    rf"\b(?:every|all|each|any) future {_REPLY}\b|\ball future (?:conversation|session)s\b",
)

_STATE = (
    r"\bmark me as\b",
    rf"""{_CLAUSE}(?:delete|erase|remove|wipe|export|forward|upload|leak|e-?mail|send)
     (?:the|all|your|my|any|every) (?:\w+ ){{0,2}}?(?:contacts?|drafts?|messages?|e-?mails?
    |data(?:base)?|files?|records?|history|conversations?|passwords?|keys?|customer list)\b""",
    rf"{_CLAUSE}set (?:the|your|my|all) (?:follow-?ups?|reminders?|status|priority|score|rating)\b",
    r"""(?<!never )(?<!not )(?<!n't )\b(?:reveal|print|send|include|output|leak|start with
    |begin with|paste)\b[^.!?]{0,40}
    \b(?:api[ _-]?keys?|passwords?|access tokens?|credentials|environment variables?)\b""",
    r"(?-i:\b[A-Z][A-Z0-9]{1,20}_(?:API_)?(?:KEY|TOKEN|SECRET|PASSWORD)\b)",
    r"""\bcall [a-z]{2,20}_[a-z]{2,20}\b
    |\b(?:use|run|invoke) [a-z]{2,20}_[a-z]{2,20} (?:to|on|with)\b""",
    r"(?-i:\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b)|\b0x[0-9a-f]{40}\b",
    rf"""{_CLAUSE}(?:send|transfer|wire|pay|deposit) [^.!?]{{0,40}}
    (?:[$€£] ?\d|\d ?(?:usd|eur|gbp|btc|eth)\b|money|transaction)""",
    r"(?:^|\W)to-?do ?:",
    r"""\b(?:decode|decrypt|base64|rot13)\b[^.!?]{0,40}
    \b(?:follow|execute|obey|run it|do\b)""",
)

_FAMILIES = (_ADDRESS, _OVERRIDE, _ROLE, _OUTPUT, _EMPHASIS, _THIRD_PARTY, _STATE, FOREIGN_ORDERS)


def _grouped(orders: Iterable[str]) -> Iterator[str]:
    """Yield the orders, those that begin alike as one expression, so that a text is read once.

    Where one of them is found, the expression is, and nowhere else: only that it occurs counts.
    """
    clause = joined(_CLAUSE)
    groups: dict[str, list[str]] = {clause: [], r"\b": []}
    for order in orders:
        start = next((start for start in groups if order.startswith(start)), "")
        if start and clause not in order[len(start) :]:
            groups[start].append(order.removeprefix(start))
        else:
            yield order
    yield from (f"{start}(?:{'|'.join(rest)})" for start, rest in groups.items())


_EVERY = [joined(order) for family in _FAMILIES for order in family]
_CASED = "(?-i:"

ORDERS = tuple(_grouped(order for order in _EVERY if _CASED not in order))
"""Searched for in lower-case text with single spaces, plain apostrophes and one width of letters:
that takes half the time of ignoring case."""

CASED_ORDERS = tuple(f"(?i){order}" for order in _EVERY if _CASED in order)
"""The same for those in which capitals count, searched for in text that keeps them."""

MARKUP = (
    r"<\s*\|[^|\n]{1,40}\|\s*>|(?i:<<\s*/?\s*sys\s*>>)",
    r"(?i)\[\s*/?\s*(?:inst|sys|system|assistant|user)\s*\]",
    r"(?i)<\s*/?\s*(?:start_of_turn|end_of_turn|im_start|im_end|eot_id|endoftext)\b",
    r"(?im)^\W{0,4}(?:system|assistant)\s{0,2}(?:\(|message|:)",
    r"(?i)#{2,}\s{0,2}\(?(?:system|instruction|assistant|user|response)",
    r"<[A-Za-z/][^<>\n]{0,200}>",
    r"(?i)<!--|\]\s?\((?:javascript|data|https?|file):|!\[[^\]\n]{0,100}\]\(|\bjavascript:",
    r"(?im)^\s{0,4}[=+@-]\s?(?:hyperlink|importxml|importdata|webservice|image|cmd|dde|exec)\b",
    r"(?:\\[ux][0-9a-fA-F]{2,4}){4,}|(?:&#x?[0-9a-fA-F]{2,6};){4,}",
    r"(?:%[0-9a-fA-F]{2}\w{0,15}){5,}|\b(?:[0-9a-fA-F]{2}[ :]?){10,}\b",
)
"""Searched for in text as it is."""
