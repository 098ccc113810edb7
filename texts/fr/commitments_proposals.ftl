# Promesses dites dans le groupe : ce qu’on demande en privé à qui a parlé. `number` vaut 0 pour une seule.
proposal = { $number ->
    [0] Je note ceci comme votre engagement ? <b>{ $what }</b>, pour le { $due }. Il n’ira sur le tableau qu’avec votre oui.
   *[other] { $number }. Votre engagement ? <b>{ $what }</b>, pour le { $due }.
}
proposal-no = { $number ->
    [0] Non
   *[other] { $number }. Non
}
proposal-expired = Plus besoin de répondre : <b>{ $what }</b>.
promise-proposing-paused = Je ne vous propose plus les engagements que je lis dans le groupe. /engagement fonctionne toujours, et avec votre prochain /engagement je recommence.
offer-mark-done = C’est fait maintenant ? <b>{ $what }</b>
offer-done-yes = Oui, c’est fait
offer-done-no = Pas encore
offer-new-date = On passe au { $due } pour ceci : <b>{ $what }</b> ?
offer-date-yes = Oui, nouvelle date
offer-date-no = Garder la date
