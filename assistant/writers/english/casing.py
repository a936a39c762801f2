"""Capitals as they should be: "data council talk in austin" names an event and a city."""

import re
from collections.abc import Iterable
from functools import cache

# Names that people type in lower case. Months and words that are also ordinary ones ("march",
# "may", "reading", "nice", "bath", "cork") are left out: a wrong capital is worse than none.
_WELL_KNOWN = """
January February April June July August September October November December Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
Sundays Christmas Easter Ramadan Diwali Hanukkah
Africa Asia Europe America Australia Austria Argentina Bangladesh Belgium Brazil Bulgaria Canada
Chile Colombia Croatia Cuba Cyprus Czechia Denmark Egypt England Estonia Ethiopia Finland France
Germany Ghana Greece Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan
Kenya Korea Latvia Lebanon Lithuania Malaysia Malta Mexico Morocco Nepal Netherlands Nigeria Norway
Holland Flanders Wallonia Brittany Normandy Tuscany Sicily Cornwall Devon Tasmania Roman Victorian
Georgian Viking Celtic Byzantine Ribe Esbjerg
Pakistan Peru Philippines Poland Portugal Romania Russia Rwanda Scotland Senegal Serbia Singapore
Slovakia Slovenia Somalia Spain Sweden Switzerland Syria Taiwan Tanzania Thailand Tunisia Uganda
Ukraine Uruguay Vietnam Wales Yorkshire Bavaria Catalonia California Texas Florida Ontario Quebec
English French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Russian
Ukrainian Greek Turkish Arabic Persian Hebrew Hindi Urdu Bengali Chinese Mandarin
Cantonese Japanese Korean Vietnamese Thai Swahili Welsh Irish Scottish British American Canadian
Australian Indian Nigerian Kenyan Brazilian Mexican European African Asian Latin
Aberdeen Accra Adelaide Amman Amsterdam Antwerp Athens Atlanta Auckland Austin Baltimore Bangalore
Bangkok Barcelona Basel Beijing Beirut Belfast Belgrade Bengaluru Bergen Berlin Bern Bilbao
Birmingham Bogota Bologna Boston Bratislava Brighton Brisbane Bristol Brooklyn Brussels Bucharest
Budapest Calgary Cambridge Cardiff Casablanca Chennai Chicago Cologne Copenhagen Cracow Dallas Delhi
Denver Detroit Dortmund Dresden Dubai Dublin Dundee Durban Durham Edinburgh Eindhoven Exeter
Florence Joburg
Frankfurt Geneva Genoa Ghent Glasgow Gothenburg Granada Graz Grenoble Hamburg Hanoi Hanover Helsinki
Houston Hyderabad Innsbruck Istanbul Jakarta Jerusalem Johannesburg Kampala Karachi Kigali Kolkata
Krakow Kyiv Kyoto Lagos Lahore Lausanne Leeds Leicester Leiden Leipzig Lille Lima Lisbon Liverpool
Ljubljana London Lyon Madrid Malaga Manchester Manila Marseille Melbourne Miami Milan Minneapolis
Montevideo Montreal Mumbai Munich Nairobi Nantes Naples Newcastle Norwich Nottingham Odesa Odessa
Oslo Ottawa Oxford
Palermo
Paris Philadelphia Pittsburgh Plymouth Porto Prague Perth Pune Reykjavik Riga Rome Rotterdam
Sacramento
Salzburg Santiago Sarajevo Seattle Sintra Seoul Seville Shanghai Sheffield Shenzhen Skopje Sofia
Southampton
Stockholm Strasbourg Stuttgart Swansea Sydney Taipei Tallinn Tampere Tartu Tbilisi Tehran Tokyo
Toronto
Toulouse Trieste Trondheim Tunis Turin Uppsala Utrecht Valencia Vancouver Venice Vienna Vilnius
Brno Lund Malmo Malmö Aarhus Odense Aalborg Tromso Stavanger Turku Ostrava Gdansk Gdynia Poznan Lodz
Debrecen Szeged Zadar Cluj Timisoara Plovdiv Varna Thessaloniki Izmir Ankara Antalya
Haifa Bremen Mainz Freiburg Karlsruhe Aachen Rostock Jena Linz Bordeaux Rennes Dijon Brest Metz
Bruges Leuven Namur Haarlem Delft Groningen Nijmegen Tilburg Parma Verona Padua Pisa Siena Palma
Catania Bari Zaragoza Cadiz Girona Braga Coimbra Galway Limerick Inverness Stirling
Sunderland Middlesbrough Blackpool Bolton Wigan Coventry Ipswich Canterbury Swindon Gloucester
Worcester Wolverhampton Carlisle Halifax Winnipeg Edmonton Saskatoon Tucson Tulsa Memphis
Nashville Raleigh Charleston Richmond Cleveland Cincinnati Pittsburg Milwaukee Omaha Boise Spokane
Honolulu Anchorage Guadalajara Monterrey Medellin Quito Cusco Cordoba Rosario Recife Curitiba
Osaka Nagoya Sapporo Fukuoka Busan Chengdu Wuhan Hangzhou Mysore Jaipur Kochi Colombo Kathmandu
Dhaka Lusaka Harare Maputo Windhoek Dakar Abidjan Addis Mombasa Christchurch Dunedin Hobart
Warsaw Wellington Wroclaw Yerevan York Zagreb Zurich Zürich Washington Manhattan
PyCon PyData EuroPython EuroSciPy SciPy DjangoCon RustConf KubeCon DevOpsDays FOSDEM NeurIPS ICML
ICLR
SXSW TEDx PGConf JSConf CppCon GopherCon DockerCon ReactConf DEFCON
JavaScript TypeScript PostgreSQL Postgres MySQL SQLite NumPy Django Kubernetes Terraform
Kafka LaTeX Linux GitHub GitLab LinkedIn YouTube Instagram Facebook Twitter TikTok WhatsApp Reddit
Etsy Substack Spotify Mastodon Bluesky Strava Airbnb OpenStreetMap Wikipedia Arduino
NHS BBC NATO UNICEF UNESCO MIT UCLA UCL LSE NYU ETH EPFL CERN NASA ESA EU UK USA UN AI ML API SQL
PhD
MBA UX CEO CTO CFO COO HR DNA RNA MRI ICU A&E GP CV PR SEO ESG STEM DIY IoT LLM LLMs NLP GPU CAD
CNC BBQ USB PDF CSV
""".split()  # fmt: skip
_PHRASES = (
    "New York", "San Francisco", "Los Angeles", "Hong Kong", "Tel Aviv", "Cape Town", "Abu Dhabi",
    "Kuala Lumpur", "Buenos Aires", "Rio de Janeiro", "São Paulo", "Mexico City", "New Delhi",
    "New Zealand", "South Africa", "Saudi Arabia", "Sri Lanka", "Costa Rica", "United States",
    "United Kingdom", "Northern Ireland", "San Diego", "San Jose", "Salt Lake City", "St. Louis",
    "Las Vegas", "Den Haag", "The Hague", "North London", "Open University", "Red Cross",
    "World Cup", "Black Friday", "New Year", "Stack Overflow", "Hacker News", "Burning Man",
)  # fmt: skip
_CAPITALIZED_RUN = re.compile(
    r"\b[A-Z][\w&'’.-]*(?:[ ](?:(?:of|the|de|da|du|la|for|and|&)[ ])?[A-Z0-9][\w&'’-]*)*"
)
_PLACED = re.compile(
    r"(?<=\b(?:at|to|in) )(?!I\b)[A-Z][\w'’&-]+(?: [A-Z][\w'’&-]+)+"
    r"|(?<=\bfrom )[A-Z][\w'’&-]+(?: [A-Z][\w'’&-]+)+"
)
_NAME = r"(?P<name>[^\W\d_]+(?: (?!(?:at|from|in|on|who|and|is|was|told|said)\b)[^\W\d_]+)?)"
_TELLS = (
    r"(?:told|said|says|suggested|recommended|introduced|mentioned|sent|pointed|thinks|knows)\b"
)
_NOBODY = frozenset(
    "a an the my our your his her their its she he they we i you it somebody someone everybody "
    "everyone friend friends colleague people both who that this mutual some one of nobody was "
    "were is has had have been also recently just then later first never often kindly highly got "
    "getting being".split()
)
_PEOPLE = (
    re.compile(
        r"\b(?:mutual|common|shared) (?:friend|contact|connection|acquaintance|colleague)[,:]? "
        rf"(?:is |called |named |in )?{_NAME}(?=[,.)]|$| {_TELLS})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:introduced|connected|referred|recommended|sent|pointed)(?: to (?:you|us|her|him"
        r"|them))? "
        rf"(?:by|through|via) {_NAME}(?=[,.)]|$| (?:at|from|in|on|who)\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"^{_NAME}(?= {_TELLS})", re.IGNORECASE),
    re.compile(rf"^(?:via|through) {_NAME}$", re.IGNORECASE),
)
_INNER = re.compile(r"[a-z][A-Z]|[A-Z]{2}.*[a-z]")
_WORD = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*")
# "may" and "march" are months after these words only.
_MONTH = re.compile(
    r"\b((?:in|since|until|last|next|this|early|late|mid|by|of) )(may|march)\b(?! (?:not|be|have))"
)
# "the sleeper to fort william", "a villa near bath".
_TWO_WORDS = re.compile(r"\b(to|in|at|near|from) ((?:fort|mount|loch|ben|glen) [a-z]{3,})\b")
_BATH = re.compile(r"(?<=\b(?:near|from) )bath\b")
_LONE_I = re.compile(r"(?<![\w'’])i(?=['’](?:m|ve|d|ll)\b|[\s,.;:!?)]|$)")


@cache
def _well_known() -> dict[str, str]:
    """Lower case to the right capitals, for names anyone would know."""
    return {name.casefold(): name for name in (*_WELL_KNOWN, *_PHRASES)}


def names_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Collect names from texts whose writers used capitals.

    A single capitalized word that opens a text is left out, since every sentence begins so,
    unless it has capitals inside. Longest first.
    """
    found: set[str] = set()
    for text in texts:
        for match in _CAPITALIZED_RUN.finditer(text):
            name = match.group().rstrip(".'’-")
            inner = any(letter.isupper() for letter in name[1:])
            opens = match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".!?:|•·\n"
            if len(name) > 2 and (inner or not opens):
                found.add(name)
            # "DataWeek Oslo" also vouches for "DataWeek".
            found.update(word for word in name.split() if len(word) > 3 and _INNER.search(word))
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def places_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Collect names of two words and more that stand after a preposition: "at Coalport High"."""
    return tuple(match.group() for text in texts for match in _PLACED.finditer(text))


def is_well_known(name: str) -> bool:
    """Whether a name is that of a place, a language or the like that anyone would know."""
    return name.casefold() in _well_known()


_STREET = re.compile(
    r"(?:(?<=\bfrom )|(?<=\bon )|(?<=\bat )|(?<=\boff ))"
    r"(?!(?:the|an?|my|our|your|her|his|their|same|this|that|one|every|busy|open|next)\b)"
    r"(?!(?:tennis|food|back|main)\b)[a-z]+ (?:street|road|avenue|court|lane|crescent|terrace)\b"
)


def restore_capitals(text: str, names: Iterable[str]) -> str:
    """Give names their capitals back, and write "I" as it is written.

    Args:
        text: Text as somebody typed it.
        names: Names with the capitals they should have; these win over the well-known ones.
    """
    wanted = {name.casefold(): name for name in names} if text else {}
    known = _well_known() | wanted
    longest = max((name.count(" ") + 1 for name in known), default=1)
    words = [match.span() for match in _WORD.finditer(text)]
    pieces: list[str] = []
    at = position = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            start, end = words[at][0], words[at + size - 1][1]
            name = known.get(text[start:end].casefold())
            if name and text[start:end] == text[start:end].casefold():
                pieces += [text[position:start], name]
                position, at = end, at + size
                break
        else:
            at += 1
    restored = _LONE_I.sub("I", "".join(pieces) + text[position:])
    restored = _BATH.sub(
        "Bath", _TWO_WORDS.sub(lambda match: f"{match[1]} {match[2].title()}", restored)
    )
    restored = _STREET.sub(lambda match: match.group().title(), restored)
    return _MONTH.sub(lambda match: match.group(1) + match.group(2).capitalize(), restored)


def name_people(text: str) -> str:
    """Give people their capitals where only a person can stand: "introduced by tom baker"."""
    for pattern in _PEOPLE:
        text = pattern.sub(_with_name, text)
    return text


def _with_name(match: re.Match[str]) -> str:
    """The match with its name in capitals, unless it opens with a word that names nobody."""
    name = match["name"]
    if name.split()[0].casefold() in _NOBODY:
        return match.group()
    proper = " ".join(word[:1].upper() + word[1:] for word in name.split())
    start = match.start("name") - match.start()
    return match.group()[:start] + proper + match.group()[start + len(name) :]
