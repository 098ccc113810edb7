# Promesas dichas en el grupo: lo que se pregunta en privado a quien habló. `number` es 0 cuando hay una sola.
proposal = { $number ->
    [0] ¿Anoto esto como compromiso suyo? <b>{ $what }</b>, para el { $due }. Solo irá al tablero si usted dice que sí.
   *[other] { $number }. ¿Compromiso suyo? <b>{ $what }</b>, para el { $due }.
}
proposal-no = { $number ->
    [0] No
   *[other] { $number }. No
}
proposal-expired = Ya no hace falta responder: <b>{ $what }</b>.
promise-proposing-paused = Dejo de proponerle compromisos que leo en el grupo. /compromiso sigue funcionando, y con su próximo /compromiso empiezo de nuevo.
offer-mark-done = ¿Ya está hecho? <b>{ $what }</b>
offer-done-yes = Sí, hecho
offer-done-no = Aún no
offer-new-date = ¿Paso la fecha al { $due }? <b>{ $what }</b>
offer-date-yes = Sí, nueva fecha
offer-date-no = Mantener la fecha
