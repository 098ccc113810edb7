"""Days and times as they are said in Spain, the Andes and Central America."""

from datetime import UTC, datetime

import pytest

from language import find_due

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)  # a Wednesday; Easter is on 5 April


def due(text: str) -> str:
    """The day in it, with the time if it names one; nothing when there is none."""
    found = find_due(text, NOW, "es")
    if found is None:
        return ""
    return f"{found.on} {found.at:%H:%M}" if found.at else str(found.on)


FEASTS = {
    "antes de Navidad": "2026-12-24",
    "la víspera de Navidad": "2026-12-24",
    "el Viernes Santo": "2026-04-03",
    "el Jueves Santo a las 9": "2026-04-02 09:00",
    "el lunes de Pascua": "2026-04-06",
    "antes de Semana Santa": "2026-04-01",
    "el martes de carnaval": "2027-02-09",
    "para el Día del Trabajador": "2026-05-01",
    "el día de Todos los Santos": "2026-11-01",
}
SPANS = {
    "en abril": "2026-04-30",
    "antes de mayo": "2026-04-30",
    "antes del finde les mando el acta": "2026-03-13",
    "al cierre de mes": "2026-03-31",
    "al cierre del trimestre": "2026-03-31",
    "antes de que termine la semana": "2026-03-13",
    "el último día del mes": "2026-03-31",
    "el primer día de abril": "2026-04-01",
    "a primeros de abril": "2026-04-05",
    "en la segunda quincena de abril": "2026-04-30",
    "para el segundo trimestre": "2026-06-30",
    "la semana del 23 de marzo": "2026-03-27",
    "el último viernes del mes": "2026-03-27",
    "el primer lunes del mes que viene": "2026-04-06",
}
COUNTED = {
    "en un plazo de 10 días": "2026-03-21",
    "en menos de una semana": "2026-03-18",
    "en un par de semanitas": "2026-03-25",
    "en hora y media": "2026-03-11 11:30",
    "en una semana y media": "2026-03-21",
    "dentro de un año y medio": "2027-09-11",
    "transcurridos cinco días hábiles": "2026-03-18",
    "al cabo de una semana": "2026-03-18",
    "dentro de los cinco días siguientes al 20 de marzo": "2026-03-25",
    "tres días antes del 20 de marzo": "2026-03-17",
    "la víspera del 20 de marzo": "2026-03-19",
    "dos días antes de fin de mes": "2026-03-29",
    "mañana o pasado": "2026-03-13",
    "del lunes en ocho días": "2026-03-23",
}
WRITTEN = {
    "1° de abril": "2026-04-01",
    "1ero de abril": "2026-04-01",
    "vie. 20/03": "2026-03-20",
    "20/mar/2026": "2026-03-20",
    "2026/04/05": "2026-04-05",
    "el 24 del presente": "2026-03-24",
    "el 24 de los corrientes": "2026-03-24",
    "el 18 del 6": "2026-06-18",
    "este 20": "2026-03-20",
    "el próximo 20 de abril": "2026-04-20",
    "5 de mayo del próximo año": "2027-05-05",
    "el mes que viene, el día 20": "2026-04-20",
    "el biernes": "2026-03-13",
    "no más tarde del 27 de marzo": "2026-03-27",
    "alrededor del 10 de abril": "2026-04-10",
    "mañana a las 0900": "2026-03-12 09:00",
    "el jueves a las veinte treinta": "2026-03-12 20:30",
    "el domingo 8 y media de la tarde": "2026-03-15 20:30",
    "a las siete esta noche": "2026-03-11 19:00",
}


@pytest.mark.parametrize(
    ("text", "expected"), [*FEASTS.items(), *SPANS.items(), *COUNTED.items(), *WRITTEN.items()]
)
def test_a_day_however_it_is_said(text: str, expected: str) -> None:
    assert due(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "en febrero", "el informe de abril", "después de Semana Santa", "felices pascuas a todos",
        "la segunda bomba", "a 20° en la sombra", "San Juan es un barrio alto",
        "desde el lunes no hay agua", "cada quince días",
    ],
)  # fmt: skip
def test_what_names_no_day_to_come(text: str) -> None:
    assert due(text) == ""
