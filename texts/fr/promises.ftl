# Promesses dites dans le groupe : ce qu’on demande en privé à qui a parlé. `number` vaut 0 pour une seule.
proposal = { $number ->
    [0] Est-ce que je garde ceci comme votre engagement ? <b>{ $what }</b>, pour le { $due }. Il ne va sur le tableau qu’avec votre oui.
   *[other] { $number }. Votre engagement ? <b>{ $what }</b>, pour le { $due }.
}
proposal-no = { $number ->
    [0] Non
   *[other] { $number }. Non
}
proposal-expired = Plus besoin de répondre : <b>{ $what }</b>.
promise-proposing-paused = Je ne vous propose plus les engagements que je lis dans le groupe. /commit marche toujours, et avec votre prochain /commit je recommence.
offer-mark-done = C’est fait maintenant ? <b>{ $what }</b>
offer-done-yes = Oui, c’est fait
offer-done-no = Pas encore
offer-new-date = <b>{ $what }</b> : nouvelle date, le { $due } ?
offer-date-yes = Oui, nouvelle date
offer-date-no = Garder la date
