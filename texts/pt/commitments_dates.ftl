# Datas que se perguntam, e os dias em que se toca.
ask-for-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Até quando faz isto: <b>{ $what }</b>? Toque num dia ou escreva uma data.
holiday-on-due-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Para si, { $day } não é dia de trabalho. Quando fica feito: <b>{ $what }</b>? Toque num dia ou escreva uma data.
date-passed-ask = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}A data já passou: <b>{ $what }</b>. Que dia quer dizer? Toque num dia ou escreva uma data.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Não encontro “{ $phrase }” no calendário. Até quando faz isto: <b>{ $what }</b>? Toque num dia ou escreva uma data.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Que dia lhe convém para isto: <b>{ $what }</b>? Toque num dia ou escreva uma data.
date-write = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Escreva o dia, por exemplo sexta ou 12 de junho: <b>{ $what }</b>
date-button-write = { $number ->
    [0] Outro dia
   *[other] { $number }: Outro dia
}
date-button-back = { $number ->
    [0] Voltar
   *[other] { $number }: Voltar
}
date-button = { $number ->
    [0] {""}
   *[other] { $number }:{" "}
}{ $on }
