# Fechas que se preguntan, y días para tocar.
ask-for-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}¿Para cuándo: <b>{ $what }</b>? Toque un día, o escriba una fecha.
holiday-on-due-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}El { $day } no es día de trabajo para usted. ¿Qué otro día: <b>{ $what }</b>? Toque uno, o escriba una fecha.
date-passed-ask = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: esta fecha ya pasó. ¿De qué día se trata? Toque uno, o escriba una fecha.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}No encuentro “{ $phrase }” en el calendario. ¿Para cuándo: <b>{ $what }</b>? Toque un día, o escriba una fecha.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: ¿qué día le viene bien? Toque uno, o escriba una fecha.
date-write = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: escriba el día, por ejemplo viernes o 12 de junio.
date-button-write = { $number ->
    [0] Otro día
   *[other] { $number }. Otro día
}
date-button-back = { $number ->
    [0] Volver
   *[other] { $number }. Volver
}
date-button = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $on }
