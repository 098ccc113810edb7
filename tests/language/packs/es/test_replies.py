"""Days, answers and people in Spanish."""

from datetime import date

import pytest

from language import (
    addresses_side,
    best_match,
    impossible_date,
    parse_action,
    parse_date_only,
    read_days,
    read_hours,
    read_stay,
    spoken_to,
)
from language.acts.answer_kind import is_prod, is_secret, turn_of, wish_of
from language.matching.medium import can_be_sent, finds_out
from tests.language.packs.es.spanish import NAMES, NOW, due, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("el jueves que viene", "2026-03-12"),
        ("dentro de tres dias", "2026-03-08"),
        ("en 10 días hábiles", "2026-03-19"),
        ("de hoy en ocho", "2026-03-12"),
        ("el lunes en ocho", "2026-03-16"),
        ("el miércoles de la otra semana", "2026-03-11"),
        ("a fin de mes", "2026-03-31"),
        ("antes del 18", "2026-03-17"),
        ("el primero de abril", "2026-04-01"),
        ("el veinticinco", "2026-03-25"),
        ("20 del próximo mes", "2026-04-20"),
        ("5 de setiembre", "2026-09-05"),
        ("vie 13", "2026-03-13"),
        ("dos días después del viernes", "2026-03-08"),
        ("para navidad", "2026-12-25"),
        ("para año nuevo", "2027-01-01"),
        ("pasado mañana en la tarde", "2026-03-07"),
        ("mañana a las 3 de la tarde", "2026-03-06 15:00"),
        ("el lunes hasta el mediodía", "2026-03-09 12:00"),
        ("mañana a las 14h30", "2026-03-06 14:30"),
        ("hoy a las doce menos cuarto", "2026-03-05 11:45"),
        ("el viernes a la una menos cuarto", "2026-03-06 12:45"),
        ("a las once y cuarenta y cinco", "2026-03-05 11:45"),
        ("12\u00a0de\u00a0junio", "2026-06-12"),
    ],
)
def test_days_and_times(text: str, expected: str) -> None:
    assert due(text) == expected


@pytest.mark.parametrize(
    "text", ["el 31/02", "desde el lunes", "los lunes", "del 5 al 9 de marzo", "el mar está frío"]
)
def test_what_is_no_due_date(text: str) -> None:
    reading = said(f"Lavamos los filtros {text}")
    assert not reading.promise
    assert reading.due is None


def test_a_date_that_cannot_be_is_told() -> None:
    assert impossible_date("le mando el acta el 31/02", NOW, "es") == "el 31/02"
    assert said("le mando el acta el 31/02").worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "No sé, lo averiguo y les digo",
        "Déjeme consultar con almacén y le respondo el martes",
        "le pregunto a la ing. de calidad y mañana te cuento",
        "La Ing. Rosario está en Lima, mañana vuelve",
        "Deme hasta el viernes por favor",
    ],
)
def test_an_answer_comes_later(text: str) -> None:
    assert said(text).holding
    assert not said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "listo ✅ la lista de usuarios",
        "El manual ya está enviado a su correo",
        "adjunto el presupuesto que pidieron",
        "ya les mandé las fotos",
        "acabo de subir los datos",
        "aquí está el borrador",
    ],
)
def test_something_is_done(text: str) -> None:
    assert said(text).done


@pytest.mark.parametrize(
    "text",
    [
        "todavía no está listo",
        "Listo, gracias",
        "cuando esté listo avisan",
        "ayer les mandé el correo con todo",
        "bien hecho equipo",
        "no veo el adjunto",
    ],
)
def test_something_is_not_done(text: str) -> None:
    assert not said(text).done


@pytest.mark.parametrize(
    "text",
    [
        "Hay paro y no puedo llegar. Las fotos las mando el viernes 13",
        "No alcanzo hoy, se lo paso el lunes",
        "Legal pide más tiempo, en dos semanas le devuelvo el convenio",
        "Me falta el nombre de dos operadores, el lunes mando la lista",
        "mil disculpas estoy sin internet desde ayer el plano se los mando mañana",
        "Me ha sido imposible acabar el guion, os lo paso el martes",
    ],
)
def test_a_promise_moves(text: str) -> None:
    assert said(text).reschedule


def test_a_plan_of_pipes_is_not_the_plan_of_work() -> None:
    items = ("el plano actualizado os lo tengo listo", "elaborar el plan de muestreo")
    assert best_match("plano_pozo2.pdf ahí está el plano", items, language="es") == 0
    assert best_match("adjunto el plan de muestreo", items, language="es") == 1


@pytest.mark.parametrize(
    "text",
    ["Buenos días a todos, bendiciones", "Recibido, mil gracias!", "dale", "Feliz Navidad 🎂"],
)
def test_kind_words(text: str) -> None:
    assert said(text).small_talk


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Wilber, cuántos macromedidores tienen?", {"wilber"}),
        ("Luz Mery, nos pueden compartir su manual porfa?", {"luz"}),
        ("Sra. Quispe, nos confirma?", {"wilber"}),
        ("ing Rosario puede confirmar la fecha", {"rosario"}),
        ("Y usted Rosario qué opina?", {"rosario"}),
        ("La Ing. Rosario esta en Lima", set()),
        ("hablé con Wilber ayer", set()),
    ],
)
def test_who_is_spoken_to(text: str, who: set[str]) -> None:
    assert spoken_to(text, NAMES, "es") == who


@pytest.mark.parametrize(
    "text", ["Ustedes cómo cobran?", "tenéis el plano?", "de su lado está listo?"]
)
def test_the_other_side_is_meant(text: str) -> None:
    assert addresses_side(text, "es")


def test_what_the_bot_suggests_to_type_is_understood() -> None:
    for text, on in (
        ("viernes", date(2026, 3, 6)),
        ("para el viernes", date(2026, 3, 6)),
        ("12 de junio", date(2026, 6, 12)),
    ):
        found = parse_date_only(text, NOW, "es")
        assert found
        assert found.on == on
    hours = read_hours("lunes a jueves 7:30-16:00, viernes 7:30-12:00", "es")
    assert hours
    assert len(hours.days) == 5
    assert hours.by_day[0][0] == 4
    assert read_days("domingo a jueves", "es") == frozenset({6, 0, 1, 2, 3})
    assert read_days("mar-sáb", "es") == frozenset({1, 2, 3, 4, 5})
    assert read_days("L-V", "es") == frozenset({0, 1, 2, 3, 4})
    stay = read_stay("Lima hasta el 20 de marzo", NOW, "es")
    assert stay.where == "Lima"
    assert stay.until
    assert stay.until.on == date(2026, 3, 20)
    item = parse_action("Rosa: enviar la lista del personal para el viernes", NOW, "es")
    assert (item.who, item.what) == ("Rosa", "enviar la lista del personal")


def test_what_ends_in_something_to_send() -> None:
    assert can_be_sent("enviar la lista", "es")
    assert not can_be_sent("hablar con recursos humanos", "es")
    assert finds_out("consultar con operaciones", "es")


def test_what_a_message_is_to_a_question_that_waits() -> None:
    assert is_prod("alguna novedad?", {}, "es")
    assert is_prod("hola, vieron mi mensaje?", {}, "es")
    assert turn_of("Son 14, 3 están malogrados", NOW, "es").states
    assert turn_of("recién veo el mensaje, estuve en campo", NOW, "es").excuses
    assert not turn_of("buena pregunta esa, le aviso mañana", NOW, "es").states
    assert wish_of("nos mandan la lista porfa?", "es").request
    assert is_secret("la contraseña es agua123", "es")
