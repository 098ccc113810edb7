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
}La fecha ya pasó: <b>{ $what }</b>. ¿De qué día se trata? Toque uno, o escriba una fecha.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}No encuentro “{ $phrase }” en el calendario. ¿Para cuándo: <b>{ $what }</b>? Toque un día, o escriba una fecha.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}¿Qué día le viene bien para esto: <b>{ $what }</b>? Toque uno, o escriba una fecha.
date-write = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Escriba el día, por ejemplo viernes o 12 de junio: <b>{ $what }</b>
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
