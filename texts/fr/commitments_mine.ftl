# Ce que chaque personne voit de ses propres engagements et questions.
mine = { $count ->
    [0] Rien n’est en cours pour vous, { $name }, et personne n’attend de réponse de vous.
   *[other] <b>Votre liste, { $name }</b>
}
mine-promised = <b>Mes engagements, et ceux qu’on me propose</b>
mine-waiting-for-me = <b>Qui attend une réponse de moi</b>
mine-i-wait-for = <b>Ce que j’attends</b>
mine-commitment = { $date ->
    [ahead] { $number }. { $what }, pour le { $due }
    [passed] { $number }. { $what }, date dépassée : { $due }
   *[none] { $number }. { $what }, date à venir
}
mine-to-confirm = { $date ->
    [ahead] { $number }. Attend votre oui : { $what }, pour le { $due }
    [passed] { $number }. Attend votre oui : { $what }, date dépassée : { $due }
   *[none] { $number }. Attend votre oui : { $what }, date à venir
}
mine-to-answer = { $has_text ->
    [yes] { $number }. { $asker }, depuis le { $since } : { $text }
   *[no] { $number }. { $asker } vous a posé une question le { $since }
}
mine-question = { $has_text ->
    [yes] { $number }. { $whom }, depuis le { $since } : { $text }
   *[no] { $number }. Une question pour { $whom }, depuis le { $since }
}
mine-of-others = { $date ->
    [ahead] { $number }. { $owner } : { $what }, pour le { $due }
    [passed] { $number }. { $owner } : { $what }, nouvelle date à venir
   *[none] { $number }. { $owner } : { $what }, date à venir
}
mine-more = et { $count } de plus
mine-button-done = { $number } fait
mine-button-new-date = { $number } autre date
mine-button-hand-over = { $number } confier
mine-button-yes = { $number } oui
mine-button-no = { $number } non
mine-button-until = { $number } je réponds d’ici …
mine-button-settled = { $number } réglé
