# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
digest = { $lines ->
    [0] Bom dia, { $name }. Nesta semana, nada precisa da sua atenção.
   *[other] <b>Sua semana, { $name }</b>
}
digest-unreachable = { $number }. O bot não consegue falar com { $who } ({ $utility }) desde { $since }
digest-to-take-over = { $count ->
    [one] { $number }. { $who } ({ $utility }) saiu: um assunto espera alguém que assuma
   *[other] { $number }. { $who } ({ $utility }) saiu: { $count } assuntos esperam alguém que assuma
}
digest-not-confirmed = { $number }. { $utility }, ainda sem confirmação desde { $since }: { $what }
digest-phase-middle = – Começou a fase intermediária
digest-quiet = { $count ->
    [one] Em outra parceria, nada precisa da sua atenção.
   *[other] Em outras { $count } parcerias, nada precisa da sua atenção.
}
digest-button-snooze = { $number } semana que vem
digest-off-for-a-week = Mostro de novo na semana que vem.
digest-question-settled = Resolvido para os dois lados: ninguém mais recebe lembrete sobre isso.
digest-not-yours = Só a coordenação desta parceria pode usar este botão. Mande /minha_lista para ver o que está em aberto para você.
digest-write-ask = O que eu digo a { $lead }? Escreva aqui, em uma mensagem só, e eu repasso em seu nome.
digest-write-passed = Vou repassar a { $lead }, dentro do horário de trabalho.
digest-write-too-long = É mais do que eu consigo repassar. Por favor, escreva em até { $limit } caracteres.
digest-write-unreachable = No momento não consigo falar com { $lead }. Tente por telefone ou e-mail.
digest-write-cancelled = Não vou repassar nada.
digest-button-cancel = Deixar para lá
lead-message = { $name }, da coordenação de { $partnership }, mandou um recado para você: { $words }
