# Rondas de preguntas: lo que va alrededor. Las preguntas mismas: items.ftl.
checkin = Hola, { $name }. { $count ->
    [one] Tengo una pregunta breve sobre su alianza. Puede omitirla.
   *[other] Tengo { $count } preguntas breves sobre su alianza. Puede omitir las que quiera.
}
checkin-rarely = Las últimas rondas quedaron sin respuesta, así que ahora vengo menos a menudo. Con una sola respuesta vuelve el ritmo de siempre.
checkin-promises = Lo que usted tiene en marcha (/mi_lista para cambiarlo):
checkin-promise = • { $what }, para el { $due }
checkin-promise-undated = • { $what }
checkin-promises-more = • y { $count } más

checkin-question = Pregunta { $number } de { $count }. { $seen }
checkin-first-question = { "" }
    { checkin-question }
checkin-item = <b>{ $words }</b>
checkin-seen-score = Nadie ve lo que usted marca; solo se muestran promedios de tres personas o más.
checkin-seen-nobody = Su respuesta no se muestra a nadie más.
checkin-scale = { answer-low }, { answer-high }
checkin-write = Escriba aquí su respuesta, con sus propias palabras.
checkin-write-again = Su respuesta: { $answer }. Escriba otra para reemplazarla.
checkin-your-answer = Su respuesta: { $answer }

checkin-skipped = omitida
checkin-noted = Anotado: “{ $words }”
checkin-noted-above = Anotado en sus preguntas, más arriba: “{ $words }”
checkin-too-long = Una respuesta puede tener hasta { $limit } caracteres, y la suya tiene { $count }. Envíe una más corta, por favor.

checkin-thanks = Gracias, { $name }. Esa era la última pregunta. Puede cambiar sus respuestas hasta el { $until }.
checkin-answers = Sus respuestas. Toque un número para cambiar una.
checkin-answer = { $number }. { $words } <b>{ $answer }</b>
checkin-later = Está bien. Sus preguntas le esperan aquí hasta el { $until }.
checkin-reminder = { $left ->
    [one] Queda una pregunta de esta ronda; le espera
   *[other] Quedan { $left } preguntas de esta ronda; le esperan
} hasta el { $until }.
checkin-moved = Esta ronda de preguntas sigue más abajo.
checkin-closed = { $answered ->
    [0] Esta ronda de preguntas ya terminó. La próxima llega sola.
   *[other] Esta ronda de preguntas ya terminó. Gracias por sus respuestas.
}
checkin-has-closed = Gracias. Esta ronda de preguntas ya terminó; la próxima llega sola. /mi_lista le muestra su lista.
checkin-not-yours = Estas preguntas son para otra persona. Las suyas le llegan en privado.

checkin-button-back = Volver
checkin-button-keep = Dejar así
checkin-button-continue = Continuar
checkin-button-change = Cambiar
checkin-button-number = { $number }
