"""What two groups who work together take on in French; beside each what looks like it."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, find_due, read

NOW = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)  # a Tuesday


def reading(text: str) -> Reading:
    return read(text, NOW, "fr")


@pytest.mark.parametrize(
    ("promises", "tells"),
    [
        ("nickel, du coup j'apporte la sono", "j'apporte mon soutien total à cette idée"),
        ("on se charge des sandwichs", "le comité se charge de la sécurité"),
        ("je passe prendre les costumes", "on passe de bons moments avec vous"),
        ("on ira coller les affiches", "nos jeunes iront loin"),
        ("Nous vous réservons trois chambres", "je vous trouve un peu durs"),
        ("bon je fais une affiche et je vous la montre", "je fais un régime"),
        ("moi j'imprime les programmes", "moi je garde la pêche"),
        ("on vous prépare un petit dossier", "on vous met la pression là"),
        ("ok j'envoie la liste", "je vous envoie la liste"),
        ("j'ajoute vos logos sur le tract", "j'ai corrigé vos textes"),
        ("Notre équipe viendra démonter la tente", "notre équipe affrontera Namur en finale"),
        ("dès que la mairie répond je vous transfère le mail", "dès qu'il pleut on ferme"),
        ("promis je rends les percolateurs propres", "on rend hommage à Mamadou"),
        ("bien noté Sophie, je modifie la fiche", "je te change les idées"),
        ("je fais signer la convention", "tu me fais rire"),
        ("j'achète les ampoules, il en faut combien ?", "tu achètes les ampoules ?"),
        ("les affiches je les imprime", "quand il arrive je le laisse faire"),
        ("les boissons, on s'en charge", "les bénévoles s'occupent du bar"),
        ("on repeindra la grille, comptez sur nous", "on ne repeindra pas la grille"),
        ("je m'occupe de prévenir les parents", "je m'occupe des enfants la journée"),
        ("je viendrai avec mon camion pour les décors", "je viendrai avec ma femme"),
        ("je bloque la salle du haut", "Je bloque la salle du haut depuis mars."),
        ("je rajoute Malika sur la liste", "je note mal, désolé"),
        ("on va passer récupérer les cartons", "on nous ramène les cartons"),
        ("ok je m'occupe des chaises", "je m'occupe d'une dame âgée"),
        ("nous on amène les tables", "d'habitude c'est nous qui amenons les tables"),
        ("je tiendrai la buvette l'après-midi", "je tiens le registre depuis 2019"),
        ("je ferai l'aller-retour avec le minibus", "je ferai de mon mieux"),
    ],
)
def test_a_thing_taken_on_in_a_group(promises: str, tells: str) -> None:
    assert reading(promises).worth_tracking
    assert not reading(tells).worth_tracking


@pytest.mark.parametrize(
    ("chatted", "told"),
    [
        ("je prépare le dossier de subvention", "Je prépare le dossier de subvention."),
        ("on installe les bancs", "On installe les bancs."),
    ],
)
def test_what_is_done_now_is_a_promise_where_no_full_stop_ends_it(chatted: str, told: str) -> None:
    assert reading(chatted).worth_tracking
    assert not reading(told).promise


@pytest.mark.parametrize(
    ("promises", "tells"),
    [
        ("2 sec je vérifie dans mes mails", "2 sec"),
        ("j'y serai avec les clés", "j'y serais bien allé"),
        ("je vous attends devant la gare", "on t'attend"),
        ("je m'occupe du dîner", "Rosa s'occupe du dîner"),
        ("on se renseigne et on vous dit", "renseignez-vous"),
    ],
)
def test_small_promises_of_a_group(promises: str, tells: str) -> None:
    assert reading(promises).promise
    assert not reading(promises).worth_tracking
    assert not reading(tells).promise


def test_a_promise_and_a_question_in_one_sentence() -> None:
    seen = reading("Je commande les tee-shirts demain, vous voulez quelles tailles ?")
    assert seen.worth_tracking
    assert seen.needs_answer
    assert seen.due
    assert seen.due.on == date(2026, 4, 15)
    assert not reading("Bon, je prépare le rapport pour vendredi avec qui ?").promise


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("ton micro marche pas ou quoi", "t'es sérieux ou quoi"),
        ("qui n'a pas lancé les dés", "qui n'a pas rêvé d'un jardin"),
        ("Léa tu passes ou tu relances", "quand tu passes ou tu relances je perds"),
        ("tu défends le pont ou je le fais", "tu arrêtes ou je pars"),
        ("on fait une revanche", "on fait une erreur à chaque fois"),
        ("on doit poser la carte où", "je sais où poser la carte"),
        ("on échange nos places", "on échange rarement"),
        ("attends, ça compte double ça", "ça me plaît ça"),
        ("vous me suivez dans le tunnel", "ils me suivent dans le tunnel"),
        ("tu as pas un double de la carte dragon", "tu as pas de chance"),
        ("tu vois l'ennemi toi", "tu joues trop bien toi"),
        ("tu rejoues", "tu triches"),
        ("on vote contre qui ce soir", "on sait contre qui on vote"),
        ("Regarde sous la table, il manque un pion", "regarde ailleurs"),
        ("tu peux pousser ton verre", "tu peux poser ta carte où tu veux"),
        ("quelqu'un a retrouvé une écharpe verte", "quelqu'un a volé le compteur"),
        ("Fatima tu as prévenu les parents", "tu as bien prévenu les parents bravo"),
        ("je cherche quelqu'un qui parle arabe", "je cherche mes mots"),
        ("il faudrait deux chauffeurs, des volontaires", "les volontaires arrivent à midi"),
        ("ça vous arrange si on décale", "je demande à mon cousin si ça vous arrange"),
        (
            "je voulais vous demander l'adresse",
            "je voulais vous demander l'adresse mais je l'ai retrouvée",
        ),
    ],
)
def test_what_is_asked_at_a_game_and_in_a_group(asks: str, tells: str) -> None:
    assert reading(asks).needs_answer
    assert not reading(tells).needs_answer


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vendr. 24 avr.", date(2026, 4, 24)),
        ("ven. 12/06", date(2026, 6, 12)),
        ("avant l'AG du 30 avril", date(2026, 4, 29)),
        ("pour la projection du 12", date(2026, 5, 12)),
        ("le week-end du 6 juin", date(2026, 6, 6)),
        ("le soir du 12", date(2026, 5, 12)),
        ("dans la quinzaine", date(2026, 4, 28)),
        ("en cours de journée", date(2026, 4, 14)),
        ("la projection du film a plu", None),
        ("au cours de danse", None),
        ("le soir on chante", None),
    ],
)
def test_days_in_a_group(text: str, day: date | None) -> None:
    due = find_due(text, NOW, "fr")
    assert (due.on if due else None) == day
