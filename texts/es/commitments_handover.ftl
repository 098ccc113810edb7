# Pasar algo a otra persona: primero se le pregunta, y nada cambia hasta que diga que sí.
# `number` distingue los elementos de un mismo mensaje; es 0 cuando hay uno solo.

handover-button = { $number ->
    [0] Pasar a otra persona
   *[other] { $number }. Pasar a otra persona
}
handover-button-name = { $name }
handover-button-back = Volver
handover-button-all = Me encargo de todo
handover-button-not-this = { $number ->
    [0] Esto no
   *[other] { $number }. Esto no
}
handover-choose = ¿Quién se encarga en su lugar: <b>{ $what }</b>, { $due }? Primero se lo pregunto; hasta que diga que sí, sigue con usted.
handover-nobody-else = En su equipo, nadie más ha iniciado aún el chat conmigo. Puede poner otra fecha, o retirarlo.
handover-asking = Le pregunto a { $name }: <b>{ $what }</b>, { $due }. Hasta que diga que sí, sigue con usted.
handover-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Hasta ahora con { $before }: <b>{ $what }</b>, { $due }. ¿Quiere encargarse usted?
handover-list = { $count ->
    [one] { $before } pasa una cosa a otras manos.
   *[other] { $before } pasa { $count } cosas a otras manos. Ninguna pasa a usted hasta que diga que sí.
}
handover-declined = Gracias, entonces no pasa a usted: <b>{ $what }</b>.
handover-not-taken = { $name } no puede encargarse de esto: <b>{ $what }</b>, { $due }. Sigue con usted.
handover-taken = { $name } se encarga de esto en lugar de usted: <b>{ $what }</b>, { $due }.
handover-new-owner = { $name } se encarga ahora de esto: <b>{ $what }</b>, { $due }. Antes estaba con { $before }.
handover-somebody = persona por definir
handover-noted = { $what } (antes con { $before })
handover-questions = Las preguntas que le hicieron a { $before } le esperan ahora a usted. Basta una respuesta corta en el grupo.
handover-question = { $number }. { $asker }: <i>{ $text }</i>
handover-question-moved = { $name } se ocupa ahora de su pregunta: <i>{ $text }</i>
handover-question-passed = Entonces queda para su equipo: <i>{ $text }</i>
handover-button-until = { $number }. Necesito hasta el …
