# El tablero de un grupo.
board = <b>Lo que tenemos en marcha: { $partnership }</b>
board-mode-watch = Modo Lectura: aquí leo la conversación.
board-mode-assist = Modo Asistencia: solo atiendo los comandos y las respuestas a mis mensajes.
board-checkin = Próxima ronda de preguntas, en privado y en las horas de trabajo de cada persona: desde el { $at }
board-side = { "" }
    <b>{ $utility }</b>
board-side-led = { "" }
    <b>{ $utility }</b>, responsable: { $leads }
board-programme = { "" }
    <b>El programa</b>
board-item = – { $what } ({ $owner }), { $due }
board-undated = – { $what } ({ $owner }), fecha por definir
board-new-date = – { $what } ({ $owner }), nueva fecha por definir
board-nothing = – nada por ahora
board-more = – y { $count } más
board-proposed = { "" }
    Propuesto, aún sin acordar: { $count }
