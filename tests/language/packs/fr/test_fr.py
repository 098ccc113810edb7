"""French as it is written in chats: what is found, and beside it what is left alone."""

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from language import Reading, read, spoken_to
from language.acts.answer_kind import is_prod
from language.dates.due import parse_date_only
from language.dates.stays import read_stay
from language.entities.working_hours import read_days, read_hours

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday
SENTENCES = tomllib.loads(Path(__file__).with_name("sentences_fr.toml").read_text("utf-8"))
NAMES = {
    "aminata": ("Aminata Sanou", None),
    "driss": ("Driss Alaoui", None),
    "issouf": ("Issouf Traoré", "issouf"),
    "kenza": ("Kenza Amrani", None),
    "solene": ("Solène Kermarec", None),
}


def reading(text: str) -> Reading:
    return read(text, NOW, "fr")


@pytest.mark.parametrize(("text", "day"), SENTENCES["promises"].items())
def test_a_promise_is_worth_remembering_with_its_day(text: str, day: date) -> None:
    seen = reading(text)
    assert seen.worth_tracking
    assert seen.due
    assert seen.due.on == day
    assert not seen.needs_answer


@pytest.mark.parametrize("text", SENTENCES["no_promises"])
def test_what_others_do_what_was_and_what_is_only_hoped_is_no_promise(text: str) -> None:
    seen = reading(text)
    assert not seen.worth_tracking
    assert not seen.needs_answer


@pytest.mark.parametrize("text", SENTENCES["asking"])
def test_what_asks_needs_an_answer_with_and_without_its_mark(text: str) -> None:
    assert reading(text).needs_answer
    assert not reading(text).worth_tracking


@pytest.mark.parametrize("text", SENTENCES["not_asking"])
def test_kind_words_notices_and_offers_ask_nothing_and_promise_nothing(text: str) -> None:
    seen = reading(text)
    assert not seen.needs_answer
    assert not seen.worth_tracking


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("je vous envoie la liste des vannes demain", "envoie la liste des vannes"),
        ("jenvoie le fichier dem matin", "envoie le fichier"),
        ("Vous aurez le compte rendu vendredi", "le compte rendu"),
        ("Le devis sera prêt lundi", "devis sera prêt"),
        ("je m'engage à livrer les plans avant fin mars", "livrer les plans"),
        ("Je dépose le dossier lundi, merci à tous", "dépose le dossier"),
        ("j'enverrai la liste dès lundi", "enverrai la liste"),
    ],
)
def test_a_promised_thing_is_told_in_the_words_of_who_promised(text: str, what: str) -> None:
    assert reading(text).what == what


@pytest.mark.parametrize(
    "text",
    [
        "Bonne question, je me renseigne et je reviens vers vous",
        "je demande au chef et je te dis",
        "je vérifie avec la comptabilité",
        "laisse-moi vérifier",
        "je vous tiens au courant",
        "donnez moi jusqu'à lundi",
        "on doit d'abord voir avec le juriste",
        "Issouf est en mission à Kaya, pas de réseau",
        "Mme Sanou est malade, je lui transmets",
    ],
)
def test_an_answer_that_comes_later_holds(text: str) -> None:
    assert reading(text).holding


@pytest.mark.parametrize(
    "text",
    [
        "je suis en congé",
        "la pompe est en service",
        "merci de votre retour",
        "c'est sur le bureau",
        "les tuyaux sont au magasin",
        "on en discute demain à la réunion",
    ],
)
def test_things_that_are_somewhere_hold_nothing(text: str) -> None:
    assert not reading(text).holding


@pytest.mark.parametrize(
    "text",
    [
        "c'est fait ✅",
        "voici le rapport",
        "ci-joint la liste du personnel",
        "C'est envoyé",
        "je viens d'envoyer les photos",
        "je vous ai mis le fichier dans le drive",
        "comme promis, voici le tableau",
        "Le devis a été transmis à votre comptable",
        "Vous trouverez le PV en pièce jointe",
        "Terminé !",
    ],
)
def test_what_is_done_is_seen(text: str) -> None:
    assert reading(text).done


