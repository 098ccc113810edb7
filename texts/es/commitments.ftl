# Compromisos y acciones: lo que está en pie, y lo que hace con ello quien se encarga.
# `number` distingue los elementos de un mismo mensaje; es 0 cuando hay uno solo.
commit-usage = Escriba qué hará y para cuándo, por ejemplo: /compromiso enviar el mapa de fugas para el viernes
commitment-due = para el { $due }
commitment-undated = fecha por definir
commitment-carried = { $what } ({ $whom })
commitment-noted = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Anotado: <b>{ $what }</b>, { $due }.
commitment-kept = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Queda como está: <b>{ $what }</b>, { $due }.
commitment-closed = Hecho: <b>{ $what }</b>. Gracias.
commitment-dropped = Retirado: <b>{ $what }</b>. Si quiere, cuente el motivo en el grupo.
commitment-not-yours = Este botón es para quien se encarga de esto. Envíe /mi_lista para ver su lista.
promise-declined = De acuerdo, no lo anoto: <b>{ $what }</b>.
commitment-button-yes = { $number ->
    [0] Sí
   *[other] { $number }. Sí
}
commitment-button-other = { $number ->
    [0] Otra fecha
   *[other] { $number }. Otra fecha
}
commitment-button-no = { $number ->
    [0] No
   *[other] { $number }. No
}
commitment-button-not-mine = { $number ->
    [0] No me toca
   *[other] { $number }. No me toca
}
commitment-button-done = { $number ->
    [0] Hecho
   *[other] { $number }. Hecho
}
commitment-button-new-date = { $number ->
    [0] Nueva fecha
   *[other] { $number }. Nueva fecha
}
commitment-button-drop = { $number ->
    [0] Retirar
   *[other] { $number }. Retirar
}
