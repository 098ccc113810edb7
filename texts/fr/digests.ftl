# Le résumé de la semaine pour la coordination, et le mot aux responsables qui en part.
digest = { $lines ->
    [0] Bonjour { $name }. Rien ne demande votre attention cette semaine.
   *[other] <b>Votre semaine, { $name }</b>
}
digest-partnership = <b>{ $partnership }</b>
digest-needs-you = { $shown ->
    [0] <i>Besoin de vous : { $count }</i>
   *[other] <i>Besoin de vous</i>
}
digest-not-joined = { $number }. { $who } ({ $utility }) : pas encore parmi nous, invitation du { $since }
digest-role-not-joined = { $number }. Lien pour le rôle « { $role } » ({ $utility }) : pas encore utilisé, créé le { $since }
digest-unreachable = { $number }. { $who } ({ $utility }) : mes messages n’arrivent plus depuis le { $since }
digest-to-take-over = { $count ->
    [one] { $number }. { $who } a quitté le partenariat ({ $utility }) : une chose attend d’être reprise
   *[other] { $number }. { $who } a quitté le partenariat ({ $utility }) : { $count } choses attendent d’être reprises
}
digest-date-passed = { $number }. Date dépassée depuis le { $since } ({ $utility }) : { $what }
digest-question = { $number }. Une question posée par { $asker }, pour { $utility }, attend depuis le { $since }
digest-not-confirmed = { $number }. Pas encore confirmé ({ $utility }), noté le { $since } : { $what }
digest-due = { $shown ->
    [0] <i>Pour cette semaine : { $count }</i>
   *[other] <i>Pour cette semaine</i>
}
digest-due-item = – { $what } ({ $utility }), { $due }
digest-good-news = { $shown ->
    [0] <i>Bonnes nouvelles : { $count }</i>
   *[other] <i>Bonnes nouvelles</i>
}
digest-done = – Fait : { $what } ({ $utility })
digest-phase-middle = – Le cœur du partenariat a commencé
digest-phase-dissolution = – La conclusion du partenariat a commencé
digest-phase-aftercare = – Le travail est transmis, le suivi a commencé
digest-more = – et { $count } de plus
digest-in-numbers = <b>{ $partnership }</b>, besoin de vous : { $needs_you }, pour cette semaine : { $due }, bonnes nouvelles : { $good_news }
digest-others = { $count ->
    [one] Et un autre partenariat où il y a du nouveau.
   *[other] Et { $count } autres partenariats où il y a du nouveau.
}
digest-quiet = { $count ->
    [one] Dans un autre partenariat, rien ne demande votre attention.
   *[other] Dans { $count } autres partenariats, rien ne demande votre attention.
}
digest-button-settled = { $number } réglé
digest-button-snooze = { $number } dans 7 jours
digest-button-again = { $number } nouveau lien
digest-button-choose = { $number } choisir qui
digest-button-write = { $number } écrire un mot
digest-off-for-good = C’est retiré de votre liste.
digest-off-for-a-week = Je vous le remontrerai la semaine prochaine.
digest-question-settled = Réglé pour les deux équipes : plus personne ne reçoit de rappel à ce sujet.
digest-not-yours = Ce bouton est pour la coordination de ce partenariat. Envoyez /ma_liste pour voir ce qui est en cours pour vous.
digest-write-ask = Que dois-je dire à { $lead } ? Écrivez-le ici en un seul message, et je le transmets en votre nom.
digest-write-passed = Je transmets à { $lead } pendant ses heures de travail.
digest-write-too-long = C’est trop long pour que je le transmette. Dites-le en { $limit } caractères, s’il vous plaît.
digest-write-unreachable = Je n’arrive pas à joindre { $lead } en ce moment. Essayez par téléphone ou par e-mail.
digest-write-cancelled = Je ne transmets rien.
digest-button-cancel = Finalement non
lead-message = { $name }, de la coordination ({ $partnership }), vous écrit : { $words }
