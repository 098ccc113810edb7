"""French days and times as people write them, seen from Tuesday 14 April 2026, 9:00."""

from datetime import UTC, date, datetime, time

import pytest

from language import find_due, read

NOW = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)


def day_of(text: str) -> date | None:
    due = find_due(text, NOW, "fr")
    return due.on if due else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("lundi pro je passe", date(2026, 4, 20)),
        ("jeudi de la semaine entrante", date(2026, 4, 23)),
        ("jeudi dans deux semaines", date(2026, 4, 30)),
        ("lundi en huit", date(2026, 4, 27)),
        ("mardi en huit", date(2026, 4, 21)),
        ("mercredi en quinze", date(2026, 4, 29)),
        ("2main matin", date(2026, 4, 15)),
        ("jusqu a demain", date(2026, 4, 15)),
        ("le vingt et un avril", date(2026, 4, 21)),
        ("le deux mai à dix heures", date(2026, 5, 2)),
        ("aux environs du 15 mai", date(2026, 5, 15)),
        ("le mercredi matin 22 avril", date(2026, 4, 22)),
        ("le 20 5 2026", date(2026, 5, 20)),
        ("le 20.05", date(2026, 5, 20)),
        ("pas plus tard que mercredi", date(2026, 4, 15)),
        ("sous 2-3 jours", date(2026, 4, 17)),
        ("dans deux ou trois jours", date(2026, 4, 17)),
        ("en début de semaine", date(2026, 4, 21)),
        ("dans le courant de la semaine prochaine", date(2026, 4, 24)),
        ("la semaine du 20 au 24 avril", date(2026, 4, 24)),
        ("en mai", date(2026, 5, 31)),
        ("en juin 2027", date(2027, 6, 30)),
        ("d'ici fin 2026", date(2026, 12, 31)),
        ("l'an prochain", date(2027, 12, 31)),
        ("au 3e trimestre", date(2026, 9, 30)),
        ("premier trimestre 2027", date(2027, 3, 31)),
        ("au premier trimestre", date(2027, 3, 31)),
        ("le rapport du premier trimestre part jeudi", date(2026, 4, 16)),
        ("le premier lundi du mois", date(2026, 5, 4)),
        ("le premier lundi du mois prochain", date(2026, 5, 4)),
        ("le dernier vendredi du mois", date(2026, 4, 24)),
        ("la première semaine de juin", date(2026, 6, 5)),
        ("la dernière semaine de mai", date(2026, 5, 29)),
        ("la deuxième quinzaine de mai", date(2026, 5, 31)),
    ],
)
def test_days_in_every_dress(text: str, day: date) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("trois jours avant le 1er mai", date(2026, 4, 28)),
        ("deux jours ouvrés avant le 4 mai", date(2026, 4, 30)),
        ("un mois avant le 20 juin", date(2026, 5, 20)),
        ("la veille du 1er mai", date(2026, 4, 30)),
        ("le lendemain du 1er mai", date(2026, 5, 2)),
        ("deux jours avant la réunion", None),
        ("le lendemain de la fête", None),
    ],
)
def test_days_counted_from_another_day(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("avant la Toussaint", date(2026, 10, 31)),
        ("à Noël", date(2026, 12, 25)),
        ("la veille de Noël", date(2026, 12, 24)),
        ("le jour de l'an", date(2027, 1, 1)),
        ("lundi de Pâques", date(2027, 3, 29)),
        ("pour l'Ascension", date(2026, 5, 14)),
        ("la Pentecôte", date(2026, 5, 24)),
        ("pour la Tabaski", None),  # the moon tells
    ],
)
def test_feasts(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("demain à quinze heures trente", time(15, 30)),
        ("demain à huit heures moins vingt-cinq", time(7, 35)),
        ("demain midi et demi", time(12, 30)),
        ("demain de 14h à 16h", time(14, 0)),
        ("demain 14h-16h", time(14, 0)),
        ("une réunion d'une heure demain à 15h", time(15, 0)),
        ("dans trois quarts d'heure", time(9, 45)),
        ("demain en début d'après-midi", None),
    ],
)
def test_times(text: str, at: time | None) -> None:
    due = find_due(text, NOW, "fr")
    assert due
    assert due.at == at


@pytest.mark.parametrize(
    "text",
    [
        "la version 2.4 du document",
        "le prix est de 20.50",
        "vendre deux pompes",
        "le deux est cassé",
        "les travaux durent deux mois",
        "le 31 avril",
        "nous sommes entre lundi et mercredi",
        "il a 30 ans",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert day_of(text) is None


def test_two_colleagues_are_not_the_second_of_the_month() -> None:
    assert day_of("vendredi deux collègues viennent") == date(2026, 4, 17)


def test_a_month_just_over_is_looked_back_at_and_promised_ahead() -> None:
    assert day_of("on a perdu 38 % en mars") == date(2026, 3, 31)
    due = read("nous vous enverrons les chiffres en mars", NOW, "fr").due
    assert due
    assert due.on == date(2027, 3, 31)
