# Engagements et actions : ce qui tient, et ce qu’en fait la personne qui s’en charge.
# `number` distingue les éléments d’un même message ; il vaut 0 pour un seul.
commit-usage = Écrivez ce que vous ferez et pour quand, par exemple : /engagement envoyer la carte des fuites d’ici vendredi
commitment-due = pour le { $due }
commitment-undated = date à venir
commitment-carried = { $what } ({ $whom })
commitment-noted = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Noté : <b>{ $what }</b>, { $due }.
commitment-kept = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Rien ne change : <b>{ $what }</b>, { $due }.
commitment-closed = Fait : <b>{ $what }</b>. Merci.
commitment-dropped = Retiré : <b>{ $what }</b>. Vous pouvez dire pourquoi aux autres dans le groupe.
commitment-not-yours = Ce bouton est pour la personne qui s’en charge. Envoyez /ma_liste pour voir votre liste.
promise-declined = D’accord, je ne le note pas : <b>{ $what }</b>.
commitment-button-yes = { $number ->
    [0] Oui
   *[other] { $number }. Oui
}
commitment-button-other = { $number ->
    [0] Autre date
   *[other] { $number }. Autre date
}
commitment-button-no = { $number ->
    [0] Non
   *[other] { $number }. Non
}
commitment-button-not-mine = { $number ->
    [0] Pas pour moi
   *[other] { $number }. Pas pour moi
}
commitment-button-done = { $number ->
    [0] Fait
   *[other] { $number }. Fait
}
commitment-button-new-date = { $number ->
    [0] Autre date
   *[other] { $number }. Autre date
}
commitment-button-drop = { $number ->
    [0] Retirer
   *[other] { $number }. Retirer
}
