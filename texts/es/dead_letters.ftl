# Lo que sabe quien gestiona el bot, en privado, cuando algo quedó aparte.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] No pude entregar un mensaje, y lo dejé aparte.
       *[other] No pude entregar al menos { $count } mensajes, y los dejé aparte.
    }
   *[update] { $count ->
        [one] No pude atender algo que alguien escribió o tocó, y lo dejé aparte.
       *[other] No pude atender al menos { $count } cosas que la gente escribió o tocó, y las dejé aparte.
    }
    } Nada se ha perdido, y todo lo demás sigue.
    Causa: { $cause }
    Para ver qué es e intentarlo otra vez, en el servidor del bot: python -m bot doctor letters
