"""French as it is typed on phones, mostly without marks; beside each what looks like it."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, read

NOW = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)  # a Tuesday


def reading(text: str) -> Reading:
    return read(text, NOW, "fr")


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("t'as fini le tableau", "tu as bien fini le travail bravo"),
        ("vous avez eu mon mail", "vous avez eu de la chance"),
        ("ki a le fichier excel", "quelqu'un a volé le compteur"),
        ("kelkun peut menvoyer le lien", "quelqu'un veut vous parler"),
        ("t ou", "t la meilleure"),
        ("t sur kel serveur", "t vraiment sympa"),
        ("ta combien de compteurs", "ta fille est très jolie"),
        ("tas vu le mail du bailleur", "un tas de gravier bloque la route"),
        ("tu veux quoi contre ton argile", "je prends ce que tu veux"),
        ("tu la poses où", "je la pose là où tu veux"),
        ("je mets où la vanne", "je mets le fichier dans le dossier"),
        ("à qui le tour", "à qui de droit"),
        ("elle est à qui la clé", "celui à qui tu parles est le maire"),
        ("ça te dérange si on décale", "si ça te dérange pas je prends la salle"),
        ("ça tient combien de temps une pile", "ça me dit rien"),
        ("on se retrouve ou", "on se retrouve à la station ou au bureau"),
        ("on en est où du budget, on en est où", "on en est là"),
        ("tu es dispo demain", "je suis dispo mardi"),
        ("vous comptez recruter des releveurs", "nous comptons recruter des releveurs"),
        ("quelle a été la réaction du conseil", "la réaction du conseil a été bonne"),
        ("quel âge a votre réseau", "quel bon accueil vous nous avez fait"),
        ("qui l'a construit", "celui qui l'a construit est mort"),
        ("le devis d'avril est-il disponible", "le devis d'avril est disponible"),
        ("vous savez comment on étalonne la sonde", "vous savez comme il est"),
        ("tu peux jeter un œil à la carte", "tu peux toujours rêver"),
        ("le lien est mort, vous pouvez le renvoyer", "vous pouvez toujours appeler le standard"),
        ("toujours rien reçu de votre part", "toujours pas d'eau au robinet"),
        ("j'aurais aimé savoir qui signe", "j'aurais aimé participer à la mission"),
        ("envoyer moi la liste", "je vais envoyer la note au maire"),
        ("viens m'aider", "il vient m'aider"),
        ("donne moi une copie", "donne moi une minute"),
        ("quoi de neuf pour la pompe", "quoi de neuf"),
        ("la réunion aura lieu lundi, n'est-ce pas ?", "c'est magnifique, n'est-ce pas ?"),
        ("c'est prévu lundi, non ?", "c'est vraiment beau, non ?"),
        ("vous venez demain avec nous", "vous venez de loin"),
        ("tu m'entends", "je t'entends bien"),
        ("pouvez-vous vous connecter", "vous pouvez vous reposer"),
        ("t'as mis combien", "on m'a dit combien ça coûte"),
        ("c'est à quel étage", "je sais à quel étage c'est"),
        ("le tarif s'applique à partir de quand", "il n'y a pas de quoi"),
        (
            "j'ai pas compris la colonne F elle correspond à quoi exactement",
            "elle correspond à la date",
        ),
        ("on a dit trois bars mais c'est mesuré où", "on m'a dit où"),
        ("il manque un joint vous en avez en stock", "le joint que vous en avez tiré est bon"),
        ("ils sont passés où mes joints", "je sais où sont passés mes joints"),
        ("invite moi", "il m'invite"),
        ("tfk", "tu fais ce que tu veux"),
        ("quelle heure pour la visio", "quelle joie de vous lire"),
        ("faut m'envoyer ton numéro", "il me faut m'en tenir à l'horaire"),
    ],
)
def test_a_question_without_its_mark(asks: str, tells: str) -> None:
    assert reading(asks).needs_answer
    assert not reading(tells).needs_answer


@pytest.mark.parametrize(
    "text",
    ["qu'est-ce que c'est beau", "où tu veux", "qu'est-ce qu'on a ri", "demande-lui toi-même 😂"],
)
def test_what_only_sounds_like_asking(text: str) -> None:
    assert not reading(text).needs_answer


@pytest.mark.parametrize("text", ["vous m'entendez", "t ou", "prêts ?"])
def test_what_is_asked_of_the_moment_lives_for_minutes(text: str) -> None:
    assert reading(text).momentary


@pytest.mark.parametrize(
    ("promises", "day", "tells"),
    [
        ("je t envoi le fichier vendredi", 17, "l'envoi du fichier est prévu vendredi"),
        ("t inkiete jtenvoi sa dm1 matin", 15, "t inkiete sa va aller dm1 matin"),
        ("je vous retourne le contrat signé vendredi", 17, "je vous attends vendredi"),
        ("le rapport trimestriel vous sera envoyé jeudi", 16, "le rapport sera bon jeudi"),
        ("Le plan révisé vous parviendra lundi", 20, "le plan révisé vous plaira lundi"),
        ("comptez sur moi pour le plan, mardi", 21, "vous pouvez compter sur nous"),
        ("Nous nous engageons à livrer les tuyaux lundi", 20, "ils s'engagent à livrer lundi"),
        ("le devis sera dispo vendredi", 17, "je suis dispo vendredi"),
        ("nous envoyons le camion demain", 15, "la mairie nous envoie le camion demain"),
        ("on vous livre lundi", 20, "on nous livre lundi"),
        ("je vous présente les résultats lundi", 20, "je présente mes excuses pour lundi"),
        ("je récupère les affiches demain", 15, "je récupère demain, trop fatigué"),
        ("je livre les joints vendredi", 17, "je livre rarement le vendredi"),
        ("le rapport : je l'envoie vendredi", 17, "le fournisseur : je livre vendredi"),
        ("je t'envoie ça demain mon frère", 15, "je paie mon loyer demain"),
        ("je vous propose une date lundi", 20, "je propose lundi"),
        ("je vous précise l'heure lundi", 20, "je précise que lundi c'est férié"),
        ("je vous donne la liste lundi", 20, "je vous donne raison pour lundi"),
    ],
)
def test_a_promise_and_its_day(promises: str, day: int, tells: str) -> None:
    seen = reading(promises)
    assert seen.worth_tracking
    assert not seen.needs_answer
    assert seen.due
    assert seen.due.on == date(2026, 4, day)
    assert not reading(tells).worth_tracking


@pytest.mark.parametrize(
    ("promises", "tells"),
    [
        ("je me charge de la traduction", "je me charge de tout le bonheur du monde"),
        ("je prends en charge la réservation de l'hôtel", "je prends note"),
        ("Je m'occupe du devis pour les vannes", "Moussa s'occupe du devis"),
    ],
)
def test_a_thing_taken_on_without_a_day(promises: str, tells: str) -> None:
    assert reading(promises).worth_tracking
    assert not reading(tells).worth_tracking


def test_less_than_was_promised_moves_the_rest_to_another_day() -> None:
    assert reading("on n'a que deux factures, on envoie le tout lundi").reschedule
    assert not reading("on n'a que deux factures").reschedule
