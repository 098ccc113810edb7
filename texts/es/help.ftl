# Ayuda, menús, y lo que el bot no entiende.

help = Mantengo a la vista los compromisos y las preguntas que esperan respuesta. Puede escribirme:
help-mine = /mi_lista – lo que usted tiene en marcha
help-commit = /compromiso enviar la lista para el viernes – asumir un compromiso
help-action = /accion Rosa: enviar la lista para el 11 de febrero – anotar una acción para otra persona; primero le pregunto a Rosa
help-phones = /telefonos – a quién llamar en una emergencia
help-settings = /ajustes – lugares, horarios, feriados y más de una alianza
help-new = /nueva – crear una alianza
help-undo = /deshacer – deshacer lo último que hizo, durante diez minutos
help-cancel = /cancelar – olvidar lo último que le pregunté
help-role = { $role ->
    [lead] Usted es responsable: lo que le piden a su equipo sin dar un nombre le llega a usted.
    [stand-in] Usted es suplente: lo que le piden a su equipo le llega a usted cuando no se puede contactar a su responsable.
    [management] Usted está en la dirección: solo le escribo si me lo pide, o si hay algo anotado para usted.
    [coordinator] Usted está en la coordinación: el primer día de trabajo de su semana, a las { $time }, le escribo lo que necesita su atención.
   *[expert] Los recordatorios le llegan solo a usted, en su horario de trabajo.
}
cancel-done = De acuerdo, ya no espero esa respuesta. Nada ha cambiado.
cancel-nothing = No esperaba ninguna respuesta. Envíe /ayuda para ver qué puedo hacer.
unknown-command = { $meant ->
    [none] No conozco /{ $command }. Envíe /ayuda para ver qué puedo hacer.
   *[other] No conozco /{ $command }. ¿Quiso decir /{ $meant }?
}
only-words = Solo puedo leer texto. Escríbamelo, por favor.
no-edits = Cuando se edita un mensaje, no lo vuelvo a leer. Escríbalo otra vez, o envíe /mi_lista para cambiar lo anotado.
no-forwards = Con los mensajes reenviados no hago nada: son palabras de otra persona. Para asumir usted un compromiso, escriba /compromiso y qué hará.

menu-mine = Lo que usted tiene en marcha
menu-commit = Asumir un compromiso
menu-action = Anotar una acción para otra persona
menu-phones = A quién llamar en una emergencia
menu-settings = Horarios, feriados y más
menu-new = Crear una alianza
menu-help = Qué puedo hacer
menu-undo = Deshacer lo último que hizo
menu-cancel = Olvidar lo último que le pregunté
