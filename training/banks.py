"""What composed pairs are made of: trades and their topics, names, places. All of it invented."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Topic:
    """One subject that people write to each other about.

    In `aims` and `deeds` "[they]", "[their]", "[them]" and a verb's "[s]" stand for the recipient.
    """

    name: str
    """The subject itself: "rye starters"."""
    roles: tuple[str, ...]
    """Who writes about it."""
    place: str
    """The last word of where they do it."""
    aims: tuple[str, ...]
    """Why one writes, as a verb phrase."""
    deeds: tuple[str, ...]
    """What the recipient does, as a verb phrase."""
    thing: str
    """What one can wish them luck with."""


def _topics(text: str) -> tuple[Topic, ...]:
    """One topic a line; parts between bars, alternatives between slashes."""
    found = []
    for line in text.strip().splitlines():
        name, roles, place, aims, deeds, thing = (part.strip() for part in line.split("|"))
        split = [tuple(way.strip() for way in part.split("/")) for part in (roles, aims, deeds)]
        found.append(Topic(name, split[0], place, split[1], split[2], thing))
    return tuple(found)


TOPICS = _topics(Path(__file__).with_name("topics.txt").read_text(encoding="utf-8"))

GIVEN = (
    "Amara Bodil Cosmin Darija Eskil Fatoumata Gwenllian Hamza Ilaria Joaquín Kirsi Leocadia Mbali "
    "Nikolaj Oluwakemi Përparim Quirine Rasmus Saoirse Takumi Ulrike Valentín Wanjiru Xiomara "
    "Yusuf Zdenka Aoife Bartosz Chidinma Dagny Emeka Florentina Grigore Hinemoa Isak Jadwiga "
    "Kofi Ludmila Mateus Nadezhda Orsolya Paavo Rosalía Sindre Tamar Uchenna Vlatko Wioletta "
    "Yara Zoltán Ann-Kristin Jean-Luc Mary-Kate D'Angelo Ngozi Rhys Siân Tadeusz Beatriz Hyun-woo "
    "Mei Ravi Shirin Tuncay Ylva Abebe Britta Cian Dervla Elif Goran Hana Imre Jonas Katja Lorenzo "
    "Maeve Nils Otto Pilar Ruth Stefan Tove Ugo Vera Walid Zofia Daniel Laura Peter Sarah Mark "
    "Julie"
).split()
FAMILY = (
    "Abernethy|Bălan|Castellanos|Drăgulescu|Eriksen|Fitzwarren|Gunnarsdóttir|Haverkamp|Ibáñez|"
    "Jankauskas|Kovalenko|Lindqvist-Moe|Mwangi|Nakagawa|O'Sullivan|Papadimitriou|Quispe|Rożek|"
    "Sørensen|Tshabalala|Ulvestad|Vančura|Wójcik|Xu|Yılmaz|Zielonka|van den Broek|de la Fuente|"
    "von Arnsberg|MacAllister|Ó Briain|Al-Khatib|Ben-Shahar|Nguyen|Adeyemi|Bergström|Cruickshank|"
    "Delacroix|Engelbrecht|Fofanah|Georgiou|Hutchings|Iqbal|Jovanović|Kaplan|Lefebvre|Marchetti|"
    "Ndlovu|Okonkwo|Petrov|Rautio|Szabó|Thorne|Uwase|Villanueva|Whitlock|Zimmer|Ashby|Brandt|"
    "Coyle|Draper|Ferreira|Greaves|Holm|Jensen|Kerr|Lowe|Mistry|Novak|Pike|Reyes|Shah|Torres"
).split("|")
TOWNS = (
    "Marlbeck|Okehaven|Dunmoor|Varsholm|Tresilian|Ballycreen|Kilnsea|Oulunranta|Brixley|Vellinge|"
    "Casteldoro|Puerto Lirio|Sankt Egil|Wrenford|Zelna|Aberlyn|Hexworth|Lindau Moor|Polgarth|"
    "Riverstone|Saltby|Tarnów Dale|Ulverby|Vestmark|Whinfell|Yarrowgate|Ashcombe|Bergsund|"
    "Corvo Bay|Dalhousie Mills|Ennisbeg|Fallowmere|Grimswick|Hollins End|Ilmen|Jarrow Flats"
).split("|")
EVENTS = (
    "the {town} fair|the spring meetup in {town}|the {town} open day|a workshop in {town}|"
    "the winter school in {town}|{town} Days|the trade evening in {town}|the {town} forum"
).split("|")
