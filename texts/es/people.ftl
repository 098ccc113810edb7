# La tarjeta de las personas: quiénes están, y a quiénes se espera.

people = <b>{ $partnership }</b>, quiénes están
people-side = { $side ->
    [mentor] <b>{ $utility }</b>, empresa mentora
    [mentee] <b>{ $utility }</b>, empresa acompañada
   *[programme] <b>El programa</b>
}
people-programme = el programa
people-programme-short = Programa
people-joined = – { $name }, { $role }
people-to-join = – { $name }, { $role }: aún por unirse
people-invited = – { $role }: invitación del { $since }, aún por unirse
people-nobody = – nadie por ahora
people-how-to-invite = Para invitar a alguien, toque un rol: recibe un texto para reenviar y una imagen del enlace.
people-button-role = { $utility }: { $role }
people-button-list = Persona por persona
people-button-group = Vincular el grupo
people-list = <b>{ $partnership }</b>: ¿de quién se trata? Un enlace nuevo reemplaza al anterior.
people-list-empty = En <b>{ $partnership }</b> nadie espera un enlace.
people-person = <b>{ $name }</b>, { $role }, { $utility }
people-person-to-join = <b>{ $name }</b>, { $role }, { $utility }: aún por unirse
people-button-person = { $who }
people-button-link = Crear un enlace nuevo
people-button-remove = Salida o relevo
people-button-again = { $utility }: { $role }, invitación del { $since }
people-button-back = Volver
people-which = ¿Qué alianza?
people-button-partnership = { $partnership }
menu-people = Quiénes están, e invitar a otras personas
help-people = /personas – quiénes están; ahí cada responsable y la coordinación invitan a otras personas
