# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
handover-button = { $number ->
    [0] Passar para alguém
   *[other] { $number }: Passar para alguém
}
handover-button-not-this = { $number ->
    [0] Isso não
   *[other] { $number }: Isso não
}
handover-choose = Quem fica com isto: <b>{ $what }</b>, { $due }? Primeiro pergunto à pessoa; até ela dizer sim, continua com você.
handover-nobody-else = Do seu lado, mais ninguém começou a falar comigo ainda. Você pode marcar outra data ou retirar.
handover-asking = Vou perguntar a { $name }: <b>{ $what }</b>, { $due }. Até vir um sim, continua com você.
handover-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}De { $before }: <b>{ $what }</b>, { $due }. Você pode assumir?
handover-list = { $count ->
    [one] { $before } tem um assunto para passar.
   *[other] { $before } tem { $count } assuntos para passar. Nenhum é seu antes do seu sim.
}
handover-declined = Obrigado, então isso não passa para você: <b>{ $what }</b>.
handover-not-taken = { $name } não pode ficar com isto: <b>{ $what }</b>, { $due }. Continua com você.
handover-taken = { $name } assume isto no seu lugar: <b>{ $what }</b>, { $due }.
handover-new-owner = Agora { $name } cuida disto: <b>{ $what }</b>, { $due }. Antes estava com { $before }.
handover-somebody = alguém que assuma o assunto
handover-questions = As perguntas feitas a { $before } agora esperam por você. Basta uma resposta curta no grupo.
handover-question-moved = Agora { $name } cuida da sua pergunta: <i>{ $text }</i>
handover-question-passed = Então fica para a sua equipe: <i>{ $text }</i>
