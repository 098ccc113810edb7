# Acciones que alguien anota, para sí o para otra persona.
action-usage = Escriba quién hace qué y para cuándo, por ejemplo: #acción Rosa: enviar la lista del personal para el viernes
action-forwarded = Un mensaje reenviado son palabras de otra persona, así que de ahí no anoto nada. Responda a ese mensaje con /compromiso, o con /accion y un nombre.
action-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $logger } anotó esto para usted: <b>{ $what }</b>, { $due }. ¿Se encarga usted?
action-noted = Anotado para { $owner }: <b>{ $what }</b>, { $due }. Le pregunto a { $owner } si se encarga.
action-noted-waits = Anotado para { $owner }: <b>{ $what }</b>, { $due }. Le pregunto a { $owner } en cuanto inicie el chat conmigo.
action-declined = Gracias, entonces no le toca a usted: <b>{ $what }</b>. Se lo digo a { $logger }.
action-not-mine = { $name } dice que esto no le toca: <b>{ $what }</b>. ¿Quién podría hacerlo? Toque un nombre o escríbalo.
action-about-access = algo sobre un acceso

# ¿De quién es esta acción?
owner-missing = ¿Quién se encarga de esto: <b>{ $what }</b>? Toque un nombre o escríbalo.
owner-unknown = No encuentro a “{ $who }” entre ustedes. ¿Quién se encarga de esto: <b>{ $what }</b>? Toque un nombre o escríbalo.
owner-double = “{ $who }” puede ser más de una persona. ¿Quién se encarga de esto: <b>{ $what }</b>?
owner-outside = Fuera de la alianza: { $who }. ¿Quién de ustedes le da seguimiento a esto: <b>{ $what }</b>? Los recordatorios le llegan a quien diga que sí.
owner-outside-name = ¿Quién se encarga de esto fuera de la alianza: <b>{ $what }</b>? Escriba el nombre o la oficina.
owner-not-started = { $name }, hay algo anotado para usted. Por favor, inicie el chat conmigo una vez, y así se lo pregunto en privado.
owner-button-name = { $name }
owner-button-me = Me encargo yo
owner-button-outside = Alguien de fuera
owner-button-follow = Yo le doy seguimiento
owner-button-back = Volver
owner-button-start = Iniciar
