# Palabras que no son de ninguna función en particular.
button-dead = Este botón ya hizo su trabajo. Envíe /mine para ver su lista.
button-stranger = Este botón es para quienes están en la alianza. Pida un enlace de invitación a la coordinación.
button-date = { $on }
not-understood = { $wanted ->
    [date] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 12 de junio, o envíe /cancel.
    [until] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 12 de junio, o envíe /cancel.
    [setup] No entendí esta respuesta. Toque un botón de arriba, o envíe /cancel; más tarde puede seguir con /new.
    [owner] No encuentro ese nombre entre ustedes. Toque un nombre de arriba, o envíe /cancel.
    [zone] No encuentro ese lugar en mi mapa. Escriba una ciudad, si hace falta con su país, comparta su ubicación (📎), o envíe /cancel.
    [zone_until] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 20 de marzo, toque Otro lugar más arriba, o envíe /cancel.
   *[nothing] Esto no lo entendí. Envíe /mine para ver su lista, o /help para ver qué puedo hacer.
}
stranger-private = Trabajo para quienes forman parte de una alianza. Pida un enlace de invitación a la coordinación y ábralo.
