# Voltar atrás no que se fez, durante dez minutos.
undo-button = { $number ->
    [0] Anular
   *[other] { $number }: Anular
}
undo-done = { $has_what ->
    [no] Anulado. Tudo está como antes.
   *[yes] { $more ->
        [0] Anulado: <b>{ $what }</b>. Tudo está como antes.
        [one] Anulado: <b>{ $what }</b> e mais um. Tudo está como antes.
       *[other] Anulado: <b>{ $what }</b> e mais { $more }. Tudo está como antes.
    }
}
undo-told = { $more ->
    [0] { $name } voltou atrás nisto: <b>{ $what }</b>. Não precisa de fazer nada.
    [one] { $name } voltou atrás nisto: <b>{ $what }</b> e mais um. Não precisa de fazer nada.
   *[other] { $name } voltou atrás nisto: <b>{ $what }</b> e mais { $more }. Não precisa de fazer nada.
}
undo-nothing = Não há nada seu para anular. Envie /minha_lista para ver o que está em aberto.
undo-expired = Só consigo anular durante dez minutos. Envie /minha_lista para mudar o que está em aberto.
undo-moved-on = Entretanto houve novidades neste assunto, por isso deixo-o como está. Envie /minha_lista para ver em que ponto está.
