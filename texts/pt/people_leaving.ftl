# Sair de uma parceria, e o que acontece ao que está em aberto. `who` é self, ou other para a coordenação.

leaving-which = De que parceria quer sair?
leaving-own = Sair de <b>{ $partnership }</b>? Deixo então de lhe escrever, e o seu nome fica só no que já passou. { $count ->
    [0] Não há nada em aberto consigo.
    [one] Há um assunto em aberto consigo; pode dizer quem fica com ele.
   *[other] Há { $count } assuntos em aberto consigo; pode dizer quem fica com eles.
}
leaving-other = <b>{ $name }</b>, { $place }, { $role }. { $count ->
    [0] Não há nada em aberto com { $name }.
    [one] Há um assunto em aberto com { $name }.
   *[other] Há { $count } assuntos em aberto com { $name }.
}
leaving-gone = <b>{ $name }</b>, { $place }, saiu de <b>{ $partnership }</b>. { $count ->
    [0] Não há nada à espera de outra pessoa.
    [one] Um assunto espera que alguém fique com ele.
   *[other] { $count } assuntos esperam que alguém fique com eles.
}
leaving-role = { $role ->
    [lead] responsável
    [stand_in] suplente
    [management] direção
    [coordinator] coordenação
   *[expert] especialista
}
leaving-heir = { $who ->
    [self] Quem fica com o que está em aberto consigo? Pergunto primeiro a essa pessoa: ninguém herda um compromisso sem dizer que sim.
   *[other] Quem fica com o que está em aberto com { $name }? Pergunto primeiro a essa pessoa: ninguém herda um compromisso sem dizer que sim.
}
leaving-lead = Quem passa a ser responsável do lado de { $place }?
leaving-sure = { $who ->
    [self] Vai sair de <b>{ $partnership }</b>.
   *[other] { $here ->
        [yes] Vou retirar { $name } de <b>{ $partnership }</b>{ $reached ->
            [yes] {" "}e avisar.
           *[no] {"."} Não consigo avisar: as minhas mensagens não chegam a { $name }.
        }
       *[no] { $name } já saiu.
    }
} { $heir ->
    [none] { $count ->
        [0] Não há nada em aberto.
       *[other] O que está em aberto espera que alguém fique com isso.
    }
   *[some] Vou falar com { $to } sobre o que está em aberto.
} { $led ->
    [yes] { $lead } passa a ser responsável do lado de { $place }.
   *[no] {""}
}
leaving-stayed = Tudo bem, nada muda.
leaving-left = Saiu de <b>{ $partnership }</b>. Obrigado por tudo o que fez. Deixo de lhe escrever; com um novo link pode voltar.
leaving-removed = { $name } já não está em <b>{ $partnership }</b>. { $heir ->
    [none] { $count ->
        [0] Não havia nada em aberto.
       *[other] O que estava em aberto espera por outra pessoa. Pode escolhê-la a qualquer momento.
    }
   *[some] Vou falar com { $to } sobre o que estava em aberto.
}
leaving-given = { $heir ->
    [none] Então espera por outra pessoa.
   *[some] Vou falar com { $to } sobre o que { $name } tinha em aberto.
}
leaving-told-removed = { $coordinator } retirou o seu nome das pessoas de { $partnership }. Obrigado por tudo o que fez. Deixo de lhe escrever; se for engano, fale com { $coordinator }.
leaving-told-coordinator = { $name } saiu de <b>{ $partnership }</b>. { $heir ->
    [some] Vou perguntar a { $to } se fica com o que estava em aberto. O que ninguém assumir aparece no seu resumo da semana.
   *[none] { $count ->
        [0] Não há nada à espera de outra pessoa.
        [one] Um assunto espera que alguém fique com ele.
       *[other] { $count } assuntos esperam que alguém fique com eles.
    }
}
leaving-told-lead = A partir de agora é responsável do lado de { $place } em <b>{ $partnership }</b>: o que perguntam à sua equipa sem dizer um nome vem ter consigo.
leaving-left-group = { $name } saiu do grupo do Telegram de <b>{ $partnership }</b>. Para mim nada mudou: { $name } continua na parceria.
leaving-kept = Tudo bem, { $name } fica na parceria.
leaving-checkin = Este ponto de situação está fechado. Obrigado.
leaving-choose-again = Entretanto, as pessoas mudaram. Escolha mais uma vez, por favor.
leaving-coordinator = A coordenação de { $partnership } está só consigo. Convide primeiro outra pessoa para a coordenação com /pessoas, e depois envie de novo /sair.
leaving-not-yours = Só a coordenação pode fazer isto. Se quer sair da parceria, envie /sair.

leaving-button-partnership = { $partnership }
leaving-button-go-on = Continuar
leaving-button-stay = Ficar
leaving-button-back = Voltar
leaving-button-remove = Retirar da parceria
leaving-button-choose = Escolher quem fica
leaving-button-name = { $name }
leaving-button-decide = A coordenação decide
leaving-button-later = Guardar para depois
leaving-button-lead-later = Decidir depois
leaving-button-leave = Sair
leaving-button-confirm = { $here ->
    [yes] Sim, retirar { $name }
   *[no] Sim
}
leaving-button-people = Ver as pessoas
leaving-button-see = O que está em aberto?
leaving-button-keep = Fica connosco

menu-leave = Sair de uma parceria
help-leave = /sair – sair de uma parceria; pergunto a alguém se fica com o que está em aberto
