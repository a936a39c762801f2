"""Wordings of a shared past in German, French and Spanish: the plainest of each sort.

Sources may be typed in English or in the language of the message, so both bear a wording.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.claims.shared_past.attended import TALK_WORDS
from assistant.claims.shared_past.met import MET_WORDS
from assistant.claims.shared_past.mutual import MUTUAL_WORDS
from assistant.claims.shared_past.read import POST_WORDS
from assistant.claims.shared_past.talked import TALKED_WORDS
from assistant.claims.shared_past.wording import Bearing, Category, Wording
from assistant.claims.shared_past.worked import WORK_WORDS


class _Sort(NamedTuple):
    """One sort of wording, and what bears it in any of the languages."""

    category: Category
    needs: str
    borne_by: str
    bearing: Bearing = Bearing.PERSONAL


_SORTS = {
    "met": _Sort(
        Category.MET,
        "that the two met",
        MET_WORDS + r"|getroffen|kennengelernt|traf|begegnet|neben|rencontr|connu|vu|conoc"
        r"|encontr|vi a",
    ),
    "talked": _Sort(
        Category.TALKED,
        "that the two talked or wrote",
        TALKED_WORDS
        + r"|gespr|sprach|geredet|telefon|geschrieben|gefragt|parl|discut|échang|écrit|convenu"
        r"|habl|charl"
        r"|acord|escri|pregunt",
    ),
    "talk": _Sort(
        Category.ATTENDED,
        "that the recipient gave a talk",
        TALK_WORDS + r"|vortrag|vorträge|referat|sprach|gesproch|conf[ée]r|présent|expos|interven"
        r"|charla|ponenc|habl",
        Bearing.PUBLIC,
    ),
    "post": _Sort(
        Category.READ,
        "that the recipient wrote or posted something",
        POST_WORDS + r"|beitrag|beiträge|artikel|schrieb|geschrieben|buch|écri|publi|livre|billet"
        r"|artículo|escri|libro",
        Bearing.PUBLIC,
    ),
    "worked": _Sort(
        Category.WORKED,
        "that the two worked or studied together",
        WORK_WORDS
        + r"|zusammen|gemeinsam|kolleg|gearbeitet|studiert|travaill|ensemble|collègue|étudi"
        r"|trabaj|juntos|juntas"
        r"|compañer|estudi",
    ),
    "mutual": _Sort(
        Category.MUTUAL,
        "who knows both or made the introduction",
        MUTUAL_WORDS + r"|empfohlen|gemeinsam|bekannt|freund|kontakt|recommand|ami|suggér|amig"
        r"|recomend|contacto",
    ),
}


class _Row(NamedTuple):
    """One wording: the words it can begin with, how to find it, and an example."""

    language: str
    sort: str
    starts: str
    pattern: str
    example: str


_ROWS = (
    _Row(
        "de",
        "met",
        "wir seit",
        r"\bwir (?:haben|hatten) uns (?:\w+ ){0,6}(?:getroffen|kennengelernt|gesehen)\b"
        r"|\bwir sind uns (?:\w+ ){0,6}begegnet\b|\bseit wir uns\b",
        "Wir haben uns am Hafen getroffen.",
    ),
    _Row(
        "de",
        "talked",
        "wir wie unser unserem unsere unseres",
        r"\bwir (?:haben|hatten) (?:\w+ ){0,6}(?:gesprochen|geredet|telefoniert|geschrieben)\b"
        r"|\bwie (?:besprochen|vereinbart|versprochen)\b|\bunser(?:em|es|e)? (?:\w+ )?(?:gespräch"
        r"|telefonat|treffen)\w*",
        "Wie besprochen melde ich mich.",
    ),
    _Row(
        "de",
        "talk",
        "dein deinen deinem ihr ihren ihrem ihres deines",
        r"\b(?:dein|ihr)(?:en|em|es)? (?:\w+ ){0,3}(?:vortrag|vortrags|referat|workshop|keynote"
        r"|seminar)\b",
        "Ihr Vortrag über Deiche war klar.",
    ),
    _Row(
        "de",
        "post",
        "dein deinen deinem deine ihr ihren ihrem ihre",
        r"\b(?:dein|ihr)(?:en|em|e)? (?:\w+ ){0,3}(?:beitrag|beiträge|artikel|post|posts|buch"
        r"|blog|podcast|newsletter)\b",
        "Ihren Beitrag über Roggen mochte ich sehr.",
    ),
    _Row(
        "de",
        "worked",
        "ehemalige ehemaliger unsere unserer wir",
        r"\bwir (?:haben|hatten) (?:\w+ ){0,6}(?:zusammengearbeitet|gearbeitet|studiert)\b"
        r"|\bunserer? (?:gemeinsamen? )?(?:zeit|schulzeit|studienzeit)\b|\behemaliger? kolleg\w+",
        "Wir haben zusammen studiert.",
    ),
    _Row(
        "de",
        "mutual",
        "gemeinsame gemeinsamer gemeinsamen hat",
        r"\bgemeinsame[rn]? (?:bekannte|freund|kontakt)\w*|\bhat (?:mir "
        r"|mich )(?:\w+ ){0,4}(?:empfohlen|verwiesen|erzählt)\b",
        "Unser gemeinsamer Freund grüßt.",
    ),
    _Row(
        "fr",
        "met",
        "nous",
        r"\bnous nous (?:sommes|étions) (?:\w+ ){0,3}(?:rencontrée?s|vue?s|croisée?s|connue?s)\b",
        "Nous nous sommes rencontrés au marché.",
    ),
    _Row(
        "fr",
        "talked",
        "nous comme notre",
        r"\bnous avons (?:\w+ ){0,3}(?:parlé|discuté|échangé)\b|\bcomme (?:convenu|promis"
        r"|discuté)\b"
        r"|\bnotre (?:\w+ )?(?:conversation|discussion|échange|appel|rencontre)\b",
        "Comme convenu, je vous écris.",
    ),
    _Row(
        "fr",
        "talk",
        "votre ta vos tes",
        r"\b(?:votre|ta|vos|tes) (?:\w+ ){0,2}(?:conférence|présentation|intervention|exposé"
        r"|atelier)s?\b",
        "Votre conférence m'a touché.",
    ),
    _Row(
        "fr",
        "post",
        "votre ton vos tes",
        r"\b(?:votre|ton|vos|tes) (?:\w+ ){0,2}(?:article|billet|livre|post|publication|blog"
        r"|podcast)s?\b",
        "Votre article sur le pain m'a plu.",
    ),
    _Row(
        "fr",
        "worked",
        "nous ancien ancienne",
        r"\bnous avons (?:\w+ ){0,3}(?:travaillé|étudié)\b|\banci(?:en|enne) collègue\b",
        "Nous avons travaillé ensemble.",
    ),
    _Row(
        "fr",
        "mutual",
        "m notre",
        r"\bnotre (?:ami|amie|contact) (?:commun|commune)\b|\bm'a (?:\w+ )?(?:parlé de vous"
        r"|recommandé|suggéré)\b",
        "Notre ami commun vous salue.",
    ),
    _Row(
        "es",
        "met",
        "nos",
        r"\bnos (?:conocimos|vimos|encontramos)\b",
        "Nos conocimos en el puerto.",
    ),
    _Row(
        "es",
        "talked",
        "hablamos charlamos conversamos como nuestra",
        r"\b(?:hablamos|charlamos|conversamos)\b|\bcomo (?:acordamos|quedamos|prometí|hablamos)\b"
        r"|\bnuestra (?:\w+ )?(?:conversación|charla|llamada|reunión)\b",
        "Como acordamos, le escribo.",
    ),
    _Row(
        "es",
        "talk",
        "tu su",
        r"\b(?:tu|su) (?:\w+ ){0,2}(?:charla|ponencia|conferencia|presentación|taller)\b",
        "Su charla sobre el trigo fue clara.",
    ),
    _Row(
        "es",
        "post",
        "tu su tus sus",
        r"\b(?:tus?|sus?) (?:\w+ ){0,2}(?:artículo|libro|publicación|post|blog|podcast)s?\b",
        "Su artículo sobre el pan me gustó.",
    ),
    _Row(
        "es",
        "worked",
        "trabajamos estudiamos fuimos",
        r"\b(?:trabajamos|estudiamos)\b|\bfuimos (?:compañer[oa]s|colegas)\b",
        "Trabajamos juntos en el molino.",
    ),
    _Row(
        "es",
        "mutual",
        "nuestro nuestra me",
        r"\bnuestr[oa] (?:amig[oa]|contacto) (?:en )?común\b|\bme (?:recomendó|sugirió|habló de)\b",
        "Nuestra amiga en común le saluda.",
    ),
)


def _wordings() -> Iterator[Wording]:
    for row in _ROWS:
        sort = _SORTS[row.sort]
        yield Wording(
            name=f"{row.language}: {row.sort}",
            starts=row.starts,
            category=sort.category,
            pattern=row.pattern,
            example=row.example,
            needs=sort.needs,
            borne_by=sort.borne_by,
            bearing=sort.bearing,
            language=row.language,
        )


WORDINGS = tuple(_wordings())
