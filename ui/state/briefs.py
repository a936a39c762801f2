"""From the page's fields to a brief, and to the settled facts."""

from assistant import Account, Brief, Fact, Recipient, Sender
from ui.state.picks import tie_of
from ui.state.workspace import CheckForm, Form


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a field that takes one thing a line, without the empty ones."""
    return tuple(filter(None, (line.strip(" \t•*-–") for line in text.splitlines())))


def brief_of(form: Form, *, account: Account = Account.FREE) -> Brief:
    """Return what the form says as a brief. Nothing is checked here."""
    return Brief(
        platform=form.platform,
        account=account,
        sender=Sender(
            name=form.my_name,
            role=form.my_role,
            organization=form.my_organization,
            about=form.my_about,
        ),
        recipient=Recipient(
            name=form.their_name, profile=form.profile, facts=lines_of(form.own_facts)
        ),
        relationship=form.relationship,
        tie=tie_of(form),
        intent=form.intent,
        private_reason=form.private_reason,
        tone=form.tone,
        avoid=lines_of(form.avoid),
    )


def brief_to_check(form: CheckForm, *, account: Account) -> Brief | None:
    """Return what a message is to be checked against; None where the form does not say enough."""
    named = form.check_their_name.strip() and form.check_my_name.strip()
    told = form.check_facts.strip() or form.check_tie.strip() or form.check_my_role.strip()
    if not (named and told and form.check_platform):
        return None
    facts = lines_of(form.check_facts)
    return Brief(
        kind=form.check_kind,
        platform=form.check_platform,
        account=account,
        sender=Sender(name=form.check_my_name, role=form.check_my_role),
        recipient=Recipient(name=form.check_their_name, facts=facts),
        tie=form.check_tie,
    )


def settled(facts: tuple[Fact, ...], ticks: dict[str, bool]) -> tuple[Fact, ...]:
    """Return the facts as the user ticked them; where nothing was decided, as they came."""
    return tuple(
        fact.model_copy(update={"ticked": ticks.get(fact.quote, fact.ticked)}) for fact in facts
    )
