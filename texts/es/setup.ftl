# Crear una alianza: las preguntas, lo que se puede tocar, y lo que no cuadra en una respuesta.

## Comienzo y final

setup-not-yours = Las alianzas nuevas las crea la coordinación del programa. Si usted está en ella, abra su enlace de coordinación; lo tiene quien gestiona este bot.
coordinator-without = Aún no está en ninguna alianza. Envíe /nueva para crear una, o /ayuda para ver qué puedo hacer.
setup-offer = Vamos a crear una alianza. ¿La hacemos como <b>{ $name }</b>? Así solo pregunto nombres, lugares y fechas.
setup-button-like = Como { $name }
setup-button-fresh = Preguntarme todo
setup-in-hand = { $count ->
    [one] Ya empezó a crear una alianza, y guardé una respuesta. ¿Seguimos con ella?
   *[other] Ya empezó a crear una alianza, y guardé { $count } respuestas. ¿Seguimos con ella?
}
setup-button-continue = Continuar
setup-button-again = Empezar de nuevo
setup-drop = ¿Borro lo que ha respondido hasta ahora? Si prefiere guardarlo, /nueva sigue desde donde estaba.
setup-button-drop = Borrar
setup-button-keep = Seguir
setup-dropped = Borrado, no se creó nada. Con /nueva empieza una nueva.
setup-goes-on-below = <i>Siga más abajo, por favor.</i>
setup-moved-on = Eso ya lo respondió. Siga con la pregunta actual, por favor.
setup-tap-above = Toque un botón de la pregunta de arriba. /nueva la muestra otra vez.
setup-ended = Esto ya terminó. Envíe /nueva para crear una alianza, o /ajustes para cambiar una.
setup-done = La alianza <b>{ $name }</b> está lista. Todo se puede cambiar con /ajustes.{ $watch ->
    [yes] {" "}Empieza en modo Asistencia; para el modo Lectura le pregunto a cada responsable cuando ambos equipos se hayan unido.
   *[no] {""}
}
setup-button-back = ‹ Volver
setup-button-cancel = Cancelar
setup-button-close = Eso es todo

## Preguntas

setup-question = <i>Pregunta { $number } de { $count }</i>
setup-side = { $side ->
    [mentee] la empresa acompañada
    [mentor] la empresa mentora
   *[both] ambas empresas
}
setup-ask-name = { $side ->
    [mentee] ¿Cómo se llama la empresa <b>acompañada</b>, la que recibe el apoyo? Escriba su nombre.
   *[mentor] ¿Cómo se llama la empresa <b>mentora</b>, la que da el apoyo? Escriba su nombre.
}
setup-ask-partnership = ¿Cómo se llamará la alianza? Toque la propuesta, o escriba otro nombre.
setup-ask-place = ¿Dónde trabaja <b>{ $name }</b>? Escriba la ciudad, o comparta la ubicación. De ahí tomo la hora local.
setup-ask-days = ¿Qué días trabaja <b>{ $name }</b>?
setup-ask-hours = ¿De qué hora a qué hora trabaja <b>{ $name }</b>? Solo envío recordatorios en ese horario.
setup-ask-holidays = ¿En qué feriados no trabaja <b>{ $name }</b>? Para añadir un día, escriba su fecha.
setup-ask-phones = ¿A quién pueden llamar los socios en <b>{ $name }</b> en una emergencia? Escriba nombre y número, uno por línea, por ejemplo: Sala de control +51 84 123 456. Los miembros los ven con /telefonos.
setup-ask-language = ¿Qué idioma se lee mejor en <b>{ $name }</b>? Cada persona puede elegir el suyo de todos modos.
setup-ask-mode = ¿Qué puedo leer en el grupo?
setup-ask-phase = ¿En qué fase de la mentoría está la alianza?
setup-ask-stages = ¿Qué etapas del cambio estaban hechas antes de Wellkept? Toque cada una, o ninguna.
setup-ask-start = ¿Cuándo empezó esta fase, o cuándo empezará? Toque un día, o escriba una fecha.

## Lo que se puede tocar

