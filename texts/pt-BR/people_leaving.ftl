# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
leaving-which = De qual parceria você quer sair?
leaving-own = Sair de <b>{ $partnership }</b>? Aí eu paro de escrever, e o seu nome fica só no que já passou. { $count ->
    [0] Não tem nada em aberto com você.
    [one] Tem um assunto em aberto com você; dá para dizer quem fica com ele.
   *[other] Tem { $count } assuntos em aberto com você; dá para dizer quem fica com eles.
}
leaving-other = <b>{ $name }</b>, { $place }, { $role }. { $count ->
    [0] Não tem nada em aberto com { $name }.
    [one] Tem um assunto em aberto com { $name }.
   *[other] Tem { $count } assuntos em aberto com { $name }.
}
leaving-gone = <b>{ $name }</b>, { $place }, saiu de <b>{ $partnership }</b>. { $count ->
    [0] Não ficou nada esperando outra pessoa.
    [one] Um assunto espera alguém que assuma.
   *[other] { $count } assuntos esperam alguém que assuma.
}
leaving-role = { $role ->
    [lead] responsável
    [stand_in] suplente
    [management] diretoria
    [coordinator] coordenação
   *[expert] especialista
}
leaving-heir = { $who ->
    [self] Quem fica com o que está em aberto com você? Primeiro pergunto à pessoa: ninguém herda um compromisso sem dizer sim.
   *[other] Quem fica com o que está em aberto com { $name }? Primeiro pergunto à pessoa: ninguém herda um compromisso sem dizer sim.
}
leaving-sure = { $who ->
    [self] Você vai sair de <b>{ $partnership }</b>.
   *[other] { $here ->
        [yes] Vou tirar { $name } de <b>{ $partnership }</b>{ $reached ->
            [yes] {" "}e avisar.
           *[no] {"."} Não consigo avisar: as minhas mensagens não chegam a { $name }.
        }
       *[no] { $name } já saiu.
    }
} { $heir ->
    [none] { $count ->
        [0] Não tem nada em aberto.
       *[other] O que está em aberto espera alguém que assuma.
    }
   *[some] Vou falar com { $to } sobre o que está em aberto.
} { $led ->
    [yes] { $lead } passa a ser responsável do lado de { $place }.
   *[no] {""}
}
leaving-left = Você saiu de <b>{ $partnership }</b>. Obrigado por tudo o que você fez. Não escrevo mais; com um link novo, dá para voltar.
leaving-removed = { $name } não está mais em <b>{ $partnership }</b>. { $heir ->
    [none] { $count ->
        [0] Não tinha nada em aberto.
       *[other] O que estava em aberto espera outra pessoa. Você pode escolher quando quiser.
    }
   *[some] Vou falar com { $to } sobre o que estava em aberto.
}
leaving-given = { $heir ->
    [none] Então fica esperando outra pessoa.
   *[some] Vou falar com { $to } sobre o que { $name } tinha em aberto.
}
leaving-told-removed = { $coordinator } tirou o seu nome da lista de { $partnership }. Obrigado por tudo o que você fez. Não escrevo mais; se for engano, fale com { $coordinator }.
leaving-told-coordinator = { $name } saiu de <b>{ $partnership }</b>. { $heir ->
    [some] Vou perguntar a { $to } se fica com o que estava em aberto. O que ninguém assumir aparece no seu resumo da semana.
   *[none] { $count ->
        [0] Não ficou nada esperando outra pessoa.
        [one] Um assunto espera alguém que assuma.
       *[other] { $count } assuntos esperam alguém que assuma.
    }
}
leaving-told-lead = A partir de agora você é responsável do lado de { $place } em <b>{ $partnership }</b>: o que perguntam à sua equipe sem dizer um nome vem para você.
leaving-kept = Tudo bem, { $name } continua na parceria.
leaving-checkin = Este check-in está encerrado. Obrigado.
leaving-choose-again = As pessoas mudaram nesse meio-tempo. Por favor, escolha de novo.
leaving-coordinator = A coordenação de { $partnership } está só com você. Primeiro convide outra pessoa para a coordenação com /pessoas, e depois mande /sair de novo.
leaving-not-yours = Só a coordenação pode fazer isso. Se quiser sair da parceria, mande /sair.
leaving-button-remove = Tirar da parceria
leaving-button-confirm = { $here ->
    [yes] Sim, tirar { $name }
   *[no] Sim
}
leaving-button-keep = Continua com a gente
help-leave = /sair – sair de uma parceria; pergunto a alguém se assume o que está em aberto
