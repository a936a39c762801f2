"""Where people live, as pages write it: of no use as a statement, so it is left out."""

import re

_COUNTRIES = """
    argentina|australia|austria|bangladesh|belgium|brazil|bulgaria|canada|chile|china|colombia
    |croatia|cyprus|czechia|denmark|egypt|england|estonia|ethiopia|finland|france|germany|ghana
    |greece|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|japan|jordan
    |kenya|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|morocco|netherlands|new zealand
    |nigeria|northern ireland|norway|pakistan|peru|philippines|poland|portugal|qatar|romania
    |saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea
    |spain|sri lanka|sweden|switzerland|syria|taiwan|thailand|tunisia|turkey|türkiye|uganda|ukraine
    |united arab emirates|uae|united kingdom|uk|united states|usa|u\\.s\\.|uruguay|venezuela|vietnam
    |wales|zimbabwe|deutschland|österreich|schweiz|frankreich|suisse|belgique|españa|méxico|italia
    |california|texas|new york|florida|illinois|washington|massachusetts|ontario|quebec|bavaria
    |new south wales|victoria|queensland"""
_COUNTRY = "".join(line.strip() for line in _COUNTRIES.splitlines()).replace(" ", r"\ ")
_PLACE = re.compile(
    rf"""(?:[^,\d]{{2,40}},\ ){{1,2}}(?:{_COUNTRY}|(?-i:[A-Z]{{2}}))
    |(?:greater\ )?[^,\d]{{2,40}}\ (?:area|region|metropolitan\ area|metroplex|und\ umgebung)
    |(?:{_COUNTRY})|region\ [^,\d]{{2,30}}""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_PLACE = 80


def is_place(part: str) -> bool:
    """Whether a part of a page is a town with its country, or a region, and nothing else."""
    place = part.strip(" .·•")
    return len(place) <= _LONGEST_PLACE and bool(_PLACE.fullmatch(place))
