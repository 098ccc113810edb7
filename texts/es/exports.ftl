# El chat exportado de un grupo que sigue en WhatsApp, que un responsable trae en privado.
exports-card = <b>{ $partnership }</b>: he leído { $count ->
    [one] un mensaje nuevo
   *[other] { $count } mensajes nuevos
} y he encontrado { $found ->
    [one] algo que parece un compromiso
   *[other] { $found } cosas que parecen un compromiso
}. Toque un número para tomarlo o dejarlo. Solo guardo lo que usted tome, y pido en privado un sí a quien corresponde.{ $has_others ->
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
    [one] Tomar este
   *[other] Tomar estos { $count }
}
exports-button-none = Ninguno
exports-taken = { $count ->
    [0] No se ha tomado nada.
    [one] Queda tomado uno; pido un sí a quien corresponde.
   *[other] Quedan tomados { $count }; pido un sí a quienes corresponde.
} He olvidado el resto del texto. Por favor, borre también el archivo de este chat.
exports-nothing = { $count ->
    [0] No hay nada nuevo desde la última vez.
    [one] He leído un mensaje nuevo y no he encontrado ningún compromiso que no conozca ya.
   *[other] He leído { $count } mensajes nuevos y no he encontrado ningún compromiso que no conozca ya.
}{ $has_others ->
    [yes] {" "}Sin leer, porque no conozco estos nombres: { $others }.
   *[no] {""}
} He olvidado el texto. Por favor, borre también el archivo de este chat.
exports-forgotten = He olvidado lo que decía aquí. Envíeme el chat otra vez si todavía lo necesita.
exports-leads-only = Un chat exportado lo traen los responsables y sus suplentes. Pídaselo a ellos, o escriba lo que promete con /compromiso.
exports-not-fetched = No he podido obtener el archivo de Telegram. Por favor, envíelo otra vez.
exports-mistake-too-large = Este archivo es demasiado grande para mí. Por favor, exporte el chat sin archivos: acepto hasta 5 MB.
exports-mistake-unreadable = No puedo leer este archivo. Por favor, exporte el chat otra vez, sin archivos, y envíeme lo que genera WhatsApp: un .txt o un .zip.
exports-mistake-empty = No encuentro ningún chat en este archivo. En WhatsApp abra el grupo, elija Exportar chat, sin archivos, y envíeme el resultado.
exports-mistake-dates-unclear = No sé si { $example } empieza por el día o por el mes. Por favor, envíe el archivo otra vez con d/m (primero el día) o m/d (primero el mes) escrito debajo.
exports-mistake-dates-at-odds = En este archivo unas fechas empiezan por el día y otras por el mes. Por favor, envíelo otra vez con d/m (primero el día) o m/d (primero el mes) escrito debajo.
