# Dates que l’on demande, et jours à toucher.
ask-for-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Pour quel jour : <b>{ $what }</b> ? Touchez un jour, ou écrivez une date.
holiday-on-due-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Le { $day } n’est pas un jour de travail pour vous. Quel jour à la place : <b>{ $what }</b> ? Touchez un jour, ou écrivez une date.
date-passed-ask = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}La date donnée est déjà derrière nous : <b>{ $what }</b>. De quel jour s’agit-il ? Touchez un jour, ou écrivez une date.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Je ne trouve pas « { $phrase } » dans le calendrier. Pour quel jour : <b>{ $what }</b> ? Touchez un jour, ou écrivez une date.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Quel jour vous convient pour ceci : <b>{ $what }</b> ? Touchez un jour, ou écrivez une date.
date-write = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Écrivez le jour, par exemple vendredi ou 12 juin : <b>{ $what }</b>
date-button-write = { $number ->
    [0] Autre
   *[other] { $number }. Autre
}
date-button-back = { $number ->
    [0] Retour
   *[other] { $number }. Retour
}
date-button = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $on }
