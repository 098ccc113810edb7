# Deshacer lo que uno hizo, durante diez minutos.
undo-button = { $number ->
    [0] Deshacer
   *[other] { $number }. Deshacer
}
undo-done = { $has_what ->
    [no] Deshecho. Todo está como antes.
   *[yes] { $more ->
        [0] Deshecho: <b>{ $what }</b>. Todo está como antes.
        [one] Deshecho: <b>{ $what }</b> y una cosa más. Todo está como antes.
       *[other] Deshecho: <b>{ $what }</b> y { $more } cosas más. Todo está como antes.
    }
}
undo-told = { $more ->
    [0] { $name } deshizo esto: <b>{ $what }</b>. Usted no tiene que hacer nada.
    [one] { $name } deshizo esto: <b>{ $what }</b> y una cosa más. Usted no tiene que hacer nada.
   *[other] { $name } deshizo esto: <b>{ $what }</b> y { $more } cosas más. Usted no tiene que hacer nada.
}
undo-nothing = No tiene nada que deshacer. Envíe /mi_lista para ver su lista.
undo-expired = Solo puedo deshacer durante diez minutos. Envíe /mi_lista para cambiar algo de su lista.
undo-moved-on = Desde entonces pasó algo con esto, así que lo dejo como está. Envíe /mi_lista para ver cómo va.
