"""French as people talk while they play or work together: beside each what looks like it."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, find_due, read

NOW = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)  # a Tuesday


def reading(text: str) -> Reading:
    return read(text, NOW, "fr")


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        # what only the other one knows
        ("t'as du bois", "t'as du courage"),
        ("vous avez des compteurs DN100 en stock", "vous avez des agents très motivés à Kaya"),
        ("t'en veux", "je t'en veux"),
        ("t'as fini", "t'as gagné"),
        ("la facture vous l'avez reçue", "la facture que vous avez reçue est payée"),
        ("la clé de 32 elle est restée chez vous", "la clé de 32 est restée chez nous"),
        ("vous travaillez le vendredi après-midi", "nous travaillons le vendredi après-midi"),
        ("votre DG est d'accord avec les dates", "notre DG est d'accord avec les dates"),
        # one or the other
        ("tu joues ou tu passes", "vous pouvez passer ou vous pouvez téléphoner"),
        ("la pompe est réparée ou elle est encore à l'atelier", "il viendra ou il enverra Awa"),
        ("on maintient la visite ou on la décale", "on garde la pompe ou on la change, ça dépend"),
        ("vous facturez au mois ou au trimestre", "on passera lundi ou mardi"),
        ("c'est vous qui la demandez ou on s'en charge", "c'est vous qui avez raison"),
        ("le flyer je l'imprime en A5 ou en A4", "le flyer je l'imprime en A5"),
        ("Fatou, la sono c'est toi ou Marc", "la sono c'est lundi ou mardi"),
        ("tu as réussi à joindre le traiteur", "tu as réussi à tenir les délais, bravo"),
        ("vous nous direz si ça convient", "vous nous direz merci"),
        # asked in the middle of what is told
        ("bon ben alors du coup, t'en demandes combien", "je sais plus combien il y en a"),
        ("on se cale quand pour la visio", "elle chante quand il pleut"),
        ("t'échanges quoi contre deux blés", "je sais quoi faire"),
        ("je suis perdu, il est rangé où le plan de récolement", "c'est là où il habite"),
        ("d'où vient l'écart", "d'où mon inquiétude"),
        ("à votre avis il vaut mieux purger avant", "à mon avis il vaut mieux purger avant"),
        ("donc toi tu fais huit points c'est ça", "c'est ça le problème"),
        ("vous n'auriez pas gardé une copie", "vous n'auriez pas dû"),
        ("vous avez-tu eu le temps de lire", "vous avez été super"),
        # of anybody
        ("j'ai du blé en trop, qui en veut", "Moussa, qui veut toujours tout savoir, était là"),
        ("j'ai perdu ma clé, qui en a une", "je connais quelqu'un qui en vend"),
        ("ki peu me dépané un fusible", "quelqu'un passera vous dépanner"),
        ("y en a un qui aurait du bois", "y a personne"),
        ("bonjour la team qui peut me prêter un débitmètre", "ceux qui peuvent viennent"),
        ("cherche tank pour donjon", "cherche pas, c'est le fusible"),
        # asked to do something
        ("décale ton pion d'une case", "comme ton chef"),
        ("lâche-moi un minerai", "laisse tomber"),
        ("tu la poses oui ou non !", "tu me fais rire"),
        (
            "je passe lundi, vous me dites ce qu'il vous faut",
            "je passe lundi, vous me faites plaisir",
        ),
        ("Ousmane tu me confirmes l'heure du vol", "comme tu me dis c'est mieux"),
        ("y aurait moyen de passer chercher le compteur", "on a trouvé le moyen de réparer"),
        ("il faudrait que votre comptable valide le devis", "il faut que ça change"),
        ("je sais pas quel formulaire je dois remplir", "je sais quel formulaire remplir"),
        ("si vous pouviez nous transmettre les plans ça aiderait", "si vous pouviez voir ça"),
        ("Merci d'avance pour votre retour", "Merci d'avance"),
        ("je ne retrouve plus le lien", "je ne trouve pas le temps de tout lire"),
        ("j'attends que vous me donniez le feu vert", "j'attends que la pluie passe"),
        ("je voulais savoir si la salle est libre", "je voulais vous remercier"),
        ("je te file deux moutons si tu me donnes ton argile", "je te file le bonjour de Moussa"),
    ],
)
def test_what_is_asked_in_talk(asks: str, tells: str) -> None:
    assert reading(asks).needs_answer
    assert not reading(tells).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "où est passé mon stylo... ah il est là",
        "On est où déjà ? Ah, page trois.",
        "C'est à moi ? Ah oui, c'est à moi.",
        "Personne ? Tant pis.",
        "Et c'est nous qu'on accuse ?!",
        "tiens donc ?",
        "qui a eu cette idée de génie lol",
        "pourquoi se priver",
        "que voulez-vous que j'y fasse",
        "t'as pas honte ?",
        "tout le monde a reçu le lien, merci",
        "laissez-nous juste deux jours",
    ],
)
def test_what_talks_to_itself_or_scolds_asks_nothing(text: str) -> None:
    assert not reading(text).needs_answer


def test_what_is_worded_like_news_asks_only_without_a_full_stop() -> None:
    assert reading("vous avez encore du chlore").needs_answer
    assert not reading("Vous avez encore du chlore.").needs_answer


def test_who_asks_gives_his_reason_and_does_not_answer_himself() -> None:
    assert reading("Qui a des joints ? Parce que nous on a tout utilisé.").needs_answer
    assert not reading("Pourquoi ça fuit ? Parce que les joints sont vieux.").needs_answer


@pytest.mark.parametrize(
    ("promises", "day", "tells"),
    [
        (
            "c'est moi qui appelle le labo jeudi",
            16,
            "d'habitude c'est nous qui payons le taxi le jeudi",
        ),
        ("on passe récupérer les compteurs jeudi", 16, "je passe prendre un café jeudi"),
        ("j'irai chercher les pièces vendredi", 17, "si je peux je passe chercher les clés lundi"),
        ("nous viendrons poser les deux vannes jeudi", 16, "nous viendrons jeudi"),
        ("on fait imprimer les affiches pour mardi", 21, "on fait la fête mardi"),
        ("je démonte la pompe demain", 15, "je rencontre le ministre demain"),
        ("nous rinçons le réservoir lundi", 20, "nous visitons le musée lundi"),
        ("je répare une fuite demain", 15, "on constate une fuite aujourd'hui"),
        ("on enregistre vos factures demain", 15, "on enregistre une baisse cette semaine"),
        ("je partage le fichier demain", 15, "on partage le même avis aujourd'hui"),
        ("je bascule les données avant jeudi", 15, "on quitte la ville avant jeudi"),
        ("on vous fait un retour lundi", 20, "on me fait un retour lundi"),
        (
            "Comme convenu je vous transmets le devis demain",
            15,
            "comme dit le chef, je verrai demain",
        ),
        (
            "comme le labo est fermé j'enverrai les tubes demain",
            15,
            "le labo enverra les tubes demain",
        ),
        ("je m'arrange pour que le devis soit chez vous vendredi", 17, "je m'arrange toujours"),
        ("je passerai le message au comité demain", 15, "je passerai demain"),
        ("je te paie les joints d'ici vendredi", 17, "Tu auras ton argent vendredi, m'a-t-il dit"),
    ],
)
def test_a_promise_and_its_day_in_talk(promises: str, day: int, tells: str) -> None:
    seen = reading(promises)
    assert seen.worth_tracking
    assert not seen.needs_answer
    assert seen.due
    assert seen.due.on == date(2026, 4, day)
    assert not reading(tells).worth_tracking


@pytest.mark.parametrize(
    ("promises", "tells"),
    [
        ("Je te promets d'être prudent", "Il promet d'être prudent"),
        ("attends, je te sors la facture", "je te suis depuis une heure"),
        ("ok je baisse le chauffage", "ok je vois"),
        ("je coupe le moteur et je reviens", "je reviens de Lyon"),
        ("laisse-moi vérifier ça", "laisse-moi dormir"),
        ("Je ferai la vaisselle", "Je ferais bien la vaisselle"),
        ("Je ne te quitterai jamais", "Je n'oublierai jamais ce jour"),
    ],
)
def test_small_promises_are_found_and_not_remembered(promises: str, tells: str) -> None:
    assert reading(promises).promise
    assert not reading(promises).worth_tracking
    assert not reading(tells).promise


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sam 14h", date(2026, 4, 18)),
        ("on se voit mer ou jeu matin", date(2026, 4, 15)),
        ("aujourd'hui en huit", date(2026, 4, 21)),
        ("la réunion est prévue le vingt", date(2026, 4, 20)),
        ("dans une petite semaine", date(2026, 4, 21)),
        ("dans un mois et demi", date(2026, 5, 29)),
        ("une vue sur mer", None),
        ("Sam a gagné", None),
        ("c'est quoi ce jeu", None),
        ("ce jour-là il pleuvait", None),
        ("il faut deux heures pour y aller", None),
        ("elle vient le lundi en général", None),
    ],
)
def test_days_in_talk(text: str, day: date | None) -> None:
    due = find_due(text, NOW, "fr")
    assert (due.on if due else None) == day
