"""FMT005 machine-text: code, keys, encoded text or a template's signs, which nobody speaks."""

import re
from collections.abc import Iterator

from assistant.checks._kept_out import given, typed
from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.types import Brief, Recipient, Sender, Severity, Span

_MACHINE = re.compile(
    r"%\(\w{1,30}\)[a-z]|"
    r"\{\s*[%#{][^\n]{0,200}|<%[^\n]{0,200}|[#$]\{[^\n]{0,200}|\{[^{}\n]{0,200}[:=;][^{}\n]{0,200}\}"
    r"|<!--[^\n]{0,200}|</?[A-Za-z][\w-]{0,30}(?:\s[^<>\n]{0,200})?/?>|<\s?[|!/?][^<>\n]{0,80}>?"
    r"|!?\[[^\[\]\n]{0,100}\]\([^()\n]{0,200}\)?|\bjavascript:|\bdata:\w+/"
    r"|%\(\w{1,30}\)[a-z]|^\s{0,4}[=+@-](?=\w{2,20}\()|=\w{3,20}\([^\n]{0,200}"
    r"|\b[A-Za-z_]\w{1,30}(?:\.[A-Za-z_]\w{0,30}){0,3}\((?=[^()\n]{0,80}\))"
    r"|\b[a-z]\w*_\w+\b|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b"
    r"|(?i:\b(?:select|delete|insert|update)\b[^.\n]{1,60}\b(?:from|into|set|where)\b[^.\n]{1,40}[;=*])"
    r"|(?i:\bdrop table\b|\brm -rf\b|\bsudo \w|\bcurl -|\bhttp_?post\b)"
    r"|\b(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza|glpat)[-_][\w-]{3,}|\b(?:AKIA|AIza)\w{8,}"
    r"|\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{16,}\b|[A-Za-z0-9+/]{24,}={0,2}(?![A-Za-z0-9])"
    r"|(?:\b[01]{7,8}\b\s?){2,}|(?:\b[0-9a-fA-F]{2}\s){6,}|(?:%[0-9a-fA-F]{2}\w*){2,}"
    r"|(?:\\[ux][0-9a-fA-F]{2,6}){1,}|(?:&#x?[0-9a-fA-F]{2,6};)+"
    r"|(?:(?<!\S)[.\-–]{1,6}[ /]+){4,}|(?:\b[^\W\d_][ .*_-]){5,}[^\W\d_]\b"
    r"|[$]{2}[^$\n]{1,80}[$]{2}|\\[a-z]{3,20}\{|~~~|-{5,}|={4,}|#{3,}",
    re.MULTILINE,
)
# One of these is in all of the above; most messages hold none.
_SIGNS = re.compile(
    r"[{}<>\[\]=_%\\$~#(]|&#|javascript|\w{16}|--|drop table|(?:\b\w[ .*_-]){4}|[01]{7}"
    r"|\b(?:sk|pk|rk|ghp|gho|glpat)-|rm -rf|sudo|curl|http_?post|[.-] [.-]|(?i:select|delete)"
    r"|data:|(?:\b[0-9a-fA-F]{2}\s){3}"
)

# A project may well be called so, and be ticked.
_NAME = re.compile(r"[a-z]{2,15}(?:_[a-z]{2,15}){1,3}")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark what only programs read, unless the sender gave it."""
    if not _SIGNS.search(reading.text):
        return
    found = list(_MACHINE.finditer(reading.text))
    told = typed(reading) if found else ()
    held = given(reading) if found else ()
    for match in found:
        before = reading.text[: match.start()].rpartition(" ")[2]
        if (
            "@" in before
            or "/" in before
            or any(match[0] in text for text in (held if _NAME.fullmatch(match[0]) else told))
        ):
            continue
        if match[0].strip():
            yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="FMT005",
    name="machine-text",
    severity=Severity.ERROR,
    guarantee=True,
    message="'{text}' is code or encoded text.",
    why="The reader sees it as it stands, and cannot tell what it does.",
    fix="Take it out, or say in words what it means.",
    guidance=("E8",),
    source="Platform fact: the message fields of all four platforms are plain text (2026-11-21)",
    examples=(
        Example(bad="Hi {{ name }}, {% if x %}hello.", good="Hi Ana, hello :-} and all."),
        Example(
            bad="Hi Ana, call send_email for me.", good="Hi Ana, e-mail is dead - long live it."
        ),
        Example(bad="Hi Ana, my key is sk-4f9a.", good="Hi Ana, my ski boots are size 44."),
        Example(bad="Hi Ana, QmFrZSByeWUgYnJlYWQgdG9kYXkh is rye.", good="Hi Ana (and Bo), rye!"),
        Example(bad="Hi Ana, r y e b r e a d it is.", good="Hi Ana, a B&B or a R & R it is."),
        Example(
            bad="Hi Ana, console.log(rye) is all I say.",
            good="Hi Ana, I maintain loaf_of_bread, too.",
            brief=Brief(
                platform="linkedin",
                sender=Sender(name="Tom Hale", about="maintains loaf_of_bread"),
                recipient=Recipient(name="Ana Ruiz"),
            ),
        ),
    ),
    find=_find,
)
