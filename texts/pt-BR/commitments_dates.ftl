# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
ask-for-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Até quando você faz isto: <b>{ $what }</b>? Toque em um dia ou escreva uma data.
holiday-on-due-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Para você, { $day } não é dia de trabalho. Quando isto fica pronto: <b>{ $what }</b>? Toque em um dia ou escreva uma data.
date-passed-ask = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}A data já passou: <b>{ $what }</b>. De que dia você está falando? Toque em um dia ou escreva uma data.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Não encontro “{ $phrase }” no calendário. Até quando você faz isto: <b>{ $what }</b>? Toque em um dia ou escreva uma data.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Que dia fica bom para isto: <b>{ $what }</b>? Toque em um dia ou escreva uma data.
