# Lo que el reloj dice a una persona, en privado. Un número distingue los elementos de un mismo mensaje.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Todavía espera su sí: <b>{ $what }</b>, { $due }.
   *[yes] Ya se acerca: <b>{ $what }</b>, { $due }.
}
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Esto aún espera su sí: <b>{ $what }</b>. Era { $due }. ¿En qué quedó?
   *[yes] ¿Cómo le fue con esto: <b>{ $what }</b>? Era { $due }.
}
