"""Answers, days and people in Portuguese."""

from datetime import date

import pytest

from language import best_match, spoken_to
from language.acts.answer_kind import is_prod, is_secret, turn_of, wish_of
from language.dates.due import impossible_date, parse_date_only
from language.dates.stays import read_stay
from language.entities.working_hours import read_days, read_hours
from tests.language.packs.pt.portuguese import NAMES, THURSDAY, day, heard


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("vou perguntar ao armazém e já te digo", True),
        ("Deixa eu ver com a contabilidade", True),
        ("Vou falar com a tesouraria e dou retorno até dia 28", True),
        ("ainda estamos a verificar", True),
        ("vou pedir ao Saíde que veja isso e na terça tens a resposta", True),
        ("vou pedir ao Saíde um café", False),
        ("Vou preparar os termos de referência e partilho convosco", False),
        ("O armazém diz que é Sewerin", False),
    ],
)
def test_an_answer_comes_later(text: str, holds: bool) -> None:
    assert heard(text).holding is holds


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("roturas_2025.xlsx segue a planilha das roturas", True),
        ("Já enviei o mapa para o vosso mail", True),
        ("acabei de mandar as fotos", True),
        ("o relatório já foi enviado", True),
        ("modelo partilhado ✅", True),
        ("convocatória da visita enviada no grupo, prontinho", True),
        ("a convocatória enviada no grupo tem um erro", False),
        ("ainda não enviei o mapa", False),
        ("a lista vai ser enviada", False),
        ("Ele já enviou a lista", False),
        ("na segunda envio o contrato assinado", False),
        ("bem feito!", False),
    ],
)
def test_something_is_done(text: str, done: bool) -> None:
    assert heard(text).done is done


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("A lista ainda não está completa. Envio terça dia 10 sem falta", "2026-03-10"),
        ("Tesouraria pediu mais dois dias, fica para quinta dia 12", "2026-03-12"),
        ("Afinal não dá na quarta, envio quinta", "2026-03-12"),
        ("A lista vai atrasar. Envio-vos na terça sem falta", "2026-03-10"),
        ("Segue a primeira parte, o resto mando amanhã", "2026-03-06"),
    ],
)
def test_it_comes_on_another_day(text: str, due: str) -> None:
    reading = heard(text)
    assert (reading.reschedule, day(reading)) == (True, due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Mando-vos a minuta amanhã… ops é feriado, sexta dia 13 então", "2026-03-13"),
        ("mando na quarta, digo, na quinta", "2026-03-12"),
        ("Envio sexta. Não, espera, segunda", "2026-03-09"),
    ],
)
def test_a_day_taken_back_in_the_same_message(text: str, due: str) -> None:
    assert day(heard(text)) == due


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("sexta, 12 de junho", date(2026, 6, 12)),
        ("até 20 de março", date(2026, 3, 20)),
        ("até ao dia 12", date(2026, 3, 12)),
        ("1º de abril", date(2026, 4, 1)),
        ("cinco de maio", date(2026, 5, 5)),
        ("6ª feira", date(2026, 3, 6)),
        ("dom", date(2026, 3, 8)),
        ("lá pra segunda", date(2026, 3, 9)),
        ("sexta que vem", date(2026, 3, 13)),
        ("para a semana", date(2026, 3, 13)),
        ("daqui uma semana", date(2026, 3, 12)),
        ("fins de março", date(2026, 3, 31)),
        ("qua 18", date(2026, 3, 18)),
        ("a segunda reunião", None),
    ],
)
def test_a_day_as_an_answer(text: str, on: date | None) -> None:
    due = parse_date_only(text, THURSDAY, "pt")
    assert (due.on if due else None) == on


@pytest.mark.parametrize(
    "text",
    ["em segunda mão", "pela segunda vez", "a terça parte", "Na quarta reunião falámos disso"],
)
def test_the_second_of_something_is_no_day(text: str) -> None:
    assert day(heard(text)) is None


def test_a_day_that_cannot_be_is_told() -> None:
    assert impossible_date("30 de fevereiro", THURSDAY, "pt") == "30 de fevereiro"


def test_working_hours_as_they_are_typed() -> None:
    hours = read_hours("seg-qui 7:30-16:00, sex 7:30-12:00", "pt")
    assert hours is not None
    assert [opening[0] for opening in hours.by_day] == [4]
    assert read_days("dom-qui", "pt") == frozenset({6, 0, 1, 2, 3})
    assert read_days("ter a sáb", "pt") == frozenset({1, 2, 3, 4, 5})
    assert read_hours("segunda a sexta das 7h30 às 15h30", "pt") is not None
    assert read_hours("quando calha", "pt") is None


def test_where_somebody_is_and_until_when() -> None:
    stay = read_stay("Nampula até ao dia 20 de março", THURSDAY, "pt")
    assert stay.where == "Nampula"
    assert stay.until is not None
    assert stay.until.on == date(2026, 3, 20)
    assert read_stay("de volta", THURSDAY, "pt").at_home


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Júlio, podem enviar a lista?", {"julio"}),
        ("Sr. Macuácua, quando chegam os tubos?", {"julio"}),
        ("Djony vc tem a curva?", {"djony"}),
        ("e a Ofélia, pode vir?", {"ofelia"}),
        ("podes mandar isso, Nuno?", {"nuno"}),
        ("o Júlio vai enviar", set()),
        ("pode perguntar ao Nuno?", set()),
        ("a rosa é bonita", set()),
    ],
)
def test_who_is_spoken_to(text: str, people: set[str]) -> None:
    assert spoken_to(text, NAMES, "pt") == people


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("temos doze bombas no lago", "states"),
        ("Sim, concordamos", "agrees"),
        ("A Dra Ofélia está em Nampula no tribunal", "absent"),
        ("O Nuno está fora, eu aviso-o", "absent relays"),
        ("só agora vi a mensagem, estive no campo", "excuses"),
        ("A bomba é fraca demais", "states"),
    ],
)
def test_what_a_message_says_to_somebody_who_waits(text: str, said: str) -> None:
    turn = turn_of(text, THURSDAY, "pt")
    names = ("states", "holds", "excuses", "absent", "relays", "agrees")
    assert " ".join(name for name in names if getattr(turn, name)) == said


def test_what_a_question_wants() -> None:
    assert wish_of("Podem enviar as curvas das bombas?", "pt").thing
    assert wish_of("A semana de 9 de março serve?", "pt").yes_or_no
    assert not wish_of("Quando podemos visitar a ETA?", "pt").yes_or_no
    assert is_prod("Nuno, alguma novidade sobre isto?", NAMES, "pt")
    assert not is_prod("quantas bombas têm?", NAMES, "pt")
    assert is_secret("qual é a senha do portal?", "pt")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("as fotos dos hidrômetros, feito", 0),
        ("agenda da missão feita ✅", 1),
        ("lista_leitores.pdf finalmente", 2),
        ("fotos da festa", None),
        ("feito ✅", None),
    ],
)
def test_which_item_a_message_is_about(text: str, place: int | None) -> None:
    items = (
        "mandar as fotos dos hidrômetros parados",
        "escrever a proposta de agenda da missão",
        "enviar a lista dos leitores de contadores",
    )
    assert best_match(text, items, "", "pt") == place
