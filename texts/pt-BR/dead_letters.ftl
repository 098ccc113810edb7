# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Não consegui entregar uma mensagem, e ela ficou separada.
       *[other] Não consegui entregar pelo menos { $count } mensagens, e elas ficaram separadas.
    }
   *[update] { $count ->
        [one] Não consegui tratar uma coisa que alguém escreveu ou tocou, e ela ficou separada.
       *[other] Não consegui tratar pelo menos { $count } coisas que alguém escreveu ou tocou, e elas ficaram separadas.
    }
    } Nada se perdeu, e todo o resto continua.
    Causa: { $cause }
    Para ver e tentar de novo, na máquina do bot: python -m bot doctor letters
