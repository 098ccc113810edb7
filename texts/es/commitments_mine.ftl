# Lo que cada persona ve de sus propios compromisos y preguntas.
mine = { $count ->
    [0] No tiene nada en marcha, { $name }, y nadie espera una respuesta suya.
   *[other] <b>Su lista, { $name }</b>
}
mine-promised = <b>Mis compromisos, y los que me proponen</b>
mine-waiting-for-me = <b>Quién espera una respuesta mía</b>
mine-i-wait-for = <b>Lo que yo espero</b>
mine-commitment = { $date ->
    [ahead] { $number }. { $what }, para el { $due }
    [passed] { $number }. { $what }, fecha pasada: { $due }
   *[none] { $number }. { $what }, fecha por definir
}
mine-to-confirm = { $date ->
    [ahead] { $number }. Espera su sí: { $what }, para el { $due }
    [passed] { $number }. Espera su sí: { $what }, fecha pasada: { $due }
   *[none] { $number }. Espera su sí: { $what }, fecha por definir
}
mine-to-answer = { $has_text ->
    [yes] { $number }. { $asker }, desde el { $since }: { $text }
   *[no] { $number }. { $asker } le preguntó algo el { $since }
}
mine-question = { $has_text ->
    [yes] { $number }. { $whom }, desde el { $since }: { $text }
   *[no] { $number }. Una pregunta para { $whom }, desde el { $since }
}
mine-of-others = { $date ->
    [ahead] { $number }. { $owner }: { $what }, para el { $due }
    [passed] { $number }. { $owner }: { $what }, nueva fecha por definir
   *[none] { $number }. { $owner }: { $what }, fecha por definir
}
mine-more = y { $count } más
mine-button-done = { $number } hecho
mine-button-new-date = { $number } nueva fecha
mine-button-hand-over = { $number } otra persona
mine-button-yes = { $number } sí
mine-button-no = { $number } no
mine-button-until = { $number } necesito hasta …
mine-button-settled = { $number } resuelto
