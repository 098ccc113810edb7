# O que ouve quem gere o bot, na conversa privada indicada para isso, quando algo foi posto de parte.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Não consegui entregar uma mensagem e guardei-a à parte.
       *[other] Não consegui entregar pelo menos { $count } mensagens e guardei-as à parte.
    }
   *[update] { $count ->
        [one] Não consegui tratar uma mensagem ou um toque num botão, e guardei isso à parte.
       *[other] Não consegui tratar pelo menos { $count } mensagens ou toques em botões, e guardei isso à parte.
    }
    } Nada se perdeu, e tudo o resto continua.
    Causa: { $cause }
    Para ver e tentar de novo, na máquina do bot: .venv/bin/python -m bot doctor letters
