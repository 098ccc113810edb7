# Annuler ce qu’on vient de faire, pendant dix minutes.
undo-button = { $number ->
    [0] Annuler
   *[other] { $number }. Annuler
}
undo-done = { $has_what ->
    [no] C’est annulé. Tout est comme avant.
   *[yes] { $more ->
        [0] Annulé : <b>{ $what }</b>. Tout est comme avant.
        [one] Annulé : <b>{ $what }</b> et une autre chose. Tout est comme avant.
       *[other] Annulé : <b>{ $what }</b> et { $more } autres choses. Tout est comme avant.
    }
}
undo-told = { $more ->
    [0] { $name } a annulé ceci : <b>{ $what }</b>. Vous n’avez rien à faire.
    [one] { $name } a annulé ceci : <b>{ $what }</b> et une autre chose. Vous n’avez rien à faire.
   *[other] { $name } a annulé ceci : <b>{ $what }</b> et { $more } autres choses. Vous n’avez rien à faire.
}
undo-nothing = Vous n’avez rien à annuler. Envoyez /ma_liste pour voir ce qui est en cours.
undo-expired = Je ne peux annuler que pendant dix minutes. Envoyez /ma_liste pour changer ce qui est en cours.
undo-moved-on = Il s’est passé quelque chose depuis, je n’y touche donc pas. Envoyez /ma_liste pour voir où cela en est.
