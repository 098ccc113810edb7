# Ce que l’horloge dit à une personne, en privé. Un numéro distingue les éléments d’un même message.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Attend encore votre oui : <b>{ $what }</b>, { $due }.
   *[yes] Bientôt : <b>{ $what }</b>, { $due }.
}
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Ceci attend encore votre oui : <b>{ $what }</b>. C’était { $due }. Où en est-on ?
   *[yes] Comment cela s’est-il passé : <b>{ $what }</b> ? C’était { $due }.
}
