"""Days and times as Portuguese has them, beside some that name none."""

from datetime import date, time

import pytest

from language.dates.due import find_due, parse_date_only
from tests.language.packs.pt.portuguese import THURSDAY, heard


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2.ª feira", date(2026, 3, 9)),
        ("4ªf", date(2026, 3, 11)),
        ("seg. 16/03", date(2026, 3, 16)),
        ("Seg 9/3", date(2026, 3, 9)),
        ("15/abr", date(2026, 4, 15)),
        ("15-abr-2026", date(2026, 4, 15)),
        ("abril, 15", date(2026, 4, 15)),
        ("quatro julho", date(2026, 7, 4)),
        ("2026/04/15", date(2026, 4, 15)),
        ("4 do 4", date(2026, 4, 4)),
        ("15 de abril do próximo ano", date(2027, 4, 15)),
        ("15 de abril do ano que vem", date(2027, 4, 15)),
        ("daqui a três dias", date(2026, 3, 8)),
        ("daqui por 15 dias", date(2026, 3, 20)),
        ("dois dias a partir de amanhã", date(2026, 3, 8)),
        ("dois dias antes de sexta dia 13", date(2026, 3, 11)),
        ("três dias antes do dia 20", date(2026, 3, 17)),
        ("de sexta a oito", date(2026, 3, 13)),
        ("no final da próxima semana", date(2026, 3, 13)),
        ("no segundo sábado de abril", date(2026, 4, 11)),
        ("na última sexta-feira do mês", date(2026, 3, 27)),
        ("mando o relatório do primeiro trimestre amanhã", date(2026, 3, 6)),
        ("na primeira quinzena de abril", date(2026, 4, 15)),
        ("até terça inclusive", date(2026, 3, 10)),
        ("até ao final do expediente de amanhã", date(2026, 3, 6)),
        ("no Natal", date(2026, 12, 25)),
        ("na véspera de Natal", date(2026, 12, 24)),
        ("na Páscoa", date(2026, 4, 5)),
        ("até à Páscoa", date(2026, 4, 5)),
        ("até à Sexta-feira Santa", date(2026, 4, 3)),
        ("na sexta-feira santa", date(2026, 4, 3)),
        ("até ao Carnaval", date(2027, 2, 9)),
        ("no próximo fim de semana", date(2026, 3, 8)),
        ("de 12 a 16 de maio", date(2026, 5, 16)),
        ("a 17 deste mês", date(2026, 3, 17)),
        ("de hoje a uma semana", date(2026, 3, 12)),
        ("no sábado que vem aí", date(2026, 3, 7)),
        ("na reunião de quarta", date(2026, 3, 11)),
        ("na véspera de 20 de março", date(2026, 3, 19)),
    ],
)
def test_a_day(text: str, on: date) -> None:
    due = parse_date_only(text, THURSDAY, "pt") or find_due(text, THURSDAY, "pt")
    assert due is not None
    assert due.on == on


@pytest.mark.parametrize(
    "text",
    [
        "vivo em Natal",
        "feliz Natal e bom ano novo",
        "depois do Carnaval",
        "o Natal passado foi bom",
        "dois dias antes da auditoria",
        "é um marco para nós",
        "o segundo relatório",
        "o tubo tem 15 / 20 de folga",
    ],
)
def test_no_day(text: str) -> None:
    assert find_due(text, THURSDAY, "pt") is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("amanhã às quinze e trinta", time(15, 30)),
        ("amanhã às dez para as três da tarde", time(14, 50)),
        ("amanhã às oito e quarenta e cinco da manhã", time(8, 45)),
        ("amanhã às onze menos um quarto", time(10, 45)),
        ("amanhã às quinze para as dez", time(9, 45)),
        ("amanhã às nove e um quarto", time(9, 15)),
    ],
)
def test_a_time_in_words(text: str, at: time) -> None:
    due = find_due(text, THURSDAY, "pt")
    assert due is not None
    assert (due.on, due.at) == (date(2026, 3, 6), at)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("há 4 dias", date(2026, 3, 1)),
        ("três dias atrás", date(2026, 3, 2)),
        ("há uma semana", date(2026, 2, 26)),
        ("na sexta passada", date(2026, 2, 27)),
        ("na quinta passada", date(2026, 2, 26)),
        ("a semana passada", date(2026, 3, 4)),
    ],
)
def test_a_day_gone_by_is_told(text: str, on: date) -> None:
    told = heard(text).due
    assert told is not None
    assert told.on == on
