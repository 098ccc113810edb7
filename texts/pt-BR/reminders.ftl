# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Ainda esperando o seu sim: <b>{ $what }</b>, { $due }.
   *[yes] Está chegando: <b>{ $what }</b>, { $due }.
}
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Ainda sem o seu sim: <b>{ $what }</b>. Era { $due }. Como ficou?
   *[yes] Como foi isto: <b>{ $what }</b>? Era { $due }.
}
