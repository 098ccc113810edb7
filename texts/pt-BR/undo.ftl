# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
undo-button = { $number ->
    [0] Desfazer
   *[other] { $number }: Desfazer
}
undo-done = { $has_what ->
    [no] Desfeito. Está tudo como antes.
   *[yes] { $more ->
        [0] Desfeito: <b>{ $what }</b>. Está tudo como antes.
        [one] Desfeito: <b>{ $what }</b> e mais um. Está tudo como antes.
       *[other] Desfeito: <b>{ $what }</b> e mais { $more }. Está tudo como antes.
    }
}
undo-told = { $more ->
    [0] { $name } desfez isto: <b>{ $what }</b>. Você não precisa fazer nada.
    [one] { $name } desfez isto: <b>{ $what }</b> e mais um. Você não precisa fazer nada.
   *[other] { $name } desfez isto: <b>{ $what }</b> e mais { $more }. Você não precisa fazer nada.
}
undo-nothing = Não tem nada seu para desfazer. Mande /minha_lista para ver o que está em aberto.
undo-expired = Só consigo desfazer por dez minutos. Mande /minha_lista para mudar o que está em aberto.
undo-moved-on = Esse assunto já teve novidades, então deixo como está. Mande /minha_lista para ver em que pé está.
