"""Finds the place that somebody writes or shares: a city, its country and its time zone.

The zone of a location is exact.
"""

from collections.abc import Iterable, Iterator
from math import cos, radians

from language.atlas import Atlas, Place, Town, atlas, plain

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
