# Lo que sabe quien gestiona el bot, en privado, cuando algo quedó aparte.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] No pude entregar un mensaje, y lo dejé aparte.
       *[other] No pude entregar al menos { $count } mensajes, y los dejé aparte.
    }
   *[update] { $count ->
        [one] No pude atender un mensaje o un toque en un botón, y lo dejé aparte.
       *[other] No pude atender al menos { $count } mensajes o toques en botones, y los dejé aparte.
    }
    } Nada se ha perdido, y todo lo demás sigue.
    Causa: { $cause }
    Para ver qué es e intentarlo otra vez, en el servidor del bot: .venv/bin/python -m bot doctor letters
