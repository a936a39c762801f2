"""What one run works with: the cleaned brief, the platform, the kind, the model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.chain.kept_out import fresh_canary
from assistant.checks import codes_of, list_rules
from assistant.errors import InputError, SettingsError, UnknownNameError
from assistant.intake import clean_brief, without_orders
from assistant.kinds import Addressee, Kind, get_kind
from assistant.platforms import Limit, Platform, get_platform, list_platforms, load_limits
from assistant.types import Recipient, Relationship, Third

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from assistant.llm import Model
    from assistant.settings import Settings
    from assistant.types import Brief, Removed

GUIDED_LANGUAGE = "en"
"""The language that the guided writer's frames are in."""


@dataclass(frozen=True)
class Setup:
    """One brief with everything needed to work on it."""

    brief: Brief
    """The brief, cleaned."""
    removed: tuple[Removed, ...]
    """What cleaning took out."""
    platform: Platform
    """Where the message goes."""
    kind: Kind
    """What it is for."""
    model: Model | None
    """The model to ask; None for none."""
    ignored: frozenset[str] = frozenset()
    """Codes of the rules that the settings switch off."""
    keep_out: tuple[str, ...] = ()
    """Texts whose words must not stand in a message, such as what is known of other contacts."""
    canary: Callable[[], str] = fresh_canary
    """Makes a random word that no text holds: for the marks around a profile, and for orders."""
    words: tuple[str, ...] = ()
    """The user's own words, which proofreading takes as right."""
    today: date | None = None
    """The day the message would be sent; None where no clock was given."""
    events: tuple[str, ...] = ()
    """What happened while cleaning, in plain words."""
    sent: tuple[str, ...] | None = None
    """What was sent before; None when nobody said."""

    @property
    def limit(self) -> Limit:
        """What the platform allows this account where the message goes."""
        return self.platform.limit(self.brief.account, self.kind.place)

    @property
    def mechanism(self) -> str:
        """Where the message goes, in one or two sentences."""
        return self.platform.mechanism(self.brief.account, self.kind.place)

    def size(self, text: str) -> int:
        """How many units a text takes there."""
        return self.limit.unit.length_of(text)

    def fits(self, text: str) -> bool:
        """Whether a text is inside the platform's limit."""
        return self.size(text) <= self.limit.value

    @property
    def parts(self) -> tuple[Setup, ...]:
        """One setup for each text the message is made of; itself where there is one."""
        return tuple(self._part(part) for part in self.kind.alone) or (self,)

    def _part(self, kind: Kind) -> Setup:
        brief = self.brief.model_copy(update={"kind": kind.code})
        if kind.to is Addressee.THIRD:
            brief = _turned(brief)
        return replace(self, kind=kind, brief=brief)


def _turned(brief: Brief) -> Brief:
    """The brief with the third person as the recipient and the recipient as the third."""
    one, other = brief.recipient, brief.third
    recipient = Recipient(
        name=other.name, role=other.role, organization=other.organization, facts=other.facts
    )
    third = Third(name=one.name, role=one.role, organization=one.organization, facts=one.facts)
    stands = Relationship.INDUSTRY  # how the sender stands to the third person was not told
    return brief.model_copy(
        update={"recipient": recipient, "third": third, "tie": "", "relationship": stands}
    )


def known_platforms(settings: Settings | None) -> tuple[Platform, ...]:
    """The platforms with the limits that hold, the user's own included.

    Raises:
        SettingsError: The user's file of limits cannot be used.
    """
    path = _settings(settings).limits
    return load_limits(path) if path else list_platforms()


def find_platform(code: str, settings: Settings | None) -> Platform:
    """The platform with a code, with the limits that hold.

    Raises:
        UnknownNameError: There is none.
    """
    for platform in known_platforms(settings):
        if platform.code == code:
            return platform
    return get_platform(code)


def set_up(
    brief: Brief,
    *,
    settings: Settings | None,
    model: Model | None,
    keep_out: Sequence[str] = (),
    today: date | None = None,
) -> Setup:
    """Clean a brief and find what it names; `keep_out` holds texts that stay out of drafts.

    Raises:
        InputError: A name in it is unknown, it is too long, or no writer here knows its language.
    """
    cleaned, removed = clean_brief(brief)
    platform, kind = find_platform(brief.platform, settings), get_kind(brief.kind)
    cleaned, events = without_orders(cleaned)
    chosen = _within_cap(model or _open_model(settings), settings)
    if cleaned.language != GUIDED_LANGUAGE and not (chosen and chosen.capability.writes):
        raise InputError(
            f"The writer on this computer knows English only, not {cleaned.language!r}. Set "
            "FIRSTHELLO_MODEL and FIRSTHELLO_BASE_URL to a larger model, or write 'language: en'."
        )
    return Setup(
        brief=cleaned,
        removed=removed,
        platform=platform,
        kind=kind,
        model=chosen,
        ignored=switched_off(settings),
        keep_out=tuple(keep_out),
        words=own_words(settings),
        today=today,
        events=events,
    )


def own_words(settings: Settings | None) -> tuple[str, ...]:
    """The words that the settings call right."""
    return _settings(settings).words


def switched_off(settings: Settings | None) -> frozenset[str]:
    """The codes of the rules that the settings switch off.

    Raises:
        SettingsError: They name a rule that does not exist, or one that stands behind a promise.
    """
    try:
        codes = codes_of(_settings(settings).ignore)
    except UnknownNameError as error:
        raise SettingsError(f"FIRSTHELLO_IGNORE: {error}") from None
    promised = sorted(rule.code for rule in list_rules() if rule.guarantee and rule.code in codes)
    if promised:
        raise SettingsError(
            f"FIRSTHELLO_IGNORE cannot switch off {', '.join(promised)}: a draft is called ready "
            "only where such rules held. `firsthello check --ignore CODE` leaves one out once."
        )
    return codes


def _open_model(settings: Settings | None) -> Model | None:
    """The model the settings name."""
    from assistant.llm import open_model

    return open_model(_settings(settings))


def _within_cap(model: Model | None, settings: Settings | None) -> Model | None:
    """The model with the cap of one run."""
    from assistant.llm import cap_run

    return cap_run(model, _settings(settings)) if model else None


def _settings(settings: Settings | None) -> Settings:
    """The given settings, or those of the environment."""
    from assistant.settings import Settings

    return settings or Settings()
