# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Não consegui entregar uma mensagem, e guardei à parte.
       *[other] Não consegui entregar pelo menos { $count } mensagens, e guardei à parte.
    }
   *[update] { $count ->
        [one] Não consegui tratar uma mensagem ou um toque em um botão, e guardei à parte.
       *[other] Não consegui tratar pelo menos { $count } mensagens ou toques em botões, e guardei à parte.
    }
    } Nada se perdeu, e todo o resto continua.
    Causa: { $cause }
    Para ver e tentar de novo, na máquina do bot: .venv/bin/python -m bot doctor letters
