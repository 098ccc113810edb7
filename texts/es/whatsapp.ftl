# El chat exportado de un grupo que sigue en WhatsApp, que un responsable trae en privado.
exports-card = <b>{ $partnership }</b>: leí { $count ->
    [one] un mensaje nuevo
   *[other] { $count } mensajes nuevos
} y encontré { $found ->
    [one] algo que parece un compromiso
   *[other] { $found } cosas que parecen un compromiso
}. Toque un número para guardarlo o dejarlo. Solo guardo lo que usted elija, y a quien le toca le pido un sí en privado.{ $has_others ->
    [yes] {" "}Sin leer, porque no conozco estos nombres: { $others }.
   *[no] {""}
}{ $more ->
    [0] {""}
   *[other] {" "}Después vienen { $more } más.
}
exports-line = { $on ->
    [yes] { $number }. ✓ { $name }: <b>{ $what }</b>, { $due }
   *[no] { $number }. { $name }: { $what }, { $due }
}
exports-button-tick = { $on ->
    [yes] { $number } ✓
   *[no] { $number }
}
exports-button-take = { $count ->
    [one] Guardar este
   *[other] Guardar estos { $count }
}
exports-button-none = Ninguno
exports-taken = { $count ->
    [0] No guardé nada.
    [one] Guardé uno; a quien le toca le pido un sí.
   *[other] Guardé { $count }; a cada persona le pido un sí.
} Ya olvidé el resto del texto. Por favor, borre también el archivo de este chat.
exports-nothing = { $count ->
    [0] No hay nada nuevo desde la última vez.
    [one] Leí un mensaje nuevo y no encontré ningún compromiso que no conociera ya.
   *[other] Leí { $count } mensajes nuevos y no encontré ningún compromiso que no conociera ya.
}{ $has_others ->
    [yes] {" "}Sin leer, porque no conozco estos nombres: { $others }.
   *[no] {""}
} Ya olvidé el texto. Por favor, borre también el archivo de este chat.
exports-forgotten = Ya olvidé lo que decía aquí. Envíeme el chat otra vez si todavía lo necesita.
exports-leads-only = Un chat exportado me lo trae cada responsable, o su suplente. Pídaselo, o escriba lo que promete con /compromiso.
exports-not-fetched = No pude obtener el archivo de Telegram. Por favor, envíelo otra vez.
exports-mistake-too-large = Este archivo es demasiado grande para mí. Por favor, exporte el chat sin archivos: acepto hasta 5 MB.
exports-mistake-unreadable = No puedo leer este archivo. Por favor, exporte el chat otra vez, sin archivos, y envíeme lo que genera WhatsApp: un .txt o un .zip.
exports-mistake-empty = No encuentro ningún chat en este archivo. En WhatsApp abra el grupo, elija Exportar chat, sin archivos, y envíeme el resultado.
exports-mistake-dates-unclear = No sé si { $example } empieza por el día o por el mes. Por favor, envíe el archivo otra vez con d/m (primero el día) o m/d (primero el mes) escrito debajo.
exports-mistake-dates-at-odds = En este archivo unas fechas empiezan por el día y otras por el mes. Por favor, envíelo otra vez con d/m (primero el día) o m/d (primero el mes) escrito debajo.
