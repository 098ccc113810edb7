# Dejar una alianza, y qué pasa con lo que está en marcha. `who` es self, u other para la coordinación.

leaving-which = ¿Qué alianza quiere dejar?
leaving-own = ¿Dejar <b>{ $partnership }</b>? No le escribiré más, y su nombre quedará solo en lo que ya se hizo. { $count ->
    [0] Usted no tiene nada en marcha.
    [one] Tiene una cosa en marcha; puede decir quién la retoma.
   *[other] Tiene { $count } cosas en marcha; puede decir quién las retoma.
}
leaving-other = <b>{ $name }</b>, { $place }, { $role }. { $count ->
    [0] { $name } no tiene nada en marcha.
    [one] { $name } tiene una cosa en marcha.
   *[other] { $name } tiene { $count } cosas en marcha.
}
leaving-gone = <b>{ $name }</b> ({ $place }) dejó <b>{ $partnership }</b>. { $count ->
    [0] No queda nada por retomar.
    [one] Una cosa espera que alguien la retome.
   *[other] { $count } cosas esperan que alguien las retome.
}
leaving-role = { $role ->
    [lead] responsable
    [stand_in] suplente
    [management] dirección
    [coordinator] coordinación
   *[expert] especialista
}
leaving-heir = { $who ->
    [self] ¿Quién retoma lo que usted tiene en marcha? Primero se lo pregunto: nadie hereda un compromiso sin decir que sí.
   *[other] ¿Quién retoma lo que { $name } tiene en marcha? Primero se lo pregunto: nadie hereda un compromiso sin decir que sí.
}
leaving-lead = ¿Quién será entonces responsable en { $place }?
leaving-sure = { $who ->
    [self] Usted deja <b>{ $partnership }</b>.
   *[other] { $here ->
        [yes] Retiro a { $name } de <b>{ $partnership }</b>{ $reached ->
            [yes] {" "}y se lo digo.
           *[no] {"."} No puedo decírselo: mis mensajes no le llegan.
        }
       *[no] { $name } ya dejó la alianza.
    }
} { $heir ->
    [none] { $count ->
        [0] No hay nada en marcha.
       *[other] Lo que está en marcha espera que alguien lo retome.
    }
   *[some] Le pregunto a { $to } si retoma lo que está en marcha.
} { $led ->
    [yes] { $lead } será responsable en { $place }.
   *[no] {""}
}
leaving-stayed = De acuerdo, nada cambia.
leaving-left = Usted dejó <b>{ $partnership }</b>. Gracias por todo lo que hizo. No le escribo más; con un enlace nuevo puede volver.
leaving-removed = { $name } ya no está en <b>{ $partnership }</b>. { $heir ->
    [none] { $count ->
        [0] No había nada en marcha.
       *[other] Lo que estaba en marcha espera que alguien lo retome. Puede elegir a alguien en cualquier momento.
    }
   *[some] Le pregunto a { $to } si retoma lo que estaba en marcha.
}
leaving-given = { $heir ->
    [none] Entonces espera a otra persona.
   *[some] Le pregunto a { $to } si retoma lo que { $name } tenía en marcha.
}
leaving-told-removed = { $coordinator } retiró su nombre de { $partnership }. Gracias por todo lo que hizo. No le escribo más; si es un error, hable con { $coordinator }.
leaving-told-coordinator = { $name } dejó <b>{ $partnership }</b>. { $heir ->
    [some] Le pregunto a { $to } si retoma lo que estaba en marcha. Lo que nadie retome estará en su resumen semanal.
   *[none] { $count ->
        [0] No queda nada por retomar.
        [one] Una cosa espera que alguien la retome.
       *[other] { $count } cosas esperan que alguien las retome.
    }
}
leaving-told-lead = Desde ahora usted es responsable en { $place } para <b>{ $partnership }</b>: lo que le piden a su equipo sin dar un nombre le llega a usted.
leaving-left-group = { $name } salió del grupo de Telegram de <b>{ $partnership }</b>. Conmigo nada ha cambiado: { $name } sigue en la alianza.
leaving-kept = De acuerdo, { $name } sigue en la alianza.
leaving-checkin = Esta ronda de preguntas ya terminó. Gracias.
leaving-choose-again = Mientras tanto hubo cambios entre las personas. Elija otra vez, por favor.
leaving-coordinator = En la coordinación de { $partnership } solo está usted. Invite primero a otra persona con /personas, y después envíe otra vez /salir.
leaving-not-yours = Esto solo puede hacerlo la coordinación. Para dejar usted la alianza, envíe /salir.

leaving-button-partnership = { $partnership }
leaving-button-go-on = Continuar
leaving-button-stay = Quedarme
leaving-button-back = Volver
leaving-button-remove = Retirar de la alianza
leaving-button-choose = Elegir quién lo retoma
leaving-button-name = { $name }
leaving-button-decide = Decide la coordinación
leaving-button-later = Esperar a otra persona
leaving-button-lead-later = Decidirlo después
leaving-button-leave = Dejar la alianza
leaving-button-confirm = { $here ->
    [yes] Sí, retirar a { $name }
   *[no] Sí
}
leaving-button-people = Ver las personas
leaving-button-see = ¿Qué tiene en marcha?
leaving-button-keep = Sigue en la alianza

menu-leave = Dejar una alianza
help-leave = /salir – dejar una alianza; le pregunto a alguien si retoma lo que queda en marcha
