# La coordinación, que crea las alianzas.

coordinator-where = Hola, { $name }. Con este enlace entra en la coordinación: podrá crear alianzas.
    ¿En qué ciudad trabaja? Escríbala, o comparta su ubicación.
coordinator-which = ¿Cuál de estos lugares es? Si no es ninguno, escriba otra vez el nombre, con el país.
coordinator-button-place = { $city }, { $country }
coordinator-place-unknown = No conozco ese lugar. Escriba el nombre de una ciudad más grande que quede cerca, o comparta su ubicación.
coordinator-confirm = Sus socios verán el nombre <b>{ $name }</b>. Fecha y hora donde usted trabaja: { $now }. ¿Está bien así?
coordinator-button-yes = Sí, está bien
coordinator-button-name = Cambiar mi nombre
coordinator-button-city = Otra ciudad
coordinator-button-keep = Seguir como { $name }
coordinator-name-ask = ¿Con qué nombre quiere que le conozcan sus socios? Escríbalo aquí.
coordinator-welcome = Listo, { $name }: ya está en la coordinación. Envíe /nueva para crear su primera alianza; lleva unos diez minutos, y puede parar y seguir cuando quiera.
coordinator-again = Ya está en la coordinación. Envíe /nueva para crear una alianza. Si el enlace era para otra persona, páseselo, por favor.
coordinator-operator = quien gestiona el bot
