# Preguntas que esperan: lo que se dice a una persona en privado, y los botones del recordatorio.
reminder-step-1 = { $whose ->
    [side] { $asker } le preguntó a su equipo: <i>{ $text }</i>
   *[person] { $asker } le preguntó a usted: <i>{ $text }</i>
}
    Espera desde el { $since }. Basta una respuesta corta en el grupo.
question-about-access = una pregunta sobre un acceso
question-answer = responder a { $asker }: { $what }
question-button-until = Necesito hasta el …
question-button-dismiss = No es una pregunta
question-button-open = Ver el mensaje
question-until = ¿Para cuándo su respuesta? <i>{ $text }</i>
    Toque un día, o escriba una fecha.
question-until-write = Escriba el día de su respuesta, por ejemplo viernes o 12 de junio: <i>{ $text }</i>
question-button-write = Otro día
question-button-back = Volver
question-until-day-off = Ese día usted no trabaja. ¿Qué otro día? <i>{ $text }</i>
question-until-passed = Ese momento ya pasó. ¿Para cuándo su respuesta? <i>{ $text }</i>
question-until-impossible = No encuentro “{ $phrase }” en el calendario. ¿Para cuándo su respuesta? <i>{ $text }</i>
question-until-noted = Anotado: su respuesta, para el { $due }. <i>{ $text }</i>
question-dismissed = Dejado aparte: <i>{ $text }</i>
question-settled = Resuelto. Gracias.
question-not-yours = Esto solo puede hacerlo quien recibió la pregunta. Envíe /mi_lista para ver su lista.
question-not-asker = Esto solo puede resolverlo quien preguntó, o la coordinación. Envíe /mi_lista para ver su lista.
