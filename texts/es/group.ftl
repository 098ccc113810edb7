# El grupo: su tarjeta de bienvenida, lo que el bot puede hacer ahí, y cuándo lo sacan.

group-card = Estoy aquí para <b>{ $partnership }</b>. En este grupo solo escribo el tablero y, una sola vez, unas palabras a quien aún no ha iniciado el chat conmigo.
group-card-watch = Modo Lectura: leo la conversación para encontrar compromisos y preguntas. Eso lo guardo, y lo demás lo olvido.
group-card-assist = Modo Asistencia: solo atiendo los comandos y las respuestas a mis mensajes, y nada más de lo que escriben.
group-card-lacks = Todavía no puedo { $what }. Los pasos los tiene { $who }, en privado.
group-card-people = Cada persona inicia el chat conmigo una vez, en privado, con un enlace propio que le da { $who }.
group-lacks-read = leer la conversación
group-lacks-pin = fijar el tablero
group-lacks-read-pin = leer la conversación ni fijar el tablero

rights-set = Estoy en el grupo de <b>{ $partnership }</b>, y todo está listo: puedo escribir ahí, el tablero está fijado{ $mode ->
    [watch] {" "}y puedo leer la conversación.
   *[assist] {" "}y atiendo los comandos y las respuestas a mis mensajes. Si soy administrador, me llega también lo demás, y lo olvido sin leerlo.
}
rights-missing = Estoy en el grupo de <b>{ $partnership }</b>. Ahí queda esto por ajustar:
rights-write = – No puedo escribir ahí. Toque el nombre del grupo, Editar, Permisos, y permita Enviar mensajes; si ya está permitido, toque Excepciones, { $bot }, y permítamelo a mí. Después el tablero llega solo, en menos de una hora.
rights-read = – No puedo leer la conversación: Telegram todavía me oculta sus mensajes. En el grupo, toque el nombre del grupo, Editar, Administradores, Añadir administrador, { $bot }, y guarde.
rights-read-operator = – O bien quien me gestiona abre @BotFather, /mybots, @{ $username }, Bot Settings, Group Privacy, Turn off. Después, sáqueme del grupo y añádame otra vez.
rights-pin-too = – No puedo fijar el tablero. Se arregla con los mismos pasos, activando Fijar mensajes.
rights-pin-admin = – No puedo fijar el tablero. Toque el nombre del grupo, Editar, Administradores, { $bot }, active Fijar mensajes, y guarde.
rights-pin-watch = – No puedo fijar el tablero. Mantenga el dedo sobre el tablero y toque Fijar; o toque el nombre del grupo, Editar, Administradores, Añadir administrador, { $bot }, active Fijar mensajes, y guarde.
rights-pin-assist = – No puedo fijar el tablero. Mantenga el dedo sobre el tablero y toque Fijar.

group-removed = Ya no estoy en el grupo de <b>{ $partnership }</b>. Nada se pierde: todo lo acordado sigue conmigo, y cada persona recibe mis mensajes en privado como antes.
    Para traerme de vuelta, abra el grupo, toque su nombre, Añadir miembros, y elija { $bot }. El tablero sigue donde estaba.
