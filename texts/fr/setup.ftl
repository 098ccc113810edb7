# Créer un partenariat : les questions, ce qu’on peut toucher, et ce qui ne va pas dans une réponse.

## Début et fin

setup-not-yours = C’est la coordination du programme qui crée les partenariats. Si vous en faites partie, ouvrez votre lien de coordination ; la personne qui gère ce bot l’a.
coordinator-without = Vous n’êtes encore dans aucun partenariat. Envoyez /nouveau pour en créer un, ou /aide pour voir ce que je sais faire.
setup-offer = Créons un partenariat. Avec <b>{ $name }</b> comme modèle ? Je ne demande alors que les noms, les lieux et les dates.
setup-button-like = Comme { $name }
setup-button-fresh = Tout me demander
setup-in-hand = { $count ->
    [0] Vous avez commencé à créer un partenariat. On continue ?
    [one] Vous avez commencé à créer un partenariat, une réponse est gardée. On continue ?
   *[other] Vous avez commencé à créer un partenariat, { $count } réponses sont gardées. On continue ?
}
setup-button-continue = Continuer
setup-button-again = Recommencer
setup-drop = Est-ce que j’efface vos réponses ? Si vous les gardez, /nouveau reprend là où vous en étiez.
setup-button-drop = Effacer
setup-button-keep = Continuer
setup-dropped = C’est effacé, rien n’a été créé. /nouveau permet de recommencer.
setup-goes-on-below = <i>La suite est plus bas.</i>
setup-moved-on = Vous avez déjà répondu à cela. Continuez avec la question en cours.
setup-tap-above = Touchez un bouton de la question ci-dessus. /nouveau la montre encore une fois.
setup-ended = Ceci est terminé. Envoyez /nouveau pour créer un partenariat, ou /reglages pour en changer un.
setup-done = <b>{ $name }</b> est créé. Tout peut se changer avec /reglages.{ $watch ->
    [yes] {" "}On commence en mode Assistance ; pour le mode Lecture, je pose la question aux deux responsables quand les deux sont parmi nous.
   *[no] {""}
}
setup-button-back = ‹ Retour
setup-button-cancel = Arrêter
setup-button-close = C’est tout

## Questions

setup-question = <i>Question { $number } sur { $count }</i>
setup-side = { $side ->
    [mentee] l’opérateur accompagné
    [mentor] l’opérateur mentor
   *[both] les deux opérateurs
}
setup-ask-name = { $side ->
    [mentee] Comment s’appelle l’opérateur <b>accompagné</b>, celui qui reçoit l’appui ? Écrivez son nom.
   *[mentor] Comment s’appelle l’opérateur <b>mentor</b>, celui qui apporte l’appui ? Écrivez son nom.
}
setup-ask-partnership = Comment s’appellera le partenariat ? Touchez la proposition, ou écrivez un autre nom.
setup-ask-place = Dans quelle ville travaille <b>{ $name }</b> ? Écrivez la ville, ou partagez sa position. Elle me donne l’heure locale.
setup-ask-days = Quels jours travaille-t-on chez <b>{ $name }</b> ?
setup-ask-hours = De quelle heure à quelle heure travaille-t-on chez <b>{ $name }</b> ? Je n’envoie de rappels que pendant ces heures.
setup-ask-holidays = Quels jours fériés ne travaille-t-on pas chez <b>{ $name }</b> ? Pour ajouter un jour, écrivez sa date.
setup-ask-phones = En cas d’urgence, qui les partenaires peuvent-ils appeler chez <b>{ $name }</b> ? Écrivez le nom et le numéro, un par ligne, par exemple : Salle de contrôle +226 25 12 34 56. Les membres les voient avec /telephones.
setup-ask-language = Quelle langue lit-on le mieux chez <b>{ $name }</b> ? Chaque personne peut quand même choisir la sienne.
setup-ask-mode = Que puis-je lire dans le groupe ?
setup-ask-phase = À quelle phase du mentorat en est le partenariat ?
setup-ask-stages = Quelles étapes du changement étaient faites avant Wellkept ? Touchez-les une par une, ou aucune.
setup-ask-start = Quand cette phase a-t-elle commencé, ou quand va-t-elle commencer ? Touchez un jour, ou écrivez une date.

## Ce qu’on peut toucher

