# Unirse: las personas, los grupos, y a quién el bot no conoce.

## Un enlace en privado

joining-welcome = Hola, { $name } ({ $place }). Mantengo a la vista los compromisos y las preguntas que esperan respuesta, y se los recuerdo en su horario de trabajo.
    { $mode ->
        [watch] Leo el grupo para encontrar compromisos y preguntas; los guardo con sus fechas, y lo demás lo olvido.
       *[assist] Solo atiendo los comandos y las respuestas a mis mensajes; guardo lo que se anota conmigo y sus fechas, y nada más.
    }
    Aquí actuamos por solidaridad, sin hacer negocios entre nosotros, y lo que aprendemos es confidencial: ese es nuestro código de conducta.
    Para empezar: /compromiso enviar la lista para el viernes, /mi_lista para ver su lista, /ayuda para lo demás.
joining-button-undo = No soy yo
joining-several = Ahora está en más de una alianza. Lo que me escribe aquí cuenta para <b>{ $partnership }</b>; para otra, escriba en su grupo.
joining-undone = De acuerdo, usted no es { $member }. El enlace sirve otra vez: páselo, por favor, o pida el suyo a { $who }.
joining-undo-ended = Hace ya un tiempo que se unió con el enlace para { $member }. Para cambiarlo, hable con { $who }.
joining-again = Ya está en la alianza, { $name }. Envíe /mi_lista para ver su lista, o /ayuda para ver qué puedo hacer.
joining-link-unknown = No conozco este enlace. Ábralo otra vez desde el mensaje que recibió, o pida uno nuevo a la coordinación.
joining-link-used = Este enlace ya se usó. Si no fue usted, pida uno nuevo a { $who }.
joining-link-expired = Este enlace ya no sirve. Pida uno nuevo a { $who }.
joining-link-of-other = Este enlace es para { $member }, y aquí le conozco con otro nombre: { $reader }. Páselo a { $member }, por favor.
joining-link-not-yours = Este enlace es para otra persona del grupo. Pida el suyo a { $who }.
joining-link-of-group = Este enlace es para el grupo de una alianza. Toque aquí abajo y elija el grupo.
joining-button-group = Elegir el grupo
joining-coordinator = la coordinación

## El grupo

group-unlinked = Este grupo aún no está vinculado a ninguna alianza. Pida el enlace del grupo a la coordinación, ábralo y elija este grupo.
group-linked-already = Este grupo ya está vinculado a { $partnership }. No hace falta nada más.
group-of-another = Este grupo está vinculado a { $partnership }, y así se queda. Abra otra vez el enlace y elija otro grupo.
group-second = { $partnership } ya tiene otro grupo. Para cambiar a este, sáqueme primero del otro, y después abra otra vez el enlace.
group-link-unknown = No conozco este enlace, así que nada ha cambiado. Pida el enlace del grupo a la coordinación.
group-link-of-person = Este enlace es para una sola persona, así que nada ha cambiado. Ábralo en privado, no en el grupo.
group-link-used = Este enlace ya se usó, así que nada ha cambiado. Pida uno nuevo a { $who }.
group-link-expired = Este enlace ya no sirve, así que nada ha cambiado. Pida uno nuevo a { $who }.

## A quién aún no se conoce en el grupo

stranger-group = { $name }, aún no le conozco. Pida su enlace a { $who } y ábralo.
stranger-expected = { $name }, su lugar está listo. Toque aquí abajo y luego Iniciar, y empezamos.
stranger-button-start = Iniciar en privado
stranger-anonymous = No veo quién escribe como administrador anónimo. Desactive Ser anónimo en sus permisos de administrador, y escriba otra vez.
