# O que o relógio diz a uma pessoa, em privado. Um número distingue os assuntos de uma mensagem.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Ainda espera pelo seu sim: <b>{ $what }</b>, { $due }.
   *[yes] Para breve: <b>{ $what }</b>, { $due }.
}
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Ainda sem o seu sim: <b>{ $what }</b>. Era { $due }. Em que ficou?
   *[yes] Como correu isto: <b>{ $what }</b>? Era { $due }.
}
