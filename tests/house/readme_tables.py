"""The README's tables, written from the objects they describe.

python -m tests.house.readme_tables      writes them into README.md
"""

import re
from pathlib import Path

from assistant.checks import list_rules
from assistant.kinds import list_kinds
from assistant.platforms import list_platforms
from assistant.types import Account
from evals import list_scorers, load_baseline
from evals.intervals import Interval
from evals.show import wording

README = Path(__file__).parents[2] / "README.md"


def platforms() -> str:
    """Limits and where the text goes, a row per platform and account."""
    rows = ["| Platform | Where the text goes | Limit | Looked up |", "|---|---|---|---|"]
    for platform in list_platforms():
        seen = set()
        for account in Account:
            limit = platform.limit(account)
            if limit in seen:
                continue
            seen.add(limit)
            tier = f" ({account.value})" if platform.code == "linkedin" else ""
            where = platform.mechanism(account).replace("\n", " ")
            rows.append(
                f"| {platform.label}{tier} | {where} | {limit.value:,} {limit.unit} | {limit.checked} |"
            )
    return "\n".join(rows)


def kinds() -> str:
    """A row per kind of message."""
    rows = ["| Kind | What makes it good | The brief also has |", "|---|---|---|"]
    for kind in list_kinds():
        takes = ", ".join(f"`{field}`" for field in kind.takes)
        rows.append(f"| `{kind.code}` | {kind.goal} | {takes} |")
    return "\n".join(rows)


def rules() -> str:
    """A row per rule."""
    rows = ["| Code | Fault | Weight | What to do |", "|---|---|---|---|"]
    for rule in list_rules():
        fix = re.sub(r"\{(\w+)\}", r"…", rule.fix)
        rows.append(f"| {rule.code} | {rule.name} | {rule.severity.value} | {fix} |")
    return "\n".join(rows)


SHOWN = (
    "no_unlinked_claim", "within_limit", "must_not", "every_light", "asks_rightly",
    "ready_rightly", "findings_error", "findings_warning", "specificity", "similarity", "tokens",
)  # fmt: skip


def evals() -> str:
    """A row per score: the embedded model led, and with one plain prompt, with intervals."""
    led, plain = load_baseline("embedded"), load_baseline("embedded-naive")
    scorers = {scorer.code: scorer for scorer in list_scorers()}
    rows = ["| Score | Embedded | 95 % | One plain prompt | 95 % |", "|---|---|---|---|---|"]
    for code in SHOWN:
        cells = [scorers[code].title]
        for baseline in (led, plain):
            mean, low, high = baseline.intervals[code]
            ends = None if low is None or high is None else Interval(low, high)
            cells += [wording.value(scorers[code], mean), wording.interval(scorers[code], ends)]
        rows.append(f"| {' | '.join(cells)} |")
    ran = [f"{b.header.cases} cases, {b.header.started:%d %B %Y}" for b in (led, plain)]
    assert len(set(ran)) == 1, "both must have run the same cases"
    return "\n".join((*rows, "", f"{ran[0]}."))


def filled(text: str) -> str:
    """The README's text with its tables renewed."""
    for name, table in (
        ("platforms", platforms()),
        ("kinds", kinds()),
        ("rules", rules()),
        ("evals", evals()),
    ):
        marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = marks.sub(lambda match, table=table: f"{match[1]}{table}\n{match[2]}", text)
    return text


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