@pytest.mark.parametrize(
    "text",
    [
        "ce n'est pas encore fait",
        "c'est presque fini",
        "dès que c'est fait je vous dis",
        "vous avez envoyé le rapport ?",
        "le rapport sera envoyé lundi",
        "voilà pourquoi on utilise des ventouses",
        "merci d'avoir envoyé la liste",
        "en fait non",
        "tout à fait",
        "c'est bien parti pour pleuvoir",
    ],
)
def test_what_is_not_done_yet_is_not_taken_for_done(text: str) -> None:
    assert not reading(text).done


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("désolé, ce sera plutôt jeudi", date(2026, 3, 12)),
        ("on a eu une panne, le rapport arrive mardi", date(2026, 3, 10)),
        ("pas possible demain, disons lundi", date(2026, 3, 9)),
        ("je ne pourrai pas finir vendredi, je livre mardi", date(2026, 3, 10)),
        ("On reporte au 20 mars", date(2026, 3, 20)),
        ("Je l'envoie demain. Ah non, demain c'est férié, lundi", date(2026, 3, 9)),
    ],
)
def test_another_date_than_before(text: str, day: date) -> None:
    due = reading(text).due
    assert due
    assert due.on == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("d’ici vendredi", date(2026, 3, 6)),
        ("12 juin", date(2026, 6, 12)),
        ("jusqu’au 20 mars", date(2026, 3, 20)),
        ("avant le 15", date(2026, 3, 14)),
        ("d'ici la fin de la semaine", date(2026, 3, 6)),
        ("mi-avril", date(2026, 4, 15)),
        ("sous quinzaine", date(2026, 3, 19)),
        ("mardi en huit", date(2026, 3, 17)),
        ("lundi de la semaine prochaine", date(2026, 3, 9)),
        ("fin du mois prochain", date(2026, 4, 30)),
        ("vendredi au plus tard", date(2026, 3, 6)),
        ("1er\u00a0avril", date(2026, 4, 1)),
        ("un jour", None),
        ("31 février", None),
    ],
)
def test_days_as_the_bot_suggests_them_and_as_people_say_them(text: str, day: date | None) -> None:
    due = parse_date_only(text, NOW, "fr")
    assert (due.on if due else None) == day


def test_working_hours_and_days() -> None:
    hours = read_hours("lun-jeu 7:30-16:00, ven 7:30-12:00", "fr")
    assert hours
    assert hours.days == frozenset(range(5))
    assert [day for day, _, _ in hours.by_day] == [4]
    assert read_hours("du lundi au vendredi de 7h30 à 16h30", "fr")
    assert read_days("lun-ven", "fr") == frozenset(range(5))
    assert read_days("mar-sam", "fr") == frozenset(range(1, 6))
    assert read_days("la pompe", "fr") is None


def test_where_somebody_is_and_until_when() -> None:
    stay = read_stay("Nairobi jusqu’au 20 mars", NOW, "fr")
    assert stay.where == "Nairobi"
    assert stay.until
    assert stay.until.on == date(2026, 3, 20)
    assert read_stay("à la maison", NOW, "fr").at_home


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Driss pourriez-vous nous dire combien", {"driss"}),
        ("Vous cherchez quel diamètre, Issouf ?", {"issouf"}),
        ("Mme Sanou, pouvez-vous confirmer ?", {"aminata"}),
        ("Aminata et Issouf, vous confirmez ?", {"aminata", "issouf"}),
        ("Et toi Driss, tu en penses quoi ?", {"driss"}),
        ("Issouf est au forage", set()),
        ("je vais demander à Issouf", set()),
        ("on a vu ça avec Driss hier", set()),
        ("Merci à Solène pour la photo", set()),
    ],
)
def test_who_is_spoken_to(text: str, whom: set[str]) -> None:
    assert spoken_to(text, NAMES, "fr") == whom


@pytest.mark.parametrize(
    ("text", "nudges"),
    [
        ("Issouf, du nouveau ?", True),
        ("avez-vous vu mon message ?", True),
        ("toujours pas de réponse", True),
        ("Avez-vous des nouvelles de la pompe du forage 3 ?", False),
        ("combien de compteurs avez-vous à Bobo ?", False),
    ],
)
def test_a_nudge_asks_nothing_new(text: str, nudges: bool) -> None:
    assert is_prod(text, NAMES, "fr") == nudges
