# O resumo da semana para a coordenação, e as palavras a responsáveis que partem dele.
digest = { $lines ->
    [0] Bom dia, { $name }. Esta semana nada precisa da sua atenção.
   *[other] <b>A sua semana, { $name }</b>
}
digest-partnership = <b>{ $partnership }</b>
digest-needs-you = { $shown ->
    [0] <i>Precisa da sua atenção: { $count }</i>
   *[other] <i>Precisa da sua atenção</i>
}
digest-not-joined = { $number }. { $who } ({ $utility }) ainda não entrou, convite de { $since }
digest-role-not-joined = { $number }. { $utility }, { $role }: o link de { $since } ainda não foi usado
digest-unreachable = { $number }. O bot não consegue contactar { $who } ({ $utility }) desde { $since }
digest-to-take-over = { $count ->
    [one] { $number }. { $who } ({ $utility }) saiu: um assunto espera que alguém fique com ele
   *[other] { $number }. { $who } ({ $utility }) saiu: { $count } assuntos esperam que alguém fique com eles
}
digest-date-passed = { $number }. { $utility }, data passada ({ $since }): { $what }
digest-question = { $number }. { $utility }: uma pergunta de { $asker } espera desde { $since }
digest-not-confirmed = { $number }. { $utility }, ainda por confirmar, registo de { $since }: { $what }
digest-due = { $shown ->
    [0] <i>Para esta semana: { $count }</i>
   *[other] <i>Para esta semana</i>
}
digest-due-item = – { $what } ({ $utility }), até { $due }
digest-good-news = { $shown ->
    [0] <i>Boas notícias: { $count }</i>
   *[other] <i>Boas notícias</i>
}
digest-done = – Feito: { $what } ({ $utility })
digest-phase-middle = – Começou a fase intermédia
digest-phase-dissolution = – Começou a fase final
digest-phase-aftercare = – O trabalho está entregue, começou o pós-parceria
digest-more = { $count ->
    [one] – e mais um
   *[other] – e mais { $count }
}
digest-in-numbers = <b>{ $partnership }</b>, precisa da sua atenção: { $needs_you }, para esta semana: { $due }, boas notícias: { $good_news }
digest-others = { $count ->
    [one] E mais uma parceria com novidades.
   *[other] E mais { $count } parcerias com novidades.
}
digest-quiet = { $count ->
    [one] Noutra parceria, nada precisa da sua atenção.
   *[other] Noutras { $count } parcerias, nada precisa da sua atenção.
}
digest-button-settled = { $number } resolvido
digest-button-snooze = { $number } próxima semana
digest-button-again = { $number } novo link
digest-button-choose = { $number } escolher pessoa
digest-button-write = { $number } enviar mensagem
digest-off-for-good = Saiu da sua lista.
digest-off-for-a-week = Volto a mostrar na próxima semana.
digest-question-settled = Resolvido para os dois lados: ninguém recebe mais lembretes sobre isto.
digest-not-yours = Só a coordenação desta parceria pode usar este botão. Envie /minha_lista para ver o que está em aberto para si.
digest-write-ask = O que devo dizer a { $lead }? Escreva aqui, numa só mensagem, e eu transmito em seu nome.
digest-write-passed = Transmito isto a { $lead }, dentro do horário de trabalho.
digest-write-too-long = É mais do que consigo transmitir. Diga-o, por favor, em { $limit } caracteres.
digest-write-unreachable = Neste momento não consigo contactar { $lead }. Tente por telefone ou e-mail.
digest-write-cancelled = Não transmito nada.
digest-button-cancel = Deixar estar
lead-message = { $name }, da coordenação de { $partnership }, escreve-lhe: { $words }
