# El resumen semanal de la coordinación, y las palabras a cada responsable que salen de ahí.
digest = { $lines ->
    [0] Buenos días, { $name }. Esta semana nada necesita su atención.
   *[other] <b>Su semana, { $name }</b>
}
digest-partnership = <b>{ $partnership }</b>
digest-needs-you = { $shown ->
    [0] <i>Necesita su atención: { $count }</i>
   *[other] <i>Necesita su atención</i>
}
digest-not-joined = { $number }. { $who } ({ $utility }): aún por unirse, invitación del { $since }
digest-role-not-joined = { $number }. Enlace para { $role } ({ $utility }): aún sin usar, creado el { $since }
digest-unreachable = { $number }. { $who } ({ $utility }): mis mensajes no le llegan desde el { $since }
digest-to-take-over = { $count ->
    [one] { $number }. { $who } ({ $utility }) dejó la alianza: una cosa espera que alguien la retome
   *[other] { $number }. { $who } ({ $utility }) dejó la alianza: { $count } cosas esperan que alguien las retome
}
digest-date-passed = { $number }. Fecha pasada ({ $utility }), era el { $since }: { $what }
digest-question = { $number }. Una pregunta de { $asker } para { $utility } espera desde el { $since }
digest-not-confirmed = { $number }. Aún por confirmar ({ $utility }), anotado el { $since }: { $what }
digest-due = { $shown ->
    [0] <i>Para esta semana: { $count }</i>
   *[other] <i>Para esta semana</i>
}
digest-due-item = – { $what } ({ $utility }), { $due }
digest-good-news = { $shown ->
    [0] <i>Buenas noticias: { $count }</i>
   *[other] <i>Buenas noticias</i>
}
digest-done = – Hecho: { $what } ({ $utility })
digest-phase-middle = – Comenzó la fase de desarrollo
digest-phase-dissolution = – Comenzó la fase de conclusión
digest-phase-aftercare = – El trabajo está entregado, comenzó el seguimiento
digest-more = – y { $count } más
digest-in-numbers = <b>{ $partnership }</b>, necesita su atención: { $needs_you }, para esta semana: { $due }, buenas noticias: { $good_news }
digest-others = { $count ->
    [one] Y otra alianza con novedades.
   *[other] Y otras { $count } alianzas con novedades.
}
digest-quiet = { $count ->
    [one] En otra alianza nada necesita su atención.
   *[other] En otras { $count } alianzas nada necesita su atención.
}
digest-button-settled = { $number } resuelto
digest-button-snooze = { $number } en 7 días
digest-button-again = { $number } nuevo enlace
digest-button-choose = { $number } elegir a alguien
digest-button-write = { $number } escribir
digest-off-for-good = Ya no está en su lista.
digest-off-for-a-week = Se lo muestro otra vez la próxima semana.
digest-question-settled = Resuelto para ambos equipos: nadie recibe más recordatorios sobre esto.
digest-not-yours = Este botón es para la coordinación de esta alianza. Envíe /mi_lista para ver su lista.
digest-write-ask = ¿Qué le digo a { $lead }? Escríbalo aquí en un solo mensaje, y se lo paso de parte de usted.
digest-write-passed = Se lo paso a { $lead } en su horario de trabajo.
digest-write-too-long = Es más de lo que puedo pasar. Dígalo en { $limit } caracteres, por favor.
digest-write-unreachable = Ahora mis mensajes no le llegan a { $lead }. Pruebe por teléfono o por correo.
digest-write-cancelled = No paso ningún mensaje.
digest-button-cancel = Mejor no
lead-message = { $name }, de la coordinación ({ $partnership }), le escribe: { $words }