setup-button-number = { $number }
setup-button-name = { $name }
setup-place-choose = Laquelle est-ce ? Touchez-la, ou écrivez une autre ville.
setup-place-found = { $number }. { $place }, { $country }. Là-bas, maintenant : { $now }.
setup-button-place = { $place }, { $country }
setup-button-on = ✓ { $what }
setup-button-off = { $what }
setup-button-days = Valider : { $days }
setup-button-hours = { $opens } – { $closes }
setup-button-other = Autres heures
setup-hours-other = Écrivez les heures, par exemple 7:30-16:00, ou lun-jeu 7:30-16:00, ven 7:30-12:00.
setup-holiday = { $on ->
    [yes] – { $day } { $name }
   *[no] – <i>jour de travail :</i> { $day } { $name }
}
setup-holidays-unknown = Je ne connais pas les jours fériés de ce pays. Écrivez leurs dates une par une, ou continuez.
setup-button-holidays = { $count ->
    [0] Continuer sans fériés
    [one] Garder ce jour
   *[other] Garder ces { $count } jours
}
setup-button-some = Choisir les jours
setup-button-none = Aucun
setup-phone = – { $phone }
setup-button-phones = Garder ces numéros
setup-button-skip = Passer
setup-button-language = { $name }
setup-mode = { $mode ->
    [watch] <b>Lecture</b> : je lis la conversation pour y trouver les engagements et les questions, je les garde et j’oublie le reste. Je pose la question aux deux responsables quand les deux sont parmi nous, et je commence quand les deux sont d’accord.
   *[assist] <b>Assistance</b> : je ne lis que les commandes et les réponses à mes messages, rien d’autre.
}
setup-button-mode = { $mode ->
    [watch] Lecture
   *[assist] Assistance
}
setup-button-phase = { $phase ->
    [orientation] Orientation : le début
    [middle] Cœur : le travail
   *[dissolution] Conclusion : la fin
}
setup-stage = { $stage ->
    [project_design] Conception du projet
    [structuring] Structuration et mobilisation
    [diagnosis] Diagnostic
    [feedback_workplan] Restitution et plans de travail
    [initiation] Lancement et ancrage du changement
   *[closure] Clôture
}
setup-button-stages = { $count ->
    [0] Aucune
    [one] Faite : celle-ci
   *[other] Faites : ces { $count }
}
setup-button-today = Aujourd’hui
setup-button-date = { $on }

## Résumé

setup-summary = Voici <b>{ $name }</b>. Touchez un numéro pour changer quelque chose. Avec Confirmer, le partenariat est créé.
setup-button-confirm = Confirmer
setup-said-heading = <b>{ $name }</b>
setup-said-number = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}
setup-said-name = { setup-said-number }{ $side ->
    [mentee] Opérateur accompagné
   *[mentor] Opérateur mentor
} : { $answer }
setup-said-partnership = { setup-said-number }Partenariat : { $answer }
setup-said-place = { setup-said-number }Lieu : { $known ->
    [country] { $place }, { $country } ({ $zone })
    [place] { $place } ({ $zone })
   *[zone] { $zone }
}
setup-said-days = { setup-said-number }Jours de travail : { $answer }
setup-said-hours = { setup-said-number }Heures : { $answer }
setup-said-holidays = { setup-said-number }Jours fériés : { $count ->
    [0] aucun
    [one] un jour
   *[other] { $count } jours
}
setup-said-phones = { setup-said-number }Téléphones : { $count ->
    [0] aucun
   *[other] { $answer }
}
setup-said-language = { setup-said-number }Langue : { $answer }
setup-said-mode = { setup-said-number }Mode : { $answer ->
    [watch] Lecture
   *[assist] Assistance
}
setup-said-phase = { setup-said-number }Phase : { $answer ->
    [orientation] Orientation
    [middle] Cœur du partenariat
    [dissolution] Conclusion
   *[aftercare] Suivi
}
setup-said-stages = { setup-said-number }Étape : { $answer }, { $count ->
    [0] aucune faite avant
    [one] une faite avant
   *[other] { $count } faites avant
}
setup-said-start = { setup-said-number }Début de la phase : { $answer }

## Ce qui ne va pas dans une réponse

setup-name-too-long = Ce nom est trop long pour le tableau. Écrivez-le en { $limit } lettres au plus.
setup-name-unclear = Il me faut un nom avec des lettres. Écrivez-le encore une fois.
setup-name-taken = Un partenariat porte déjà ce nom. Écrivez un autre nom.
setup-place-unknown = Je ne trouve pas cette ville. Écrivez-en une plus grande tout près, au besoin avec son pays, par exemple Mtwara, Tanzanie, ou partagez la position.
setup-days-none = Il faut au moins un jour. Touchez les jours où l’on travaille.
setup-days-unclear = Je n’ai pas reconnu de jours. Touchez-les ci-dessus, ou écrivez par exemple lun-ven ou dim-jeu.
setup-hours-unclear = Je n’ai pas reconnu d’heures. Écrivez par exemple 7:30-16:00, ou lun-jeu 7:30-16:00, ven 7:30-12:00.
setup-holiday-unclear = Je n’ai pas reconnu une date. Pour ajouter un jour férié, écrivez sa date, par exemple 7 juillet ; ou touchez un bouton ci-dessus.
setup-phones-unclear = Je n’y trouve pas de numéro de téléphone. Écrivez le nom et le numéro, un par ligne, par exemple : Salle de contrôle +226 25 12 34 56.
setup-phones-too-many = Je garde jusqu’à { $limit } numéros de { $letters } lettres chacun. Écrivez-en moins, ou de plus courts.
setup-start-unclear = Je n’ai pas reconnu de date. Écrivez par exemple 2 février 2026, ou touchez un jour ci-dessus.
