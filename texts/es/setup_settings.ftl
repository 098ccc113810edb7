# Los ajustes de una alianza en marcha, y el paso de un modo al otro.
settings-which = ¿De qué alianza?
settings-button-open = { $name }
settings-card = <b>{ $name }</b>. Toque un número para cambiar algo.
settings-question = <i>{ $partnership }</i>
settings-saved = Listo, cambiado.
settings-same = Ya está así.
settings-closed = Los ajustes de { $name } quedan como los dejó. /ajustes los abre de nuevo.
settings-ended = Esto ya terminó. Envíe /ajustes para ver cómo está ahora.
settings-closed-to-you = Usted ya no puede cambiar esto. Consulte con la coordinación.
settings-not-yours = Los ajustes los cambian cada responsable y la coordinación. Consulte con { $who }. Para decir dónde está usted, envíe /huso.
settings-changed = { $who } cambió esto en { $name }:
mode-asked = Le pregunto en privado a cada responsable. Leeré la conversación cuando ambos equipos hayan dicho que sí.
mode-no-leads = Para el modo Lectura hace falta que cada responsable diga que sí, en ambos equipos. Les pregunto en privado en cuanto se hayan unido; sus enlaces están en /personas.
mode-ask = { $who } propone el modo Lectura para { $name }: yo leería la conversación del grupo para encontrar compromisos y preguntas, los guardaría, y lo demás lo olvidaría. Empieza cuando cada responsable, en ambos equipos, dice que sí; después, una sola de esas personas puede terminarlo cuando quiera, con /ajustes. ¿Está de acuerdo?
mode-button-agree = De acuerdo
mode-button-refuse = Mejor no
mode-agreed = Gracias. Leeré la conversación cuando en el otro equipo también digan que sí.
mode-refused = De acuerdo, todo sigue igual. Nadie sabrá quién lo dijo.
mode-ended = Mientras tanto, esto quedó resuelto. /ajustes muestra cómo está ahora.
mode-changed = { $mode ->
    [watch] Cada responsable dijo que sí: desde ahora leo la conversación del grupo de { $name }. Para eso tengo que ser administrador ahí, salvo que quien me gestiona haya desactivado mi modo de privacidad. Con /ajustes se termina en cualquier momento.
   *[assist] { $who } puso { $name } en modo Asistencia: solo atiendo los comandos y las respuestas a mis mensajes, nada más.
}
