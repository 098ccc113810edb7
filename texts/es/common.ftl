# Palabras que no son de ninguna función en particular.
button-dead = Este botón ya hizo su trabajo. Envíe /mi_lista para ver su lista.
button-stranger = Este botón es para quienes están en la alianza. Pida un enlace de invitación a la coordinación.
button-date = { $on }
not-understood = { $wanted ->
    [date] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 12 de junio, o envíe /cancelar.
    [until] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 12 de junio, o envíe /cancelar.
    [setup] No entendí esta respuesta. Toque un botón de arriba, o envíe /cancelar; más tarde puede seguir con /nueva.
    [owner] No encuentro ese nombre entre ustedes. Toque un nombre de arriba, o envíe /cancelar.
    [zone] No encuentro ese lugar en mi mapa. Escriba una ciudad, si hace falta con su país, comparta su ubicación (📎), o envíe /cancelar.
    [zone_until] No reconozco aquí una fecha. Escriba una, por ejemplo viernes o 20 de marzo, toque Otro lugar más arriba, o envíe /cancelar.
   *[nothing] Esto no lo entendí. Envíe /mi_lista para ver su lista, o /ayuda para ver qué puedo hacer.
}
stranger-private = Trabajo para quienes forman parte de una alianza. Pida un enlace de invitación a la coordinación y ábralo.
