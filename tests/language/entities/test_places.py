"""Places that people write and share."""

import pytest

from language import find_places, place_at


def found(words: str) -> list[str]:
    return [f"{place.name}, {place.country}" for place in find_places(words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        pytest.param("Mtwara", "Mtwara, TZ", id="a small town"),
        pytest.param("nakuru", "Nakuru, KE", id="small letters"),
        pytest.param(" KISUMU ", "Kisumu, KE", id="capitals and blanks"),
        pytest.param("Zurich", "Zürich, CH", id="without its marks"),
        pytest.param("ndjamena", "N'Djamena, TD", id="another spelling"),
        pytest.param("Den Haag", "The Hague, NL", id="its name at home"),
        pytest.param("Dar-es-Salaam, TZ", "Dar es Salaam, TZ", id="with letters of the country"),
        pytest.param("Nzega, Rwanda", "Nzega, RW", id="with a country"),
        pytest.param("nzega tanzania", "Nzega, TZ", id="with a country, no comma"),
        pytest.param("Kinshasa, DRC", "Kinshasa, CD", id="with a short name of a country"),
        pytest.param("Amsterdam, the Netherlands", "Amsterdam, NL", id="with an article"),
        pytest.param("Narobi", "Nairobi, KE", id="a letter lost"),
        pytest.param("Mtwarra, Tanzania", "Mtwara, TZ", id="a letter too many"),
        pytest.param("dar es", "Dar es Salaam, TZ", id="a beginning"),
        pytest.param("Tanzania", "Dar es Salaam, TZ", id="a country alone"),
        pytest.param("Paris, Texas", "Paris, FR", id="a region nobody knows"),
    ],
)
def test_a_place_is_found_as_people_write_it(words: str, first: str) -> None:
    assert found(words)[0] == first


def test_a_country_leaves_its_own_cities_alone() -> None:
    assert found("Amsterdam, Netherlands") == ["Amsterdam, NL"]


def test_bigger_cities_come_first() -> None:
    assert found("Nzega") == ["Nzega, TZ", "Nzega, RW"]
    assert found("London")[:2] == ["London, GB", "London, CA"]


def test_towns_that_once_had_the_name_come_after_those_that_have_it() -> None:
    assert found("Berlin")[:4] == ["Berlin, DE", "Berlín, SV", "Berlin, US", "Berlin, US"]


def test_places_that_look_the_same_are_listed_once() -> None:
    places = find_places("Springfield", limit=20)
    assert len(places) == len(set(places))


def test_no_more_are_listed_than_wanted() -> None:
    assert len(find_places("London", limit=2)) == 2


@pytest.mark.parametrize("words", ["", " , ", "xqzzy", "I have no idea", "?!", "x" * 5000])
def test_what_is_no_place_finds_none(words: str) -> None:
    assert find_places(words) == ()


def test_a_place_says_where_it_is() -> None:
    (mtwara,) = find_places("Mtwara")
    assert (mtwara.country, mtwara.country_name) == ("TZ", "Tanzania")
    assert mtwara.zone == "Africa/Dar_es_Salaam"


@pytest.mark.parametrize(
    ("latitude", "longitude", "name", "zone"),
    [
        pytest.param(-10.27, 40.18, "Mtwara", "Africa/Dar_es_Salaam", id="in a town"),
        pytest.param(-6.80, 39.28, "Dar es Salaam", "Africa/Dar_es_Salaam", id="in a quarter"),
        pytest.param(52.37, 4.90, "Amsterdam", "Europe/Amsterdam", id="in Europe"),
        pytest.param(-17.8, -179.9, "Levuka", "Pacific/Fiji", id="over 180 degrees"),
    ],
)
def test_a_shared_location_is_a_place(
    latitude: float, longitude: float, name: str, zone: str
) -> None:
    place = place_at(latitude, longitude)
    assert (place.name, place.zone) == (name, zone)


def test_at_sea_the_zone_is_that_of_the_sea() -> None:
    assert place_at(0.0, 0.0).zone == "Etc/GMT"
