# O que ouve quem gere o bot, na conversa privada indicada para isso, quando algo foi posto de parte.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Não consegui entregar uma mensagem e pu-la de parte.
       *[other] Não consegui entregar pelo menos { $count } mensagens e pu-las de parte.
    }
   *[update] { $count ->
        [one] Não consegui tratar uma coisa que alguém escreveu ou tocou, e pu-la de parte.
       *[other] Não consegui tratar pelo menos { $count } coisas que alguém escreveu ou tocou, e pu-las de parte.
    }
    } Nada se perdeu, e tudo o resto continua.
    Causa: { $cause }
    Para ver e tentar de novo, na máquina do bot: python -m bot doctor letters