setup-button-number = { $number }
setup-button-name = { $name }
setup-place-choose = ¿Cuál es? Tóquela, o escriba otra ciudad.
setup-place-found = { $number }. { $place }, { $country }. Fecha y hora allí: { $now }.
setup-button-place = { $place }, { $country }
setup-button-on = ✓ { $what }
setup-button-off = { $what }
setup-button-days = Listo: { $days }
setup-button-hours = { $opens } – { $closes }
setup-button-other = Otro horario
setup-hours-other = Escriba el horario, por ejemplo 7:30-16:00, o lunes a jueves 7:30-16:00, viernes 7:30-12:00.
setup-holiday = { $on ->
    [yes] – { $day } { $name }
   *[no] – <i>día de trabajo:</i> { $day } { $name }
}
setup-holidays-unknown = No conozco los feriados de este país. Escriba las fechas una por una, o continúe.
setup-button-holidays = { $count ->
    [0] Seguir sin feriados
    [one] Tomar este día
   *[other] Tomar estos { $count } días
}
setup-button-some = Elegir días
setup-button-none = Ninguno
setup-phone = – { $phone }
setup-button-phones = Guardar estos números
setup-button-skip = Omitir
setup-button-language = { $name }
setup-mode = { $mode ->
    [watch] <b>Lectura</b>: leo la conversación para encontrar compromisos y preguntas, los guardo, y lo demás lo olvido. Le pregunto a cada responsable cuando ambos equipos se hayan unido, y empiezo cuando ambos dicen que sí.
   *[assist] <b>Asistencia</b>: solo atiendo los comandos y las respuestas a mis mensajes, nada más.
}
setup-button-mode = { $mode ->
    [watch] Lectura
   *[assist] Asistencia
}
setup-button-phase = { $phase ->
    [orientation] Orientación: el inicio
    [middle] Desarrollo: el trabajo
   *[dissolution] Conclusión: el final
}
setup-stage = { $stage ->
    [project_design] Diseño del proyecto
    [structuring] Estructuración y movilización
    [diagnosis] Diagnóstico
    [feedback_workplan] Devolución y planes de trabajo
    [initiation] Puesta en marcha y continuidad
   *[closure] Cierre
}
setup-button-stages = { $count ->
    [0] Ninguna
    [one] Hecha: esta
   *[other] Hechas: estas { $count }
}
setup-button-today = Hoy
setup-button-date = { $on }

## Resumen

setup-summary = Esta es <b>{ $name }</b>. Toque un número para cambiar algo. Con Confirmar queda creada.
setup-button-confirm = Confirmar
setup-said-heading = <b>{ $name }</b>
setup-said-number = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}
setup-said-name = { setup-said-number }{ $side ->
    [mentee] Empresa acompañada
   *[mentor] Empresa mentora
}: { $answer }
setup-said-partnership = { setup-said-number }Alianza: { $answer }
setup-said-place = { setup-said-number }Lugar: { $known ->
    [country] { $place }, { $country } ({ $zone })
    [place] { $place } ({ $zone })
   *[zone] { $zone }
}
setup-said-days = { setup-said-number }Días de trabajo: { $answer }
setup-said-hours = { setup-said-number }Horario: { $answer }
setup-said-holidays = { setup-said-number }Feriados: { $count ->
    [0] ninguno
    [one] un día
   *[other] { $count } días
}
setup-said-phones = { setup-said-number }Teléfonos: { $count ->
    [0] ninguno
   *[other] { $answer }
}
setup-said-language = { setup-said-number }Idioma: { $answer }
setup-said-mode = { setup-said-number }Modo: { $answer ->
    [watch] Lectura
   *[assist] Asistencia
}
setup-said-phase = { setup-said-number }Fase: { $answer ->
    [orientation] Orientación
    [middle] Desarrollo
    [dissolution] Conclusión
   *[aftercare] Seguimiento
}
setup-said-stages = { setup-said-number }Etapa: { $answer }, { $count ->
    [0] ninguna hecha antes
    [one] una hecha antes
   *[other] { $count } hechas antes
}
setup-said-start = { setup-said-number }Comienzo de la fase: { $answer }

## Lo que no cuadra en una respuesta

setup-name-too-long = Ese nombre es demasiado largo para el tablero. Escríbalo en { $limit } letras como máximo.
setup-name-unclear = Necesito un nombre con letras. Escríbalo otra vez, por favor.
setup-name-taken = Ya hay una alianza con ese nombre. Escriba otro, por favor.
setup-place-unknown = No encuentro esa ciudad. Escriba una más grande que quede cerca, si hace falta con su país, por ejemplo Puno, Perú, o comparta la ubicación.
setup-days-none = Hace falta al menos un día. Toque los días en que se trabaja.
setup-days-unclear = No reconozco aquí los días. Tóquelos arriba, o escríbalos, por ejemplo lunes a viernes, o domingo a jueves.
setup-hours-unclear = No reconozco aquí un horario. Escríbalo, por ejemplo 7:30-16:00, o lunes a jueves 7:30-16:00, viernes 7:30-12:00.
setup-holiday-unclear = No reconozco aquí una sola fecha. Para añadir un feriado, escriba su fecha, por ejemplo 7 de julio; o toque un botón de arriba.
setup-phones-unclear = No encuentro aquí ningún número de teléfono. Escriba nombre y número, uno por línea, por ejemplo: Sala de control +51 84 123 456.
setup-phones-too-many = Guardo hasta { $limit } números de { $letters } letras cada uno. Escriba menos, o más cortos.
setup-start-unclear = No reconozco aquí una fecha. Escriba una, por ejemplo 2 de febrero de 2026, o toque un día de arriba.
